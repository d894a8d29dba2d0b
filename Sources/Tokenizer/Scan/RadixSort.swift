/// Stable sorting of numbers by their digits, in time that grows with their number alone.
public enum RadixSort {
  /// The places of `keys` by rising key; equal keys stay in their order.
  ///
  /// - Complexity: O(*n*) for each 11 bits that any key uses.
  public static func order(of keys: [UInt64]) -> [UInt32] {
    var order = (0..<UInt32(keys.count)).map { $0 }
    var spare = [UInt32](repeating: 0, count: keys.count)
    let used = keys.reduce(0) { $0 | $1 }
    var shift: UInt64 = 0
    while shift < 64, used &>> shift != 0 {
      if (used &>> shift) & mask != 0 {
        pass(keys, shift, order, &spare)
        swap(&order, &spare)
      }
      shift += digit
    }
    return order
  }

  // MARK: -

  private static let digit: UInt64 = 11
  private static let mask: UInt64 = (1 << digit) - 1

  /// Puts the places of `order` into `sorted` by one digit of their keys.
  private static func pass(
    _ keys: [UInt64], _ shift: UInt64, _ order: [UInt32], _ sorted: inout [UInt32]
  ) {
    var starts = [UInt32](repeating: 0, count: 1 << digit)
    let keys = keys.span
    for index in 0..<keys.count { starts[Int((keys[index] &>> shift) & mask)] += 1 }
    var sum: UInt32 = 0
    for index in starts.indices { (starts[index], sum) = (sum, sum + starts[index]) }
    var sorted = sorted.mutableSpan
    let order = order.span
    for index in 0..<order.count {
      let place = order[index]
      let bucket = Int((keys[Int(place)] &>> shift) & mask)
      sorted[Int(starts[bucket])] = place
      starts[bucket] += 1
    }
  }
}
