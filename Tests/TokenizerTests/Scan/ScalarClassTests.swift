import Testing

@testable import Tokenizer

struct ScalarClassTests {
  @Test(arguments: [
    (" \t\n\r\u{0}\u{7F}\u{85}\u{A0}\u{200B}\u{2003}\u{2028}\u{3000}", ScalarClass.space),
    ("azAZñÑáÜçøßſÿĿάЯё中ʼⅫ", .letter),
    ("\u{301}\u{303}\u{20E3}\u{93F}\u{1F3FD}", .mark), ("²³¹⁰⁹₀₉", .raised),
    ("09٣½①", .digit),
    ("ºª°", .ordinal),
    (".,;:!?¡¿'\"«»‹›“”‘’()[]{}-‐‑–—…/\\_@#%&*·§†‰、", .punctuation),
    ("$+<=>^`|~×÷€£©®™→🜨\u{FFFD}\u{E000}", .symbol),
    ("\u{AD}\u{200C}\u{200D}\u{2060}\u{FE0F}\u{FEFF}\u{200E}", .ignorable),
  ])
  func `The class of a scalar`(scalars: String, expected: ScalarClass) {
    for scalar in scalars.unicodeScalars {
      #expect(ScalarClass.of(scalar.value) == expected, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test
  func `A byte of ASCII has the class of its scalar, any other is high`() {
    for byte in UInt8.min...UInt8.max {
      let kind = ByteClass.of(byte)
      #expect((kind == .high) == (byte >= 0x80))
      #expect(ScalarClass.isSpaceByte(byte) == (kind == .space))
      if byte < 0x80 { #expect("\(kind)" == "\(ScalarClass.of(UInt32(byte)))") }
    }
  }

  @Test
  func `Letters of Latin blocks are those of Unicode`() {
    for value in UInt32(0xC0)..<0x250 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(
        (ScalarClass.of(value) == .letter) == scalar.properties.isAlphabetic,
        "U+\(String(value, radix: 16))")
    }
  }

  @Test
  func `Case is that of Unicode`() {
    for value in UInt32(0)..<0x2000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let ahead = ScalarAhead(in: Array(String(scalar).utf8).span, at: 0)
      #expect(ahead.value == value)
      if ahead.isLetter {
        #expect(ahead.isUppercase == scalar.properties.isUppercase, "U+\(String(value, radix: 16))")
        #expect(ahead.isLowercase == scalar.properties.isLowercase, "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test
  func `Behind the end stands white space without a length`() {
    let ahead = ScalarAhead(in: [0x61].span, at: 1)
    #expect(ahead.kind == .space)
    #expect(ahead.length == 0)
    #expect(!ahead.isSpace)
  }
}
