extension Partition {
  /// How far two divisions of the same nodes agree, from 0 to 1: normalised mutual information.
  ///
  /// The shared information over the mean of both entropies (Strehl & Ghosh 2002; arithmetic mean).
  /// 1 for equal divisions, even if they have a single community; `nil` without nodes.
  public func normalisedMutualInformation(with other: Partition) -> Double? {
    precondition(communities.count == other.communities.count, "the same nodes")
    guard !communities.isEmpty else { return nil }
    if self == other { return 1 }
    let n = Double(communities.count)
    func entropy(_ sizes: some Sequence<Int>) -> Double {
      sizes.reduce(0) { $0 - Double($1) / n * naturalLog(Double($1) / n) }
    }
    let own = entropy(sizes)
    let others = entropy(other.sizes)
    let shared = own + others - entropy(sharedSizes(with: other))
    return max(0, min(1, 2 * shared / (own + others)))
  }

  /// How far two divisions of the same nodes agree beyond chance: 1 if equal, 0 as by chance, below
  /// it worse.
  ///
  /// The adjusted Rand index (Hubert & Arabie 1985). `nil` without nodes.
  public func adjustedRandIndex(with other: Partition) -> Double? {
    precondition(communities.count == other.communities.count, "the same nodes")
    guard !communities.isEmpty else { return nil }
    if self == other { return 1 }
    func pairs(_ sizes: some Sequence<Int>) -> Double {
      sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
    }
    let own = pairs(sizes)
    let others = pairs(other.sizes)
    let expected = own * others / pairs([communities.count])
    return (pairs(sharedSizes(with: other)) - expected) / ((own + others) / 2 - expected)
  }

  /// The sizes of the sets of nodes that share both communities, in a fixed order.
  private func sharedSizes(with other: Partition) -> [Int] {
    let keys = zip(communities, other.communities).map { $0 * other.count + $1 }.sorted()
    var sizes: [Int] = []
    for (index, key) in keys.enumerated() {
      if index > 0, keys[index - 1] == key {
        sizes[sizes.count - 1] += 1
      } else {
        sizes.append(1)
      }
    }
    return sizes
  }
}
