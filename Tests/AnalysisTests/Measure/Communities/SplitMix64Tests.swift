import Testing

@testable import Analysis

struct SplitMix64Tests {
  @Test func `The numbers are those that are published for the seed`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
    #expect(random.next() == 4_593_380_528_125_082_431)
    #expect(random.next() == 16_408_922_859_458_223_821)
  }

  @Test func `A bounded number takes every value about equally often`() {
    var random = SplitMix64(seed: 1)
    var counts = [0, 0, 0, 0, 0, 0]
    for _ in 0..<6_000 { counts[random.next(below: 6)] += 1 }
    #expect(counts.allSatisfy { (900...1_100).contains($0) })
    #expect(random.next(below: 1) == 0)
  }

  @Test func `A permutation has every number once`() {
    var random = SplitMix64(seed: 7)
    let order = random.permutation(of: 100)
    #expect(order.sorted() == Array(0..<100))
    #expect(order != Array(0..<100))
    #expect(random.permutation(of: 0) == [])
  }
}
