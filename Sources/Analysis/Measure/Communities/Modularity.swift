extension WeightedGraph {
  /// Q: the share of the weight within communities, beyond what chance would put there (Newman &
  /// Girvan 2004).
  ///
  /// Σ_c L_c/m − γ·(k_c/2m)², with L_c the weight inside of c, k_c the weighted degrees of its
  /// nodes and m the total weight. `nil` for a network without edges.
  ///
  /// - Parameter resolution: γ; above 1 it favours smaller communities.
  /// - Precondition: the partition is one of these nodes.
  /// - Complexity: O(*n* + *m*).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double? {
    precondition(partition.communities.count == nodeCount, "a community for every node")
    let total = totalWeight
    guard total > 0 else { return nil }
    var inside = [Double](repeating: 0, count: partition.count)
    var strength = inside
    for edge in edges {
      let first = partition.communities[edge.first]
      let second = partition.communities[edge.second]
      if first == second { inside[first] += edge.weight }
      strength[first] += edge.weight
      strength[second] += edge.weight
    }
    return (0..<partition.count).reduce(0) { sum, community in
      let share = strength[community] / (2 * total)
      return sum + inside[community] / total - resolution * share * share
    }
  }
}
