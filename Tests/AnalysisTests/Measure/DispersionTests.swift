import Analysis
import Testing

struct DispersionTests {
  struct Example: Sendable {
    let counts: [Int]
    let sizes: [Int]
    let dp: Double
    let dpNorm: Double
    let egbert: Double
    let juilland: Double
  }

  // By anyts 0.4.3; the first is the test corpus of Gries (2008), the fourth tells Egbert's from
  // DPnorm.
  static let examples: [Example] = [
    Example(
      counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11], dp: 0.18,
      dpNorm: 0.2195121951219512, egbert: 0.2195121951219512, juilland: 0.7851504534504508),
    Example(
      counts: [0, 0, 1, 2, 5], sizes: [1000, 1000, 1000, 1000, 1000], dp: 0.475,
      dpNorm: 0.59375, egbert: 0.59375, juilland: 0.4203988440315185),
    Example(
      counts: [3, 0, 0], sizes: [100, 300, 600], dp: 0.9, dpNorm: 1, egbert: 1, juilland: 0),
    Example(
      counts: [0, 0, 7], sizes: [100, 300, 600], dp: 0.4, dpNorm: 0.4444444444444445, egbert: 1,
      juilland: 0),
    Example(
      counts: [2, 2, 2], sizes: [100, 300, 600], dp: 0.2666666666666666,
      dpNorm: 0.2962962962962962, egbert: 0.2962962962962962, juilland: 0.4908249227826845),
  ]

  @Test(arguments: examples)
  func `Dispersion agrees with other programs`(_ example: Example) {
    let dispersion = Dispersion(counts: example.counts, over: PartSizes(example.sizes))
    #expect(isClose(dispersion.dp, example.dp))
    #expect(isClose(dispersion.dpNorm, example.dpNorm))
    #expect(isClose(dispersion.dpOfEgbert, example.egbert))
    #expect(isClose(dispersion.juillandD, example.juilland))
  }

  @Test func `Counts in proportion to the parts are even to the last bit`() {
    let even = Dispersion(counts: [1, 3, 6], over: PartSizes([100, 300, 600]))
    #expect(even.dp == 0)
    #expect(even.dpNorm == 0)
    #expect(isClose(even.juillandD, 1))
  }

  @Test func `Parts without occurrences need not be listed`() {
    let parts = PartSizes([10, 0, 30, 60, 25])
    let sparse = Dispersion(
      of: [PartCount(part: 2, count: 4), PartCount(part: 4, count: 1)], over: parts)
    #expect(sparse == Dispersion(counts: [0, 0, 4, 0, 1], over: parts))
  }

  @Test func `An empty part is no part`() {
    #expect(
      Dispersion(counts: [1, 0, 2], over: PartSizes([10, 0, 40]))
        == Dispersion(
          of: [PartCount(part: 0, count: 1), PartCount(part: 1, count: 2)],
          over: PartSizes([10, 40])))
  }

  @Test func `A type that does not occur has no dispersion`() {
    let none = Dispersion(counts: [0, 0], over: PartSizes([10, 20]))
    #expect(none.dp == nil && none.dpNorm == nil)
    #expect(none.dpOfEgbert == nil && none.juillandD == nil)
  }

  @Test func `A single part is even, and cannot be normalised`() {
    let single = Dispersion(counts: [3], over: PartSizes([10]))
    #expect(single.dp == 0)
    #expect(single.dpNorm == nil && single.dpOfEgbert == nil && single.juillandD == nil)
  }
}
