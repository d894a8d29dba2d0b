/// The best of several divisions into communities, and how much they agree.
///
///     let search = CommunitySearch(in: graph, seeds: 0..<10)
///     search.best.count
///     search.stability  // near 1: the communities do not hang on the seed
public struct CommunitySearch: Hashable, Sendable {
  /// The division of the highest modularity; of equal ones that of the first seed.
  public let best: Partition
  /// The seed of `best`.
  public let bestSeed: UInt64
  /// The modularity of `best`; `nil` for a network without edges.
  public let modularity: Double?
  /// The modularity by each seed, in their order.
  public let modularities: [Double]
  /// The mean normalised mutual information of each two divisions; `nil` for a single seed.
  public let stability: Double?
  /// The mean adjusted Rand index of each two divisions; `nil` for a single seed.
  public let adjustedRandStability: Double?

  /// - Precondition: there is at least one seed.
  /// - Complexity: O(*k*) divisions for *k* seeds, and O(*k*² · *n* log *n*) for their agreement.
  public init(in graph: WeightedGraph, seeds: Range<UInt64> = 0..<10, resolution: Double = 1) {
    precondition(!seeds.isEmpty, "at least one seed")
    let partitions = seeds.map { graph.communities(resolution: resolution, seed: $0) }
    let qualities = partitions.map { graph.modularity(of: $0, resolution: resolution) }
    var bestIndex = 0
    for (index, quality) in qualities.enumerated() {
      if let quality, let best = qualities[bestIndex], quality > best { bestIndex = index }
    }
    best = partitions[bestIndex]
    bestSeed = seeds.lowerBound + UInt64(bestIndex)
    modularity = qualities[bestIndex]
    modularities = qualities.compactMap { $0 }

    var information: [Double] = []
    var rand: [Double] = []
    for (index, partition) in partitions.enumerated() {
      for other in partitions[(index + 1)...] {
        if let value = partition.normalisedMutualInformation(with: other) {
          information.append(value)
        }
        if let value = partition.adjustedRandIndex(with: other) { rand.append(value) }
      }
    }
    stability = CommunitySearch.mean(information)
    adjustedRandStability = CommunitySearch.mean(rand)
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
