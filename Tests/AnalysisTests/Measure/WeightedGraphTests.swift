import Analysis
import Testing

struct WeightedGraphTests {
  @Test func `Edges of the same nodes are added up and loops dropped`() {
    let graph = WeightedGraph(
      nodeCount: 4,
      edges: [
        WeightedEdge(2, 0, weight: 0.1), WeightedEdge(1, 1, weight: 9),
        WeightedEdge(0, 2, weight: 0.2),
        WeightedEdge(0, 1, weight: 5), WeightedEdge(2, 0, weight: 0.3),
      ])
    #expect(
      graph.edges == [WeightedEdge(0, 1, weight: 5), WeightedEdge(0, 2, weight: 0.1 + 0.2 + 0.3)])
    #expect(graph.neighbours(of: 0) == [1, 2])
    #expect(graph.degree(of: 0) == 2)
    #expect(graph.degree(of: 3) == 0)
    #expect(graph.weightedDegree(of: 1) == 5)
    #expect(isClose(graph.totalWeight, 5.6))
  }

  @Test func `The order of the edges and of their ends changes nothing`() {
    let edges = [
      WeightedEdge(0, 3, weight: 0.1), WeightedEdge(3, 0, weight: 0.7),
      WeightedEdge(1, 3, weight: 2),
      WeightedEdge(0, 3, weight: 0.2), WeightedEdge(1, 2, weight: 0.3),
    ]
    let turned = edges.reversed().map { WeightedEdge($0.second, $0.first, weight: $0.weight) }
    #expect(
      WeightedGraph(nodeCount: 4, edges: edges) == WeightedGraph(nodeCount: 4, edges: turned))
  }

  @Test func `Neighbours rise whichever end they are`() {
    let graph = LesMiserables.graph
    for node in 0..<graph.nodeCount {
      let neighbours = graph.neighbours(of: node)
      #expect(neighbours == neighbours.sorted())
      for neighbour in neighbours { #expect(graph.neighbours(of: neighbour).contains(node)) }
    }
    #expect(graph.edges == LesMiserables.edges)
  }

  @Test func `A network may be in pieces or empty`() {
    let graph = WeightedGraph(nodeCount: 5, edges: [WeightedEdge(4, 1), WeightedEdge(3, 0)])
    #expect(graph.connectedComponents == [[0, 3], [1, 4], [2]])
    #expect(WeightedGraph(nodeCount: 0, edges: []).connectedComponents == [])
    #expect(WeightedGraph(nodeCount: 0, edges: []).totalWeight == 0)
  }

  @Test func `A weight of 0 is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = WeightedGraph(nodeCount: 2, edges: [WeightedEdge(0, 1, weight: 0)])
    }
  }
}
