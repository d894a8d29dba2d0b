import TestSupport
import Testing

@testable import Tokenizer

struct CueWordTests {
  @Test(arguments: [
    ("«Óscar,", "óscar", true, false), ("—dijo", "dijo", false, false),
    ("1922.", "1922", false, true),
    ("ñandú", "ñandú", false, false), ("(B)", "b", true, false), ("3.er", "3.er", false, true),
    ("×2", "2", false, true), ("...", "", false, false), ("Мир", "мир", true, false),
  ])
  func `A word knows its form`(
    text: String, folded: String, isCapitalised: Bool, hasFigure: Bool
  ) {
    let word = CueWord(text)
    #expect(word.folded == folded)
    #expect(word.isCapitalised == isCapitalised)
    #expect(word.hasFigure == hasFigure)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `The quick way tells what Unicode's tables tell`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<20 {
      let text = RandomText.line(&numbers, pieces: 1 + numbers.next(below: 4))
        .filter { $0 != " " }
      let word = CueWord(text)
      #expect(
        word.isCapitalised == (text.first(where: \.isLetter)?.isUppercase ?? false), "\(text)")
      #expect(word.hasFigure == text.contains(where: \.isNumber), "\(text)")
    }
  }
}
