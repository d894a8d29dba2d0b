/// What 64 bytes of a text are, a bit a byte, the first byte in the lowest bit.
struct WordMasks {
  /// Bytes of the letters of ASCII and of Latin-1, which make up plain words.
  var word: UInt64 = 0
  /// Bytes of other scalars beyond ASCII.
  var other: UInt64 = 0
  /// Figures, / and @: what they touch only the exact reader can judge.
  var figures: UInt64 = 0
  /// Signs that may join two parts of a word, such as - ' . : and _.
  var joiners: UInt64 = 0
  /// The first bytes of signs that are tokens of their own, full stops and hyphens apart.
  var signStarts: UInt64 = 0
  /// The last bytes of the same.
  var signLasts: UInt64 = 0
  /// Full stops: a run of them is one token.
  var stops: UInt64 = 0
  /// Hyphens: a run of them is one token.
  var hyphens: UInt64 = 0

  /// How many bytes are looked at in one go.
  static let width = ByteBlock.width

  /// Classifies the 64 bytes at `index`, and writes them in lower case to `lowered` at `place`.
  ///
  /// - Parameter withSigns: whether signs, full stops and hyphens are told as well.
  /// - Precondition: the text has a byte before `index` and 64 from there on, the room of `lowered` for 64 bytes
  ///   behind `place`.
  @inline(__always)
  init(of text: RawSpan, at index: Int, lowered: inout MutableRawSpan, place: Int, withSigns: Bool)
  {
    read(text, index, &lowered, place, 0, withSigns)
    read(text, index, &lowered, place, 16, withSigns)
    read(text, index, &lowered, place, 32, withSigns)
    read(text, index, &lowered, place, 48, withSigns)
    signLasts = signStarts
  }

  // MARK: -

  @inline(__always)
  private mutating func read(
    _ text: RawSpan, _ index: Int, _ lowered: inout MutableRawSpan, _ place: Int, _ shift: Int,
    _ withSigns: Bool
  ) {
    let at = index &+ shift
    let bytes = unsafe text.unsafeLoadUnaligned(fromByteOffset: at, as: ByteLanes.self)
    let before = unsafe text.unsafeLoadUnaligned(fromByteOffset: at &- 1, as: ByteLanes.self)
    let letters = bytes.isASCIILetter
    // C3 80 to C3 BF are letters but for the signs of multiplication and division; all that have a
    // lower case differ from it by the same bit as those of ASCII, and ß (9F) has none.
    let lead = bytes.isEqual(0xC3)
    let tail = before.isEqual(0xC3)
    let sign = tail & (bytes & ByteLanes(repeating: 0xDF)).isEqual(0x97)
    let capital = (letters | (tail & ~bytes.isEqual(0x9F))) & ByteLanes(repeating: 0x20)
    lowered.storeBytes(of: bytes | capital, toByteOffset: place &+ shift, as: ByteLanes.self)
    let bits = UInt64(truncatingIfNeeded: shift)
    word |= (letters | lead | tail).highestBits &<< bits
    other |= ((bytes & ~(lead | tail)) | sign).highestBits &<< bits
    figures |= (bytes.isAmong(0x2F, count: 11) | bytes.isEqual(0x40)).highestBits &<< bits
    // & ' ( ) * + , - . and : _
    let joining = bytes.isAmong(0x26, count: 9) | bytes.isEqual(0x3A) | bytes.isEqual(0x5F)
    joiners |= joining.highestBits &<< bits
    guard withSigns else { return }
    let stop = bytes.isEqual(0x2E)
    let hyphen = bytes.isEqual(0x2D)
    stops |= stop.highestBits &<< bits
    hyphens |= hyphen.highestBits &<< bits
    // Figures, / and @ stand in chunks, which are taken out of all marks.
    let own = bytes.isAmong(0x21, count: 0x5E) & ~(letters | stop | hyphen)
    signStarts |= own.highestBits &<< bits
  }
}

extension WordMasks {
  /// The bits of a range of bytes.
  static func bits(_ range: Range<Int>) -> UInt64 {
    guard !range.isEmpty else { return 0 }
    return (~0 &>> UInt64(width - range.count)) &<< UInt64(range.lowerBound)
  }

  /// Takes all marks off a range of bytes.
  mutating func drop(_ range: Range<Int>) {
    let kept = ~Self.bits(range)
    word &= kept
    other &= kept
    figures &= kept
    joiners &= kept
    signStarts &= kept
    signLasts &= kept
    stops &= kept
    hyphens &= kept
  }

  /// Keeps the marks of the first bytes alone.
  mutating func keep(first count: Int) {
    drop(count..<Self.width)
  }
}
