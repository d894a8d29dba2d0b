extension WeightedGraph {
  /// The sum of 1/distance from each node to all others, not normalised (Marchiori & Latora 2000).
  ///
  /// A node that can't be reached adds 0, so that networks in pieces compare.
  ///
  /// - Complexity: O(*n* · *m* log *n*).
  public func harmonicCloseness(by pathLength: PathLength = .steps) -> [Double] {
    var paths = ShortestPaths(in: self, by: pathLength)
    return (0..<nodeCount).map { source in
      paths.find(from: source)
      return paths.order.dropFirst().reduce(0) { $0 + 1 / paths.ways[Int($1)].length }
    }
  }
}
