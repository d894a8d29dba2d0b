extension ContingencyTable {
  /// Pearson's χ² = N(ad − bc)²/((a + b)(N − a − b)cd), unsigned, without correction.
  ///
  /// `nil` where a margin is empty.
  public var chiSquared: Double? {
    chiSquared(magnitude: crossDifference.magnitude)
  }

  /// χ² after Yates (1934): |ad − bc| is lessened by N/2, and never falls below 0.
  public var chiSquaredOfYates: Double? {
    chiSquared(magnitude: max(0, crossDifference.magnitude - (c + d) / 2))
  }

  private func chiSquared(magnitude: Double) -> Double? {
    let total = c + d
    let rest = total - a - b
    guard hasTwoSides, totalCount > 0, rest > 0 else { return nil }
    return (magnitude / (a + b)) * (magnitude / rest) * (total / c) / d
  }
}

/// The chance that a χ² of one degree of freedom is at least `statistic`, as for `logLikelihood`.
///
/// 3.84, 6.63, 10.83 and 15.13 give about .05, .01, .001 and .0001. It is erfc(√(x/2)), so that the
/// far tail keeps its digits; beyond about 1480 it is smaller than any number of this type, and 0.
///
/// - Precondition: `statistic >= 0`.
public func chiSquaredUpperTail(_ statistic: Double) -> Double {
  precondition(statistic >= 0, "a χ² is never negative")
  return complementaryError((statistic / 2).squareRoot())
}
