/// The number of marked ones among `draws` taken without replacement from `population`.
///
///     let shared = Hypergeometric(population: 5_000, marked: 30, draws: 42)
///     shared?.probability(atLeast: 12)  // 1.7e-18
///
/// It is the exact chance model of "units that name both": `marked` name one, `draws` the other.
///
/// Probabilities are built from the deviances of the 2×2 table and the remainders of Stirling's
/// formula, not from differences of large log-gammas: the relative error stays near 1e-12 whatever
/// the population.
public struct Hypergeometric: Hashable, Sendable {
  public let population: Int
  public let marked: Int
  public let draws: Int

  /// `nil` unless `marked` and `draws` lie within 0 and `population`.
  public init?(population: Int, marked: Int, draws: Int) {
    guard marked >= 0, draws >= 0, marked <= population, draws <= population else { return nil }
    self.population = population
    self.marked = marked
    self.draws = draws
  }

  /// The values that can occur.
  public var support: ClosedRange<Int> {
    max(0, marked - (population - draws))...min(marked, draws)
  }

  /// ln P(X = k); `nil` where that cannot occur.
  public func logProbability(of k: Int) -> Double? {
    guard support.contains(k) else { return nil }
    guard population > 0 else { return 0 }
    let total = Double(population)
    let m = Double(marked)
    let n = Double(draws)
    let x = Double(k)
    let unmarked = total - m
    let left = total - n
    let difference = differenceOfProducts(x, total, m, n) / total
    let distance =
      deviance(x, expected: m * n / total, difference: difference)
      + deviance(m - x, expected: m * left / total, difference: -difference)
      + deviance(n - x, expected: unmarked * n / total, difference: -difference)
      + deviance(unmarked - n + x, expected: unmarked * left / total, difference: difference)
    let margins =
      factorialRemainder(m) + factorialRemainder(unmarked) + factorialRemainder(n)
      + factorialRemainder(left) - factorialRemainder(total)
    let cells =
      factorialRemainder(x) + factorialRemainder(m - x) + factorialRemainder(n - x)
      + factorialRemainder(unmarked - n + x)
    return min(0, margins - cells - distance)
  }

  /// P(X ≥ k), from 0 to 1; 0 also where it is smaller than any number of this type.
  public func probability(atLeast k: Int) -> Double {
    logProbability(atLeast: k).map(exponential) ?? 0
  }

  /// P(X ≤ k), from 0 to 1; 0 also where it is smaller than any number of this type.
  public func probability(atMost k: Int) -> Double {
    logProbability(atMost: k).map(exponential) ?? 0
  }

  /// ln P(X ≥ k); `nil` where that cannot occur.
  ///
  /// - Complexity: O(*s*) for a standard deviation of *s*: terms are added until they no longer
  ///   matter.
  public func logProbability(atLeast k: Int) -> Double? {
    if k <= support.lowerBound { return 0 }
    if k > support.upperBound { return nil }
    // Below the mean the other tail is the smaller one, and 1 minus it loses nothing.
    return isAboveMean(k) ? logSum(from: k, step: 1) : complement(logSum(from: k - 1, step: -1))
  }

  /// ln P(X ≤ k); `nil` where that cannot occur.
  ///
  /// - Complexity: as for `logProbability(atLeast:)`.
  public func logProbability(atMost k: Int) -> Double? {
    if k >= support.upperBound { return 0 }
    if k < support.lowerBound { return nil }
    return isAboveMean(k) ? complement(logSum(from: k + 1, step: 1)) : logSum(from: k, step: -1)
  }

  // MARK: -

  private func isAboveMean(_ k: Int) -> Bool {
    differenceOfProducts(Double(k), Double(population), Double(marked), Double(draws)) > 0
  }

  private func complement(_ logTail: Double?) -> Double? {
    guard let logTail else { return 0 }
    return naturalLog(onePlus: -min(1, exponential(logTail)))
  }

  /// ln of P(X = k) + P(X = k ± 1) + …, each term being a ratio of the one before.
  private func logSum(from k: Int, step: Int) -> Double? {
    guard let first = logProbability(of: k) else { return nil }
    let m = Double(marked)
    let n = Double(draws)
    let base = Double(population) - m - n
    var sum = 1.0
    var term = 1.0
    var x = Double(k)
    while true {
      let ratio =
        step > 0
        ? (m - x) / (x + 1) * ((n - x) / (base + x + 1))
        : x / (m - x + 1) * ((base + x) / (n - x + 1))
      term *= ratio
      let next = sum + term
      if next == sum && ratio < 1 { return min(0, first + naturalLog(sum)) }
      sum = next
      x += Double(step)
    }
  }
}
