/// Mends text that was UTF-8, was read as Windows-1252 or Latin-1 and written as UTF-8 again: `Ã³`.
enum DoubleEncoding {
  struct Repair {
    let utf8: [UInt8]
    /// How many characters were mended.
    let count: Int
    /// The byte at which the first of them stands.
    let first: Int
  }

  /// The text as it was meant, where every character beyond ASCII, or all but a few of many, shows
  /// that it was encoded twice; nil for all others.
  ///
  /// What an editor has lost of such a character on the way (the soft hyphen of `Ã` for `í`) is
  /// guessed.
  ///
  /// - Complexity: O(*n*); up to the first few characters beyond ASCII for a text that was not.
  static func repair(_ utf8: [UInt8]) -> Repair? {
    let bytes = utf8.span
    var mended = 0
    var guessed = 0
    var strays = 0
    var first: Int?
    var index = 0
    var kept = 0
    var out: [UInt8] = []
    while let next = firstHigh(bytes, from: index) {
      index = next
      if let twice = twiceEncoded(bytes, at: index) {
        if out.isEmpty { out.reserveCapacity(bytes.count) }
        out.append(contentsOf: utf8[kept..<index])
        if first == nil { first = out.count }
        out.append(contentsOf: twice.bytes)
        if twice.isGuess { guessed += 1 } else { mended += 1 }
        if guessed > 10, mended == 0 { return nil }
        index = twice.end
        kept = index
      } else {
        strays += 1
        // One that is right in every fifty is a stray; more tell that the text was encoded once.
        if strays > 1 + mended / 50 { return nil }
        index += max(1, UTF8Validation.sequenceLength(in: bytes, at: index))
      }
    }
    guard let first, mended > 0, strays == 0 || mended >= 20, guessed == 0 || mended >= 3 else {
      return nil
    }
    out.append(contentsOf: utf8[kept...])
    // A byte-order mark that was encoded twice is none of the text.
    if out.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Repair(utf8: Array(out.dropFirst(3)), count: mended + guessed, first: 0)
    }
    return Repair(utf8: out, count: mended + guessed, first: first)
  }

  // MARK: -

  private static func firstHigh(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if index + ByteBlock.width <= bytes.count {
        let high = ByteBlock(bytes, at: index).high
        if high != 0 { return index + high.trailingZeroBitCount }
        index += ByteBlock.width
        continue
      }
      if bytes[index] >= 0x80 { return index }
      index += 1
    }
    return nil
  }

  /// The character at a place whose bytes were taken for characters of their own.
  private static func twiceEncoded(_ bytes: Span<UInt8>, at index: Int)
    -> (bytes: [UInt8], end: Int, isGuess: Bool)?
  {
    guard let lead = byte(bytes, at: index), (0xC2...0xF4).contains(lead.value) else { return nil }
    let length = lead.value < 0xE0 ? 2 : lead.value < 0xF0 ? 3 : 4
    var found = [lead.value]
    var end = lead.end
    while found.count < length, end < bytes.count, let next = byte(bytes, at: end),
      (0x80...0xBF).contains(next.value)
    {
      found.append(next.value)
      end = next.end
    }
    if found.count == length, UTF8Validation.sequenceLength(in: found.span, at: 0) == length {
      return (found, end, false)
    }
    // `habÃa`: the soft hyphen of í is the one that editors drop.
    guard lead.value == 0xC3, found.count == 1, end < bytes.count, bytes[end] < 0x80 else {
      return nil
    }
    return ([0xC3, 0xAD], end, true)
  }

  /// The byte of Windows-1252 or Latin-1 that became the character at a place.
  private static func byte(_ bytes: Span<UInt8>, at index: Int) -> (value: UInt8, end: Int)? {
    let length = UTF8Validation.sequenceLength(in: bytes, at: index)
    guard length == 2 || length == 3 else { return nil }
    let scalar = ScalarAhead(in: bytes, at: index).value
    if scalar >= 0x80, scalar < 0x100 { return (UInt8(scalar), index + length) }
    return TextDecoder.byteOfWindows1252(scalar).map { ($0, index + length) }
  }
}
