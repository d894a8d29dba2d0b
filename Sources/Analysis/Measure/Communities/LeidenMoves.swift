// The two passes of the Leiden algorithm over one level. Gains are in units of weight: a change of
// modularity times the total weight. A gain must exceed a small part of that weight, so that
// rounding moves no node.

extension LeidenLevel {
  /// What a move is judged by.
  struct Objective {
    /// γ/2m, by which the strengths of a node and of a community give the weight that chance puts
    /// between them.
    let chance: Double
    /// Gains up to this one are rounding.
    let tolerance: Double
  }

  /// Moves nodes to the neighbouring community that gains most until none gains, and tells the
  /// communities.
  ///
  /// Only nodes whose neighbourhood changed are looked at again.
  func movingNodes(
    from start: [Int], objective: Objective, random: inout SplitMix64
  ) -> [Int] {
    var communities = start
    var strength = [Double](repeating: 0, count: nodeCount)
    var size = [Int](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      strength[communities[node]] += strengths[node]
      size[communities[node]] += 1
    }
    var free = (0..<nodeCount).filter { size[$0] == 0 }
    var queue = random.permutation(of: nodeCount)
    var isQueued = [Bool](repeating: true, count: nodeCount)
    var sums = NeighbourSums(count: nodeCount)
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      let home = communities[node]
      for slot in slots(of: node) {
        sums.add(weights[slot], to: communities[Int(neighbours[slot])])
      }
      let reach = objective.chance * strengths[node]
      strength[home] -= strengths[node]
      size[home] -= 1
      var best = home
      var bestGain = sums.values[home] - reach * strength[home]
      for community in sums.touched where community != home {
        let gain = sums.values[community] - reach * strength[community]
        if gain > bestGain + objective.tolerance {
          best = community
          bestGain = gain
        }
      }
      // To be alone gains 0.
      if bestGain < -objective.tolerance, size[home] > 0, let empty = free.popLast() {
        best = empty
      }
      sums.clear()
      strength[best] += strengths[node]
      size[best] += 1
      guard best != home else { continue }
      communities[node] = best
      if size[home] == 0 {
        strength[home] = 0
        free.append(home)
      }
      for slot in slots(of: node) {
        let neighbour = Int(neighbours[slot])
        if communities[neighbour] != best && !isQueued[neighbour] {
          isQueued[neighbour] = true
          queue.append(neighbour)
        }
      }
    }
    return communities
  }

  /// Divides each community into groups that hang together well, each within one community.
  ///
  /// Every node begins alone and joins the group that gains most, if both are tied to the rest of
  /// their community at least as strongly as chance would have it. (The first description of the
  /// algorithm draws the group at random by its gain; taking the best one is what its authors'
  /// program does.)
  func refining(
    _ communities: [Int], objective: Objective, random: inout SplitMix64
  ) -> [Int] {
    var communityStrength = [Double](repeating: 0, count: nodeCount)
    var external = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      communityStrength[communities[node]] += strengths[node]
      for slot in slots(of: node) where communities[Int(neighbours[slot])] == communities[node] {
        external[node] += weights[slot]
      }
    }
    var groups = Array(0..<nodeCount)
    var strength = strengths
    var size = [Int](repeating: 1, count: nodeCount)
    func hangsTogether(_ group: Int, in community: Int) -> Bool {
      let rest = communityStrength[community] - strength[group]
      return external[group] + objective.tolerance >= objective.chance * strength[group] * rest
    }
    var sums = NeighbourSums(count: nodeCount)
    for node in random.permutation(of: nodeCount) {
      let community = communities[node]
      guard groups[node] == node, size[node] == 1, hangsTogether(node, in: community) else {
        continue
      }
      for slot in slots(of: node) where communities[Int(neighbours[slot])] == community {
        sums.add(weights[slot], to: groups[Int(neighbours[slot])])
      }
      var best = node
      var bestGain = objective.tolerance
      for group in sums.touched where group != node && hangsTogether(group, in: community) {
        let gain = sums.values[group] - objective.chance * strengths[node] * strength[group]
        if gain > bestGain {
          best = group
          bestGain = gain
        }
      }
      if best != node {
        external[best] += external[node] - 2 * sums.values[best]
        strength[best] += strengths[node]
        size[best] += 1
        size[node] = 0
        groups[node] = best
      }
      sums.clear()
    }
    return groups
  }
}
