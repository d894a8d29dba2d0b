#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2
#endif

// What the loads of this file rest on: `ByteBlock` checks that 64 bytes follow its place. A bit cast
// goes between types of 16 bytes without padding.

/// Sixteen bytes that are compared at once; a lane of a mask is all ones or all zeros.
typealias ByteLanes = SIMD16<UInt8>

extension SIMD16<UInt8> {
  @inline(__always)
  func isEqual(_ byte: UInt8) -> ByteLanes {
    unsafe unsafeBitCast(self .== ByteLanes(repeating: byte), to: ByteLanes.self)
  }

  /// Whether a byte is one of `count` from `first` on.
  @inline(__always)
  func isAmong(_ first: UInt8, count: UInt8) -> ByteLanes {
    unsafe unsafeBitCast(
      (self &- ByteLanes(repeating: first)) .< ByteLanes(repeating: count), to: ByteLanes.self)
  }

  /// Letters of ASCII.
  @inline(__always)
  var isASCIILetter: ByteLanes {
    (self | ByteLanes(repeating: 0x20)).isAmong(0x61, count: 26)
  }

  /// The highest bit of each lane, the first lane's in the lowest bit.
  @inline(__always)
  var highestBits: UInt64 {
    #if arch(x86_64)
      return UInt64(
        truncatingIfNeeded: _mm_movemask_epi8(unsafe unsafeBitCast(self, to: __m128i.self)))
    #else
      let halves = unsafe unsafeBitCast(self & ByteLanes(repeating: 0x80), to: SIMD2<UInt64>.self)
      // One multiplication gathers eight highest bits in the highest byte.
      let low = ((halves[0] &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      let high = ((halves[1] &>> 7) &* 0x0102_0408_1020_4080) &>> 56
      return low | high &<< 8
    #endif
  }
}

/// Sixty-four bytes of a text, asked for kinds of bytes all at once: a bit a byte, the first byte in
/// the lowest bit.
struct ByteBlock {
  static let width = 64

  private let lanes: (ByteLanes, ByteLanes, ByteLanes, ByteLanes)

  /// - Precondition: the text has 64 bytes from `index` on.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    precondition(index >= 0 && index &+ Self.width <= bytes.count, "64 bytes are needed")
    let raw = unsafe bytes.bytes
    unsafe lanes = (
      raw.unsafeLoadUnaligned(fromByteOffset: index, as: ByteLanes.self),
      raw.unsafeLoadUnaligned(fromByteOffset: index &+ 16, as: ByteLanes.self),
      raw.unsafeLoadUnaligned(fromByteOffset: index &+ 32, as: ByteLanes.self),
      raw.unsafeLoadUnaligned(fromByteOffset: index &+ 48, as: ByteLanes.self)
    )
  }

  @inline(__always)
  func bits(_ kind: (ByteLanes) -> ByteLanes) -> UInt64 {
    kind(lanes.0).highestBits | kind(lanes.1).highestBits &<< 16
      | kind(lanes.2).highestBits &<< 32 | kind(lanes.3).highestBits &<< 48
  }

  @inline(__always)
  func bits(equalTo byte: UInt8) -> UInt64 { bits { $0.isEqual(byte) } }

  /// Bytes beyond ASCII.
  @inline(__always)
  var high: UInt64 { bits { $0 } }

  /// Bytes that go on with a scalar: 80 to BF.
  @inline(__always)
  var continuations: UInt64 { bits { $0.isAmong(0x80, count: 0x40) } }
}

extension Span<UInt8> {
  /// The first byte of a kind in a range, nil where there is none.
  ///
  /// - Complexity: O(*n*), 64 bytes at a time.
  @inline(__always)
  func firstIndex(in range: Range<Int>, of kind: (ByteLanes) -> ByteLanes) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, index &+ ByteBlock.width <= count {
      let found = ByteBlock(self, at: index).bits(kind)
      if found != 0 {
        let place = index &+ found.trailingZeroBitCount
        return place < range.upperBound ? place : nil
      }
      index &+= ByteBlock.width
    }
    while index < range.upperBound {
      if kind(ByteLanes(repeating: self[index])).highestBits != 0 { return index }
      index &+= 1
    }
    return nil
  }
}
