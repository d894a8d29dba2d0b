extension WeightedGraph {
  /// For each node the largest k such that it is in a part where all have k neighbours (Seidman
  /// 1983).
  ///
  /// - Complexity: O(*n* + *m*): nodes are taken away from the lowest degree up (Batagelj &
  ///   Zaveršnik 2003).
  public func coreNumbers() -> [Int] {
    var degrees = (0..<nodeCount).map { degree(of: $0) }
    // Nodes by degree, with the place of each node and the first place of each degree.
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    var places = [Int](repeating: 0, count: nodeCount)
    var ordered = places
    var next = starts
    for node in 0..<nodeCount {
      places[node] = next[degrees[node]]
      ordered[places[node]] = node
      next[degrees[node]] += 1
    }
    for index in 0..<nodeCount {
      let node = ordered[index]
      for slot in slots(of: node) {
        let neighbour = Int(neighbours[slot])
        let degree = degrees[neighbour]
        guard degree > degrees[node] else { continue }
        // The neighbour swaps with the first of its degree, and so falls to the degree below.
        let first = max(starts[degree], index + 1)
        let other = ordered[first]
        ordered.swapAt(first, places[neighbour])
        places[other] = places[neighbour]
        places[neighbour] = first
        starts[degree] = first + 1
        degrees[neighbour] -= 1
      }
    }
    return degrees
  }
}
