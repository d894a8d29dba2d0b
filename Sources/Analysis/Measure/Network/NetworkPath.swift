extension Network {
  /// The edges of the shortest path between two nodes, in order, as places in `edges`; nil where there
  /// is none.
  ///
  /// A path is as long as the sum of 1/weight. Directions are ignored: whoever writes knows the one who
  /// reads. Of equally short paths it is the one whose nodes, from the end backwards, come first.
  ///
  /// - Complexity: O(*e* log *n*).
  public func shortestPath(from start: Int, to end: Int) -> [Int]? {
    var paths = ShortestPaths(in: graph, by: .inverseWeight)
    paths.find(from: start)
    guard paths.ways[end].length.isFinite else { return nil }
    var steps: [[Int]] = []
    var node = end
    while node != start {
      let slot = paths.firstSlot(of: node)
      let slots = slot..<(slot + paths.ways[node].predecessorCount)
      guard let before = paths.predecessors[slots].min().map({ Int($0) }) else { return nil }
      let there = node
      steps.append(
        edges.indices.filter { edge in
          (edges[edge].first, edges[edge].second) == (before, there)
            || (edges[edge].first, edges[edge].second) == (there, before)
        })
      node = before
    }
    return steps.reversed().flatMap { $0 }
  }
}
