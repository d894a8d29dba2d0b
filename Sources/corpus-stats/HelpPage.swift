/// What `--help` prints: lines of at most 80 columns, made from the catalogues.
struct HelpPage: Sendable {
  /// The page with a line end after each line.
  let text: String

  /// The help of a command, or the general help.
  init(for topic: CommandName?) {
    let lines = topic.map { Self.page(of: Command($0)) } ?? Self.general
    text = lines.joined(separator: "\n") + "\n"
  }

  // MARK: -

  private static let columnOfCommands = 16
  private static let columnOfOptions = 28

  private static var general: [String] {
    var lines = TextWrapping.lines("\(Program.name) \(Program.version): \(Program.purpose)")
    lines += ["", "Usage: \(Program.name) COMMAND [OPTIONS] [PATH...]", ""]
    lines += TextWrapping.lines(
      """
      A PATH is a text (.txt, .text, .md, .markdown; .pdf with pdftotext), a \
      folder of texts, or '-' for standard input.
      """)
    lines += ["", "Commands:"]
    for command in Command.all {
      lines += TextWrapping.entry(
        "  " + command.name.rawValue, command.summary, column: columnOfCommands)
    }
    lines += ["", "Begin with:", "  \(Program.name) run            the reports of the sample"]
    lines += ["  \(Program.name) run my-letters the reports of your own texts", ""]
    lines += TextWrapping.lines(
      """
      '\(Program.name) COMMAND --help' explains a command and its options, \
      '\(Program.name) manual | man -l -' everything.
      """)
    return lines
  }

  private static func page(of command: Command) -> [String] {
    var lines = ["Usage: \(command.synopsis)", ""]
    let summary = command.summary.prefix(1).uppercased() + command.summary.dropFirst() + "."
    lines += TextWrapping.lines(summary)
    if !command.details.isEmpty { lines += [""] + TextWrapping.lines(command.details) }
    for group in OptionGroup.allCases {
      let options = command.options.filter { $0.group == group }
      guard !options.isEmpty else { continue }
      lines += ["", "\(group.rawValue):"]
      for option in options {
        let margin = option.short == nil ? "      " : "  "
        lines += TextWrapping.entry(
          margin + command.synopsis(of: option), command.description(of: option),
          column: columnOfOptions)
      }
    }
    if command.takesSelectors {
      lines += [""] + TextWrapping.lines("A SELECTOR is " + ManualPage.selectors)
    }
    lines += reports(of: command)
    lines += ["", "Example:", "  " + command.exampleLine]
    return lines
  }

  /// What the command writes or prints.
  private static func reports(of command: Command) -> [String] {
    guard !command.reports.isEmpty else { return [] }
    if command.name == .run {
      let column = (command.reports.map(\.file.count).max() ?? 0) + 4
      return ["", "Files:"]
        + command.reports.flatMap {
          TextWrapping.entry("  " + $0.file, $0.summary, column: column)
        }
    }
    return command.reports.flatMap { report in
      ["", "Columns (\(report.summary)):"]
        + TextWrapping.lines(report.columns.joined(separator: " "), indentation: 2)
    }
  }
}
