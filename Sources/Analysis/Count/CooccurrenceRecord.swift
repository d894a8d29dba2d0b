/// What a co-occurrence is counted over.
public enum CooccurrenceUnit: Hashable, Sendable {
  case letter, paragraph, sentence, source
  /// Consecutive stretches of so many words inside a letter; the last may be shorter.
  case window(Int)

  /// The name that tables and options use.
  public var name: String {
    switch self {
    case .letter: "letter"
    case .paragraph: "paragraph"
    case .sentence: "sentence"
    case .source: "source"
    case .window(let size): "window:\(size)"
    }
  }
}

/// Two entities that stand in one unit, with the nearest two places in it.
public struct PairRecord: Hashable, Sendable {
  /// Places in the gazetteer; the id of the first comes before that of the second.
  public let first: Int
  public let second: Int
  public let letter: Int?
  public let line: Int
  public let column: Int
  /// Scalars of the source, from the first to the last sentence of the two mentions.
  public let start: Int
  public let end: Int
  /// Those sentences, where they were asked for.
  public let text: String
}

/// The units of one source and the entities in them.
public struct CooccurrenceRecord: Hashable, Sendable {
  /// Units with at least one word.
  public var units = 0
  /// For each entity the units that name it.
  public var unitsOfEntity: [Int: Int] = [:]
  /// A row for each pair and unit, in text order.
  public var pairs: [PairRecord] = []
}
