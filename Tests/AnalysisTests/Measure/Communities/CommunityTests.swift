import Analysis
import Testing

struct CommunityTests {
  @Test func `The best of ten seeds reaches the best that is known of Les Misérables`() {
    let search = CommunitySearch(in: LesMiserables.graph)
    // Over fifty seeds leidenalg 0.12.0 reaches from 0.56582 to 0.566688.
    #expect(isClose(search.modularity, 0.5666879833432481))
    #expect(search.best.count == 6)
    #expect(search.modularities.count == 10)
    #expect(search.modularities.allSatisfy { $0 >= 0.5658 })
    #expect((search.stability ?? 0) > 0.95)
    #expect((search.adjustedRandStability ?? 0) > 0.95)
  }

  @Test func `The order of the edges does not matter`() {
    let turned = LesMiserables.edges.reversed().map {
      WeightedEdge($0.second, $0.first, weight: $0.weight)
    }
    let graph = WeightedGraph(nodeCount: LesMiserables.names.count, edges: turned)
    for seed in 0..<20 as Range<UInt64> {
      #expect(graph.communities(seed: seed) == LesMiserables.graph.communities(seed: seed))
    }
  }

  // Two cliques of four, joined by one edge, and a node alone.
  private let pair = WeightedGraph(
    nodeCount: 9,
    edges: [
      (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6), (4, 7), (5, 6),
      (5, 7),
      (6, 7),
    ].map { WeightedEdge($0.0, $0.1) })

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Two cliques are two communities`(seed: UInt64) {
    let partition = pair.communities(seed: seed)
    #expect(partition.communities == [0, 0, 0, 0, 1, 1, 1, 1, 2])
    // 6/13 − (13/26)² for each.
    #expect(isClose(pair.modularity(of: partition), 12 / 13.0 - 0.5))
  }

  @Test func `A high resolution divides and a low one unites`() {
    #expect(pair.communities(resolution: 20, seed: 1).count == 9)
    #expect(pair.communities(resolution: 0.01, seed: 1).sizes == [8, 1])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `Every community hangs together`(seed: UInt64) {
    // A sparse network in many pieces, by arithmetic.
    let edges = (0..<300).map {
      WeightedEdge($0, ($0 * $0 + 17 * $0 + 5) % 300, weight: Double($0 % 4 + 1))
    }
    let graph = WeightedGraph(nodeCount: 300, edges: edges)
    let partition = graph.communities(seed: seed)
    for community in 0..<partition.count {
      let inside = graph.edges.filter {
        partition.communities[$0.first] == community
          && partition.communities[$0.second] == community
      }
      let parts = WeightedGraph(nodeCount: 300, edges: inside).connectedComponents
      #expect(parts.count { $0.count > 1 } <= 1)
      #expect((parts.map(\.count).max() ?? 1) == partition.sizes[community])
    }
  }

  @Test func `Without edges every node is alone and there is no modularity`() {
    let graph = WeightedGraph(nodeCount: 3, edges: [])
    let search = CommunitySearch(in: graph, seeds: 0..<2)
    #expect(search.best.communities == [0, 1, 2])
    #expect(search.modularity == nil)
    #expect(search.modularities == [])
    #expect(CommunitySearch(in: WeightedGraph(nodeCount: 0, edges: [])).best.count == 0)
  }

  @Test func `A single seed has no stability`() {
    #expect(CommunitySearch(in: pair, seeds: 4..<5).stability == nil)
    #expect(CommunitySearch(in: pair, seeds: 4..<5).bestSeed == 4)
  }
}
