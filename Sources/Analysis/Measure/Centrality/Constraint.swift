extension WeightedGraph {
  /// How much a node's ties lead back to one another; low for a broker between groups (Burt 1992).
  ///
  /// Σ_j (p_ij + Σ_q p_iq·p_qj)² over the neighbours j, p_ij being the share of i's weight that
  /// goes to j. `nil` for a node without edges.
  ///
  /// - Complexity: O(Σ degree²).
  public func constraint() -> [Double?] {
    let strengths = weightedDegrees
    var share = [Double](repeating: 0, count: nodeCount)
    return (0..<nodeCount).map { node in
      guard degree(of: node) > 0 else { return nil }
      for slot in slots(of: node) { share[Int(neighbours[slot])] = weights[slot] / strengths[node] }
      var constraint = 0.0
      for slot in slots(of: node) {
        let neighbour = Int(neighbours[slot])
        var investment = share[neighbour]
        for side in slots(of: neighbour) {
          let between = Int(neighbours[side])
          investment += share[between] * weights[side] / strengths[between]
        }
        constraint += investment * investment
      }
      for slot in slots(of: node) { share[Int(neighbours[slot])] = 0 }
      return constraint
    }
  }
}
