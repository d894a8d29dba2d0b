/// What chance lets expect of each tie: p-values, and the backbones.
struct TieSignificance {
  /// Units that name each node, or that it wrote, as the first of a tie.
  private(set) var unitsOfFirst: [Int32]
  private(set) var unitsOfSecond: [Int32]
  /// For each tie; nil where it is undefined.
  private(set) var p: [Double?] = []
  private(set) var adjustedP: [Double?] = []
  private(set) var pWithoutBest: [Double?] = []
  private(set) var disparity: [Double] = []
  /// Empty where it was not asked for, or can't be had.
  private(set) var sdsm: [Double] = []

  /// - Parameter withSDSM: whether the stochastic degree sequence model is worked out, which takes
  ///   long for large networks.
  /// - Complexity: O(*e* log *e*) for *e* ties, without that model.
  init(of ties: [NetworkTie], in units: NetworkUnits, withSDSM: Bool) {
    let isDirected = units.options.kind.isDirected
    var named = [Int32](repeating: 0, count: units.items.count)
    var wrote = named
    // A doubtful name is in no unit for certain.
    for unit in units.unitRange {
      let sender = units.parts[Int(units.partOfUnit[unit])].sender
      if isDirected, sender < 0 { continue }
      for place in units.offsets[unit]..<units.offsets[unit + 1]
      where units.shares.isEmpty || units.shares[place] == 1 {
        named[Int(units.members[place])] += 1
      }
    }
    // Those that name nobody were written, too.
    if isDirected {
      for part in units.parts where part.sender >= 0 {
        wrote[Int(part.sender)] += Int32(clamping: part.units)
      }
    }
    unitsOfSecond = named
    unitsOfFirst = isDirected ? wrote : named
    findChances(ties, units)
    disparity = Self.disparity(ties, nodeCount: units.items.count, isDirected: isDirected)
    if withSDSM, !isDirected { sdsm = Self.sdsm(ties, units) }
  }

  // MARK: -

  private mutating func findChances(_ ties: [NetworkTie], _ units: NetworkUnits) {
    p = ties.map { tie in
      CooccurrenceTable(
        units: units.count, withFirst: Int(unitsOfFirst[Int(tie.first)]),
        withSecond: Int(unitsOfSecond[Int(tie.second)]), withBoth: Int(tie.units)
      ).chanceOfBoth
    }
    // Pairs that never meet are tests, too, with p = 1.
    let firsts = unitsOfFirst.count { $0 > 0 }
    let seconds = unitsOfSecond.count { $0 > 0 }
    let both = zip(unitsOfFirst, unitsOfSecond).count { $0 > 0 && $1 > 0 }
    let tests = units.options.kind.isDirected ? firsts * seconds - both : firsts * (firsts - 1) / 2
    adjustedP = MultipleTesting.benjaminiHochberg.adjusted(p, tests: max(tests, ties.count))
    let parts = PartMembers(of: units)
    pWithoutBest = ties.map { tie in
      let part = Int(tie.bestPart)
      guard part >= 0 else { return nil }
      let total = units.parts[part].units
      let first =
        units.options.kind.isDirected ? total : parts.units(of: tie.first, in: part)
      return CooccurrenceTable(
        units: units.count - total,
        withFirst: Int(unitsOfFirst[Int(tie.first)]) - first,
        withSecond: Int(unitsOfSecond[Int(tie.second)]) - parts.units(of: tie.second, in: part),
        withBoth: Int(tie.units - tie.bestUnits)
      ).chanceOfBoth
    }
  }

  private static func disparity(_ ties: [NetworkTie], nodeCount: Int, isDirected: Bool)
    -> [Double]
  {
    // What leaves a node and what reaches it are two sides, each with a share of its own.
    let shift = isDirected ? nodeCount : 0
    let graph = WeightedGraph(
      nodeCount: nodeCount + shift,
      edges: ties.map {
        WeightedEdge(Int($0.first), Int($0.second) + shift, weight: $0.weight)
      })
    return graph.disparity().map(\.alphaOfEither)
  }

  private static func sdsm(_ ties: [NetworkTie], _ units: NetworkUnits) -> [Double] {
    let certain = units.unitRange.map { unit in
      (units.offsets[unit]..<units.offsets[unit + 1]).compactMap { place in
        units.shares.isEmpty || units.shares[place] == 1 ? Int(units.members[place]) : nil
      }
    }
    let incidence = Incidence(nodeCount: units.items.count, units: certain)
    guard let pairs = incidence.stochasticDegreeSequence() else { return [] }
    var next = 0
    return ties.map { tie in
      // Both rise; a tie by doubtful names alone is no pair.
      while next < pairs.count,
        (pairs[next].first, pairs[next].second) < (Int(tie.first), Int(tie.second))
      {
        next += 1
      }
      guard next < pairs.count, pairs[next].first == Int(tie.first),
        pairs[next].second == Int(tie.second)
      else { return 1 }
      return pairs[next].p
    }
  }
}

/// In how many units of a part each node is.
private struct PartMembers {
  private var offsets: [Int]
  private var members: [Int32] = []
  private var counts: [Int32] = []

  init(of units: NetworkUnits) {
    offsets = [0]
    var unit = 0
    var inside: [Int32] = []
    for part in units.parts.indices {
      inside.removeAll(keepingCapacity: true)
      while unit < units.partOfUnit.count, Int(units.partOfUnit[unit]) == part {
        for place in units.offsets[unit]..<units.offsets[unit + 1]
        where units.shares.isEmpty || units.shares[place] == 1 {
          inside.append(units.members[place])
        }
        unit += 1
      }
      inside.sort()
      let start = members.count
      for member in inside {
        if members.count > start, members[members.count - 1] == member {
          counts[counts.count - 1] += 1
        } else {
          members.append(member)
          counts.append(1)
        }
      }
      offsets.append(members.count)
    }
  }

  func units(of member: Int32, in part: Int) -> Int {
    var low = offsets[part]
    var high = offsets[part + 1]
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < member { low = middle + 1 } else { high = middle }
    }
    return low < offsets[part + 1] && members[low] == member ? Int(counts[low]) : 0
  }
}
