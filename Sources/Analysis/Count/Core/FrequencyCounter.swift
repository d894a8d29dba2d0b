/// Counts types by an array increment: a dense array over the vocabulary that is emptied by the list
/// of the types that it met.
struct FrequencyCounter: Sendable {
  private var counts: [UInt32] = []
  private var met: [UInt32] = []
  private var metCount = 0
  /// How many occurrences were counted since the last `take`.
  private(set) var total = 0

  init() {}

  /// - Complexity: O(1), amortised over the vocabulary.
  mutating func count(_ type: UInt32) {
    makeRoom(for: Int(type), more: 1)
    if counts[Int(type)] == 0 {
      met[metCount] = type
      metCount += 1
    }
    counts[Int(type)] += 1
    total += 1
  }

  /// Counts a batch of occurrences.
  ///
  /// - Complexity: O(1) each, amortised over the vocabulary.
  mutating func count(_ types: Span<UInt32>) {
    var largest: UInt32 = 0
    for index in 0..<types.count { largest = max(largest, types[index]) }
    makeRoom(for: Int(largest), more: types.count)
    metCount = Self.count(types, &counts, &met, metCount)
    total += types.count
  }

  /// The types that were met and how often; the counter is empty afterwards.
  ///
  /// - Complexity: O(*m* + *v* / 64) for *m* types met of all *v*; O(*m* log *m*) where they are few.
  mutating func take() -> CountList {
    var list = CountList(capacity: metCount * 3)
    func add(_ type: Int) {
      list.append(UInt32(truncatingIfNeeded: type), counts[type])
      counts[type] = 0
    }
    if metCount * 256 > counts.count {
      // A bit a type puts them in order.
      var bits = [UInt64](repeating: 0, count: counts.count / 64 + 1)
      for type in met[..<metCount] { bits[Int(type / 64)] |= 1 &<< UInt64(type % 64) }
      for word in bits.indices {
        var left = bits[word]
        while left != 0 {
          add(word * 64 + left.trailingZeroBitCount)
          left &= left - 1
        }
      }
    } else {
      for type in met[..<metCount].sorted() { add(Int(type)) }
    }
    list.fit()
    metCount = 0
    total = 0
    return list
  }

  // MARK: -

  /// Every type is written to the end of the list, and the end moves where its count was 0.
  private static func count(
    _ types: Span<UInt32>, _ counts: inout [UInt32], _ met: inout [UInt32], _ metCount: Int
  ) -> Int {
    var counts = counts.mutableSpan
    var met = met.mutableSpan
    var end = metCount
    for index in 0..<types.count {
      let type = types[index]
      let count = counts[Int(type)]
      met[end] = type
      end &+= count == 0 ? 1 : 0
      counts[Int(type)] = count &+ 1
    }
    return end
  }

  private mutating func makeRoom(for type: Int, more: Int) {
    if type >= counts.count {
      counts += Array(repeating: 0, count: max(type + 1 - counts.count, counts.count))
    }
    if metCount + more > met.count {
      met += Array(repeating: 0, count: max(more, met.count))
    }
  }
}
