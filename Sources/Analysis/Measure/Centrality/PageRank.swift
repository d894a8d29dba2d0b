extension WeightedGraph {
  /// Where a reader is who follows edges by their weight and now and then starts anew (Brin & Page
  /// 1998).
  ///
  /// The values sum to 1. A node without edges passes its share to all.
  ///
  /// - Parameter damping: the chance of following an edge, from 0 up to but not including 1.
  /// - Complexity: O(*m*) a round. Rounds go on until the sum of all changes is below 10⁻¹³, at
  ///   most 1,000.
  public func pageRank(damping: Double = 0.85) -> [Double] {
    precondition(damping >= 0 && damping < 1, "the damping lies from 0 to 1")
    guard nodeCount > 0 else { return [] }
    let n = Double(nodeCount)
    let strengths = weightedDegrees
    var rank = [Double](repeating: 1 / n, count: nodeCount)
    var passed = rank
    for _ in 0..<1_000 {
      var idle = 0.0
      for node in 0..<nodeCount {
        if strengths[node] > 0 {
          passed[node] = rank[node] / strengths[node]
        } else {
          idle += rank[node]
        }
      }
      let base = (1 - damping + damping * idle) / n
      var change = 0.0
      for node in 0..<nodeCount {
        var received = 0.0
        for slot in slots(of: node) { received += weights[slot] * passed[Int(neighbours[slot])] }
        let value = base + damping * received
        change += (value - rank[node]).magnitude
        rank[node] = value
      }
      if change < 1e-13 { break }
    }
    return rank
  }
}
