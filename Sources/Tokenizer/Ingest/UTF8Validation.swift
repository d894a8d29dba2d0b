/// The well-formedness of UTF-8 (Unicode 16, table 3-7), and scalars from and to it.
enum UTF8Validation {
  /// The offset of the first byte that does not belong to a well-formed sequence, or nil.
  ///
  /// - Complexity: O(*n*).
  static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    /// The bytes of the next block that go on with the last scalar of the one before.
    var expected: UInt64 = 0
    while index + ByteBlock.width <= bytes.count {
      let block = ByteBlock(bytes, at: index)
      let high = block.high
      // Sequences of two bytes, and of three whose second byte may be any.
      let two = block.bits { $0.isAmong(0xC2, count: 0x1E) }
      let three = block.bits { $0.isAmong(0xE1, count: 15) & ~$0.isEqual(0xED) }
      let tails = expected | (two | three) &<< 1 | three &<< 2
      if high == two | three | tails, tails == block.continuations {
        expected = (two | three) &>> 63 | three &>> 62
        index += ByteBlock.width
        continue
      }
      // A rarer sequence, or a fault: scalar by scalar up to the end of the block.
      let end = index + ByteBlock.width
      var place = index
      while expected != 0, place > 0 {
        place -= 1
        if bytes[place] & 0xC0 != 0x80 { break }
      }
      while place < end {
        let length = sequenceLength(in: bytes, at: place)
        if length == 0 { return place }
        place += length
      }
      expected = ~(~0 &<< UInt64(place - end))
      index = end
    }
    while expected != 0, index > 0 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { break }
    }
    while index < bytes.count {
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The line feeds and the scalars of a text; nil where it is not well-formed or has a NUL.
  ///
  /// - Complexity: O(*n*).
  static func counts(in bytes: Span<UInt8>) -> (lines: Int, scalars: Int)? {
    guard firstInvalidOffset(in: bytes) == nil, firstNUL(in: bytes) == nil else { return nil }
    var lines = 0
    var inside = 0
    var index = 0
    while index + ByteBlock.width <= bytes.count {
      let block = ByteBlock(bytes, at: index)
      lines += block.bits(equalTo: 0x0A).nonzeroBitCount
      inside += block.continuations.nonzeroBitCount
      index += ByteBlock.width
    }
    while index < bytes.count {
      if bytes[index] == 0x0A { lines += 1 }
      if bytes[index] & 0xC0 == 0x80 { inside += 1 }
      index += 1
    }
    return (lines, bytes.count - inside)
  }

  /// The offset of the first NUL, which no text has.
  static func firstNUL(in bytes: Span<UInt8>) -> Int? {
    bytes.firstIndex(in: 0..<bytes.count) { $0.isEqual(0) }
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
