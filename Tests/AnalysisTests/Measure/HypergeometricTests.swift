import Analysis
import Testing

struct HypergeometricTests {
  // The tails were summed with 60 digits; those of the first four with SciPy 1.17.1 too.
  @Test(arguments: HypergeometricReference.examples)
  func `Tails are exact`(_ example: HypergeometricReference.Example) throws {
    let distribution = try #require(
      Hypergeometric(
        population: example.population, marked: example.marked, draws: example.draws))
    #expect(
      isRelativelyClose(
        distribution.probability(atLeast: example.value), example.atLeast, within: 2e-12))
    #expect(
      isRelativelyClose(
        distribution.probability(atMost: example.value), example.atMost, within: 2e-12))
    #expect(
      isClose(
        distribution.logProbability(atLeast: example.value), example.logAtLeast, within: 1e-13))
  }

  @Test func `A small distribution can be counted by hand`() throws {
    // Of 5 cards 2 are marked; 3 are drawn. Of the 10 hands, 1, 6 and 3 have 0, 1 and 2 marked
    // ones.
    let hand = try #require(Hypergeometric(population: 5, marked: 2, draws: 3))
    #expect(hand.support == 0...2)
    #expect(isClose(hand.probability(atLeast: 2), 0.3))
    #expect(isClose(hand.probability(atLeast: 1), 0.9))
    #expect(isClose(hand.probability(atMost: 0), 0.1))
    #expect(isClose(hand.probability(atMost: 1), 0.7))
    #expect(isClose(hand.logProbability(of: 1), -0.5108256237659907))
  }

  @Test func `What must happen has the chance 1 and what cannot happen 0`() throws {
    let forced = try #require(Hypergeometric(population: 10, marked: 8, draws: 5))
    #expect(forced.support == 3...5)
    #expect(forced.probability(atLeast: 3) == 1)
    #expect(forced.probability(atLeast: -1) == 1)
    #expect(forced.probability(atLeast: 6) == 0)
    #expect(forced.logProbability(atLeast: 6) == nil)
    #expect(forced.probability(atMost: 2) == 0)
    #expect(forced.logProbability(atMost: 2) == nil)
    #expect(forced.probability(atMost: 5) == 1)
    #expect(forced.logProbability(of: 2) == nil)
    let empty = try #require(Hypergeometric(population: 0, marked: 0, draws: 0))
    #expect(empty.probability(atLeast: 0) == 1)
    #expect(empty.logProbability(of: 0) == 0)
  }

  @Test(arguments: [(5, 6, 1), (5, 1, 6), (5, -1, 1), (5, 1, -1), (-1, 0, 0)])
  func `There is no distribution of impossible counts`(_ n: Int, _ marked: Int, _ draws: Int) {
    #expect(Hypergeometric(population: n, marked: marked, draws: draws) == nil)
  }

  @Test func `The chances of all values add up to 1`() throws {
    let distribution = try #require(Hypergeometric(population: 400, marked: 37, draws: 90))
    var sum = 0.0
    for value in distribution.support {
      sum += distribution.probability(atMost: value) - distribution.probability(atMost: value - 1)
      let both =
        distribution.probability(atMost: value) + distribution.probability(atLeast: value + 1)
      #expect(isClose(both, 1))
    }
    #expect(isClose(sum, 1))
  }
}
