/// How p-values are adjusted for the number of tests that were made.
///
///     MultipleTesting.benjaminiHochberg.adjusted([0.01, nil, 0.04])  // [0.02, nil, 0.04]
public enum MultipleTesting: String, CaseIterable, Sendable {
  /// The share of false discoveries among those called significant: q-values (Benjamini & Hochberg
  /// 1995).
  case benjaminiHochberg
  /// The chance of any false discovery, step by step (Holm 1979).
  case holm
  /// The chance of any false discovery, each p times the number of tests.
  case bonferroni

  /// The adjusted values in the order of `pValues`, from 0 to 1; equal p-values have equal results.
  ///
  /// - Parameter pValues: from 0 to 1; `nil` was not tested, stays `nil` and is not counted.
  /// - Parameter tests: how many tests were made in all, where some are not listed because their p
  ///   is 1, as for pairs that never occur together. At least the number of p-values; that number
  ///   if `nil`.
  /// - Complexity: O(*n* log *n*).
  public func adjusted(_ pValues: [Double?], tests: Int? = nil) -> [Double?] {
    let tested = pValues.indices.compactMap { index in pValues[index].map { (index, $0) } }
    let count = tests ?? tested.count
    precondition(count >= tested.count, "fewer tests than p-values")
    precondition(tested.allSatisfy { $0.1 >= 0 && $0.1 <= 1 }, "a p-value lies from 0 to 1")
    let ordered = tested.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    let m = Double(count)
    var result = [Double?](repeating: nil, count: pValues.count)
    switch self {
    case .bonferroni:
      for (index, p) in ordered { result[index] = min(1, p * m) }
    case .holm:
      var highest = 0.0
      for (rank, (index, p)) in ordered.enumerated() {
        highest = max(highest, min(1, p * (m - Double(rank))))
        result[index] = highest
      }
    case .benjaminiHochberg:
      var lowest = 1.0
      for (rank, (index, p)) in ordered.enumerated().reversed() {
        lowest = min(lowest, p * (m / Double(rank + 1)))
        result[index] = lowest
      }
    }
    return result
  }
}
