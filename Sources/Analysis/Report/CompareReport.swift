/// Two sets of parts side by side: the types that both have, and those of one alone.
public enum CompareReport {
  public static let columns = [
    "type", "count_a", "count_b", "per_million_a", "per_million_b", "log_ratio", "log_likelihood",
    "p_adjusted", "where",
  ]

  /// Shared types first, then those of A alone, then those of B alone; each by falling count in both
  /// together, ties in byte order.
  ///
  /// `log_ratio` is above 0 where A has the type more often, `log_likelihood` the unsigned G² of four
  /// terms, `p_adjusted` its p-value over all types of either (Benjamini & Hochberg). They are
  /// undefined where a side has no words.
  ///
  /// - Parameters:
  ///   - a: places of parts in `counts`.
  ///   - b: the same of the other side.
  ///   - minimumLetters: types in fewer letters of the two sides are left out; they are tests all the
  ///     same.
  public static func table(
    _ counts: TermCounts, a: [Int], b: [Int], minimumLetters: Int = 1,
    smoothing: LogRatioSmoothing = .walter
  ) -> Table {
    let comparison = Comparison(
      counts, a: a, b: b, minimumLetters: minimumLetters, smoothing: smoothing)
    var table = Table(columns)
    for row in comparison.rows {
      table.append([
        .text(comparison.form(row)), .integer(row.countA), .integer(row.countB),
        .real(ifDefined: row.rateA), .real(ifDefined: row.rateB), .real(ifDefined: row.logRatio),
        .real(ifDefined: row.logLikelihood), .real(ifDefined: row.adjustedP),
        .text(name(row.side)),
      ])
    }
    return table
  }

  private static func name(_ side: Comparison.Side) -> String {
    switch side {
    case .both: "both"
    case .a: "a"
    case .b: "b"
    }
  }
}
