import Testing

@testable import Tokenizer

struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> (
    text: String, encoding: SourceEncoding, warnings: [String]
  ) {
    let decoded = try TextDecoder.decode(bytes, named: "a.txt", at: FilePath("x/a.txt"))
    #expect(UTF8Validation.firstInvalidOffset(in: decoded.utf8.span) == nil)
    return (
      String(decoding: decoded.utf8, as: UTF8.self), decoded.encoding,
      decoded.warnings.map { "\($0.problem) \($0.position.line):\($0.position.column)" }
    )
  }

  @Test
  func `UTF-8 stays as it is`() throws {
    let decoded = try decode(Array("Año\r\n«uno»\n".utf8))
    #expect(decoded == ("Año\r\n«uno»\n", .utf8, []))
  }

  @Test(arguments: [
    ("EscribiÃ³ en EspaÃ±a Â«todoÂ»", "Escribió en España «todo»", 4),
    ("â€”Â¿QuÃ©?â€” dijoâ€¦", "—¿Qué?— dijo…", 5),
    (
      "Se fue el niÃ±o que habÃa venido a LeÃ³n y a CÃ¡diz",
      "Se fue el niño que había venido a León y a Cádiz", 4
    ),
    ("Ã³", "ó", 1),
    ("\u{EF}\u{BB}\u{BF}Hola, niÃ±o", "Hola, niño", 2),
  ])
  func `What was encoded twice is mended and told`(text: String, mended: String, count: Int) throws
  {
    let decoded = try decode(Array(text.utf8))
    #expect(decoded.text == mended)
    if count > 1 { #expect(decoded.warnings.first?.hasPrefix("encodedTwice(\(count))") == true) }
  }

  @Test(arguments: ["NÃO SE VÊ", "El niño escribió Ã³ en la pizarra.", "Año 1920, «así»", "Â"])
  func `What was encoded once stays`(text: String) throws {
    #expect(try decode(Array(text.utf8)) == (text, .utf8, []))
  }

  @Test func `A place in a mended text is one of the text as it was meant`() throws {
    let decoded = try decode(Array("Sin nada.\nLa caÃ±a y el caÃ±Ã³n".utf8))
    #expect(decoded.warnings == ["encodedTwice(3) 2:6"])
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is told by its NULs`(isLittleEndian: Bool) throws {
    let text = "Año nuevo en Gijón «así»"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittleEndian ? halves.reversed() : halves
    }
    let encoding: SourceEncoding = isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
    #expect(try decode(bytes) == (text, encoding, []))
  }

  @Test(arguments: [
    Array("Año nuevo\0 en Gijón y en".utf8), [0x61, 0x00],
    Array("a\0b\0c\0d\0e\0f\0g\0h\0i\0j".utf8) + [0x00, 0x00, 0x6A],
  ])
  func `A NUL here and there is no UTF-16`(bytes: [UInt8]) {
    #expect(throws: IngestError.self) { try decode(bytes) }
  }

  @Test
  func `The mark of UTF-8 is taken off`() throws {
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array("Año".utf8)) == ("Año", .utf8, []))
    // A second one is text.
    #expect(try decode(Array("\u{FEFF}\u{FEFF}a".utf8)) == ("\u{FEFF}a", .utf8, []))
  }

  @Test
  func `The mark of UTF-8 decides, whatever stands behind it`() throws {
    let bytes = Array("\u{FEFF}año\nñ".utf8) + [0xE9] + Array("ñ".utf8)
    #expect(try decode(bytes) == ("año\nñéñ", .utf8, ["strayBytes(1) 2:2"]))
    // Even where little else is UTF-8.
    #expect(
      try decode([0xEF, 0xBB, 0xBF, 0xE9, 0x0A, 0xE9]) == ("é\né", .utf8, ["strayBytes(2) 1:1"]))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41, 0x00, 0xF1, 0x00, 0xAC, 0x20], SourceEncoding.utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x41, 0x00, 0xF1, 0x20, 0xAC], .utf16BigEndian),
    ] as [([UInt8], SourceEncoding)])
  func `UTF-16 of both ends`(bytes: [UInt8], encoding: SourceEncoding) throws {
    #expect(try decode(bytes) == ("Añ€", encoding, []))
  }

  @Test
  func `UTF-16 joins the halves of a scalar`() throws {
    #expect(try decode([0xFE, 0xFF, 0xD8, 0x3D, 0xDF, 0x28]) == ("\u{1F728}", .utf16BigEndian, []))
  }

  @Test
  func `UTF-16 with half a scalar or half a unit warns of the place`() throws {
    #expect(
      try decode([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0x42, 0x00, 0x3D, 0xD8, 0x43, 0x00])
        == ("A\nB\u{FFFD}C", .utf16LittleEndian, ["undecodable 2:2"]))
    #expect(
      try decode([0xFF, 0xFE, 0x41, 0x00, 0x42])
        == ("A\u{FFFD}", .utf16LittleEndian, ["undecodable 1:2"]))
  }

  @Test
  func `A U+FFFD that the author wrote is no mistake`() throws {
    #expect(try decode([0xFE, 0xFF, 0xFF, 0xFD]) == ("\u{FFFD}", .utf16BigEndian, []))
  }

  @Test
  func `What is not UTF-8 is read as Windows-1252, and the first bad byte is named`() throws {
    let latin: [UInt8] = [0x61, 0x0A, 0x6E, 0xF1, 0x6F, 0x20, 0x93, 0x80, 0x94]
    #expect(try decode(latin) == ("a\nnño “€”", .windows1252, ["notUTF8 2:2"]))
    // The first three bytes are well-formed UTF-8; the fourth is the bad one.
    #expect(
      try decode([0x61, 0xC3, 0xB1, 0xF1, 0x61])
        == ("aÃ±ña", .windows1252, ["notUTF8 1:4"]))
  }

  @Test
  func `A few strays do not spoil a text in UTF-8`() throws {
    let stray = Array("«Año»\nmás ".utf8) + [0xE9, 0x6C, 0x93, 0x81]
    #expect(
      try decode(stray + Array(" «ñ».".utf8))
        == ("«Año»\nmás él“\u{FFFD} «ñ».", .utf8, ["strayBytes(3) 2:5", "undecodable 2:8"]))
    // A character that the end of the file cuts off.
    #expect(try decode(Array("ñ€".utf8.dropLast())) == ("Ã±â‚", .windows1252, ["notUTF8 1:3"]))
    #expect(try decode(Array("ñá€".utf8.dropLast())) == ("Ã±Ã¡â‚", .windows1252, ["notUTF8 1:5"]))
    #expect(try decode(Array("ñáéñ".utf8.dropLast())) == ("ñáéÃ", .utf8, ["strayBytes(1) 1:4"]))
  }

  @Test
  func `As many strays as characters in UTF-8 make a text Windows-1252`() throws {
    // «JOSÉ» ends in two bytes that are UTF-8 by chance.
    #expect(
      try decode([0xAB, 0x4A, 0x4F, 0x53, 0xC9, 0xBB]) == ("«JOSÉ»", .windows1252, ["notUTF8 1:1"]))
  }

  @Test
  func `A byte that Windows-1252 leaves undefined becomes U+FFFD`() throws {
    #expect(
      try decode([0xE9, 0x0A, 0xE9, 0x81, 0x8D])
        == ("é\né\u{FFFD}\u{FFFD}", .windows1252, ["notUTF8 1:1", "undecodable 2:2"]))
  }

  @Test
  func `Windows-1252 is that of the code page, byte for byte`() throws {
    let high = try decode(Array(0x80...0xFF as ClosedRange<UInt8>))
    #expect(
      high.text == "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
        + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíî"
        + "ïðñòóôõö÷øùúûüýþÿ")
  }

  @Test(
    arguments: [([0x61, 0x00, 0x62], 1), ([0xEF, 0xBB, 0xBF, 0x61, 0x00], 4), ([0x00], 0)]
      as [([UInt8], Int)])
  func `A NUL without a mark of UTF-16 is binary`(bytes: [UInt8], offset: Int) {
    #expect(throws: IngestError(path: FilePath("x/a.txt"), problem: .binary(offset: offset))) {
      try decode(bytes)
    }
  }

  @Test(
    arguments: [
      [], [0x20, 0x0A, 0x0D, 0x09], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
      [0xFE, 0xFF, 0x00, 0x20, 0x00, 0x0A],
    ] as [[UInt8]])
  func `Nothing but white space is worth a warning`(bytes: [UInt8]) throws {
    #expect(try decode(bytes).warnings == ["empty 1:1"])
  }
}
