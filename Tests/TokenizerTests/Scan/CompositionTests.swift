import Testing

@testable import Tokenizer

struct CompositionTests {
  private func appended(_ mark: Unicode.Scalar, to text: String, from first: Int = 0) -> [UInt8] {
    var bytes = Array(text.utf8)
    Composition.append(mark, to: &bytes, from: first)
    return bytes
  }

  @Test(
    arguments: [
      ("a", "\u{301}", "á"), ("rin", "\u{303}", "riñ"), ("u", "\u{308}", "ü"),
      ("e", "\u{300}", "è"), ("c", "\u{327}", "ç"), ("и", "\u{306}", "й"),
      ("ạ", "\u{306}", "ặ"), ("α", "\u{301}", "ά"), ("か", "\u{3099}", "が"),
      ("ا", "\u{653}", "آ"), ("न", "\u{93C}", "ऩ"), ("ொ", "\u{0}", "ொ\u{0}"),
      ("\u{1112}", "\u{1161}", "하"), ("하", "\u{11AB}", "한"), ("한", "\u{11AB}", "한\u{11AB}"),
    ] as [(String, Unicode.Scalar, String)])
  func `A mark merges with the last letter`(text: String, mark: Unicode.Scalar, expected: String) {
    #expect(appended(mark, to: text) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ("q", "\u{301}"), ("", "\u{301}"), ("1", "\u{303}"), ("ñ", "\u{308}"), ("中", "\u{301}"),
      ("a\u{301}", "\u{300}"), ("a", "b"), ("क", "\u{93C}"),
    ] as [(String, Unicode.Scalar)])
  func `Where Unicode has no such letter the mark stands behind`(
    text: String, mark: Unicode.Scalar
  ) {
    #expect(appended(mark, to: text) == Array(text.utf8) + Array(String(mark).utf8))
  }

  @Test
  func `A mark passes those of a greater class, and none of its own`() {
    #expect(appended("\u{323}", to: "q\u{302}") == Array("q\u{323}\u{302}".utf8))
    #expect(appended("\u{301}", to: "a\u{331}") == Array("á\u{331}".utf8))
    #expect(appended("\u{301}", to: "q\u{302}") == Array("q\u{302}\u{301}".utf8))
  }

  @Test
  func `What is before the token is left alone`() {
    #expect(appended("\u{301}", to: "a", from: 1) == Array("a\u{301}".utf8))
    #expect(appended("\u{301}", to: "ba", from: 1) == Array("bá".utf8))
  }
}
