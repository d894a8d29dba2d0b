/// The weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008).
public struct LogOddsRatio: Hashable, Sendable {
  /// The difference of the two log-odds, in natural logarithms; positive where the target uses it
  /// more.
  public let difference: Double
  /// `difference` over its standard error.
  public let zScore: Double
}

extension ContingencyTable {
  /// δ = ln((a + α)/(c + α₀ − a − α)) − ln((b + α)/(d + α₀ − b − α)) and z = δ/√(1/(a + α) + 1/(b +
  /// α)).
  ///
  /// `nil` where a side is empty or nothing but this type is left of one.
  ///
  /// - Parameter prior: α, the count of the type in the prior, above 0; 0.01 is uninformative.
  /// - Parameter priorTotal: α₀, the sum of the prior over all types, at least `prior`.
  public func logOddsRatio(prior: Double, priorTotal: Double) -> LogOddsRatio? {
    precondition(prior > 0 && priorTotal >= prior, "the prior is part of its total")
    let targetRest = c - a + (priorTotal - prior)
    let referenceRest = d - b + (priorTotal - prior)
    guard hasTwoSides, targetRest > 0, referenceRest > 0 else { return nil }
    let target = a + prior
    let reference = b + prior
    let difference = naturalLog(target / targetRest) - naturalLog(reference / referenceRest)
    let error = (1 / target + 1 / reference).squareRoot()
    return LogOddsRatio(difference: difference, zScore: difference / error)
  }
}
