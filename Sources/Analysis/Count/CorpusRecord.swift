import Tokenizer

/// The records of all sources in the order of their names as given, with one vocabulary.
///
/// Whoever made a record, and in which order, the corpus is the same: parts stand in the order of
/// their sources, and types are told apart by their normal forms alone.
public struct CorpusRecord: Sendable {
  public let gazetteer: Gazetteer
  public let selection: Selection
  public let recording: Recording
  public private(set) var sources: [SourceRecord] = []
  /// The types of the words.
  public private(set) var vocabulary = Vocabulary()
  /// The runs of words, where runs are counted.
  public private(set) var runs: RunTable?
  /// For each source how the types of its record, or the runs, read here.
  private var typeMaps: [[UInt32]] = []
  private var mapOfSource: [Int] = []

  public init(_ recording: Recording, _ selection: Selection, _ gazetteer: Gazetteer) {
    self.recording = recording
    self.selection = selection
    self.gazetteer = gazetteer
  }

  /// The corpus of what several readers recorded.
  ///
  /// - Parameter readers: for each the types and runs of its records and the records, in any order.
  /// - Complexity: O(*v* + *s* log *s*) for *v* types and runs and *s* sources.
  public init(
    _ recording: Recording, _ selection: Selection, _ gazetteer: Gazetteer,
    readers: [(vocabulary: Vocabulary, runs: RunTable?, records: [SourceRecord])]
  ) {
    self.init(recording, selection, gazetteer)
    var placed: [(record: SourceRecord, map: Int)] = []
    for reader in readers {
      typeMaps.append(merge(reader.vocabulary, reader.runs))
      for record in reader.records { placed.append((record, typeMaps.count - 1)) }
    }
    placed.sort { $0.record.place < $1.record.place }
    sources = placed.map(\.record)
    mapOfSource = placed.map(\.map)
  }

  /// How many types, or runs, the numbers of terms stand for.
  public var typeCount: Int { runs?.count ?? vocabulary.count }

  /// The form of a type or run.
  public func form(of type: UInt32) -> String {
    runs?.form(of: type, vocabulary) ?? vocabulary[type]
  }

  /// Adds the types and runs of a reader, and says how the numbers of its terms read here.
  private mutating func merge(_ others: Vocabulary, _ otherRuns: RunTable?) -> [UInt32] {
    let isFirst = vocabulary.count == 0
    let types = isFirst ? (0..<UInt32(others.count)).map { $0 } : vocabulary.merge(others)
    if isFirst { vocabulary = others }
    guard let otherRuns else { return types }
    if var runs {
      self.runs = nil
      let map = runs.merge(otherRuns, types: types)
      self.runs = runs
      return map
    }
    guard isFirst else {
      var runs = RunTable(length: otherRuns.length)
      let map = runs.merge(otherRuns, types: types)
      self.runs = runs
      return map
    }
    runs = otherRuns
    return (0..<UInt32(otherRuns.count)).map { $0 }
  }

  /// All letters of all sources that the selection takes.
  public var letters: [LetterRecord] {
    sources.flatMap { $0.letters.filter(\.isSelected) }
  }

  /// A part of the corpus with its types as numbers of `vocabulary`.
  public struct Part: Sendable {
    /// The place of its source in `sources`.
    public let source: Int
    public let terms: PartTerms
    /// For each type of the record its number here.
    let map: [UInt32]
    fileprivate let pairsNodes: Bool

    public var words: Int { terms.words }

    /// Calls `body` for each type of the part with its count.
    public func forEachType(_ body: (_ type: UInt32, _ count: Int) -> Void) {
      for (type, count) in terms.types { body(map[Int(type)], count) }
    }

    /// Calls `body` for each type that can be a collocate, with its units or occurrences.
    func forEachCollocate(_ body: (_ type: UInt32, _ count: Int) -> Void) {
      guard let pairs = terms.collocates else { return }
      for (type, count) in pairs.types { body(map[Int(type)], count) }
    }

    /// Calls `body` for each pair of words with its count.
    func forEachPair(_ body: (_ pair: TypePair, _ count: Int) -> Void) {
      guard let pairs = terms.collocates else { return }
      for place in pairs.firsts.indices {
        let collocate = map[Int(pairs.seconds[place])]
        let first = pairs.firsts[place]
        let pair =
          pairsNodes
          ? TypePair(first: first, second: collocate)
          : TypePair(types: map[Int(first)], collocate)
        body(pair, Int(pairs.pairCounts[place]))
      }
    }
  }

  /// A node by its place, or a type, and its collocate.
  struct TypePair: Hashable {
    let first: UInt32
    let second: UInt32

    init(first: UInt32, second: UInt32) {
      self.first = first
      self.second = second
    }

    /// Two types, which have no order.
    init(types a: UInt32, _ b: UInt32) {
      self.init(first: min(a, b), second: max(a, b))
    }
  }

  /// The parts of the corpus: letters and, for each source, the text outside them.
  public var parts: [Part] {
    let pairsNodes = recording.collocations?.nodes.isEmpty == false
    return sources.indices.flatMap { source in
      sources[source].parts.map {
        Part(
          source: source, terms: $0, map: typeMaps[mapOfSource[source]], pairsNodes: pairsNodes)
      }
    }
  }

  /// A type of the record of a source, as a type of `vocabulary`.
  func type(_ type: UInt32, ofSource source: Int) -> UInt32 {
    typeMaps[mapOfSource[source]][Int(type)]
  }

  /// The letter of a part, nil for text outside letters.
  public func letter(of part: Part) -> LetterRecord? {
    part.terms.letter.map { sources[part.source].letters[$0] }
  }

  /// Tokens of kind `word` in all parts: what every per-million figure is taken over.
  public var words: Int {
    sources.reduce(0) { sum, source in source.parts.reduce(sum) { $0 + $1.words } }
  }
}
