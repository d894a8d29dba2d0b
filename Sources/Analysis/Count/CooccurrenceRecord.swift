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

/// Two entities that stand in one unit, with the nearest two places in it; or one, with its first.
public struct PairRecord: Hashable, Sendable {
  /// Places in the gazetteer; the id of the first comes before that of the second, or is the same.
  public let first: Int
  public let second: Int
  public let place: EvidencePlace
}

/// What is kept of the units of a source.
public struct UnitContents: Hashable, Sendable {
  /// What stands in a unit.
  public enum Items: Hashable, Sendable {
    case entities
    /// The types of its words, stopwords left out.
    case words
  }

  /// What is kept of the places in the text.
  public enum Evidence: Hashable, Sendable {
    case none
    /// For each two entities of a unit the sentences of their nearest mentions.
    case pairs
    /// For each entity of a unit the sentence of its first mention.
    case names
  }

  public var items = Items.entities
  /// Whether a mention with several equal candidates counts for each of them with its share; else it
  /// counts for none.
  public var splitsAmbiguous = false
  public var evidence = Evidence.pairs

  public init() {}
}

/// What the mentions of an item in a letter come to.
public struct ItemTally: Hashable, Sendable {
  /// A place in the gazetteer, or a type.
  public let item: UInt32
  /// The letter; −1 for text outside letters.
  public let letter: Int32
  public var count: UInt32
}

/// The units of one source and what stands in them, in columns of small integers.
public struct CooccurrenceRecord: Hashable, Sendable {
  /// Units with at least one word, by letter; the last number is that outside letters.
  public internal(set) var unitsOfLetter: [UInt32] = []
  /// The letter of each unit in which something stands, in text order; −1 for none, or several.
  public internal(set) var letters: [Int32] = []
  /// Where the items of each of these units end in `items`.
  public internal(set) var ends: [Int] = []
  /// Places in the gazetteer, or types, rising in each unit.
  public internal(set) var items: [UInt32] = []
  /// How often each is named in its unit.
  public internal(set) var counts: [UInt32] = []
  /// The chance that it is meant at all; empty where all are certain.
  public internal(set) var shares: [Double] = []
  /// Which doubtful names an item rests on alone: two of one number, from 0, are never both meant. −1
  /// for certain items; empty where all are certain.
  public internal(set) var doubts: [Int32] = []
  public internal(set) var tallies: [ItemTally] = []
  /// The places in the text, in text order, as far as they were asked for.
  public internal(set) var pairs: [PairRecord] = []

  public init() {}

  /// Units with at least one word.
  public var units: Int { unitsOfLetter.reduce(0) { $0 + Int($1) } }
}
