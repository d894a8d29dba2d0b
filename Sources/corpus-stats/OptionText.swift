// How an option is described: the same words in help, the manual and the README.

extension Command {
  /// The option with its short form and value: `-o, --output PATH`.
  func synopsis(of option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? ""
    return short + option.long + (option.placeholder.isEmpty ? "" : " " + option.placeholder)
  }

  /// What the option is for, the words that it takes and its default here.
  func description(of option: Option) -> String {
    option.description(syntax: syntax(of: option), usual: usual(option))
  }

  /// The synopsis of the whole command: `corpus-stats network [OPTIONS] PATH...`.
  var synopsis: String {
    let parts = [Program.name, name.rawValue, hasOptions ? "[OPTIONS]" : "", operands.synopsis]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The example as it is typed in a shell.
  var exampleLine: String {
    ([Program.name] + example.map(Self.quoted)).joined(separator: " ")
  }

  /// The commands that analyse texts or check files, without those about the program itself.
  static let working = all.filter(\.hasOptions)

  // MARK: -

  /// Whether the command takes more than `--help` and `--version`.
  private var hasOptions: Bool { options.count > 2 }

  /// A word with quotation marks if the shell would read it otherwise.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=@:,".contains($0) }
    return isPlain ? word : "'" + word.split(separator: "'").joined(separator: "'\\''") + "'"
  }
}

extension Option {
  /// What the option is for, with the words that it takes and its default, as one clause.
  func description(syntax: ValueSyntax, usual: String?) -> String {
    var text = help
    switch syntax {
    case .choice, .unit: text += ": " + Suggestion.list(syntax.words)
    case .list(let words):
      text += ": \(words.joined(separator: ", ")), or all"
      let all = LayerChoice.all.map(\.rawValue)
      if self == .layers { text += " for \(all.joined(separator: ", "))" }
    default: break
    }
    if let usual { text += " (default: \(usual))" }
    return text
  }
}
