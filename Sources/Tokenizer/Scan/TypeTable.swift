/// Normal forms ↔ type numbers.
///
/// Type numbers are given from 0, to new types of one batch in no order that matters. Forms of up to 8 and of up to
/// 16 bytes are kept inside their slots, padded with zeros, so that nearly every look-up ends with one
/// comparison; longer ones, and those that hold a NUL, are compared in the arena. The tables are
/// open-addressing with linear probing, at most half full, and grow fourfold.
struct TypeTable: Sendable {
  /// The normal forms, one behind the other.
  private(set) var arena: [UInt8] = []
  /// Type *t* is `arena[ends[t - 1]..<ends[t]]`.
  private(set) var ends: [UInt32] = []
  private(set) var short = [ShortSlot](repeating: ShortSlot(), count: 1 << 12)
  private(set) var wide = [WideSlot](repeating: WideSlot(), count: 1 << 10)
  private var long = [LongSlot](repeating: LongSlot(), count: 1 << 6)
  private var shortCount = 0
  private var wideCount = 0
  private var longCount = 0

  /// A form of at most 8 bytes; `key` 0 is empty.
  struct ShortSlot {
    var key: UInt64 = 0
    var type: UInt32 = 0
  }

  /// A form of 9 to 16 bytes; `low` 0 is empty.
  struct WideSlot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var type: UInt32 = 0
  }

  /// A longer form by its hash; `place`, the type number + 1, is 0 where it is empty.
  private struct LongSlot {
    var tag: UInt32 = 0
    var place: UInt32 = 0
  }

  init() {}

  /// The number of types.
  var count: Int { ends.count }

  /// The bytes of a type in the arena.
  func range(of type: UInt32) -> Range<Int> {
    let start = type == 0 ? 0 : Int(ends[Int(type) - 1])
    return start..<Int(ends[Int(type)])
  }

  /// The first 8 bytes of a type, padded with zeros, as a number in the order of the bytes.
  func prefix(of type: UInt32) -> UInt64 {
    var prefix: UInt64 = 0
    var shift: UInt64 = 56
    for byte in arena[range(of: type)].prefix(8) {
      prefix |= UInt64(byte) &<< shift
      shift &-= 8
    }
    return prefix
  }

  /// The number of the type whose normal form is `bytes`, a new one where there is none.
  ///
  /// - Complexity: O(*r*) for a form of *r* bytes, on average.
  mutating func intern(_ bytes: [UInt8]) -> UInt32 { intern(bytes.span) }

  /// The same.
  mutating func intern(_ bytes: Span<UInt8>) -> UInt32 {
    switch Key(bytes) {
    case .short(let key):
      let slot = slot(of: key)
      if short[slot].key == key { return short[slot].type }
      let type = add(bytes)
      short[slot] = ShortSlot(key: key, type: type)
      shortCount += 1
      if shortCount * 2 > short.count { growShort() }
      return type
    case .wide(let low, let high):
      let slot = slot(of: low, high)
      if wide[slot].low != 0 { return wide[slot].type }
      let type = add(bytes)
      wide[slot] = WideSlot(low: low, high: high, type: type)
      wideCount += 1
      if wideCount * 2 > wide.count { growWide() }
      return type
    case .long(let hash):
      let slot = slot(of: hash, bytes)
      if long[slot].place != 0 { return long[slot].place - 1 }
      let type = add(bytes)
      long[slot] = LongSlot(tag: UInt32(truncatingIfNeeded: hash), place: type + 1)
      longCount += 1
      if longCount * 2 > long.count { growLong() }
      return type
    }
  }

  /// The number of the type with this normal form, or nil.
  func find(_ bytes: [UInt8]) -> UInt32? {
    switch Key(bytes.span) {
    case .short(let key):
      let slot = slot(of: key)
      return short[slot].key == key ? short[slot].type : nil
    case .wide(let low, let high):
      let slot = slot(of: low, high)
      return wide[slot].low != 0 ? wide[slot].type : nil
    case .long(let hash):
      let slot = slot(of: hash, bytes.span)
      return long[slot].place != 0 ? long[slot].place - 1 : nil
    }
  }

  // MARK: - Look-up

  /// The slot of a short form, or the empty one where it belongs.
  ///
  /// Bounds are not checked: a slot is cut to the size of its table, a power of two, and a table is at
  /// most half full, so that an empty slot ends every search.
  @inline(__always)
  static func slot(of key: UInt64, in slots: Span<ShortSlot>) -> Int {
    let mask = slots.count &- 1
    var slot = hash(key) & mask
    while unsafe slots[unchecked: slot].key != key && slots[unchecked: slot].key != 0 {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// The same for a wide form.
  @inline(__always)
  static func slot(of low: UInt64, _ high: UInt64, in slots: Span<WideSlot>) -> Int {
    let mask = slots.count &- 1
    var slot = hash(low, high) & mask
    while unsafe (slots[unchecked: slot].low != low || slots[unchecked: slot].high != high)
      && slots[unchecked: slot].low != 0
    {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// Where the search for a short form begins, before it is cut to the size of the table.
  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32)
  }

  /// The same for a wide form.
  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    Int(
      truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15 &+ high &* 0xD6E8_FEB8_6659_FD93) &>> 32)
  }

  // MARK: -

  /// How a form is looked up.
  private enum Key {
    case short(UInt64)
    case wide(UInt64, UInt64)
    case long(hash: UInt64)

    init(_ bytes: Span<UInt8>) {
      var hasNUL = bytes.isEmpty
      if bytes.count <= 16 {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<bytes.count {
          let byte = UInt64(bytes[index])
          if byte == 0 { hasNUL = true }
          if index < 8 { low |= byte &<< (UInt64(index) &* 8) }
          if index >= 8 { high |= byte &<< (UInt64(index &- 8) &* 8) }
        }
        if !hasNUL {
          self = bytes.count <= 8 ? .short(low) : .wide(low, high)
          return
        }
      }
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
      for index in 0..<bytes.count {
        hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
      }
      hash ^= hash &>> 32
      hash = hash &* 0xD6E8_FEB8_6659_FD93
      self = .long(hash: hash ^ hash &>> 32)
    }
  }

  private func slot(of key: UInt64) -> Int { Self.slot(of: key, in: short.span) }

  private func slot(of low: UInt64, _ high: UInt64) -> Int {
    Self.slot(of: low, high, in: wide.span)
  }

  private func slot(of hash: UInt64, _ bytes: Span<UInt8>) -> Int {
    let mask = long.count - 1
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    while long[slot].place != 0,
      long[slot].tag != UInt32(truncatingIfNeeded: hash) || !isEqual(long[slot].place - 1, bytes)
    {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ type: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let range = range(of: type)
    guard range.count == bytes.count else { return false }
    let stored = arena.span
    for index in 0..<bytes.count where stored[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  private mutating func add(_ bytes: Span<UInt8>) -> UInt32 {
    let type = UInt32(truncatingIfNeeded: ends.count)
    precondition(
      arena.count + bytes.count <= Int(UInt32.max), "the types of a text take 4 GB at most")
    for index in 0..<bytes.count { arena.append(bytes[index]) }
    ends.append(UInt32(truncatingIfNeeded: arena.count))
    return type
  }

  private mutating func growShort() {
    let old = short
    short = [ShortSlot](repeating: ShortSlot(), count: old.count * 4)
    for entry in old where entry.key != 0 {
      let slot = slot(of: entry.key)
      short[slot] = entry
    }
  }

  private mutating func growWide() {
    let old = wide
    wide = [WideSlot](repeating: WideSlot(), count: old.count * 4)
    for entry in old where entry.low != 0 {
      let slot = slot(of: entry.low, entry.high)
      wide[slot] = entry
    }
  }

  private mutating func growLong() {
    let old = long
    long = [LongSlot](repeating: LongSlot(), count: old.count * 4)
    for entry in old where entry.place != 0 {
      let bytes = Array(arena[range(of: entry.place - 1)])
      guard case .long(let hash) = Key(bytes.span) else { continue }
      let slot = slot(of: hash, bytes.span)
      long[slot] = entry
    }
  }
}
