import Analysis
import Testing

/// Networks so small that the numbers can be found by hand.
struct SmallNetworkTests {
  private func network(_ nodeCount: Int, _ edges: [(Int, Int, Double)]) -> WeightedGraph {
    WeightedGraph(nodeCount: nodeCount, edges: edges.map { WeightedEdge($0.0, $0.1, weight: $0.2) })
  }

  @Test func `All paths of a star lead through its centre`() {
    let star = network(5, [(0, 1, 1), (0, 2, 2), (0, 3, 3), (0, 4, 4)])
    #expect(star.betweenness() == [1, 0, 0, 0, 0])
    #expect(star.harmonicCloseness() == [4, 2.5, 2.5, 2.5, 2.5])
    #expect(star.coreNumbers() == [1, 1, 1, 1, 1])
    #expect(star.clustering() == [0, nil, nil, nil, nil])
    #expect(star.constraint()[1] == 1)
  }

  @Test func `A strong tie is a short way`() {
    // From 0 to 2 directly is 1, by way of 1 it is 1/4 + 1/4.
    let triangle = network(3, [(0, 1, 4), (1, 2, 4), (0, 2, 1)])
    #expect(triangle.betweenness() == [0, 1, 0])
    #expect(triangle.betweenness(by: .steps) == [0, 0, 0])
    #expect(triangle.harmonicCloseness(by: .inverseWeight) == [6, 8, 6])
  }

  @Test func `Ways of the same length are ties in whatever order they are added`() {
    // 1/2 + 1/3 + 1/6 and 1/6 + 1/3 + 1/2 differ in the last bit.
    let lengths = [1 / 2.0, 1 / 3.0, 1 / 6.0]
    #expect(lengths.reduce(0, +) != lengths.reversed().reduce(0, +))
    let ring = network(6, [(0, 1, 2), (1, 2, 3), (2, 3, 6), (0, 4, 6), (4, 5, 3), (5, 3, 2)])
    let values = ring.betweenness()
    // 1 lies between 0 and 2, and on half of the ways from 0 to 3 and from 2 to 4; of ten pairs.
    for node in [1, 2, 4, 5] { #expect(isClose(values[node], 0.2)) }
  }

  @Test func `A small network has no pairs to lie between`() {
    #expect(network(2, [(0, 1, 1)]).betweenness() == [0, 0])
    #expect(network(1, []).betweenness() == [0])
    #expect(network(0, []).betweenness() == [])
  }

  @Test func `Blocks of sources add up to the betweenness to the last bit`() {
    var edges: [(Int, Int, Double)] = []
    for node in 0..<600 {
      edges.append((node, (node * 7 + 1) % 600, Double(node % 5 + 1)))
      edges.append((node, (node * 31 + 2) % 600, 2))
    }
    let graph = network(600, edges)
    #expect(graph.betweennessBlocks.map(\.count) == [256, 256, 88])
    var sums = [Double](repeating: 0, count: 600)
    for block in graph.betweennessBlocks {
      let part = graph.betweennessSums(from: block, by: .inverseWeight)
      for node in 0..<600 { sums[node] += part[node] }
    }
    #expect(graph.normalisedBetweenness(sums) == graph.betweenness())
  }

  @Test func `The eigenvector of each part has the length 1`() {
    // A path of three, of two sides, where plain iteration would not settle; a pair; a single node.
    let graph = network(6, [(0, 1, 1), (1, 2, 1), (3, 4, 7)])
    let values = graph.eigenvectorCentrality()
    #expect(isClose(values[0], 0.5) && isClose(values[2], 0.5))
    #expect(isClose(values[1], 0.5.squareRoot()))
    #expect(isClose(values[3], 0.5.squareRoot()) && isClose(values[4], 0.5.squareRoot()))
    #expect(values[5] == nil)
  }

  @Test func `A node without edges gives its rank to all`() {
    let ranks = network(3, [(0, 1, 1)]).pageRank()
    // x = (0.05 + 0.85·z/3) + 0.85·x, z = 0.05 + 0.85·z/3.
    let z = 0.05 / (1 - 0.85 / 3)
    #expect(isClose(ranks[2], z))
    #expect(isClose(ranks[0], z / 0.15))
    #expect(network(0, []).pageRank() == [])
  }

  @Test func `The core is what is left when the loose ends are taken off`() {
    // A clique of four with a tail of two.
    let graph = network(
      7, [(0, 1, 1), (0, 2, 1), (0, 3, 1), (1, 2, 1), (1, 3, 1), (2, 3, 1), (3, 4, 1), (4, 5, 1)])
    #expect(graph.coreNumbers() == [3, 3, 3, 3, 1, 1, 0])
    #expect(WeightedGraph(nodeCount: 0, edges: []).coreNumbers() == [])
  }

  @Test func `Triangles weigh their geometric mean against the strongest tie`() {
    let triangle = network(3, [(0, 1, 8), (1, 2, 1), (0, 2, 1)])
    #expect(triangle.clustering() == [1, 1, 1])
    // (1 · 1/8 · 1/8)^⅓ = 1/4.
    for value in triangle.clustering(.geometricMean) { #expect(isClose(value, 0.25)) }
  }

  @Test func `A broker between strangers is less constrained than a member of a clique`() {
    let broker = network(3, [(0, 1, 1), (0, 2, 1)])
    #expect(broker.constraint() == [0.5, 1, 1])
    let clique = network(3, [(0, 1, 1), (0, 2, 1), (1, 2, 1)])
    // Half directly, a quarter by way of the third: 2 · 0.75².
    #expect(clique.constraint() == [1.125, 1.125, 1.125])
    #expect(network(1, []).constraint() == [nil])
  }
}
