import Stopwords
import Tokenizer

/// The terms of a corpus with their counts, in total and by part.
///
/// A term is a type, or a group of types: a stem goes by its most frequent type, a lemma by itself.
public struct TermCounts: Sendable {
  /// The terms as tables show them, in byte order.
  public let forms: [String]
  /// For each term its occurrences.
  public let totals: [Int]
  /// For each term the letters that have it.
  public let letters: [Int]
  /// The parts in the order of the corpus.
  public let parts: [PartCounts]

  /// The terms of one part.
  public struct PartCounts: Sendable {
    /// The letter, nil for text outside letters.
    public let letter: LetterRecord?
    public let file: String
    public let words: Int
    /// Term and count, by term.
    public let terms: [(term: Int, count: Int)]
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
    let vocabulary = corpus.vocabulary
    let parts = corpus.parts
    var typeTotals = [Int](repeating: 0, count: vocabulary.count)
    for part in parts { part.forEachType { typeTotals[Int($0)] += $1 } }
    let naming = Self.naming(vocabulary, typeTotals, stopwords, grouping)
    forms = naming.forms
    words = corpus.words

    var totals = [Int](repeating: 0, count: naming.forms.count)
    var letters = [Int](repeating: 0, count: naming.forms.count)
    var counted: [PartCounts] = []
    var scratch = [Int](repeating: 0, count: naming.forms.count)
    for part in parts {
      var met: [Int] = []
      part.forEachType { type, count in
        let term = naming.termOfType[Int(type)]
        guard term >= 0 else { return }
        if scratch[term] == 0 { met.append(term) }
        scratch[term] += count
      }
      met.sort()
      let isLetter = part.terms.letter != nil
      for term in met {
        totals[term] += scratch[term]
        if isLetter { letters[term] += 1 }
      }
      counted.append(
        PartCounts(
          letter: corpus.letter(of: part), file: corpus.sources[part.source].file,
          words: part.words, terms: met.map { ($0, scratch[$0]) }))
      for term in met { scratch[term] = 0 }
    }
    self.totals = totals
    self.letters = letters
    self.parts = counted
  }

  /// The terms by falling frequency, ties in byte order.
  public var byFrequency: [Int] {
    // Terms are numbered in byte order, so that a stable order by count alone is enough.
    forms.indices.sorted { (-totals[$0], $0) < (-totals[$1], $1) }
  }

  // MARK: -

  private struct Naming {
    var forms: [String]
    /// For each type its term, -1 where it is left out.
    var termOfType: [Int]
  }

  private static func naming(
    _ vocabulary: Vocabulary, _ totals: [Int], _ stopwords: StopwordList,
    _ grouping: TermGrouping?
  ) -> Naming {
    var groups: [String: [UInt32]] = [:]
    for type in 0..<UInt32(vocabulary.count) where totals[Int(type)] > 0 {
      let form = vocabulary[type]
      if form.split(separator: " ").contains(where: { stopwords.contains(String($0)) }) { continue }
      groups[grouping?.group(of: form) ?? form, default: []].append(type)
    }
    let named = groups.map { group, types in
      if case .lemma? = grouping { return (form: group, types: types) }
      return (form: vocabulary[label(of: types, vocabulary, totals)], types: types)
    }
    .sorted { $0.form.utf8.lexicographicallyPrecedes($1.form.utf8) }
    var termOfType = [Int](repeating: -1, count: vocabulary.count)
    for (term, group) in named.enumerated() {
      for type in group.types { termOfType[Int(type)] = term }
    }
    return Naming(forms: named.map(\.form), termOfType: termOfType)
  }

  /// The most frequent type of a group, the first in byte order among equals.
  private static func label(
    of types: [UInt32], _ vocabulary: Vocabulary, _ totals: [Int]
  ) -> UInt32 {
    types.dropFirst().reduce(types[0]) { best, type in
      let (a, b) = (totals[Int(best)], totals[Int(type)])
      return b > a || (b == a && vocabulary.precedes(type, best)) ? type : best
    }
  }
}
