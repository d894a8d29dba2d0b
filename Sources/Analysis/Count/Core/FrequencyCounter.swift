/// Counts types by an array increment: a dense array over the vocabulary that is emptied by the list
/// of the types that it met.
struct FrequencyCounter: Sendable {
  private var counts: [UInt32] = []
  private var met: [UInt32] = []
  /// How many occurrences were counted since the last `take`.
  private(set) var total = 0

  init() {}

  /// - Complexity: O(1), amortised over the vocabulary.
  mutating func count(_ type: UInt32) {
    let place = Int(type)
    if place >= counts.count {
      counts += Array(repeating: 0, count: max(place + 1 - counts.count, counts.count))
    }
    if counts[place] == 0 { met.append(type) }
    counts[place] += 1
    total += 1
  }

  /// The types that were met and how often; the counter is empty afterwards.
  ///
  /// - Complexity: O(types met).
  mutating func take() -> (types: [UInt32], counts: [UInt32]) {
    let types = met
    let taken = types.map { counts[Int($0)] }
    for type in types { counts[Int(type)] = 0 }
    met.removeAll(keepingCapacity: true)
    total = 0
    return (types, taken)
  }
}
