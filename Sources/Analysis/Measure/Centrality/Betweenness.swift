extension WeightedGraph {
  /// The share of the shortest paths between other nodes that lead through each node (Brandes
  /// 2001).
  ///
  /// Divided by the number of pairs of other nodes, (n − 1)(n − 2)/2, so that it lies from 0 to 1.
  /// Several shortest paths share their pair. All are 0 where there are fewer than three nodes.
  ///
  /// - Complexity: O(*n* · *m* log *n*) time for *n* nodes and *m* edges, O(*n* + *m*) space.
  public func betweenness(by pathLength: PathLength = .inverseWeight) -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    for block in betweennessBlocks {
      let part = betweennessSums(from: block, by: pathLength)
      for node in 0..<nodeCount { sums[node] += part[node] }
    }
    return normalisedBetweenness(sums)
  }

  /// The sources in blocks of a fixed size.
  ///
  /// Whoever counts the blocks at the same time on several threads, adds up their `betweennessSums`
  /// in this order and normalises the result, has the numbers of `betweenness` to the last bit.
  public var betweennessBlocks: [Range<Int>] {
    stride(from: 0, to: nodeCount, by: 256).map { $0..<min($0 + 256, nodeCount) }
  }

  /// For each node the share of the shortest paths from `sources` to all nodes that lead through
  /// it, summed.
  public func betweennessSums(from sources: Range<Int>, by pathLength: PathLength) -> [Double] {
    var paths = ShortestPaths(in: self, by: pathLength)
    var sums = [Double](repeating: 0, count: nodeCount)
    var dependency = [Double](repeating: 0, count: nodeCount)
    for source in sources {
      paths.find(from: source)
      for node in paths.order { dependency[Int(node)] = 0 }
      for node in paths.order.reversed() {
        let node = Int(node)
        let way = paths.ways[node]
        let share = (1 + dependency[node]) / way.count
        let slot = paths.firstSlot(of: node)
        for index in slot..<(slot + way.predecessorCount) {
          let before = Int(paths.predecessors[index])
          dependency[before] += paths.ways[before].count * share
        }
        if node != source { sums[node] += dependency[node] }
      }
    }
    return sums
  }

  /// The sums over all sources, divided by (n − 1)(n − 2), as each pair of ends was met twice.
  public func normalisedBetweenness(_ sums: [Double]) -> [Double] {
    guard nodeCount > 2 else { return sums }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    return sums.map { $0 / pairs }
  }
}
