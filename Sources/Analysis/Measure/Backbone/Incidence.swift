/// Which nodes each unit names: who is mentioned in which letter.
///
///     let incidence = Incidence(nodeCount: 4, units: [[0, 1, 2], [0, 2]])
///     incidence.projection()  // 0–1 once, 0–2 twice, 1–2 once
public struct Incidence: Hashable, Sendable {
  public let nodeCount: Int
  public let unitCount: Int
  /// The nodes of each unit, rising, each once.
  let members: [[Int32]]
  /// In how many units each node is.
  let unitsOfNode: [Int]

  /// Builds the table; a node that a unit names twice is in it once.
  ///
  /// - Precondition: nodes are in `0..<nodeCount`.
  public init(nodeCount: Int, units: [[Int]]) {
    precondition(nodeCount >= 0 && nodeCount < Int(Int32.max), "the nodes can't be numbered")
    var unitsOfNode = [Int](repeating: 0, count: nodeCount)
    members = units.map { unit in
      var nodes: [Int32] = []
      for node in unit.sorted() where nodes.last != Int32(node) {
        precondition(node >= 0 && node < nodeCount, "no such node")
        unitsOfNode[node] += 1
        nodes.append(Int32(node))
      }
      return nodes
    }
    self.nodeCount = nodeCount
    unitCount = units.count
    self.unitsOfNode = unitsOfNode
  }

  /// In how many units a node is.
  public func units(with node: Int) -> Int { unitsOfNode[node] }
}
