/// Where signs, raised figures and addresses of the net end.
extension WordScanner {
  /// A run of raised figures: the mark of note 12 is one number.
  static func raised(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, end - start < longest {
      let ahead = ScalarAhead(in: bytes, at: end)
      guard ahead.kind == .raised else { break }
      end = extended(in: bytes, from: end + ahead.length, notBehind: start + longest)
    }
    return end
  }

  /// One sign, or a run of full stops or of hyphens.
  static func punctuation(in bytes: Span<UInt8>, from start: Int, _ first: ScalarAhead)
    -> Int
  {
    var end = start + first.length
    if first.value == 0x2E || first.value == 0x2D {
      while end < bytes.count, UInt32(bytes[end]) == first.value, end - start < longest { end += 1 }
    }
    return extended(in: bytes, from: end, notBehind: start + longest)
  }

  /// One sign, a flag of two letters, or signs that joiners tie together; or marks without a letter.
  static func symbol(in bytes: Span<UInt8>, from start: Int, _ first: ScalarAhead) -> Int {
    var end = extended(in: bytes, from: start + first.length, notBehind: start + longest)
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    while end < bytes.count, end - start < longest {
      let next = ScalarAhead(in: bytes, at: end)
      guard next.kind == .symbol else { break }
      if isFlag {
        guard (0x1F1E6...0x1F1FF).contains(next.value) else { break }
        return extended(in: bytes, from: end + next.length, notBehind: start + longest)
      }
      guard ScalarAhead(in: bytes, at: lastScalar(in: bytes, before: end)).value == 0x200D
      else { break }
      end = extended(in: bytes, from: end + next.length, notBehind: start + longest)
    }
    return end
  }

  // MARK: - Addresses

  /// The end of a web or mail address at `start`, or nil.
  static func address(in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard
      hasPrefix("http://", in: bytes, at: start) || hasPrefix("https://", in: bytes, at: start)
        || hasPrefix("ftp://", in: bytes, at: start)
        || (hasPrefix("www.", in: bytes, at: start)
          && ScalarAhead(in: bytes, at: start + 4).isWordPart)
        || isMail(in: bytes, from: start)
    else { return nil }
    var end = start
    while end < bytes.count, end - start < longest {
      let ahead = ScalarAhead(in: bytes, at: end)
      guard ahead.isWordPart || isAddressSign(ahead.value) else { break }
      end += ahead.length
    }
    while end > start, ".,;:!?)".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isAddressSign(_ value: UInt32) -> Bool {
    value > 0x20 && value < 0x7F && !"<>\"()[]{}|\\^`".unicodeScalars.contains { $0.value == value }
  }

  private static func isMail(in bytes: Span<UInt8>, from start: Int) -> Bool {
    var index = start
    while index < bytes.count, index - start < 64, bytes[index] != UInt8(ascii: "@") {
      let byte = bytes[index]
      let kind = ByteClass.of(byte)
      guard kind == .letter || kind == .digit || "._-+".utf8.contains(byte) else { return false }
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "@"), index > start else {
      return false
    }
    return ScalarAhead(in: bytes, at: index + 1).isLetter
  }

  private static func hasPrefix(_ prefix: StaticString, in bytes: Span<UInt8>, at start: Int)
    -> Bool
  {
    guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    var index = start
    for byte in prefix.description.utf8 {
      guard bytes[index] | 0x20 == byte | 0x20 else { return false }
      index += 1
    }
    return true
  }
}
