/// The most random table of nodes and units in which each node has, on average, as many units as it
/// has, and each unit as many nodes (BiCM; Saracco et al. 2015).
///
/// The chance that a unit names a node is x·y/(1 + x·y), with one number for the node and one for
/// the unit. Nodes in equally many units have the same chances, so that the model is solved by
/// degree.
public struct BipartiteConfigurationModel: Hashable, Sendable {
  /// The distinct numbers of units that nodes are in, falling, and how many nodes are in as many.
  let nodeDegrees: [DegreeClass]
  /// The distinct numbers of nodes that units name, falling, and how many units name as many.
  let unitDegrees: [DegreeClass]
  /// The class of each node in `nodeDegrees`.
  let classOfNode: [Int]
  /// The class of each unit in `unitDegrees`.
  let classOfUnit: [Int]
  /// The chances by class of node, then by class of unit.
  let chances: [[Double]]

  struct DegreeClass: Hashable, Sendable {
    var degree: Int
    let count: Int
  }

  /// Solves the model; `nil` if the degrees are not met to 10⁻⁹ in 100,000 rounds.
  public init?(of incidence: Incidence) {
    (nodeDegrees, classOfNode) = classes(of: incidence.unitsOfNode)
    (unitDegrees, classOfUnit) = classes(of: incidence.members.map(\.count))
    var solution = BipartiteSolution(nodes: nodeDegrees, units: unitDegrees)
    guard solution.solve() else { return nil }
    chances = solution.chances
  }

  /// The chance that `unit` names `node`.
  public func probability(of node: Int, in unit: Int) -> Double {
    chances[classOfNode[node]][classOfUnit[unit]]
  }
}

private func classes(
  of degrees: [Int]
) -> ([BipartiteConfigurationModel.DegreeClass], [Int]) {
  var counts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
  for degree in degrees { counts[degree] += 1 }
  var numbers = counts
  var classes: [BipartiteConfigurationModel.DegreeClass] = []
  for degree in counts.indices.reversed() where counts[degree] > 0 {
    numbers[degree] = classes.count
    classes.append(.init(degree: degree, count: counts[degree]))
  }
  return (classes, degrees.map { numbers[$0] })
}
