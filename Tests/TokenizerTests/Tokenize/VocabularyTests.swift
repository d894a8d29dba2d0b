import TestSupport
import Testing

@testable import Tokenizer

struct VocabularyTests {
  @Test
  func `A type leads to its form and back`() {
    var vocabulary = Vocabulary()
    let types = ["año", "casa", "año"].map { vocabulary.intern(Array($0.utf8)) }
    #expect(types == [0, 1, 0])
    #expect(vocabulary.count == 2)
    #expect(vocabulary[0] == "año")
    #expect(Array(vocabulary.utf8(of: 1)) == Array("casa".utf8))
    #expect(vocabulary.type(of: "casa") == 1)
    #expect(vocabulary.type(ofUTF8: Array("año".utf8)) == 0)
    #expect(vocabulary.type(of: "Casa") == nil)
  }

  @Test
  func `Order is that of bytes`() {
    var vocabulary = Vocabulary()
    let types = ["ñu", "z", "a", "aa", ""].map { vocabulary.intern(Array($0.utf8)) }
    #expect(
      types.sorted { vocabulary.precedes($0, $1) }.map { vocabulary[$0] } == ["", "a", "aa", "z", "ñu"])
    #expect(!vocabulary.precedes(1, 1))
  }

  @Test
  func `A merged vocabulary says where the types of the other are`() {
    var first = Vocabulary()
    for form in ["a", "b"] { _ = first.intern(Array(form.utf8)) }
    var second = Vocabulary()
    for form in ["c", "b", "d", "a"] { _ = second.intern(Array(form.utf8)) }
    #expect(first.merge(second) == [2, 1, 3, 0])
    #expect((0..<4).map { first[$0] } == ["a", "b", "c", "d"])
    #expect(first.merge(Vocabulary()) == [])
    #expect(first.merge(first) == [0, 1, 2, 3])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `Merging parts gives the types of one reading`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let parts = (0..<4).map { _ in
      (0..<300).map { _ in Array(String(numbers.next(below: 500), radix: 5).utf8) }
    }
    var whole = Vocabulary()
    var merged = Vocabulary()
    for part in parts {
      for form in part { _ = whole.intern(form) }
      var local = Vocabulary()
      let types = part.map { local.intern($0) }
      let numbers = merged.merge(local)
      for (form, type) in zip(part, types) {
        #expect(merged.type(ofUTF8: form) == numbers[Int(type)], "seed \(seed)")
      }
    }
    #expect(merged.count == whole.count)
    for type in 0..<UInt32(whole.count) { #expect(merged[type] == whole[type], "seed \(seed)") }
  }
}
