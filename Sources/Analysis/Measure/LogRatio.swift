/// How a Log Ratio deals with counts of 0.
public enum LogRatioSmoothing: Hashable, Sendable {
  /// Every count and size is raised by ½ (Walter 1975).
  case walter
  /// A count of 0 is taken for ½ (Hardie 2014).
  case hardie
}

extension ContingencyTable {
  /// `logRatio` or `logRatioOfHardie`.
  public func logRatio(_ smoothing: LogRatioSmoothing) -> Double? {
    switch smoothing {
    case .walter: logRatio
    case .hardie: logRatioOfHardie
    }
  }

  /// The 95 % confidence interval of `logRatio(_:)`, symmetric about it.
  ///
  /// The standard error is that of the logarithm of a relative risk (Katz et al. 1978) over the counts
  /// as the smoothing has them.
  public func logRatioInterval(_ smoothing: LogRatioSmoothing) -> ClosedRange<Double>? {
    switch smoothing {
    case .walter: return logRatioInterval
    case .hardie:
      guard let centre = logRatioOfHardie else { return nil }
      let variance = 1 / max(a, 0.5) - 1 / c + (1 / max(b, 0.5) - 1 / d)
      let reach = 1.959963984540054 * max(0, variance).squareRoot() / naturalLog(2)
      return (centre - reach)...(centre + reach)
    }
  }

  /// The binary logarithm of the ratio of the relative frequencies, smoothed: 1 is twice as
  /// frequent.
  ///
  /// log₂(((a + ½)/(c + ½)) / ((b + ½)/(d + ½))) (Walter 1975). Without zeros in the table it lies
  /// a little nearer to 0 than Hardie's. `nil` where the type does not occur at all.
  public var logRatio: Double? {
    guard hasTwoSides, totalCount > 0 else { return nil }
    return binaryLog((a + 0.5) / (b + 0.5) * ((d + 0.5) / (c + 0.5)))
  }

  /// log₂((a/c)/(b/d)), a zero count being taken for ½ (Hardie 2014).
  ///
  /// In a small target that ½ may exceed the reference's frequency: then the sign contradicts the
  /// data.
  public var logRatioOfHardie: Double? {
    guard hasTwoSides, totalCount > 0 else { return nil }
    return binaryLog(max(a, 0.5) / max(b, 0.5) * (d / c))
  }

  /// The 95 % confidence interval of `logRatio`, symmetric about it.
  ///
  /// The standard error is that of the logarithm of a relative risk over the smoothed counts,
  /// √(1/(a + ½) − 1/(c + ½) + 1/(b + ½) − 1/(d + ½)), divided by ln 2; the bounds are 1.959964 of
  /// them away.
  public var logRatioInterval: ClosedRange<Double>? {
    guard let centre = logRatio else { return nil }
    let variance = 1 / (a + 0.5) - 1 / (c + 0.5) + (1 / (b + 0.5) - 1 / (d + 0.5))
    let reach = 1.959963984540054 * max(0, variance).squareRoot() / naturalLog(2)
    return (centre - reach)...(centre + reach)
  }

  /// The bound nearest to 0 of a confidence interval of the Log Ratio, and 0 if the interval holds
  /// 0.
  ///
  /// The interval is that of Clopper and Pearson for the target's share p of a + b occurrences, as
  /// if both counts were Poisson variables; the bound is log₂((d/c)·p/(1 − p)) (Evert 2022). It is
  /// two-sided and corrected after Bonferroni: each tail has `significance`/2/`tests`.
  ///
  /// - Parameter significance: the chance that any of the intervals misses its value, within 0 to
  ///   1.
  /// - Parameter tests: how many types are compared.
  public func conservativeLogRatio(significance: Double = 0.001, tests: Int) -> Double? {
    precondition(significance > 0 && significance < 1, "the significance lies between 0 and 1")
    precondition(tests > 0, "at least one type is compared")
    guard totalCount > 0, let direction else { return nil }
    let tail = significance / 2 / Double(tests)
    switch direction {
    case .equal: return 0
    case .moreInTarget: return lowerLogRatio(tail: tail)
    case .lessInTarget:
      let bound = exchanged.lowerLogRatio(tail: tail)
      return bound == 0 ? 0 : -bound
    }
  }

  private func lowerLogRatio(tail: Double) -> Double {
    let logOdds = BetaDistribution(targetCount, referenceCount + 1).logOdds(ofLowerTail: tail)
    return max(0, logOdds / naturalLog(2) + binaryLog(d / c))
  }
}
