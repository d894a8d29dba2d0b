/// The tables of the README in Markdown, made from the catalogues, so that a test can hold the
/// README to them. Each ends with a line end.
enum ReadmeTables {
  /// The commands with what they do and an example.
  static var commands: String {
    table(
      ["command", "what it does", "example"],
      Command.all.map {
        ["`\($0.name.rawValue)`", $0.summary, "`\($0.exampleLine)`"]
      })
  }

  /// The options with what they are for and the commands that take them.
  static var options: String {
    table(
      ["option", "what it is for", "commands"],
      Option.all.map { option in
        let summary = OptionSummary(of: option)
        return ["`\(summary.synopsis)`", String(summary.sentence.dropLast()), summary.takers]
      })
  }

  /// The files that `run` writes and the tables that only commands print, with their columns.
  static var reports: String {
    table(
      ["report", "what it tells", "columns"],
      (Report.ofRun + Report.ofCommands).map { report in
        let columns = report.columns.map { "`\($0)`" }.joined(separator: " ")
        let isOfRun = Report.ofRun.contains(report)
        return [
          isOfRun ? "`\(report.file)`" : "`\(report.file.prefix { $0 != "." })` (printed only)",
          report.summary, columns,
        ]
      })
  }

  /// The exit codes with when they are given.
  static var exitCodes: String {
    table(["code", "when"], ExitCode.allCases.map { ["\($0.rawValue)", $0.summary] })
  }

  // MARK: -

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { row in
      "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }.joined()
  }
}
