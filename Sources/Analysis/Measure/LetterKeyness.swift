/// What is typical of each part against all others, without a walk through the vocabulary for each.
///
/// Of a term that a part lacks G² grows with its count elsewhere: only the frequent ones can matter.
struct LetterKeyness {
  private let counts: TermCounts
  private let greatestP: Double
  /// The terms by falling frequency.
  private let frequent: [Int]

  /// - Parameter greatestP: only rows with an adjusted p-value up to this are kept.
  init(_ counts: TermCounts, greatestP: Double) {
    self.counts = counts
    self.greatestP = greatestP
    frequent = counts.byFrequency
  }

  /// - Complexity: O(*k* log *k*) for *k* terms of the part and frequent terms that it lacks.
  func rows(ofPart place: Int) -> [Keyness.Row] {
    let part = counts.parts[place]
    let sizes = (target: part.words, reference: counts.words - part.words)
    guard sizes.target > 0, sizes.reference > 0 else { return [] }
    var inPart: [Int: Int] = [:]
    inPart.reserveCapacity(part.terms.count)
    for entry in part.terms { inPart[entry.term] = entry.count }
    var terms = part.terms.map(\.term)
    for term in frequent {
      let total = counts.totals[term]
      let lacking = ContingencyTable(
        targetCount: 0, referenceCount: min(total, sizes.reference), targetSize: sizes.target,
        referenceSize: sizes.reference)
      guard let value = lacking.logLikelihood, chiSquaredUpperTail(value) <= greatestP else {
        break
      }
      if inPart[term] == nil { terms.append(term) }
    }
    let isLetter = part.letter == nil ? 0 : 1
    return Keyness(
      terms.sorted(),
      of: { term in
        let count = inPart[term] ?? 0
        return (count, counts.totals[term] - count, count > 0 ? isLetter : 0)
      },
      sizes: sizes, tests: counts.forms.count, greatestP: greatestP
    ).rows
  }
}
