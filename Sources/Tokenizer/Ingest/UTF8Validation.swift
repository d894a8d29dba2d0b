/// The well-formedness of UTF-8 (Unicode 16, table 3-7), and scalars from and to it.
enum UTF8Validation {
  /// The offset of the first byte that does not belong to a well-formed sequence, or nil.
  ///
  /// - Complexity: O(*n*).
  static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length in bytes of the well-formed sequence at `index`, 0 where there is none.
  static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func tail(_ distance: Int, _ range: ClosedRange<UInt8>) -> Bool {
      index + distance < bytes.count && range.contains(bytes[index + distance])
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return tail(1, 0x80...0xBF) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return tail(1, second) && tail(2, 0x80...0xBF) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return tail(1, second) && tail(2, 0x80...0xBF) && tail(3, 0x80...0xBF) ? 4 : 0
    default: return 0
    }
  }

  /// The scalar of a sequence that is known to be well-formed, and its length in bytes.
  static func scalar(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    func tail(_ distance: Int) -> UInt32 { UInt32(bytes[index + distance]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Appends the UTF-8 of a scalar; U+FFFD for a value that is none.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
