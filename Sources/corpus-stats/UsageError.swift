/// What is wrong with a command line.
struct UsageError: Error, Hashable, Sendable {
  enum Problem: Hashable, Sendable {
    /// Nothing but perhaps options.
    case noCommand
    case unknownCommand(SystemString)
    /// An option before the command that belongs after it.
    case optionBeforeCommand(Option)
    /// The option as it was written, without a value joined to it.
    case unknownOption(String)
    /// An option that other commands take.
    case foreignOption(Option)
    case repeatedOption(Option)
    /// No value, or else the option that stands in its place.
    case missingValue(Option, next: SystemString?)
    case needlessValue(Option)
    /// Why the value does not fit: `takes …`.
    case unfitValue(Option, String)
    /// A word that the command does not take.
    case needlessOperand(SystemString)
    /// Which operand, and why it does not fit: `takes …`.
    case unfitOperand(String, String)
    case unknownShell(SystemString)
    case missingOperand(String)
    case emptyOperand
    case repeatedStandardInput
    /// Options that do not go together, in a sentence.
    case conflict(String)
  }

  let problem: Problem
  /// The command whose help says more; nil for the general help.
  let command: CommandName?

  /// Whether help shall be printed with the message: something is missing altogether.
  var showsHelp: Bool {
    switch problem {
    case .noCommand, .missingOperand: true
    default: false
    }
  }

  /// Where to read more: `see 'corpus-stats network --help'`.
  var advice: String {
    let command = command.map { " " + $0.rawValue } ?? ""
    return "see '\(Program.name)\(command) --help'"
  }

  /// What is wrong and, where it can be told, what to write instead: one line.
  var message: String {
    switch problem {
    case .noCommand: "a command is missing"
    case .unknownCommand(let word): Self.unknownCommand(word)
    case .optionBeforeCommand(let option):
      "the option '\(option.long)' stands before the command; write it after the command"
    case .unknownOption(let name): unknownOption(name)
    case .foreignOption(let option):
      "the command '\(command?.rawValue ?? "")' takes no '\(option.long)'; "
        + Self.takers(of: option)
    case .repeatedOption(let option): "the option '\(option.long)' is given twice"
    case .missingValue(let option, nil):
      "the option '\(option.long)' needs a value: \(option.long) \(option.placeholder)"
    case .missingValue(let option, let next?):
      "the option '\(option.long)' needs a value, and '\(next.shown)' looks like an option; "
        + "write '\(option.long)=\(next.shown)' if it is meant"
    case .needlessValue(let option): "the option '\(option.long)' takes no value"
    case .unfitValue(let option, let objection): "the option '\(option.long)' \(objection)"
    case .needlessOperand(let word):
      "the command '\(command?.rawValue ?? "")' does not take '\(word.shown)'"
    case .unfitOperand(let name, let objection): "\(name) \(objection)"
    case .unknownShell(let word):
      "there are no completions for '\(word.shown)'"
        + Suggestion.clause(
          for: word.text, among: Shell.allCases.map(\.rawValue), otherwise: "use")
    case .missingOperand("PATH"):
      "PATH is missing; name a file or a folder, or '-' for standard input"
    case .missingOperand(let placeholder): "\(placeholder) is missing"
    case .emptyOperand: "an operand is empty; a path has at least one character"
    case .repeatedStandardInput: "'-' is given twice; standard input can be read only once"
    case .conflict(let sentence): sentence
    }
  }

  // MARK: -

  private static func unknownCommand(_ word: SystemString) -> String {
    let near = Suggestion.clause(for: word.text, among: CommandName.allCases.map(\.rawValue))
    let looksLikePath = word.text.contains { $0 == "/" || $0 == "." }
    return "unknown command '\(word.shown)'"
      + (near.isEmpty && looksLikePath
        ? "; the command comes before the paths: \(Program.name) run \(word.shown)" : near)
  }

  private func unknownOption(_ name: String) -> String {
    // What can be meant: the options of the command, or, before it, those that may stand there.
    let options = command.map { Command($0).options } ?? [.help, .version]
    // '-unit' is a slip for '--unit'.
    let meant = name.hasPrefix("--") ? name : "-" + name
    let near = Suggestion.clause(for: meant, among: options.map(\.long))
    return "unknown option '\(SystemString(name).shown)'" + near
  }

  private static func takers(of option: Option) -> String {
    let takers = Command.all.filter { $0.takes(option) }.map { "'\($0.name.rawValue)'" }
    return Suggestion.list(takers, with: "and") + (takers.count == 1 ? " does" : " do")
  }
}
