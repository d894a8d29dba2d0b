import Stopwords
import Tokenizer

/// What a count asks of each source; what it does not ask for is not worked out.
public struct Recording: Sendable {
  /// What a type is counted as: a run of so many words, 1 for words.
  public var ngramLength: Int?
  public var mentions = false
  public var dates = false
  /// Whether names that no gazetteer holds are sought.
  public var unlistedNames = false
  /// The unit over which entities that stand together are counted.
  public var cooccurrence: CooccurrenceUnit?
  /// What is kept of these units.
  public var unitContents = UnitContents()
  /// Whether letters are measured: their places, words, types, sentences and paragraphs.
  public var letterSizes = false
  /// Whether the layers are measured.
  public var layerSizes = false
  /// Whether the diversity of each part is measured.
  public var diversity = false
  /// Which words that stand together are counted.
  public var collocations: CollocationSearch?
  /// The words that diversity and pairs of words leave out.
  public var stopwords = StopwordList.none
  /// Whether the sentences behind dates and pairs are kept.
  public var keepsText = false

  public init() {}

  /// The words of a run, where runs are counted.
  var runLength: Int? { ngramLength.flatMap { $0 > 1 ? $0 : nil } }

  /// What of a source must be worked out for it.
  public var scope: Annotator.Scope {
    var scope: Annotator.Scope = []
    let pairsNames = cooccurrence != nil && unitContents.items == .entities
    if mentions || unlistedNames || pairsNames || collocations?.needsMentions == true
      || dates && keepsText
    {
      scope.formUnion(.names)
    }
    if dates { scope.formUnion(.dates) }
    if letterSizes || diversity || collocations != nil || cooccurrence != nil || ngramLength != 1 {
      scope.formUnion(.tokens)
    }
    return scope
  }
}

/// Everything that is kept of a source once it has been read: numbers, and the text of evidence.
///
/// Records of any sources, made anywhere, are put in the order of their sources and make one corpus.
public struct SourceRecord: Sendable {
  /// Its place among all that is read: sources, and sections of large ones.
  public let place: Int
  public let file: String
  public let info: SourceInfo
  public let letters: [LetterRecord]
  public let parts: [PartTerms]
  public let mentions: [MentionRecord]
  public let dates: [DateRecord]
  public let unlistedNames: [UnlistedMention]
  public let cooccurrence: CooccurrenceRecord
}

/// What the manifest says of a source.
public struct SourceInfo: Hashable, Sendable {
  public let byteCount: Int
  public let sha256: String?
  public let encoding: SourceEncoding
  /// Scalars in each layer; empty where they were not asked for.
  public let layerSizes: [Layer: Int]
  public let warnings: [IngestWarning]
}

/// A letter as the letters table shows it.
public struct LetterRecord: Hashable, Sendable {
  public let id: String
  public let file: String
  /// 0 where sizes were not asked for, as all that is counted of a letter.
  public let line: Int
  /// Scalars of the source.
  public let start: Int
  public let end: Int
  public let letter: Letter
  /// Tokens of kind `word` in the layer `body`.
  public let words: Int
  public let types: Int
  public let sentences: Int
  public let paragraphs: Int
  /// Whether the selection takes it.
  public let isSelected: Bool
}

/// A mention as the mentions table shows it.
public struct MentionRecord: Hashable, Sendable {
  public let letter: Int?
  public let position: SourcePosition
  public let start: Int
  public let end: Int
  public let surface: String
  /// Places in the gazetteer.
  public let entity: Int?
  public let candidates: [Int]
  public let match: MatchKind
  public let rule: NameRule
  /// How far a damaged form is from the name, in half edits.
  public let halfEdits: UInt8
  public let layer: Layer
}

/// A date as the dates table and the chronology show it.
public struct DateRecord: Hashable, Sendable {
  public let position: SourcePosition
  public let start: Int
  public let end: Int
  public let surface: String
  public let mention: DateMention
  /// The entities in its sentence, as places in the gazetteer, each once, in text order.
  public let entities: [Int]
  /// Its sentence, where it was asked for.
  public let sentence: String
}
