/// The words of a text, collected.
struct WordStock {
  /// Whole words, as hashes of their lower-case bytes.
  private var words = Set<UInt64>()
  /// Words with a hyphen inside them.
  private var compounds = Set<UInt64>()

  /// - Complexity: O(*n*).
  init(of bytes: ArraySlice<UInt8>) {
    var hash = Self.seed
    let text = bytes.span
    var start = 0
    var hyphens = 0
    var index = 0
    while index <= text.count {
      let byte = index < text.count ? text[index] : 0x20
      let isLetter = byte >= 0x80 ? byte != 0xE2 && byte != 0xC2 : ByteClass.of(byte) == .letter
      if isLetter {
        hash = Self.add(byte, index > start ? text[index - 1] : 0, to: hash)
      } else if byte == UInt8(ascii: "-"), index > start, index + 1 < text.count,
        text[index + 1] > 0x20
      {
        hyphens += 1
        hash = Self.add(byte, 0, to: hash)
      } else {
        // A word that a hyphen ends is half a word.
        if index > start, byte != UInt8(ascii: "-") {
          if hyphens == 0 { words.insert(hash) } else { compounds.insert(hash) }
        }
        hash = Self.seed
        hyphens = 0
        start = index + 1
        // The continuation bytes of a mark begin no word.
        if byte >= 0x80 {
          while index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 { index += 1 }
          start = index + 1
        }
      }
      index += 1
    }
  }

  /// Whether a word stands whole in the source; with a hyphen between its halves, where one is asked for.
  func contains(
    _ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8>, hyphen: Bool = false
  ) -> Bool {
    let hash = Self.hash(first, second, hyphen: hyphen)
    return hyphen ? compounds.contains(hash) : words.contains(hash)
  }

  /// Whether a word in lower case, or its halves joined, is one of the built-in common words.
  static func isCommon(_ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8> = [])
    -> Bool
  {
    common.contains(hash(first, second, hyphen: false))
  }

  // MARK: -

  /// The built-in common words; read where a first word is broken.
  private static let common: Set<UInt64> = {
    var words = Set<UInt64>()
    for line in CommonWordData.commonWords.split(separator: "\n") where !line.hasPrefix("#") {
      for word in line.split(separator: " ") {
        words.insert(hash(ArraySlice(word.utf8), [], hyphen: false))
      }
    }
    return words
  }()

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, _ previous: UInt8, to hash: UInt64) -> UInt64 {
    var folded = byte
    if byte >= 0x41, byte <= 0x5A { folded |= 0x20 }
    if previous == 0xC3, byte >= 0x80, byte <= 0x9E { folded |= 0x20 }
    return (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
  }

  private static func hash(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, hyphen: Bool)
    -> UInt64
  {
    var hash = seed
    var previous: UInt8 = 0
    for byte in first {
      hash = add(byte, previous, to: hash)
      previous = byte
    }
    if hyphen {
      hash = add(UInt8(ascii: "-"), 0, to: hash)
      previous = 0
    }
    for byte in second {
      hash = add(byte, previous, to: hash)
      previous = byte
    }
    return hash
  }
}
