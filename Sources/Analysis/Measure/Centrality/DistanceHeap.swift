/// A queue of nodes, the nearest first and, of equally near ones, that with the smallest number.
///
/// Each node is in it once at most, and may come nearer while it waits. It is a heap with four
/// children to each entry, which are compared side by side in memory.
struct DistanceHeap {
  struct Entry: Hashable, Sendable {
    let distance: Double
    let node: Int32

    func isBefore(_ other: Entry) -> Bool {
      distance < other.distance || (distance == other.distance && node < other.node)
    }
  }

  private var count = 0
  private var entries: [Entry]
  /// Where each waiting node is in `entries`; −1 for the others.
  private var places: [Int32]

  init(nodeCount: Int) {
    entries = [Entry](repeating: Entry(distance: 0, node: 0), count: nodeCount)
    places = [Int32](repeating: -1, count: nodeCount)
  }

  /// Lets a node wait at a distance, which is not above the one at which it waits already.
  ///
  /// - Complexity: O(log *n*).
  mutating func insertOrMove(_ entry: Entry) {
    var hole = Int(places[Int(entry.node)])
    if hole < 0 {
      hole = count
      count += 1
    }
    DistanceHeap.rise(entry, from: hole, in: &entries, &places)
  }

  /// Takes out the nearest node.
  ///
  /// - Complexity: O(log *n*).
  mutating func popFirst() -> Entry? {
    guard count > 0 else { return nil }
    count -= 1
    let first = entries[0]
    places[Int(first.node)] = -1
    if count > 0 { DistanceHeap.sink(entries[count], count: count, in: &entries, &places) }
    return first
  }

  // MARK: -

  // Spans of two properties can't be held at once within a method, but those of two parameters can.

  private static func rise(
    _ entry: Entry, from start: Int, in entries: inout [Entry], _ places: inout [Int32]
  ) {
    var entries = entries.mutableSpan
    var places = places.mutableSpan
    var hole = start
    while hole > 0 {
      let parent = (hole - 1) >> 2
      let above = entries[parent]
      guard entry.isBefore(above) else { break }
      entries[hole] = above
      places[Int(above.node)] = Int32(truncatingIfNeeded: hole)
      hole = parent
    }
    entries[hole] = entry
    places[Int(entry.node)] = Int32(truncatingIfNeeded: hole)
  }

  private static func sink(
    _ moved: Entry, count: Int, in entries: inout [Entry], _ places: inout [Int32]
  ) {
    var entries = entries.mutableSpan
    var places = places.mutableSpan
    var hole = 0
    while true {
      let firstChild = 4 * hole + 1
      guard firstChild < count else { break }
      var child = firstChild
      var nearest = entries[child]
      for other in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, count)) {
        let candidate = entries[other]
        if candidate.isBefore(nearest) {
          child = other
          nearest = candidate
        }
      }
      guard nearest.isBefore(moved) else { break }
      entries[hole] = nearest
      places[Int(nearest.node)] = Int32(truncatingIfNeeded: hole)
      hole = child
    }
    entries[hole] = moved
    places[Int(moved.node)] = Int32(truncatingIfNeeded: hole)
  }
}
