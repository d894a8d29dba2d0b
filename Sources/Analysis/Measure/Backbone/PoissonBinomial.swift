/// The number of successes in trials that each have a chance of their own.
struct PoissonBinomial {
  /// P(X ≥ k) for k from 0 to the highest that was asked for.
  let upperTails: [Double]

  /// Only sums of positive numbers are taken, so that a small tail keeps its digits.
  ///
  /// - Parameter trials: the chances, and how many trials have each.
  /// - Complexity: O(*n* · `highest`) for *n* trials.
  init(trials: [(chance: Double, count: Int)], highest: Int) {
    // The last entry holds "as many or more": nothing leaves it.
    var states = [Double](repeating: 0, count: highest + 1)
    states[0] = 1
    var reached = 0
    for (chance, count) in trials where chance > 0 {
      for _ in 0..<count {
        reached = min(reached + 1, highest)
        guard reached > 0 else { break }
        let last = states[reached]
        states[reached] =
          reached == highest
          ? last + states[reached - 1] * chance : last * (1 - chance) + states[reached - 1] * chance
        for k in stride(from: reached - 1, to: 0, by: -1) {
          states[k] = states[k] * (1 - chance) + states[k - 1] * chance
        }
        states[0] *= 1 - chance
      }
    }
    var tails = states
    for k in stride(from: highest - 1, through: 0, by: -1) { tails[k] += tails[k + 1] }
    tails[0] = 1
    upperTails = tails.map { min(1, $0) }
  }
}
