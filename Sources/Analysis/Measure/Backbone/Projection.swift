/// Two nodes that share units.
public struct ProjectedPair: Hashable, Sendable {
  /// The node with the smaller number.
  public let first: Int
  public let second: Int
  /// The units that name both, at least 1.
  public let sharedUnits: Int
  /// Newman's weight: Σ 1/(m − 1) over the shared units, each of which names m nodes.
  ///
  /// Each node hands out 1 per unit that it shares, so that a list of forty names ties its names
  /// weakly (Newman 2001).
  public let newmanWeight: Double
}

extension Incidence {
  /// All pairs that share a unit, rising by both nodes. The order of the units changes no bit of
  /// them.
  ///
  /// - Complexity: O(Σ m²) for units of m nodes, and the sorting of each node's partners.
  public func projection() -> [ProjectedPair] {
    // From the largest unit to the smallest, so that equal fractions are added in a row.
    let bySize = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    var unitsByNode = [[Int]](repeating: [], count: nodeCount)
    for unit in bySize {
      for node in members[unit] { unitsByNode[Int(node)].append(unit) }
    }
    var shared = [Int](repeating: 0, count: nodeCount)
    var weight = [Double](repeating: 0, count: nodeCount)
    var pairs: [ProjectedPair] = []
    for node in 0..<nodeCount {
      var partners: [Int] = []
      for unit in unitsByNode[node] {
        let share = 1 / Double(members[unit].count - 1)
        for partner in members[unit].reversed() {
          let partner = Int(partner)
          if partner <= node { break }
          if shared[partner] == 0 { partners.append(partner) }
          shared[partner] += 1
          weight[partner] += share
        }
      }
      for partner in partners.sorted() {
        pairs.append(
          ProjectedPair(
            first: node, second: partner, sharedUnits: shared[partner],
            newmanWeight: weight[partner]))
        shared[partner] = 0
        weight[partner] = 0
      }
    }
    return pairs
  }
}
