/// A network whose nodes stand for sets of nodes of the network below, as the Leiden algorithm
/// builds them.
///
/// The weight inside of a set is not kept: it moves along with the set and never tells where to.
struct LeidenLevel {
  let offsets: [Int]
  let neighbours: [Int32]
  let weights: [Double]
  /// The weighted degree of each node, that inside of its set included.
  let strengths: [Double]

  var nodeCount: Int { strengths.count }

  init(_ graph: WeightedGraph) {
    offsets = graph.offsets
    neighbours = graph.neighbours
    weights = graph.weights
    strengths = graph.weightedDegrees
  }

  /// The network of the groups of `level`.
  ///
  /// - Parameter groups: the group of each node, numbered from 0 without gaps.
  init(merging level: LeidenLevel, groups: [Int], count: Int) {
    var members = [[Int]](repeating: [], count: count)
    for (node, group) in groups.enumerated() { members[group].append(node) }
    var offsets = [0]
    var neighbours: [Int32] = []
    var weights: [Double] = []
    var strengths: [Double] = []
    var sums = NeighbourSums(count: count)
    for group in 0..<count {
      var strength = 0.0
      for node in members[group] {
        strength += level.strengths[node]
        for slot in level.slots(of: node) {
          let other = groups[Int(level.neighbours[slot])]
          if other != group { sums.add(level.weights[slot], to: other) }
        }
      }
      for other in sums.touched {
        neighbours.append(Int32(other))
        weights.append(sums.values[other])
      }
      sums.clear()
      offsets.append(neighbours.count)
      strengths.append(strength)
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.weights = weights
    self.strengths = strengths
  }

  func slots(of node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }
}

/// Sums by community, of which only those that were touched are cleared.
struct NeighbourSums {
  private(set) var values: [Double]
  /// The communities with a sum, in the order in which they were met.
  private(set) var touched: [Int] = []
  private var isTouched: [Bool]

  init(count: Int) {
    values = [Double](repeating: 0, count: count)
    isTouched = [Bool](repeating: false, count: count)
  }

  mutating func add(_ weight: Double, to community: Int) {
    if !isTouched[community] {
      isTouched[community] = true
      touched.append(community)
    }
    values[community] += weight
  }

  mutating func clear() {
    for community in touched {
      values[community] = 0
      isTouched[community] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}
