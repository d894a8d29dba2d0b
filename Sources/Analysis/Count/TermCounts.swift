import Stopwords
import Tokenizer

/// The terms of a corpus with their counts, in total and by part.
///
/// A term is a type, or a group of types: a stem goes by its most frequent type, a lemma by itself.
public struct TermCounts: Sendable {
  /// The terms as tables show them, in byte order.
  public let forms: [String]
  /// For each term its type or run in the corpus; empty where they are grouped.
  let types: [UInt32]
  /// For each term its occurrences.
  public let totals: [Int]
  /// For each term the letters that have it.
  public let letters: [Int]
  /// The parts in the order of the corpus.
  public let parts: [PartCounts]

  /// How often a term is in a part; at least once.
  public struct TermCount: Hashable, Sendable {
    private let termNumber: UInt32
    private let occurrences: UInt32

    fileprivate init(_ term: Int, _ count: Int) {
      termNumber = UInt32(truncatingIfNeeded: term)
      occurrences = UInt32(truncatingIfNeeded: count)
    }

    public var term: Int { Int(termNumber) }
    public var count: Int { Int(occurrences) }
  }

  /// The terms of one part.
  public struct PartCounts: Sendable {
    /// The letter, nil for text outside letters.
    public let letter: LetterRecord?
    public let file: String
    public let words: Int
    /// Each term once, in no order that matters.
    public let terms: PartTermCounts
  }

  /// Tokens of kind `word`, stopwords included.
  public let words: Int

  /// - Parameters:
  ///   - stopwords: the types to leave out; of runs of words those with any of them.
  ///   - grouping: nil to count types.
  /// - Complexity: O(*e* + *v* log *v*) for *e* entries of the document-term table and *v* types.
  public init(
    of corpus: CorpusRecord, without stopwords: StopwordList,
    groupedBy grouping: TermGrouping? = nil
  ) {
    let parts = corpus.parts
    var typeTotals = [Int](repeating: 0, count: corpus.typeCount)
    for part in parts { part.forEachType { typeTotals[Int($0)] += $1 } }
    let naming = TermNaming(corpus, typeTotals, without: stopwords, groupedBy: grouping)
    forms = naming.forms
    types = naming.typeOfTerm
    words = corpus.words

    var totals = [Int](repeating: 0, count: naming.forms.count)
    var letters = [Int](repeating: 0, count: naming.forms.count)
    let termOfType = naming.termOfType.map { Int32(truncatingIfNeeded: $0) }
    self.parts = parts.map { part in
      let terms =
        grouping == nil
        ? PartTermCounts(types: part.terms.types, part.map, termOfType)
        : PartTermCounts(terms: Self.groups(of: part, naming))
      let isLetter = part.terms.letter == nil ? 0 : 1
      for entry in terms {
        totals[entry.term] += entry.count
        letters[entry.term] += isLetter
      }
      return PartCounts(
        letter: corpus.letter(of: part), file: corpus.sources[part.source].file,
        words: part.words, terms: terms)
    }
    self.totals = totals
    self.letters = letters
  }

  /// The terms by falling frequency, ties in byte order.
  public var byFrequency: [Int] {
    // Terms are numbered in byte order, so that a stable order by count alone is enough.
    let most = UInt64(totals.max() ?? 0)
    return RadixSort.order(of: totals.map { most - UInt64($0) }).map { Int($0) }
  }

  // MARK: -

  /// The terms of a part whose types are grouped.
  private static func groups(of part: CorpusRecord.Part, _ naming: TermNaming) -> CountList {
    var entries: [TermCount] = []
    part.forEachType { type, count in
      let term = naming.termOfType[Int(type)]
      if term >= 0 { entries.append(TermCount(term, count)) }
    }
    entries.sort { $0.term < $1.term }
    var list = CountList()
    var place = 0
    while place < entries.count {
      let term = entries[place].term
      var count = 0
      while place < entries.count, entries[place].term == term {
        count += entries[place].count
        place += 1
      }
      list.append(UInt32(truncatingIfNeeded: term), UInt32(truncatingIfNeeded: count))
    }
    list.fit()
    return list
  }
}

/// The terms of one part with their counts; what a part takes is what its types do, packed.
public struct PartTermCounts: Sequence, Sendable {
  private let list: CountList
  /// For each number of the list its type; empty where the list has terms.
  private let types: [UInt32]
  private let termOfType: [Int32]

  fileprivate init(types list: CountList, _ types: [UInt32], _ termOfType: [Int32]) {
    (self.list, self.types, self.termOfType) = (list, types, termOfType)
  }

  fileprivate init(terms list: CountList) {
    (self.list, types, termOfType) = (list, [], [])
  }

  /// The number of terms.
  ///
  /// - Complexity: O(*n*) for *n* types.
  public var count: Int { reduce(0) { count, _ in count + 1 } }

  public func makeIterator() -> Iterator {
    Iterator(list: list.makeIterator(), types: types, termOfType: termOfType)
  }

  public struct Iterator: IteratorProtocol {
    fileprivate var list: CountList.Iterator
    fileprivate let types: [UInt32]
    fileprivate let termOfType: [Int32]

    public mutating func next() -> TermCounts.TermCount? {
      while let entry = list.next() {
        if types.isEmpty { return TermCounts.TermCount(Int(entry.number), entry.count) }
        let term = termOfType[Int(types[Int(entry.number)])]
        if term >= 0 { return TermCounts.TermCount(Int(term), entry.count) }
      }
      return nil
    }
  }
}
