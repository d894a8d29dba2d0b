import Testing

@testable import Analysis

@Suite struct FrequencyCounterTests {
  @Test func `Types come in the order in which they are met`() {
    var counter = FrequencyCounter()
    for type in [7, 2, 7, 1000, 0, 7] as [UInt32] { counter.count(type) }
    #expect(counter.total == 6)
    let (types, counts) = counter.take()
    #expect(types == [7, 2, 1000, 0])
    #expect(counts == [3, 1, 1, 1])
  }

  @Test func `Taking empties the counter`() {
    var counter = FrequencyCounter()
    counter.count(3)
    _ = counter.take()
    #expect(counter.total == 0)
    #expect(counter.take().types.isEmpty)
    counter.count(3)
    counter.count(4)
    let (types, counts) = counter.take()
    #expect(types == [3, 4])
    #expect(counts == [1, 1])
  }
}
