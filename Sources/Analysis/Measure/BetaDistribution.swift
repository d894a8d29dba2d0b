/// The beta distribution of two whole parameters, as the bounds of Clopper and Pearson need it.
struct BetaDistribution {
  let first: Double
  let second: Double

  /// - Precondition: both are at least 1.
  init(_ first: Int, _ second: Int) {
    precondition(first >= 1 && second >= 1, "the parameters begin at 1")
    self.first = Double(first)
    self.second = Double(second)
  }

  /// ln(x/(1 − x)) of the x below which `tail` of the distribution lies.
  ///
  /// The tail grows with x, so that halving finds it; in log-odds the small x keep their digits.
  func logOdds(ofLowerTail tail: Double) -> Double {
    var low = -700.0
    var high = 700.0
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high || high - low < 1e-14 * middle.magnitude { return middle }
      let odds = exponential(middle)
      if lowerTail(share: odds / (1 + odds), rest: 1 / (1 + odds)) < tail {
        low = middle
      } else {
        high = middle
      }
    }
  }

  /// The regularised incomplete beta function at `share`, where `rest` is 1 − `share`.
  func lowerTail(share: Double, rest: Double) -> Double {
    if share > (first + 1) / (first + second + 2) {
      return 1 - fraction(second, first, rest, share)
    }
    return fraction(first, second, share, rest)
  }

  // xᵖ·yᵠ/(p·B(p, q)) over a continued fraction, evaluated from the front after Lentz.
  private func fraction(_ p: Double, _ q: Double, _ x: Double, _ y: Double) -> Double {
    let sum = p + q
    let exponent =
      factorialRemainder(sum) - factorialRemainder(p) - factorialRemainder(q)
      - deviance(p, expected: sum * x, difference: p * y - q * x)
      - deviance(q, expected: sum * y, difference: q * x - p * y)
    let front = exponential(exponent) * q / sum
    guard front > 0 else { return 0 }
    var numerator = 1.0
    var denominator = 0.0
    var value = 1.0
    var step = 0.0
    while true {
      let half = (step / 2).rounded(.down)
      let coefficient =
        step == 2 * half
        ? -(p + half) * (sum + half) * x / ((p + step) * (p + step + 1))
        : (half + 1) * (q - half - 1) * x / ((p + step) * (p + step + 1))
      denominator = 1 / (1 + coefficient * denominator)
      numerator = 1 + coefficient / numerator
      let factor = numerator * denominator
      value *= factor
      if (factor - 1).magnitude < 1e-15 || step > 1_000_000 { return front / value }
      step += 1
    }
  }
}
