/// A command, declared once beside those of its topic. The parser, help, completions, manual and README
/// read it.
struct Command: Sendable {
  let name: CommandName
  /// What it does: a clause without a full stop.
  let summary: String
  /// More to know, in sentences.
  var details = ""
  let operands: Operands
  /// Every option that it takes, in the order of `Option.all`.
  let options: [Option]
  /// Options that it takes without notice, since other commands need them: not offered in help.
  var unnoticed: [Option] = []
  /// The formats that it can write; the first is its default.
  var formats: [FormatChoice] = []
  /// Whether page furniture can be asked for.
  var showsFurniture = false
  /// Defaults that differ from those of the options, by the name of the option.
  var defaults: [String: String] = [:]
  /// The tables that it prints or the files that it writes.
  var reports: [Report] = []
  /// Where a picture comes from, for a command that draws none: the end of a sentence.
  var pictureHint = ""
  /// The words of an example that works on the sample.
  let example: [String]

  static let all = CommandName.allCases.map { Command($0) }

  func takes(_ option: Option) -> Bool { options.contains(option) || unnoticed.contains(option) }

  /// Whether an option or an operand of it is a selector.
  var takesSelectors: Bool {
    operands == .sidesAndPaths || options.contains { $0.syntax == .selector }
  }

  /// What may follow an option here: `--format` and `--layers` differ between commands.
  func syntax(of option: Option) -> ValueSyntax {
    switch option {
    case .format: .choice(formats.map(\.rawValue))
    case .unit where name == .collocations: .unit(UnitChoice.wordsOfCollocations)
    case .layers where !showsFurniture: .list(LayerChoice.all.map(\.rawValue))
    default: option.syntax
    }
  }

  /// Why a value does not fit an option here, as the end of a sentence that begins with the
  /// option; nil if it fits.
  func objection(to text: String, for option: Option, isDate: (String) -> Bool) -> String? {
    let furniture = LayerChoice.furniture.rawValue
    if option == .layers, !showsFurniture, text.split(separator: ",").contains(furniture[...]) {
      let takers = Self.all.filter(\.showsFurniture).map { "'\($0.name.rawValue)'" }
      return "takes '\(furniture)' only in " + Suggestion.list(takers, with: "and")
    }
    let objection = syntax(of: option).objection(to: text, isDate: isDate)
    return option == .format && FormatChoice.pictures.contains(text)
      ? objection.map { $0 + pictureHint } : objection
  }

  /// What holds here when an option isn't given, if that can be named.
  func usual(_ option: Option) -> String? { defaults[option.name] ?? option.usual }
}

extension Command {
  /// Where those find a picture who ask a table of names or dates for one.
  static let timelineHint =
    "; '\(Program.name) timeline --format svg' draws names and letters over time"

  /// The options of every command that reads texts, and some of its own.
  static func analysis(_ own: Option..., without: [Option] = []) -> [Option] {
    inOrder(
      own + Option.all.filter { $0.group != .own && !without.contains($0) })
  }

  static func inOrder(_ options: [Option]) -> [Option] {
    Option.all.filter(options.contains)
  }
}
