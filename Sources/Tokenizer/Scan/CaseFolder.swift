/// The normal form of a token: lower case, accents kept, composed (NFC), without what is invisible.
///
/// Lower case is Unicode's full mapping without regard to place: ſ stays ſ, ς stays ς, İ becomes
/// i followed by a dot above.
enum CaseFolder {
  /// Appends the normal form of `bytes[range]` to `output`.
  ///
  /// - Precondition: the range holds well-formed UTF-8.
  /// - Complexity: O(*r*) for a range of *r* bytes; does not allocate for Latin letters.
  static func fold(_ bytes: Span<UInt8>, in range: Range<Int>, into output: inout [UInt8]) {
    let first = output.count
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        let isUpper = byte >= 0x41 && byte <= 0x5A
        output.append(isUpper ? byte | 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < range.upperBound {
        // U+00C0 to U+00FF: capitals and small letters differ by one bit, × (97) and ß (9F) have no pair.
        let second = bytes[index + 1]
        let isUpper = second <= 0x9E && second != 0x97
        output.append(0xC3)
        output.append(isUpper ? second | 0x20 : second)
        index += 2
      } else {
        let (value, length) = UTF8Validation.scalar(in: bytes, at: index)
        foldRare(value, into: &output, from: first)
        index += length
      }
    }
  }

  // MARK: -

  @inline(never)
  private static func foldRare(_ value: UInt32, into output: inout [UInt8], from first: Int) {
    switch value {
    case 0x2019, 0x02BC: output.append(UInt8(ascii: "'"))
    case 0x2010, 0x2011: output.append(UInt8(ascii: "-"))
    case 0x0387, 0x2027: output.append(contentsOf: "·".utf8)
    case 0xFB00...0xFB06:
      output.append(contentsOf: ligatures[Int(value - 0xFB00)].utf8)
    default:
      guard ScalarClass.of(value) != .ignorable, let scalar = Unicode.Scalar(value) else { return }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        Composition.append(lower, to: &output, from: first)
      }
    }
  }

  /// U+FB00 to U+FB06, the printer's ligatures.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
