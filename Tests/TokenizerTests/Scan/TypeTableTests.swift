import TestSupport
import Testing

@testable import Tokenizer

struct TypeTableTests {
  @Test
  func `Types are numbered in the order in which they are met`() {
    var table = TypeTable()
    #expect(["b", "a", "b", "", "c", "a", ""].map { table.intern(Array($0.utf8)) } == [0, 1, 0, 2, 3, 1, 2])
    #expect(table.count == 4)
    #expect((0..<4).map { table.range(of: $0) } == [0..<1, 1..<2, 2..<2, 2..<3])
    #expect(table.find(Array("c".utf8)) == 3)
    #expect(table.find(Array("d".utf8)) == nil)
  }

  @Test
  func `A form that holds another is another type`() {
    var table = TypeTable()
    #expect(["aa", "a", "aaa", "ab", "ba"].map { table.intern(Array($0.utf8)) } == [0, 1, 2, 3, 4])
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `It agrees with a dictionary, over every growth`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var table = TypeTable()
    var expected: [[UInt8]: UInt32] = [:]
    var forms: [[UInt8]] = []
    for _ in 0..<30_000 {
      let form = (0..<numbers.next(below: 5)).map { _ in UInt8(numbers.next(below: 24)) }
      if expected[form] == nil {
        expected[form] = UInt32(expected.count)
        forms.append(form)
      }
      guard table.intern(form) == expected[form] else {
        Issue.record("\(form), seed \(seed)")
        return
      }
    }
    #expect(table.count == expected.count)
    #expect(table.count > 8_192, "it has grown twice")
    for (type, form) in forms.enumerated() {
      guard table.find(form) == UInt32(type), Array(table.arena[table.range(of: UInt32(type))]) == form
      else {
        Issue.record("\(form), seed \(seed)")
        return
      }
    }
    #expect(table.find([99]) == nil)
  }
}
