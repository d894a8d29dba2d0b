import Analysis
import Testing

struct DisparityFilterTests {
  @Test func `Few of the edges of Les Misérables pass`() {
    let edges = LesMiserables.graph.disparity()
    #expect(edges.count == 254)
    #expect(edges.count { $0.alphaOfEither < 0.05 } == 9)
    #expect(edges.count { $0.alphaOfBoth < 0.05 } == 5)
  }

  @Test func `The chances agree with textnets`() throws {
    let names = LesMiserables.names
    let magloire = try #require(
      LesMiserables.graph.disparity().first {
        names[$0.edge.first] == "MmeMagloire" && names[$0.edge.second] == "Myriel"
      })
    #expect(isClose(magloire.alphaOfSecond, 0.030041278266165775))
    #expect(isClose(magloire.alphaOfFirst, 0.22437673130193908))
  }

  @Test func `A single neighbour proves nothing`() {
    let graph = WeightedGraph(
      nodeCount: 3, edges: [WeightedEdge(0, 1, weight: 9), WeightedEdge(1, 2, weight: 1)])
    let edges = graph.disparity()
    #expect(edges[0].alphaOfFirst == 1)
    #expect(isClose(edges[0].alphaOfSecond, 0.1))
    #expect(edges[0].alphaOfBoth == 1)
  }
}
