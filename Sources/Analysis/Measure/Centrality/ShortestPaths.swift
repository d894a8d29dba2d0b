/// The shortest paths from one node to all others: their lengths, their number, and who comes
/// before whom.
///
/// One value serves for many sources, so that nothing is allocated between them. Lengths are sums
/// of fractions that depend on the order of adding: two are taken as equal if they differ by less
/// than 10⁻¹² of themselves.
struct ShortestPaths {
  /// What is known of the way to a node.
  struct Way: Hashable, Sendable {
    /// The length of the shortest paths, infinite where there is none.
    var length = Double.infinity
    /// How many shortest paths there are.
    var count = 0.0
    /// How many nodes come just before, on any of them.
    var predecessorCount = 0
  }

  /// The nodes that were reached, from the nearest to the farthest.
  private(set) var order: [Int32] = []
  /// The way to each node.
  private(set) var ways: [Way]
  /// The nodes before each node on its shortest paths, from the first slot of the node on.
  private(set) var predecessors: [Int32]

  private let roads: Roads
  private let inSteps: Bool
  private var heap: DistanceHeap

  init(in graph: WeightedGraph, by pathLength: PathLength) {
    ways = [Way](repeating: Way(), count: graph.nodeCount)
    predecessors = [Int32](repeating: 0, count: graph.neighbours.count)
    heap = DistanceHeap(nodeCount: graph.nodeCount)
    order.reserveCapacity(graph.nodeCount)
    // With equal weights each length is a multiple of one number, and steps give the same order
    // exactly.
    inSteps = pathLength == .steps || graph.hasEqualWeights
    roads = Roads(
      offsets: graph.offsets, neighbours: graph.neighbours,
      lengths: graph.weights.map { pathLength == .steps ? 1 : 1 / $0 })
  }

  /// The first slot of a node in `predecessors`.
  func firstSlot(of node: Int) -> Int { roads.offsets[node] }

  /// Forgets the last source and finds the paths from `source`.
  mutating func find(from source: Int) {
    for node in order { ways[Int(node)] = Way() }
    order.removeAll(keepingCapacity: true)
    ways[source] = Way(length: 0, count: 1)
    if inSteps {
      roads.findByBreadth(from: source, &ways, &order, &predecessors)
    } else {
      roads.findByDistance(from: source, &ways, &order, &predecessors, &heap)
    }
  }
}

// MARK: -

/// The edges with their lengths. What the searches change are parameters, as the spans of two
/// properties can't be held at once.
private struct Roads {
  let offsets: [Int]
  let neighbours: [Int32]
  let lengths: [Double]

  func findByBreadth(
    from source: Int, _ ways: inout [ShortestPaths.Way], _ order: inout [Int32],
    _ predecessors: inout [Int32]
  ) {
    let neighbours = neighbours.span
    let lengths = lengths.span
    var ways = ways.mutableSpan
    var predecessors = predecessors.mutableSpan
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let node = Int(order[head])
      head += 1
      let start = ways[node]
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(neighbours[slot])
        var way = ways[neighbour]
        // Every node of the next ring is reached by the same sum of equal lengths.
        let length = start.length + lengths[slot]
        if way.length < length { continue }
        if way.length > length {
          way.length = length
          order.append(Int32(truncatingIfNeeded: neighbour))
        }
        predecessors[offsets[neighbour] + way.predecessorCount] = Int32(truncatingIfNeeded: node)
        way.count += start.count
        way.predecessorCount += 1
        ways[neighbour] = way
      }
    }
  }

  func findByDistance(
    from source: Int, _ ways: inout [ShortestPaths.Way], _ order: inout [Int32],
    _ predecessors: inout [Int32], _ heap: inout DistanceHeap
  ) {
    let neighbours = neighbours.span
    let lengths = lengths.span
    var ways = ways.mutableSpan
    var predecessors = predecessors.mutableSpan
    heap.insertOrMove(DistanceHeap.Entry(distance: 0, node: Int32(source)))
    while let entry = heap.popFirst() {
      order.append(entry.node)
      let paths = ways[Int(entry.node)].count
      for slot in offsets[Int(entry.node)]..<offsets[Int(entry.node) + 1] {
        let neighbour = Int(neighbours[slot])
        let length = entry.distance + lengths[slot]
        var way = ways[neighbour]
        // This also passes by the nodes that were taken out before: they are nearer.
        if length > way.length * (1 + 1e-12) { continue }
        if length < way.length * (1 - 1e-12) {
          way = ShortestPaths.Way(length: length)
          heap.insertOrMove(
            DistanceHeap.Entry(distance: length, node: Int32(truncatingIfNeeded: neighbour)))
        }
        predecessors[offsets[neighbour] + way.predecessorCount] = entry.node
        way.count += paths
        way.predecessorCount += 1
        ways[neighbour] = way
      }
    }
  }
}
