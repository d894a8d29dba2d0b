/// Numbers with their counts, in ascending order, packed: two to three bytes for most.
///
/// Each entry is the distance to the number before it and its count, seven bits to a byte, the highest
/// bit set in all bytes of a value but its last.
public struct CountList: Sequence, Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// The number of entries.
  public private(set) var count = 0
  private var last: UInt32 = 0

  /// - Parameter capacity: how many bytes to make room for.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// - Precondition: `number` is above the last one, `occurrences` at least 1.
  mutating func append(_ number: UInt32, _ occurrences: UInt32) {
    precondition(count == 0 || number > last, "numbers ascend")
    append(number - (count == 0 ? 0 : last))
    append(occurrences)
    last = number
    count += 1
  }

  private mutating func append(_ value: UInt32) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  /// Gives back the room that was not needed.
  mutating func fit() { bytes = Array(bytes[...]) }

  public func makeIterator() -> Iterator { Iterator(bytes: bytes) }

  public struct Iterator: IteratorProtocol {
    fileprivate let bytes: [UInt8]
    private var place = 0
    private var number: UInt32 = 0

    fileprivate init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    public mutating func next() -> (number: UInt32, count: Int)? {
      guard place < bytes.count else { return nil }
      number &+= value()
      return (number, Int(value()))
    }

    private mutating func value() -> UInt32 {
      var value: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let byte = bytes[place]
        place += 1
        value |= UInt32(byte & 0x7F) &<< shift
        if byte < 0x80 { return value }
        shift &+= 7
      }
    }
  }
}
