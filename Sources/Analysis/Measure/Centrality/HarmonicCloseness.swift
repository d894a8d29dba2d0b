extension WeightedGraph {
  /// The sum of 1/distance from each node to all others, not normalised (Marchiori & Latora 2000).
  ///
  /// A node that can't be reached adds 0, so that networks in pieces compare.
  ///
  /// - Complexity: O(*n* · *m* log *n*).
  public func harmonicCloseness(by pathLength: PathLength = .steps) -> [Double] {
    harmonicCloseness(from: 0..<nodeCount, by: pathLength)
  }

  /// That of some nodes; 0 for the others.
  public func harmonicCloseness(
    from sources: Range<Int>, by pathLength: PathLength = .steps
  ) -> [Double] {
    var paths = ShortestPaths(in: self, by: pathLength)
    var closeness = [Double](repeating: 0, count: nodeCount)
    for source in sources {
      paths.find(from: source)
      closeness[source] = paths.order.dropFirst().reduce(0) {
        $0 + 1 / paths.ways[Int($1)].length
      }
    }
    return closeness
  }
}
