/// Normal forms ↔ type numbers: an open-addressing table over one arena of bytes.
///
/// Type numbers are given in the order in which types are met, from 0.
struct TypeTable: Sendable {
  /// The normal forms, one behind the other.
  private(set) var arena: [UInt8] = []
  /// Type *t* is `arena[ends[t - 1]..<ends[t]]`.
  private(set) var ends: [UInt32] = []
  /// The slot of a hash holds the type number + 1 and the upper half of its hash; 0 is empty.
  private var slots: [UInt64]
  private var mask: Int

  init() {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    mask = (1 << 12) - 1
  }

  /// The number of types.
  var count: Int { ends.count }

  /// The bytes of a type in the arena.
  func range(of type: UInt32) -> Range<Int> {
    let start = type == 0 ? 0 : Int(ends[Int(type) - 1])
    return start..<Int(ends[Int(type)])
  }

  /// The number of the type whose normal form is `bytes[range]`, a new one where there is none.
  ///
  /// - Complexity: O(*r*) for a form of *r* bytes, on average.
  mutating func intern(_ bytes: [UInt8]) -> UInt32 {
    let span = bytes.span
    let hash = Self.hash(span)
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = hash >> 32
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == tag {
        let type = UInt32(truncatingIfNeeded: entry) &- 1
        if isEqual(type, span) { return type }
      }
      slot = (slot + 1) & mask
    }
    let type = UInt32(truncatingIfNeeded: ends.count)
    arena.append(contentsOf: bytes)
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    slots[slot] = tag << 32 | UInt64(type &+ 1)
    if ends.count * 2 > slots.count { grow() }
    return type
  }

  /// The number of the type with this normal form, or nil.
  func find(_ bytes: [UInt8]) -> UInt32? {
    let span = bytes.span
    let hash = Self.hash(span)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == hash >> 32 {
        let type = UInt32(truncatingIfNeeded: entry) &- 1
        if isEqual(type, span) { return type }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  // MARK: -

  private func isEqual(_ type: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let range = range(of: type)
    guard range.count == bytes.count else { return false }
    let stored = arena.span
    for index in 0..<bytes.count where stored[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let size = slots.count * 4
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for type in 0..<UInt32(ends.count) {
      let hash = Self.hash(arena.span.extracting(range(of: type)))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash >> 32) << 32 | UInt64(type &+ 1)
    }
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in 0..<bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
    }
    hash ^= hash &>> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash &>> 32
  }
}
