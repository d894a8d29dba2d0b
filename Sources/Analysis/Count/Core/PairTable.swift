/// Pairs of numbers ↔ numbers from 0 up: open addressing with linear probing, at most half full.
struct PairTable: Sendable {
  /// The pairs by their numbers.
  private var keys: [UInt64] = []
  private var slots: [Slot]

  /// `place` is the number of the pair + 1, 0 where the slot is empty.
  private struct Slot {
    var key: UInt64 = 0
    var place: UInt32 = 0
  }

  init() {
    slots = [Slot](repeating: Slot(), count: 1 << 8)
  }

  /// The number of pairs.
  var count: Int { keys.count }

  /// The pair of a number.
  func pair(_ number: UInt32) -> (first: UInt32, second: UInt32) {
    let key = keys[Int(number)]
    return (UInt32(truncatingIfNeeded: key &>> 32), UInt32(truncatingIfNeeded: key))
  }

  /// The number of a pair, nil where it was not met.
  ///
  /// - Complexity: O(1) on average, as for `intern`.
  func number(of first: UInt32, _ second: UInt32) -> UInt32? {
    let place = slots[slot(of: Self.key(first, second))].place
    return place == 0 ? nil : place - 1
  }

  /// The number of a pair, a new one where it was not met.
  mutating func intern(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    let place = slots[slot].place
    if place != 0 { return place - 1 }
    keys.append(key)
    slots[slot] = Slot(key: key, place: UInt32(truncatingIfNeeded: keys.count))
    if keys.count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: keys.count - 1)
  }

  // MARK: -

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) &<< 32 | UInt64(second)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count &- 1
    let slots = slots.span
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
    while slots[slot].place != 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: slots.count * 4)
    for (number, key) in keys.enumerated() {
      let slot = slot(of: key)
      slots[slot] = Slot(key: key, place: UInt32(truncatingIfNeeded: number + 1))
    }
  }
}
