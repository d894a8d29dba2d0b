/// What a triangle counts.
public enum TriangleWeight: Hashable, Sendable {
  /// 1.
  case one
  /// The geometric mean of its three weights, each divided by the largest of the network (Onnela et
  /// al. 2005).
  case geometricMean
}

extension WeightedGraph {
  /// The share of the pairs of a node's neighbours that are neighbours of each other.
  ///
  /// `nil` for a node with fewer than two neighbours, which has no such pair.
  ///
  /// - Complexity: O(Σ degree²).
  public func clustering(_ triangleWeight: TriangleWeight = .one) -> [Double?] {
    let largest = weights.max() ?? 1
    let factors: [Double] =
      switch triangleWeight {
      case .one: weights.map { _ in 1 }
      case .geometricMean: weights.map { cubeRoot($0 / largest) }
      }
    var factorToCentre = [Double](repeating: 0, count: nodeCount)
    return (0..<nodeCount).map { centre in
      let degree = Double(degree(of: centre))
      guard degree > 1 else { return nil }
      for slot in slots(of: centre) { factorToCentre[Int(neighbours[slot])] = factors[slot] }
      var sum = 0.0
      for slot in slots(of: centre) {
        let corner = Int(neighbours[slot])
        for side in slots(of: corner) {
          sum += factors[slot] * factors[side] * factorToCentre[Int(neighbours[side])]
        }
      }
      for slot in slots(of: centre) { factorToCentre[Int(neighbours[slot])] = 0 }
      return sum / (degree * (degree - 1))
    }
  }
}
