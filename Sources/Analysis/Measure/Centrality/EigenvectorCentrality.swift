extension WeightedGraph {
  /// How well connected each node's neighbours are, in proportion: the first eigenvector of the
  /// weights.
  ///
  /// It is taken in each connected part by itself, positive and of unit Euclidean norm there:
  /// numbers compare within a part only. `nil` for a node without edges, and for a part where the
  /// iteration did not settle.
  ///
  /// - Complexity: O(*m*) a round. Rounds go on until no number moves by more than 10⁻¹³, at most
  ///   20,000.
  public func eigenvectorCentrality() -> [Double?] {
    var result = [Double?](repeating: nil, count: nodeCount)
    let strengths = weightedDegrees
    for component in connectedComponents where component.count > 1 {
      guard let vector = firstEigenvector(of: component, strengths: strengths) else { continue }
      for node in component { result[node] = vector[node] }
    }
    return result
  }

  /// The vector over all nodes, 0 outside of `component`.
  private func firstEigenvector(of component: [Int], strengths: [Double]) -> [Double]? {
    // A network of two sides, such as a star, has −λ beside λ, between which plain iteration swings
    // for ever. Adding a multiple of each value to itself moves both up; the mean strength never
    // exceeds λ.
    let shift = component.reduce(0) { $0 + strengths[$1] } / Double(component.count)
    var vector = [Double](repeating: 0, count: nodeCount)
    var next = vector
    let even = 1 / Double(component.count).squareRoot()
    for node in component { vector[node] = even }
    for _ in 0..<20_000 {
      var squares = 0.0
      for node in component {
        var value = shift * vector[node]
        for slot in slots(of: node) { value += weights[slot] * vector[Int(neighbours[slot])] }
        next[node] = value
        squares += value * value
      }
      let norm = squares.squareRoot()
      var change = 0.0
      for node in component {
        next[node] /= norm
        change = max(change, (next[node] - vector[node]).magnitude)
      }
      swap(&vector, &next)
      if change < 1e-13 { return vector }
    }
    return nil
  }
}
