/// Two nodes that share units, and how likely that is.
public struct PairSignificance: Hashable, Sendable {
  public let first: Int
  public let second: Int
  public let sharedUnits: Int
  /// The chance of at least as many shared units, from 0 to 1.
  public let p: Double
}

extension Incidence {
  /// The stochastic degree sequence model: the chance of a pair's shared units, given how often
  /// each node is named and how many nodes each unit names (Neal 2014).
  ///
  /// Each unit k names both nodes with the chance P_ik·P_jk of the bipartite configuration model;
  /// the sum of such trials is a Poisson-binomial variable. Unlike `CooccurrenceTable.chanceOfBoth`
  /// it expects little of a letter that names two and much of one that names forty. Pairs in the
  /// order of `projection()`; those that share no unit have p = 1 and are left out. `nil` if the
  /// model can't be solved.
  ///
  /// - Complexity: O(*u* · *w*) for each two degrees that meet, with *u* units and *w* shared ones.
  public func stochasticDegreeSequence() -> [PairSignificance]? {
    guard let model = BipartiteConfigurationModel(of: self) else { return nil }
    let pairs = projection()
    let classCount = model.nodeDegrees.count
    func key(_ pair: ProjectedPair) -> Int {
      let first = model.classOfNode[pair.first]
      let second = model.classOfNode[pair.second]
      return min(first, second) * classCount + max(first, second)
    }
    var highest = [Int](repeating: 0, count: classCount * classCount)
    for pair in pairs { highest[key(pair)] = max(highest[key(pair)], pair.sharedUnits) }
    let tails = highest.indices.map { key -> [Double] in
      guard highest[key] > 0 else { return [] }
      let first = model.chances[key / classCount]
      let second = model.chances[key % classCount]
      let trials = model.unitDegrees.indices.map {
        (chance: first[$0] * second[$0], count: model.unitDegrees[$0].count)
      }
      return PoissonBinomial(trials: trials, highest: highest[key]).upperTails
    }
    return pairs.map {
      PairSignificance(
        first: $0.first, second: $0.second, sharedUnits: $0.sharedUnits,
        p: tails[key($0)][$0.sharedUnits])
    }
  }
}
