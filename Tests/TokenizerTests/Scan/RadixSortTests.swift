import TestSupport
import Testing

@testable import Tokenizer

struct RadixSortTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `Places come by rising key, equal keys as they stood`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let width = UInt64(1) << UInt64(numbers.next(below: 63))
    let keys = (0..<numbers.next(below: 400)).map { _ in
      UInt64(numbers.next(below: Int(min(width, 1 << 62)))) * UInt64(1 + numbers.next(below: 3))
    }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { UInt32($0) }
    #expect(RadixSort.order(of: keys) == expected, "seed \(seed)")
  }

  @Test
  func `Types come in the byte order of their forms`() {
    var vocabulary = Vocabulary()
    let forms = ["zar", "averiguarlo", "averiguar", "ñandú", "a", "averiguador", "Á", "", "ab"]
    let types = forms.map { vocabulary.intern(Array($0.utf8)) }
    #expect(
      vocabulary.inByteOrder(types).map { vocabulary[$0] }
        == ["", "a", "ab", "averiguador", "averiguar", "averiguarlo", "zar", "Á", "ñandú"])
  }

  @Test(arguments: [
    "«Ñandú»,", "D'Annunzio.", "¿Qué?", "1.º", "—", "", "ÍÑIGO", "ﬁn", "x×y", "Мир.",
  ])
  func `A word is folded as letter by letter`(word: String) {
    let trimmed = word.drop { !$0.isLetter && !$0.isNumber }
    let last = trimmed.lastIndex { $0.isLetter || $0.isNumber }
    #expect(WordForm.folded(word) == (last.map { trimmed[...$0].lowercased() } ?? ""))
  }
}
