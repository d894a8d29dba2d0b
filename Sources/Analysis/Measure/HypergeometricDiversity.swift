extension LexicalDiversity {
  /// HD-D: the type-token ratio to expect of `sample` tokens drawn at random (McCarthy & Jarvis
  /// 2007).
  ///
  /// The sum over the types of the chance that the sample has them, divided by its size.
  /// `nil` if the text is smaller than the sample.
  ///
  /// - Precondition: `sample >= 1`.
  /// - Complexity: O(*k* · `sample`) for *k* distinct frequencies.
  public func hypergeometricDistributionDiversity(sample: Int = 42) -> Double? {
    precondition(sample >= 1, "a sample holds at least one token")
    guard tokens >= sample else { return nil }
    let n = Double(tokens)
    var expectedTypes = 0.0
    for group in spectrum {
      // The chance to miss a type is a product of as many ratios as there are draws, or
      // occurrences.
      let steps = min(sample, group.frequency)
      let taken = Double(max(sample, group.frequency))
      var missed = 1.0
      for step in 0..<steps {
        missed *= max(0, n - taken - Double(step)) / (n - Double(step))
      }
      expectedTypes += Double(group.types) * (1 - missed)
    }
    return expectedTypes / Double(sample)
  }
}
