import Testing

@testable import Analysis

@Suite struct SortedPairsTests {
  @Test func `Numbers of a key come once and in order`() {
    let pairs = SortedPairs([(7, 2), (3, 9), (7, 1), (7, 2), (3, 0)])
    #expect(pairs.keys == [3, 7])
    #expect(pairs[7] == [1, 2])
    #expect(pairs[3] == [0, 9])
    #expect(pairs[5] == [])
    #expect(SortedPairs([]).keys == [])
  }
}
