/// Two sets of parts side by side: the types that both have, and those of one alone.
struct Comparison {
  /// Which side has a type.
  enum Side: Int {
    case both, a, b

    init(_ countOfA: Int, _ countOfB: Int) {
      self = countOfA > 0 ? (countOfB > 0 ? .both : .a) : .b
    }
  }

  struct Row {
    let term: Int
    let side: Side
    let countA: Int
    let countB: Int
    /// Per million words of the side.
    let rateA: Double?
    let rateB: Double?
    let logRatio: Double?
    let logLikelihood: Double?
    let adjustedP: Double?
  }

  /// Shared types first, then those of A alone, then those of B alone; each by falling count in both
  /// together, ties in byte order.
  let rows: [Row]
  let words: (a: Int, b: Int)
  private let forms: [String]

  /// - Parameters:
  ///   - a: places of parts in `counts`.
  ///   - b: the same of the other side.
  ///   - minimumLetters: types in fewer letters of the two sides are left out; they are tests all the
  ///     same.
  init(
    _ counts: TermCounts, a: [Int], b: [Int], minimumLetters: Int, smoothing: LogRatioSmoothing
  ) {
    let (left, right) = (PartSum(of: a, counts), PartSum(of: b, counts))
    let union = PartSum(of: Set(a).union(b).sorted(), counts)
    words = (left.words, right.words)
    forms = counts.forms
    let keyness = Keyness(
      target: left.counts, reference: right.counts, targetSize: left.words,
      referenceSize: right.words, letters: left.letters)
    var rowOfTerm = [Int?](repeating: nil, count: counts.forms.count)
    for (place, row) in keyness.rows.enumerated() { rowOfTerm[row.term] = place }
    let terms = counts.forms.indices.filter { term in
      left.counts[term] + right.counts[term] > 0
        && (minimumLetters <= 1 || union.letters[term] >= minimumLetters)
    }
    rows = terms.map { term in
      let row = rowOfTerm[term].map { keyness.rows[$0] }
      let (countA, countB) = (left.counts[term], right.counts[term])
      return Row(
        term: term, side: Side(countA, countB), countA: countA, countB: countB,
        rateA: perMillion(countA, of: left.words), rateB: perMillion(countB, of: right.words),
        logRatio: row?.table.logRatio(smoothing), logLikelihood: row?.logLikelihood,
        adjustedP: row?.adjustedP)
    }
    .sorted { Self.key($0) < Self.key($1) }
  }

  func form(_ row: Row) -> String { forms[row.term] }

  private static func key(_ row: Row) -> (Int, Int, Int) {
    (row.side.rawValue, -(row.countA + row.countB), row.term)
  }
}
