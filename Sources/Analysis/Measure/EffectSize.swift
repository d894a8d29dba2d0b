extension ContingencyTable {
  /// By how many per cent the type is more frequent in the target: 100·(a/c − b/d)/(b/d).
  ///
  /// Gabrielatos & Marchi (2011). A zero in the reference is taken for ½; a zero in the target
  /// gives −100. `nil` where the type does not occur at all.
  public var percentDifference: Double? {
    guard hasTwoSides, totalCount > 0 else { return nil }
    guard referenceCount > 0 else { return 100 * (a / c * (d / 0.5) - 1) }
    return 100 * (crossDifference / (b * c))
  }

  /// (a/(c − a))/(b/(d − b)); if one of the four cells is 0, each of them is raised by ½ (Haldane
  /// 1956).
  public var oddsRatio: Double? {
    guard hasTwoSides, totalCount > 0, totalCount < totalSize else { return nil }
    let shift = min(a, b, c - a, d - b) == 0 ? 0.5 : 0
    return (a + shift) / (c - a + shift) * ((d - b + shift) / (b + shift))
  }

  /// (A + k)/(B + k), with A and B the frequencies per million and `k` the smoothing (Kilgarriff
  /// 2009).
  ///
  /// A `k` of 1 brings rare types forward, one of 1000 common ones.
  ///
  /// - Precondition: `smoothing > 0`.
  public func simpleMaths(smoothing: Double = 100) -> Double? {
    precondition(smoothing > 0, "simple maths needs a positive smoothing")
    guard hasTwoSides else { return nil }
    return (a / c * 1_000_000 + smoothing) / (b / d * 1_000_000 + smoothing)
  }
}
