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

  /// How many bytes are looked at in one go.
  static let width = ByteBlock.width

  /// Classifies the 64 bytes at `index`, and writes them in lower case to `lowered` at `place`.
  ///
  /// - Precondition: the text has a byte before `index` and 64 from there on, the room of `lowered` for 64 bytes
  ///   behind `place`.
  @inline(__always)
  init(of text: RawSpan, at index: Int, lowered: inout MutableRawSpan, place: Int) {
    read(text, index, &lowered, place, 0)
    read(text, index, &lowered, place, 16)
    read(text, index, &lowered, place, 32)
    read(text, index, &lowered, place, 48)
  }

  // MARK: -

  @inline(__always)
  private mutating func read(
    _ text: RawSpan, _ index: Int, _ lowered: inout MutableRawSpan, _ place: Int, _ shift: Int
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
  }
}
