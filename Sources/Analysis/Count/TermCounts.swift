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
    public let terms: ArraySlice<TermCount>
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
    var entries: [TermCount] = []
    entries.reserveCapacity(parts.reduce(0) { $0 + $1.terms.types.count })
    var ends: [Int] = []
    var scratch = [Int](repeating: 0, count: grouping == nil ? 0 : naming.forms.count)
    for part in parts {
      let start = entries.count
      if grouping == nil {
        part.forEachType { type, count in
          let term = naming.termOfType[Int(type)]
          if term >= 0 { entries.append(TermCount(term, count)) }
        }
      } else {
        Self.appendGroups(part, naming, &scratch, to: &entries)
      }
      let isLetter = part.terms.letter == nil ? 0 : 1
      for entry in entries[start...] {
        totals[entry.term] += entry.count
        letters[entry.term] += isLetter
      }
      ends.append(entries.count)
    }
    self.totals = totals
    self.letters = letters
    self.parts = parts.indices.map { place in
      let part = parts[place]
      return PartCounts(
        letter: corpus.letter(of: part), file: corpus.sources[part.source].file,
        words: part.words, terms: entries[(place == 0 ? 0 : ends[place - 1])..<ends[place]])
    }
  }

  /// The terms by falling frequency, ties in byte order.
  public var byFrequency: [Int] {
    // Terms are numbered in byte order, so that a stable order by count alone is enough.
    let most = UInt64(totals.max() ?? 0)
    return RadixSort.order(of: totals.map { most - UInt64($0) }).map { Int($0) }
  }

  // MARK: -

  /// Adds the terms of a part whose types are grouped.
  private static func appendGroups(
    _ part: CorpusRecord.Part, _ naming: TermNaming, _ scratch: inout [Int],
    to entries: inout [TermCount]
  ) {
    var met: [Int] = []
    part.forEachType { type, count in
      let term = naming.termOfType[Int(type)]
      guard term >= 0 else { return }
      if scratch[term] == 0 { met.append(term) }
      scratch[term] += count
    }
    for term in met {
      entries.append(TermCount(term, scratch[term]))
      scratch[term] = 0
    }
  }
}
