/// The counts of several parts together.
struct PartSum: Sendable {
  /// For each term its occurrences.
  private(set) var counts: [Int]
  /// For each term the letters that have it.
  private(set) var letters: [Int]
  private(set) var words = 0

  /// - Parameter parts: places of parts in `terms`, each once.
  init(of parts: [Int], _ terms: TermCounts) {
    counts = Array(repeating: 0, count: terms.forms.count)
    letters = counts
    for place in parts {
      let part = terms.parts[place]
      words += part.words
      for entry in part.terms {
        counts[entry.term] += entry.count
        if part.letter != nil { letters[entry.term] += 1 }
      }
    }
  }
}
