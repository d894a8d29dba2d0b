import Testing

@testable import Analysis

struct PoissonBinomialTests {
  @Test func `Three different coins`() {
    // 0.5, 0.2 and 0.1: none 0.36, three 0.01.
    let tails = PoissonBinomial(
      trials: [(chance: 0.5, count: 1), (chance: 0.2, count: 1), (chance: 0.1, count: 1)],
      highest: 3
    ).upperTails
    #expect(tails.count == 4)
    #expect(tails[0] == 1)
    #expect(isClose(tails[1], 0.64))
    #expect(isClose(tails[2], 0.5 * 0.2 + 0.5 * 0.1 + 0.2 * 0.1 - 2 * 0.01))
    #expect(isClose(tails[3], 0.01))
  }

  @Test func `A cut at the number that is asked for changes nothing`() {
    let trials = [(chance: 0.3, count: 20), (chance: 0.01, count: 200)]
    let whole = PoissonBinomial(trials: trials, highest: 40).upperTails
    let cut = PoissonBinomial(trials: trials, highest: 5).upperTails
    for k in 0...5 { #expect(isClose(cut[k], whole[k])) }
  }

  @Test func `A tiny tail keeps its digits`() {
    // 40 of 40 at 0.001.
    let tails = PoissonBinomial(trials: [(chance: 0.001, count: 40)], highest: 40).upperTails
    #expect(isRelativelyClose(tails[40], 1e-120, within: 1e-12))
  }

  @Test func `What is certain happens and what is impossible does not`() {
    #expect(
      PoissonBinomial(trials: [(chance: 1, count: 2), (chance: 0, count: 9)], highest: 3).upperTails
        == [1, 1, 1, 0])
    #expect(PoissonBinomial(trials: [(chance: 0.5, count: 2)], highest: 0).upperTails == [1])
  }
}
