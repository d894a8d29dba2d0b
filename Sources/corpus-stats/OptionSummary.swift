/// An option over all commands: what the manual and the README say of it.
struct OptionSummary: Sendable {
  /// The option with its short form and value: `-o, --output PATH`.
  let synopsis: String
  /// What it is for, the words that it takes and its defaults, as a sentence.
  let sentence: String
  /// The commands that take it, in the order of the catalogue.
  let commands: [CommandName]

  init(of option: Option) {
    let takers = Command.all.filter { $0.takes(option) }
    commands = takers.map(\.name)
    synopsis = takers.first.map { $0.synopsis(of: option) } ?? option.long
    var text = option.description(syntax: option.syntax, usual: option.usual)
    // A default of its own that a command has: "(default: es; for tokens: none)".
    for command in takers {
      guard let usual = command.defaults[option.name], text.hasSuffix(")") else { continue }
      text = text.dropLast() + "; for \(command.name.rawValue): \(usual))"
    }
    sentence = text + "."
  }

  /// The commands that take it, in words: `all that read texts`, or their names.
  var takers: String {
    let names = Set(commands)
    let readers = Command.all.filter { $0.takes(.threads) }.map(\.name)
    if names == Set(CommandName.allCases) { return "all" }
    if names == Set(readers) { return "all that read texts" }
    let missing = readers.filter { !names.contains($0) }
    let others = commands.filter { !readers.contains($0) }.map(\.rawValue)
    if !missing.isEmpty, missing.count <= 2, others.count <= 1 {
      return "all that read texts but "
        + Suggestion.list(missing.map(\.rawValue), with: "and")
        + others.map { ", and \($0)" }.joined()
    }
    if missing.isEmpty { return "all that read texts, " + others.joined(separator: ", ") }
    return commands.map(\.rawValue).joined(separator: ", ")
  }
}
