import Synchronization

/// Does the blocks of a long work, in any order and on any threads, and knows how far it is.
public struct BlockRunner: Sendable {
  /// Calls the work once for each block, from 0.
  let run: @Sendable (_ activity: String, _ blocks: Int, _ work: @Sendable (Int) -> Void) -> Void

  public init(
    _ run:
      @escaping @Sendable (
        _ activity: String, _ blocks: Int, _ work: @Sendable (Int) -> Void
      ) -> Void
  ) {
    self.run = run
  }

  /// One block after the other.
  public static let serial = BlockRunner { _, blocks, work in
    for block in 0..<blocks { work(block) }
  }
}

/// What the place of each node in its network comes to. Directions are ignored, but for the degrees.
public struct NodeMeasures: Sendable {
  public let degree: [Int]
  public let weightedDegree: [Double]
  /// Brandes's betweenness with distances 1/weight, normalised to 0…1.
  public let betweenness: [Double]
  /// The sum of 1/steps to all others.
  public let harmonic: [Double]
  /// Of a unit vector in each component.
  public let eigenvector: [Double?]
  public let pageRank: [Double]
  public let clustering: [Double?]
  public let core: [Int]
  public let constraint: [Double?]
  /// Numbered from 1, the largest first; Leiden by modularity, the best of ten seeds.
  public let community: [Int]
  public let communityCount: Int
  /// The modularity of these communities, and how far the ten seeds agree.
  public let modularity: Double?
  public let stability: Double?
  /// The weights of the edges that arrive and leave.
  public let weightedIn: [Double]
  public let weightedOut: [Double]

  /// - Complexity: O(*n* · *e* log *n*) for *n* nodes and *e* edges.
  public init(of network: Network, _ runner: BlockRunner = .serial) {
    let graph = network.graph
    degree = (0..<graph.nodeCount).map { graph.degree(of: $0) }
    weightedDegree = graph.weightedDegrees
    var arriving = [Double](repeating: 0, count: graph.nodeCount)
    var leaving = arriving
    for edge in network.edges {
      leaving[edge.first] += edge.weight
      arriving[edge.second] += edge.weight
    }
    (weightedIn, weightedOut) = (arriving, leaving)
    betweenness = graph.normalisedBetweenness(
      Self.sum(graph, "betweenness", runner) { graph.betweennessSums(from: $0, by: .inverseWeight) }
    )
    harmonic = Self.sum(graph, "closeness", runner) { graph.harmonicCloseness(from: $0) }
    let rest = Mutex(Rest())
    runner.run("other measures", 5) { block in
      switch block {
      case 0:
        let values = graph.eigenvectorCentrality()
        rest.withLock { $0.eigenvector = values }
      case 1:
        let values = graph.pageRank()
        rest.withLock { $0.pageRank = values }
      case 2:
        let values = graph.clustering()
        rest.withLock { $0.clustering = values }
      case 3:
        let values = graph.constraint()
        rest.withLock { $0.constraint = values }
      default:
        let search = CommunitySearch(in: graph)
        rest.withLock { $0.communities = search }
      }
    }
    let done = rest.withLock { $0 }
    eigenvector = done.eigenvector
    pageRank = done.pageRank
    clustering = done.clustering
    constraint = done.constraint
    core = graph.coreNumbers()
    community = done.communities?.best.communities.map { $0 + 1 } ?? []
    communityCount = done.communities?.best.count ?? 0
    modularity = done.communities?.modularity
    stability = done.communities?.stability
  }

  // MARK: -

  private struct Rest: Sendable {
    var eigenvector: [Double?] = []
    var pageRank: [Double] = []
    var clustering: [Double?] = []
    var constraint: [Double?] = []
    var communities: CommunitySearch?
  }

  /// The sum of what each block of sources gives, always added in one order.
  private static func sum(
    _ graph: WeightedGraph, _ activity: String, _ runner: BlockRunner,
    _ part: @Sendable (Range<Int>) -> [Double]
  ) -> [Double] {
    let blocks = graph.betweennessBlocks
    let parts = Mutex([[Double]](repeating: [], count: blocks.count))
    runner.run(activity, blocks.count) { block in
      let values = part(blocks[block])
      parts.withLock { $0[block] = values }
    }
    var sums = [Double](repeating: 0, count: graph.nodeCount)
    for values in parts.withLock({ $0 }) {
      for node in sums.indices { sums[node] += values[node] }
    }
    return sums
  }
}
