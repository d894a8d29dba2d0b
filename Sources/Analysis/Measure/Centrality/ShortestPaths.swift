/// The shortest paths from one node to all others: their lengths, their number, and who comes before whom.
///
/// One value serves for many sources, so that nothing is allocated between them. Lengths are sums of fractions
/// that depend on the order of adding: two are taken as equal if they differ by less than 10⁻¹² of themselves.
struct ShortestPaths {
  /// The nodes that were reached, from the nearest to the farthest.
  private(set) var order: [Int32] = []
  /// The length of the shortest path to each node, infinite where there is none.
  private(set) var length: [Double]
  /// How many shortest paths lead to each node.
  private(set) var count: [Double]
  /// How many of a node's slots in `predecessors`, from its offset on, are in use.
  private(set) var predecessorCount: [Int]
  /// The nodes before each node on its shortest paths.
  private(set) var predecessors: [Int32]

  private let offsets: [Int]
  private let neighbours: [Int32]
  private let lengths: [Double]
  private let inSteps: Bool
  private var heap = DistanceHeap()
  private var isSettled: [Bool]

  init(in graph: WeightedGraph, by pathLength: PathLength) {
    let n = graph.nodeCount
    length = [Double](repeating: .infinity, count: n)
    count = [Double](repeating: 0, count: n)
    predecessorCount = [Int](repeating: 0, count: n)
    predecessors = [Int32](repeating: 0, count: graph.neighbours.count)
    isSettled = [Bool](repeating: false, count: n)
    offsets = graph.offsets
    neighbours = graph.neighbours
    // With equal weights each length is a multiple of one number, and steps give the same order exactly.
    inSteps = pathLength == .steps || graph.hasEqualWeights
    lengths = pathLength == .steps ? graph.weights.map { _ in 1 } : graph.weights.map { 1 / $0 }
    order.reserveCapacity(n)
  }

  /// The first slot of a node in `predecessors`.
  func firstSlot(of node: Int) -> Int { offsets[node] }

  /// Forgets the last source and finds the paths from `source`.
  mutating func find(from source: Int) {
    for node in order {
      length[Int(node)] = .infinity
      count[Int(node)] = 0
      predecessorCount[Int(node)] = 0
      isSettled[Int(node)] = false
    }
    order.removeAll(keepingCapacity: true)
    length[source] = 0
    count[source] = 1
    if inSteps { findByBreadth(from: source) } else { findByDistance(from: source) }
  }

  // MARK: -

  private mutating func findByBreadth(from source: Int) {
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let node = Int(order[head])
      head += 1
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(neighbours[slot])
        let candidate = length[node] + lengths[slot]
        if length[neighbour] == .infinity {
          length[neighbour] = candidate
          order.append(Int32(neighbour))
        } else if length[neighbour] < candidate * (1 - 1e-9) {
          continue
        }
        addPath(through: node, to: neighbour)
      }
    }
  }

  private mutating func findByDistance(from source: Int) {
    heap.push(DistanceHeap.Entry(distance: 0, node: Int32(source)))
    while let entry = heap.pop() {
      let node = Int(entry.node)
      if isSettled[node] { continue }
      isSettled[node] = true
      order.append(entry.node)
      for slot in offsets[node]..<offsets[node + 1] {
        let neighbour = Int(neighbours[slot])
        if isSettled[neighbour] { continue }
        let candidate = entry.distance + lengths[slot]
        let known = length[neighbour]
        if candidate > known * (1 + 1e-12) { continue }
        if candidate < known * (1 - 1e-12) {
          length[neighbour] = candidate
          count[neighbour] = 0
          predecessorCount[neighbour] = 0
          heap.push(DistanceHeap.Entry(distance: candidate, node: Int32(neighbour)))
        }
        addPath(through: node, to: neighbour)
      }
    }
  }

  private mutating func addPath(through node: Int, to neighbour: Int) {
    count[neighbour] += count[node]
    predecessors[offsets[neighbour] + predecessorCount[neighbour]] = Int32(node)
    predecessorCount[neighbour] += 1
  }
}
