extension LexicalDiversity {
  /// MTLD: how many tokens in a row keep their type-token ratio, on average (McCarthy & Jarvis
  /// 2010).
  ///
  /// A factor ends where the ratio falls below `threshold` (not where it equals it), however short
  /// it is; the last one counts for the part (1 − ratio)/(1 − threshold). The result is the mean of
  /// N/factors read forwards and backwards. `nil` if no type is repeated, as there is then no
  /// factor at all.
  ///
  /// The usual threshold was found for English; texts compare only under the same one.
  ///
  /// - Precondition: `threshold` lies between 0 and 1.
  /// - Complexity: O(*n*).
  public func measureOfTextualLexicalDiversity(threshold: Double = 0.72) -> Double? {
    precondition(threshold > 0 && threshold < 1, "the threshold lies between 0 and 1")
    let forwards = factors(in: sequence, threshold: threshold)
    let backwards = factors(in: sequence.reversed(), threshold: threshold)
    guard forwards > 0, backwards > 0 else { return nil }
    return (Double(tokens) / forwards + Double(tokens) / backwards) / 2
  }

  private func factors(in sequence: some Collection<Int>, threshold: Double) -> Double {
    var factorOfType = [Int](repeating: -1, count: types)
    var factor = 0
    var length = 0
    var distinct = 0
    for type in sequence {
      length += 1
      if factorOfType[type] != factor {
        factorOfType[type] = factor
        distinct += 1
      }
      if Double(distinct) / Double(length) < threshold {
        factor += 1
        length = 0
        distinct = 0
      }
    }
    guard length > 0 else { return Double(factor) }
    return Double(factor) + (1 - Double(distinct) / Double(length)) / (1 - threshold)
  }
}
