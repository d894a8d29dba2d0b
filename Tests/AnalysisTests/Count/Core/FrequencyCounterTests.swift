import Testing

@testable import Analysis

@Suite struct FrequencyCounterTests {
  private func taken(_ counter: inout FrequencyCounter) -> [[Int]] {
    counter.take().map { [Int($0.number), $0.count] }
  }

  @Test func `Types come in the order of their numbers`() {
    var counter = FrequencyCounter()
    for type in [7, 2, 7, 1000, 0, 7] as [UInt32] { counter.count(type) }
    #expect(counter.total == 6)
    #expect(taken(&counter) == [[0, 1], [2, 1], [7, 3], [1000, 1]])
  }

  @Test func `Taking empties the counter`() {
    var counter = FrequencyCounter()
    counter.count(3)
    _ = counter.take()
    #expect(counter.total == 0)
    #expect(taken(&counter) == [])
    counter.count(3)
    counter.count(4)
    #expect(taken(&counter) == [[3, 1], [4, 1]])
  }

  @Test func `Many types and few come alike`() {
    var counter = FrequencyCounter()
    for type: UInt32 in (0..<500).reversed() { counter.count(type) }
    #expect(taken(&counter) == (0..<500).map { [$0, 1] })
    for type: UInt32 in [400, 3] { counter.count(type) }
    #expect(taken(&counter) == [[3, 1], [400, 1]])
  }
}
