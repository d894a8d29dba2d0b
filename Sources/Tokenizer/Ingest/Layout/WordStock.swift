/// The words of a source, for one question: is the hyphen at a line's end the word's own?
struct WordStock {
  /// Whole words, as hashes of their lower-case bytes.
  private var words = Set<UInt64>()
  /// Words with a hyphen inside them.
  private var compounds = Set<UInt64>()

  /// - Complexity: O(*n*).
  init(of bytes: [UInt8]) {
    var hash = Self.seed
    var start = 0
    var hyphens = 0
    var index = 0
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x20
      let isLetter = byte >= 0x80 ? byte != 0xE2 && byte != 0xC2 : ByteClass.of(byte) == .letter
      if isLetter {
        hash = Self.add(byte, index > start ? bytes[index - 1] : 0, to: hash)
      } else if byte == UInt8(ascii: "-"), index > start, index + 1 < bytes.count,
        bytes[index + 1] > 0x20
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
          while index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 { index += 1 }
          start = index + 1
        }
      }
      index += 1
    }
  }

  /// Whether the hyphen that ends `first` is dropped when `second` is joined to it.
  ///
  /// The source says so, where it has the joined word or else the one with a hyphen; then the list of
  /// common words; then the halves: a hyphen before a capital or behind the first half of a compound
  /// stays, every other goes.
  func dropsHyphen(between first: ArraySlice<UInt8>, and second: ArraySlice<UInt8>) -> Bool {
    let joined = Self.hash(first, second, hyphen: false)
    if words.contains(joined) { return true }
    if compounds.contains(Self.hash(first, second, hyphen: true)) { return false }
    if Self.common.contains(joined) { return true }
    let left = String(decoding: first, as: UTF8.self)
    let right = String(decoding: second, as: UTF8.self)
    if right.first?.isUppercase ?? true { return false }
    return !LayoutWords.compounding.contains(left.lowercased())
  }

  /// Whether a word stands whole in the source.
  func contains(_ first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8>) -> Bool {
    words.contains(Self.hash(first, second, hyphen: false))
  }

  /// Whether a word in lower case is one of the built-in common words.
  static func isCommon(_ word: ArraySlice<UInt8>) -> Bool {
    common.contains(hash(word, [], hyphen: false))
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
