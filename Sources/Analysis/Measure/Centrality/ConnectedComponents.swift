extension WeightedGraph {
  /// The connected parts of the network, each with its nodes rising, in the order of their smallest
  /// node.
  ///
  /// - Complexity: O(*n* + *m*), and the sorting of each part.
  public var connectedComponents: [[Int]] {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var components: [[Int]] = []
    for start in 0..<nodeCount where !isSeen[start] {
      isSeen[start] = true
      var component = [start]
      var head = 0
      while head < component.count {
        for slot in slots(of: component[head]) {
          let neighbour = Int(neighbours[slot])
          if isSeen[neighbour] { continue }
          isSeen[neighbour] = true
          component.append(neighbour)
        }
        head += 1
      }
      components.append(component.sorted())
    }
    return components
  }
}
