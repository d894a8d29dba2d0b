/// Numbers by a key, each once and ascending, in one flat array.
struct SortedPairs: Sendable {
  private let pairs: [UInt64]

  /// - Complexity: O(*n* log *n*).
  init(_ pairs: [(UInt32, UInt32)]) {
    var sorted = pairs.map { UInt64($0.0) &<< 32 | UInt64($0.1) }
    sorted.sort()
    var kept = 0
    for pair in sorted where kept == 0 || sorted[kept - 1] != pair {
      sorted[kept] = pair
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    self.pairs = sorted
  }

  /// The keys, each once and ascending.
  var keys: [UInt32] {
    var keys: [UInt32] = []
    for pair in pairs {
      let key = UInt32(truncatingIfNeeded: pair &>> 32)
      if keys.last != key { keys.append(key) }
    }
    return keys
  }

  /// The numbers of a key.
  ///
  /// - Complexity: O(log *n*) and the numbers.
  subscript(key: UInt32) -> [UInt32] {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] &>> 32 < UInt64(key) { low = middle + 1 } else { high = middle }
    }
    var numbers: [UInt32] = []
    while low < pairs.count, pairs[low] &>> 32 == UInt64(key) {
      numbers.append(UInt32(truncatingIfNeeded: pairs[low]))
      low += 1
    }
    return numbers
  }
}
