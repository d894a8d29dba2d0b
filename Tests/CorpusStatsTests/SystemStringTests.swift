import Testing

@testable import corpus_stats

@Suite struct SystemStringTests {
  @Test(arguments: [
    ("Año 1922", "Año 1922"), ("a\nb\r\t", "a\\nb\\r\\t"), ("\u{1B}[31m", "\\u{1B}[31m"),
    ("\u{7F}\u{85}", "\\u{7F}\\u{85}"), ("a\u{202E}b", "a\\u{202E}b"), ("", ""), ("ё𝔸", "ё𝔸"),
  ])
  func `Control characters are escaped`(_ text: String, _ shown: String) {
    #expect(SystemString(text).shown == shown)
  }

  @Test(arguments: [
    ([0x61, 0xF1, 0x6F] as [UInt8], "a\\xF1o"), ([0xC3], "\\xC3"), ([0xE2, 0x82], "\\xE2\\x82"),
    ([0xC3, 0xB1, 0x80], "ñ\\x80"), ([0xFF, 0xFE], "\\xFF\\xFE"),
  ])
  func `Bytes that are not UTF-8 are shown as numbers`(_ bytes: [UInt8], _ shown: String) {
    #expect(SystemString(bytes: bytes).shown == shown)
  }

  @Test func `Text repairs what is not UTF-8`() {
    #expect(SystemString(bytes: [0x61, 0xF1]).text == "a\u{FFFD}")
    #expect(SystemString("ñ").bytes == [0xC3, 0xB1])
    #expect(SystemString("").isEmpty)
  }
}
