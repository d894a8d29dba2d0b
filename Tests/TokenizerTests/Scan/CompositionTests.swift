import Testing

@testable import Tokenizer

struct CompositionTests {
  private func composed(_ text: String, _ mark: UInt32) -> String? {
    var bytes = Array(text.utf8)
    let before = bytes
    guard Composition.compose(with: mark, at: &bytes) else {
      #expect(bytes == before)
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a", 0x301, "á"), ("rin", 0x303, "riñ"), ("u", 0x308, "ü"), ("e", 0x300, "è"),
    ("c", 0x327, "ç"), ("и", 0x306, "й"), ("ạ", 0x306, "ặ"), ("α", 0x301, "ά"),
  ] as [(String, UInt32, String)])
  func `A mark merges with the last letter`(text: String, mark: UInt32, expected: String) {
    #expect(composed(text, mark).map { Array($0.utf8) } == Array(expected.utf8))
  }

  @Test(arguments: [("q", 0x301), ("", 0x301), ("1", 0x303), ("ñ", 0x308), ("中", 0x301)]
    as [(String, UInt32)])
  func `Where Unicode has no such letter nothing changes`(text: String, mark: UInt32) {
    #expect(composed(text, mark) == nil)
  }

  @Test
  func `Only marks of one block can merge`() {
    #expect(Composition.isCombining(0x300) && Composition.isCombining(0x36F))
    #expect(!Composition.isCombining(0x2FF) && !Composition.isCombining(0x370))
  }
}
