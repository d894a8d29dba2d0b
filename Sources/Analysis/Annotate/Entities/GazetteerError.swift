import Tokenizer

/// What is wrong with a line of a gazetteer.
public struct GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// The table itself is out of order, in the words of its reader.
    case malformedTable(String)
    case missingColumn(String)
    case missingField(String)
    case unknownKind(String)
    case badYear(String)
    case diedBeforeBorn
    case badID(String)
    case duplicateID(String, firstLine: Int)
    case duplicateVariant(String)
    case emptyVariant
    case unknownScope(String)
    case notAName(String)
    case duplicateName(String, firstLine: Int)
    case unknownLabel(String)
    case unknownPattern
  }

  /// What joins ids, or stands beside them, in tables and on the command line.
  static let noPartOfID = ";|&@=\""

  public let problem: Problem
  public let position: SourcePosition

  public init(_ problem: Problem, at position: SourcePosition) {
    self.problem = problem
    self.position = position
  }

  /// What is wrong and what to do, without the place.
  public var message: String {
    switch problem {
    case .malformedTable(let message): message
    case .missingColumn(let name): "the header has no column '\(name)'; it needs id, kind and name"
    case .missingField(let name): "the field '\(name)' is missing"
    case .unknownKind(let kind):
      "unknown kind '\(kind)'; write person, place, organisation or publication"
    case .badYear(let text): "'\(text)' is not a year; write figures, with - before Christ"
    case .diedBeforeBorn: "the year of death is before the year of birth"
    case .badID(let id):
      "the id '\(id)' cannot be asked for; leave out white space, '--' and each of \(Self.noPartOfID)"
    case .duplicateID(let id, let line): "the id '\(id)' stands already on line \(line)"
    case .duplicateVariant(let form): "the variant '\(form)' stands twice in this entry"
    case .emptyVariant: "a variant is empty; remove the '|'"
    case .unknownScope(let scope):
      "unknown scope '@\(scope)'; write @letter:ID, @sender:ID, @addressee:ID or @file:NAME"
    case .duplicateName(let name, let line): "the name '\(name)' stands already on line \(line)"
    case .unknownLabel(let label):
      "unknown label '\(label)'; write PER, LOC, ORG or WORK_OF_ART"
    case .unknownPattern:
      "the pattern is neither a text nor a list of tokens told by LOWER, TEXT, ORTH or NORM alone"
    case .notAName(let form): "the variant '\(form)' has no letter or figure to find it by"
    }
  }

  public var description: String { "\(position): error: \(message)" }
}
