extension ContingencyTable {
  /// G², the log-likelihood ratio over all four cells, unsigned.
  ///
  /// 2·Σ O·ln(O/E) over a, b, c − a, d − b, with 0·ln 0 = 0 (Dunning 1993). See `direction` for the
  /// sign.
  public var logLikelihood: Double? {
    guard hasTwoSides else { return nil }
    let total = c + d
    let rest = total - a - b
    let difference = crossDifference / total
    let countCells =
      deviance(a, expected: c * (a + b) / total, difference: difference)
      + deviance(b, expected: d * (a + b) / total, difference: -difference)
    let restCells =
      deviance(c - a, expected: c * rest / total, difference: -difference)
      + deviance(d - b, expected: d * rest / total, difference: difference)
    return 2 * (countCells + restCells)
  }

  /// G² over the two cells of the type alone, unsigned: 2·[a·ln(a/E₁) + b·ln(b/E₂)].
  ///
  /// The form of Rayson & Garside (2000) and of the UCREL calculator; a little below
  /// `logLikelihood`.
  public var logLikelihoodOfTwoTerms: Double? {
    guard hasTwoSides else { return nil }
    let total = c + d
    let difference = crossDifference / total
    return 2
      * (deviance(a, expected: c * (a + b) / total, difference: difference)
        + deviance(b, expected: d * (a + b) / total, difference: -difference))
  }

  /// G² − ln N: the evidence that the two sides differ, weighed against the size of both (Wilson
  /// 2013).
  ///
  /// Above 2 it is positive, above 6 strong, above 10 very strong; below 0 the data favour no
  /// difference.
  public var bayesianInformationCriterion: Double? {
    logLikelihood.map { $0 - naturalLog(c + d) }
  }

  /// The two-term G² over N·ln min(E₁, E₂): an effect size from 0 to 1 (Johnston, Berry & Mielke
  /// 2006).
  ///
  /// `nil` where an expected count is not above 1.
  public var effectSizeOfLogLikelihood: Double? {
    guard let statistic = logLikelihoodOfTwoTerms else { return nil }
    let total = c + d
    let smallest = min(c, d) * (a + b) / total
    guard smallest > 1 else { return nil }
    return statistic / (total * naturalLog(smallest))
  }
}
