/// The scalar at a place of a text: what it can be in a token, its value and length.
struct ScalarAhead {
  let value: UInt32
  let length: Int
  let kind: ScalarClass

  /// The scalar at `index`, or white space behind the end.
  ///
  /// - Precondition: `bytes` is well-formed UTF-8 and a scalar begins at `index`.
  init(in bytes: Span<UInt8>, at index: Int) {
    guard index < bytes.count else {
      (value, length, kind) = (0x20, 0, .space)
      return
    }
    let byte = bytes[index]
    if byte < 0x80 {
      (value, length) = (UInt32(byte), 1)
    } else {
      (value, length) = UTF8Validation.scalar(in: bytes, at: index)
    }
    kind = ScalarClass.of(value)
  }

  var isLetter: Bool { kind == .letter }
  var isDigit: Bool { kind == .digit }
  var isWordPart: Bool { kind == .letter || kind == .digit || isExtension }
  /// Whether it belongs to the token before it, whatever that is.
  var isExtension: Bool { kind == .mark || kind == .ignorable }

  /// Whether it is an upper-case letter.
  var isUppercase: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Whether it is a lower-case letter.
  var isLowercase: Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if value < 0x100 { return value >= 0xDF && value != 0xF7 || value == 0xB5 }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
