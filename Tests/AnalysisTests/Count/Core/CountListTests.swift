import TestSupport
import Testing

@testable import Analysis

struct CountListTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `What is packed is read again`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var list = CountList()
    var expected: [[Int]] = []
    var number: UInt32 = 0
    for _ in 0..<numbers.next(below: 300) {
      let count = UInt32([1, 127, 128, 16_383, 16_384, 4_294_967_295][numbers.next(below: 6)])
      list.append(number, count)
      expected.append([Int(number), Int(count)])
      number += UInt32(
        1 + numbers.next(below: [2, 200, 20_000, 2_000_000][numbers.next(below: 4)]))
    }
    list.fit()
    #expect(list.map { [Int($0.number), $0.count] } == expected)
    #expect(list.count == expected.count)
  }
}
