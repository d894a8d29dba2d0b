import TestSupport
import Testing

@testable import Tokenizer

struct UTF8ValidationTests {
  @Test(
    arguments: [
      ([], nil), ([0x61], nil), ([0xC3, 0xB1], nil), ([0xE2, 0x82, 0xAC], nil),
      ([0xF0, 0x9F, 0x9C, 0xA8], nil), ([0xED, 0x9F, 0xBF], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
      ([0x80], 0), ([0x61, 0xBF], 1), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0),
      ([0x61, 0x62, 0xC3, 0x28], 2), ([0xE0, 0x9F, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xE2, 0x82], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0), ([0xC3, 0xB1, 0xFE], 2),
    ] as [([UInt8], Int?)])
  func `The first byte that is no part of a well-formed sequence`(bytes: [UInt8], bad: Int?) {
    #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == bad)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `Random bytes are judged as the standard library does`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let bytes = RandomText.bytes(&numbers, count: 1 + numbers.next(below: 12))
    let found = UTF8Validation.firstInvalidOffset(in: bytes.span)
    // What is valid survives a round trip; what comes before the first bad byte is valid.
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect((found == nil) == isValid, "seed \(seed)")
    if let found {
      #expect(String(validating: bytes[..<found], as: UTF8.self) != nil, "seed \(seed)")
      for end in found..<bytes.count {
        #expect(String(validating: bytes[...end], as: UTF8.self) == nil, "seed \(seed)")
        if end - found == 3 { break }
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `Long texts are judged as byte by byte, with a fault or without`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var text = ""
    while text.utf8.count < 200 {
      text +=
        numbers.next(below: 4) == 0 ? RandomText.scalars(&numbers, count: 6) : "Íñigo —«a»— b "
    }
    var bytes = Array(text.utf8)
    if numbers.next(below: 2) == 0 {
      bytes[numbers.next(below: bytes.count)] = UInt8(numbers.next(below: 256))
    }
    var index = 0
    var expected: Int?
    while index < bytes.count, expected == nil {
      let length = UTF8Validation.sequenceLength(in: bytes.span, at: index)
      if length == 0 { expected = index }
      index += length
    }
    #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == expected, "seed \(seed)")
    bytes[numbers.next(below: bytes.count)] = 0
    #expect(UTF8Validation.firstNUL(in: bytes.span) == bytes.firstIndex(of: 0), "seed \(seed)")
  }

  @Test
  func `A scalar is written and read back`() {
    // Every one of the scripts of Europe, then every 97th, and the last of each length.
    let values =
      Array(0..<UInt32(0x2100)) + Array(stride(from: UInt32(0x2100), to: 0x11_0000, by: 97))
      + [0xD7FF, 0xE000, 0xFFFF, 0x1_0000, 0x10_FFFF]
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = []
      UTF8Validation.append(value, to: &bytes)
      guard bytes.count == UTF8.width(scalar),
        UTF8Validation.sequenceLength(in: bytes.span, at: 0) == bytes.count,
        UTF8Validation.scalar(in: bytes.span, at: 0) == (value, bytes.count)
      else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test(arguments: [0xD800, 0xDFFF, 0x11_0000, UInt32.max])
  func `A value that is no scalar is written as U+FFFD`(value: UInt32) {
    var bytes: [UInt8] = [0x61]
    UTF8Validation.append(value, to: &bytes)
    #expect(bytes == [0x61, 0xEF, 0xBF, 0xBD])
  }
}
