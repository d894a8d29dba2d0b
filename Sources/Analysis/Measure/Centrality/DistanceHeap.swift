/// A queue of nodes, the nearest first and, of equally near ones, that with the smallest number.
///
/// A node may be in it more than once: whoever takes it out skips those that are done.
struct DistanceHeap {
  struct Entry: Hashable, Sendable {
    let distance: Double
    let node: Int32

    func isBefore(_ other: Entry) -> Bool {
      distance < other.distance || (distance == other.distance && node < other.node)
    }
  }

  private var entries: [Entry] = []

  /// - Complexity: O(log *n*).
  mutating func push(_ entry: Entry) {
    var hole = entries.count
    entries.append(entry)
    while hole > 0 {
      let parent = (hole - 1) / 2
      guard entry.isBefore(entries[parent]) else { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  /// - Complexity: O(log *n*).
  mutating func pop() -> Entry? {
    guard let first = entries.first else { return nil }
    let moved = entries.removeLast()
    guard !entries.isEmpty else { return first }
    var hole = 0
    while true {
      var child = 2 * hole + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1].isBefore(entries[child]) { child += 1 }
      guard entries[child].isBefore(moved) else { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = moved
    return first
  }
}
