extension WeightedGraph {
  /// Divides the network into communities of high modularity by the Leiden algorithm (Traag,
  /// Waltman & van Eck 2019).
  ///
  /// Nodes are moved, communities refined, the groups merged into a smaller network, and so on;
  /// then all over again from the result, until the modularity no longer rises. Each community
  /// hangs together. A node without edges is a community of its own.
  ///
  /// The result depends on the numbers of the nodes, on `resolution` and on `seed`, and on nothing
  /// else.
  ///
  /// - Parameter resolution: γ of `modularity(of:resolution:)`, above 0.
  /// - Complexity: about O(*m*) a round in practice.
  public func communities(resolution: Double = 1, seed: UInt64) -> Partition {
    precondition(resolution > 0, "the resolution is above 0")
    var random = SplitMix64(seed: seed)
    var best = Partition(labels: Array(0..<nodeCount))
    guard var bestQuality = modularity(of: best, resolution: resolution) else { return best }
    let total = totalWeight
    let objective = LeidenLevel.Objective(
      chance: resolution / (2 * total), tolerance: total * 1e-13)
    // A round that gains nothing is final only if a second one, in another order, gains nothing
    // either.
    var idleRounds = 0
    while idleRounds < 2 {
      let labels = leidenRound(from: best.communities, objective: objective, random: &random)
      let candidate = Partition(labels: labels)
      let quality = modularity(of: candidate, resolution: resolution) ?? bestQuality
      if quality > bestQuality + 1e-12 {
        best = candidate
        bestQuality = quality
        idleRounds = 0
      } else {
        idleRounds += 1
      }
    }
    return best
  }

  /// One way up from the single nodes to the network that no longer shrinks.
  private func leidenRound(
    from start: [Int], objective: LeidenLevel.Objective, random: inout SplitMix64
  ) -> [Int] {
    var level = LeidenLevel(self)
    var communities = start
    var nodeOnLevel = Array(0..<nodeCount)
    while true {
      communities = level.movingNodes(from: communities, objective: objective, random: &random)
      let refined = level.refining(communities, objective: objective, random: &random)
      let (groups, count) = numberedByAppearance(refined)
      guard count < level.nodeCount else { break }
      // Communities are never more than groups, so that their new numbers fit the smaller network.
      let numbers = numberedByAppearance(communities).numbers
      communities = [Int](repeating: 0, count: count)
      for node in 0..<level.nodeCount { communities[groups[node]] = numbers[node] }
      level = LeidenLevel(merging: level, groups: groups, count: count)
      for node in 0..<nodeCount { nodeOnLevel[node] = groups[nodeOnLevel[node]] }
    }
    return nodeOnLevel.map { communities[$0] }
  }

  /// The labels, numbered from 0 in the order in which they first occur.
  ///
  /// - Precondition: labels are within 0 and the number of entries.
  private func numberedByAppearance(_ labels: [Int]) -> (numbers: [Int], count: Int) {
    var numbers = [Int](repeating: -1, count: labels.count)
    var count = 0
    let renumbered = labels.map { label in
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      return numbers[label]
    }
    return (renumbered, count)
  }
}
