#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

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
  static let width = 64

  /// Classifies the 64 bytes at `index`, and writes them in lower case to `lowered` at `place`.
  ///
  /// - Precondition: the text goes on for a byte before `index`, the room of `lowered` for 64 bytes
  ///   behind `place`.
  @inline(__always)
  init(of text: RawSpan, at index: Int, lowered: inout MutableRawSpan, place: Int) {
    read(text, index, &lowered, place, 0)
    read(text, index, &lowered, place, 16)
    read(text, index, &lowered, place, 32)
    read(text, index, &lowered, place, 48)
  }

  // MARK: -

  private typealias Lanes = SIMD16<UInt8>

  @inline(__always)
  private mutating func read(
    _ text: RawSpan, _ index: Int, _ lowered: inout MutableRawSpan, _ place: Int, _ shift: Int
  ) {
    let at = index &+ shift
    let bytes = unsafe text.unsafeLoadUnaligned(fromByteOffset: at, as: Lanes.self)
    let before = unsafe text.unsafeLoadUnaligned(fromByteOffset: at &- 1, as: Lanes.self)
    let letters = Self.isLess(
      (bytes | Lanes(repeating: 0x20)) &- Lanes(repeating: 0x61), Lanes(repeating: 26))
    // C3 80 to C3 BF are letters but for the signs of multiplication and division; all that have a
    // lower case differ from it by the same bit as those of ASCII, and ß (9F) has none.
    let lead = Self.isEqual(bytes, 0xC3)
    let tail = Self.isEqual(before, 0xC3)
    let sign = tail & Self.isEqual(bytes & Lanes(repeating: 0xDF), 0x97)
    let capital = (letters | (tail & ~Self.isEqual(bytes, 0x9F))) & Lanes(repeating: 0x20)
    lowered.storeBytes(of: bytes | capital, toByteOffset: place &+ shift, as: Lanes.self)
    let wordBytes = letters | lead | tail
    let bits = UInt64(truncatingIfNeeded: shift)
    word |= Self.bits(wordBytes) &<< bits
    other |= Self.bits((bytes & ~(lead | tail)) | sign) &<< bits
    let figure =
      Self.isLess(bytes &- Lanes(repeating: 0x2F), Lanes(repeating: 11))
      | Self.isEqual(bytes, 0x40)
    figures |= Self.bits(figure) &<< bits
    // & ' ( ) * + , - . and : _
    let joining =
      Self.isLess(bytes &- Lanes(repeating: 0x26), Lanes(repeating: 9))
      | Self.isEqual(bytes, 0x3A) | Self.isEqual(bytes, 0x5F)
    joiners |= Self.bits(joining) &<< bits
  }

  @inline(__always)
  private static func isEqual(_ bytes: Lanes, _ byte: UInt8) -> Lanes {
    unsafe unsafeBitCast(bytes .== Lanes(repeating: byte), to: Lanes.self)
  }

  @inline(__always)
  private static func isLess(_ bytes: Lanes, _ limit: Lanes) -> Lanes {
    unsafe unsafeBitCast(bytes .< limit, to: Lanes.self)
  }

  /// The highest bit of each lane.
  @inline(__always)
  private static func bits(_ lanes: Lanes) -> UInt64 {
    #if arch(x86_64)
      UInt64(truncatingIfNeeded: _mm_movemask_epi8(unsafe unsafeBitCast(lanes, to: __m128i.self)))
    #else
      let halves = unsafe unsafeBitCast(lanes & Lanes(repeating: 0x80), to: SIMD2<UInt64>.self)
      // One multiplication gathers eight highest bits in the highest byte.
      let low = ((halves[0] &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      let high = ((halves[1] &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      return low | high &<< 8
    #endif
  }
}
