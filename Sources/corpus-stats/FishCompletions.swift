extension Completions {
  /// The script for fish.
  static var fish: String {
    let names = CommandName.allCases.map(\.rawValue).joined(separator: " ")
    let name = Program.name
    var lines = [
      "# Completes \(name) in fish.",
      "set -l commands \(names)",
      "complete -c \(name) -f",
      "complete -c \(name) -n \"not __fish_seen_subcommand_from $commands\" "
        + "-s h -l help -d 'print help'",
      "complete -c \(name) -n \"not __fish_seen_subcommand_from $commands\" "
        + "-l version -d 'print the version'",
    ]
    for command in Command.all {
      lines.append(
        "complete -c \(name) -n \"not __fish_seen_subcommand_from $commands\" "
          + "-a \(command.name.rawValue) -d \(quoted(command.summary))")
    }
    for command in Command.all {
      let start = "complete -c \(name) -n '__fish_corpus_stats_is \(command.name.rawValue)'"
      let offer = Offer(command.operands)
      if offer.isFile { lines.append(start + " -F") }
      if !offer.words.isEmpty {
        lines.append(start + " -f -a '\(offer.words.joined(separator: " "))'")
      }
      for option in command.options {
        lines.append(start + specification(of: option, in: command))
      }
    }
    lines.insert(contentsOf: condition, at: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether the first word that is no option is the command. `__fish_seen_subcommand_from` would
  /// take a path or a topic of `help` for one as well.
  private static let condition = [
    "function __fish_corpus_stats_is",
    "  for word in (commandline -opc)[2..-1]",
    "    string match -q -- '-*' $word; and continue",
    "    test $word = $argv[1]",
    "    return",
    "  end",
    "  return 1",
    "end",
  ]

  private static func specification(of option: Option, in command: Command) -> String {
    var text = option.short.map { " -s \($0)" } ?? ""
    text += " -l \(option.name) -d \(quoted(command.description(of: option)))"
    guard option.syntax != .flag else { return text }
    let offer = Offer(command.syntax(of: option))
    text += offer.isFile ? " -r -F" : " -x"
    if !offer.words.isEmpty { text += " -a '\(offer.words.joined(separator: " "))'" }
    return text
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
