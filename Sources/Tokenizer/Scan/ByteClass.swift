/// What a byte can be in a token, before its neighbours are looked at.
enum ByteClass: UInt8 {
  case space
  case letter
  case digit
  case punctuation
  case symbol
  /// A byte of a sequence of two or more: its scalar decides.
  case high

  /// Whether a byte is a letter of ASCII or may be a part of one beyond it, as those of most signs are not.
  @inline(__always)
  static func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 ? byte != 0xE2 && byte != 0xC2 : (byte | 0x20) &- 0x61 < 26
  }

  static func of(_ byte: UInt8) -> ByteClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x00...0x20, 0x7F: .space
    case 0x80...0xFF: .high
    case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      .symbol
    default: .punctuation
    }
  }
}

/// What a scalar can be in a token.
enum ScalarClass: UInt8, Hashable, Sendable {
  case space
  case letter
  /// What stays with the scalar before it: an accent, a vowel sign, the tone of an emoji.
  case mark
  case digit
  /// A figure above or below the line, ² or ₂: no part of the word or number before it.
  case raised
  /// A raised letter or figure that ends an ordinal: º, ª, °.
  case ordinal
  case punctuation
  case symbol
  /// Belongs to the token before it and is no part of its type: the soft hyphen, joiners, variation
  /// selectors. Behind white space it belongs to nothing.
  case ignorable

  /// - Complexity: O(1); the scalars of Spanish prose are told without Unicode's tables.
  static func of(_ value: UInt32) -> ScalarClass {
    if value < 0x80 {
      switch ByteClass.of(UInt8(value)) {
      case .space, .high: return .space
      case .letter: return .letter
      case .digit: return .digit
      case .punctuation: return .punctuation
      case .symbol: return .symbol
      }
    }
    if value >= 0xC0 && value < 0x250 { return value == 0xD7 || value == 0xF7 ? .symbol : .letter }
    switch value {
    case 0xA0, 0x85, 0x200B: return .space
    case 0xAA, 0xBA, 0xB0: return .ordinal
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x2080...0x2089: return .raised
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return .ignorable
    case 0x2010, 0x2011, 0x2018...0x201F, 0x2013, 0x2014, 0x2026, 0xA1, 0xAB, 0xBB, 0xBF:
      return .punctuation
    default: return general(value)
    }
  }

  private static func general(_ value: UInt32) -> ScalarClass {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .otherNumber: return .digit
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .format: return .ignorable
    default: return (0x1F3FB...0x1F3FF).contains(value) ? .mark : .symbol
    }
  }
}

extension ScalarClass {
  /// Whether a byte is white space of ASCII.
  static func isSpaceByte(_ byte: UInt8) -> Bool { ByteClass.of(byte) == .space }
}
