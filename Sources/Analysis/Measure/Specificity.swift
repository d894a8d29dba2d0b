extension ContingencyTable {
  /// How surprising the target's count is under random draws, as a signed power of ten (Lafon
  /// 1980).
  ///
  /// With X hypergeometric and E₁ the expected count: −log₁₀ P(X ≥ a) if a ≥ E₁, else log₁₀ P(X ≤
  /// a). 3 means once in a thousand, in excess; −3 once in a thousand, in deficit; below 2 it is
  /// banal. It is computed in logarithms and does not overflow.
  public var specificity: Double? {
    guard hasTwoSides,
      let distribution = Hypergeometric(
        population: totalSize, marked: totalCount, draws: targetSize)
    else { return nil }
    let isExcess = crossDifference >= 0
    let tail =
      isExcess
      ? distribution.logProbability(atLeast: targetCount)
      : distribution.logProbability(atMost: targetCount)
    guard let tail else { return nil }
    let magnitude = tail / naturalLog(10)
    return isExcess ? (magnitude == 0 ? 0 : -magnitude) : magnitude
  }
}
