/// An undirected edge of a network, or a pair of nodes with a weight.
public struct WeightedEdge: Hashable, Sendable {
  public let first: Int
  public let second: Int
  public let weight: Double

  public init(_ first: Int, _ second: Int, weight: Double = 1) {
    self.first = first
    self.second = second
    self.weight = weight
  }
}

/// An undirected network with weighted edges between nodes numbered from 0.
///
///     let graph = WeightedGraph(nodeCount: 3, edges: [WeightedEdge(0, 1, weight: 2)])
///     graph.degree(of: 2)  // 0
///
/// The order of the edges does not matter. The numbers of the nodes do, where ties are broken:
/// number them in the order of their sorted names, so that a network gives the same results however
/// it was read.
///
/// A larger weight means a closer tie; paths take 1/weight as the length of an edge. Neighbours lie
/// side by side in one array, rising, from `offsets[node]` to `offsets[node + 1]`.
public struct WeightedGraph: Hashable, Sendable {
  public let nodeCount: Int
  /// Every edge once, `first < second`, rising.
  public let edges: [WeightedEdge]
  let offsets: [Int]
  let neighbours: [Int32]
  let weights: [Double]

  /// Builds the network; edges between the same nodes are added up, loops are dropped.
  ///
  /// - Precondition: nodes are in `0..<nodeCount`; weights are finite and above 0.
  /// - Complexity: O(*m* log *m*) for *m* edges.
  public init(nodeCount: Int, edges: [WeightedEdge]) {
    precondition(nodeCount >= 0 && nodeCount < Int(Int32.max), "the nodes can't be numbered")
    let merged = WeightedGraph.merged(edges, nodeCount: nodeCount)
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    for edge in merged {
      offsets[edge.first + 1] += 1
      offsets[edge.second + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var neighbours = [Int32](repeating: 0, count: 2 * merged.count)
    var weights = [Double](repeating: 0, count: 2 * merged.count)
    // The edges rise by both ends: first come all smaller neighbours of a node, then the larger
    // ones.
    for edge in merged {
      neighbours[next[edge.second]] = Int32(edge.first)
      weights[next[edge.second]] = edge.weight
      next[edge.second] += 1
    }
    for edge in merged {
      neighbours[next[edge.first]] = Int32(edge.second)
      weights[next[edge.first]] = edge.weight
      next[edge.first] += 1
    }
    self.nodeCount = nodeCount
    self.edges = merged
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
  }

  /// How many neighbours a node has.
  public func degree(of node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// The sum of the weights of a node's edges, taken from the smallest neighbour up.
  public func weightedDegree(of node: Int) -> Double {
    slots(of: node).reduce(0) { $0 + weights[$1] }
  }

  /// A node's neighbours, rising.
  public func neighbours(of node: Int) -> [Int] {
    slots(of: node).map { Int(neighbours[$0]) }
  }

  /// The sum of the weights of all edges.
  public var totalWeight: Double { edges.reduce(0) { $0 + $1.weight } }

  /// Where the neighbours of a node lie.
  func slots(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// The weighted degree of every node.
  var weightedDegrees: [Double] { (0..<nodeCount).map { weightedDegree(of: $0) } }

  /// The weights, if all are the same.
  var hasEqualWeights: Bool { weights.allSatisfy { $0 == weights[0] } }

  private static func merged(_ edges: [WeightedEdge], nodeCount: Int) -> [WeightedEdge] {
    var ordered: [WeightedEdge] = []
    ordered.reserveCapacity(edges.count)
    for edge in edges {
      let low = min(edge.first, edge.second)
      let high = max(edge.first, edge.second)
      precondition(low >= 0 && high < nodeCount, "no such node")
      precondition(edge.weight > 0 && edge.weight.isFinite, "a weight is above 0")
      if low != high { ordered.append(WeightedEdge(low, high, weight: edge.weight)) }
    }
    // The weight takes part in the order, so that parallel edges are added in one order only.
    ordered.sort { ($0.first, $0.second, $0.weight) < ($1.first, $1.second, $1.weight) }
    var merged: [WeightedEdge] = []
    merged.reserveCapacity(ordered.count)
    for edge in ordered {
      if let last = merged.last, last.first == edge.first, last.second == edge.second {
        merged[merged.count - 1] = WeightedEdge(
          edge.first, edge.second, weight: last.weight + edge.weight)
      } else {
        merged.append(edge)
      }
    }
    return merged
  }
}
