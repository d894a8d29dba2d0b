/// Two sets of parts side by side: the types that both have, and those of one alone.
public enum CompareReport {
  public static let columns = [
    "type", "count_a", "count_b", "per_million_a", "per_million_b", "log_ratio", "log_likelihood",
    "p_adjusted", "where",
  ]

  /// Shared types first, then those of A alone, then those of B alone; each by falling count in both
  /// together, ties in byte order.
  ///
  /// `log_ratio` is above 0 where A has the type more often (Walter's smoothing), `log_likelihood`
  /// the unsigned G² of four terms, `p_adjusted` its p-value over all types of either (Benjamini &
  /// Hochberg). They are undefined where a side has no words.
  ///
  /// - Parameters:
  ///   - a: places of parts in `counts`.
  ///   - b: the same of the other side.
  ///   - minimumLetters: types in fewer letters of the two sides are left out; they are tests all the
  ///     same.
  public static func table(
    _ counts: TermCounts, a: [Int], b: [Int], minimumLetters: Int = 1
  ) -> Table {
    let (left, right) = (PartSum(of: a, counts), PartSum(of: b, counts))
    let union = PartSum(of: Set(a).union(b).sorted(), counts)
    let keyness = Keyness(
      target: left.counts, reference: right.counts, targetSize: left.words,
      referenceSize: right.words, letters: left.letters)
    var rowOfTerm = [Int?](repeating: nil, count: counts.forms.count)
    for (place, row) in keyness.rows.enumerated() { rowOfTerm[row.term] = place }

    let terms = counts.forms.indices.filter { term in
      left.counts[term] + right.counts[term] > 0
        && (minimumLetters <= 1 || union.letters[term] >= minimumLetters)
    }
    let places = terms.map { term in
      (
        term: term, side: Side(left.counts[term], right.counts[term]),
        count: left.counts[term] + right.counts[term]
      )
    }
    .sorted { ($0.side.rawValue, -$0.count, $0.term) < ($1.side.rawValue, -$1.count, $1.term) }
    var table = Table(columns)
    for (term, side, _) in places {
      let row = rowOfTerm[term].map { keyness.rows[$0] }
      table.append([
        .text(counts.forms[term]), .integer(left.counts[term]), .integer(right.counts[term]),
        .real(ifDefined: perMillion(left.counts[term], of: left.words)),
        .real(ifDefined: perMillion(right.counts[term], of: right.words)),
        .real(ifDefined: row?.table.logRatio), .real(ifDefined: row?.logLikelihood),
        .real(ifDefined: row?.adjustedP), .text(side.name),
      ])
    }
    return table
  }

  // MARK: -

  /// Which side has a type.
  private enum Side: Int {
    case both, a, b

    init(_ countOfA: Int, _ countOfB: Int) {
      self = countOfA > 0 ? (countOfB > 0 ? .both : .a) : .b
    }

    var name: String {
      switch self {
      case .both: "both"
      case .a: "a"
      case .b: "b"
      }
    }
  }
}
