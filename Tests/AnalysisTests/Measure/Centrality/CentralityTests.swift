import Analysis
import Testing

struct CentralityTests {
  private let graph = LesMiserables.graph

  private func expect(
    _ values: [Double?], toAgreeWith reference: [String: Double], within tolerance: Double = 1e-11
  ) {
    let byName = LesMiserables.byName(values)
    #expect(reference.isEmpty == false)
    for (name, value) in reference {
      #expect(isClose(byName[name], value, within: tolerance), "\(name)")
    }
  }

  @Test func `Degrees agree with NetworkX`() {
    let nodes = 0..<graph.nodeCount
    expect(nodes.map { Double(graph.degree(of: $0)) }, toAgreeWith: CentralityReference.degree)
    expect(nodes.map { graph.weightedDegree(of: $0) }, toAgreeWith: CentralityReference.strength)
    expect(graph.coreNumbers().map { Double($0) }, toAgreeWith: CentralityReference.core)
  }

  @Test func `Betweenness agrees with NetworkX`() {
    expect(graph.betweenness(by: .steps), toAgreeWith: CentralityReference.betweennessBySteps)
    expect(graph.betweenness(), toAgreeWith: CentralityReference.betweennessByWeight)
  }

  @Test func `Harmonic closeness agrees with NetworkX`() {
    expect(graph.harmonicCloseness(), toAgreeWith: CentralityReference.harmonic)
  }

  @Test func `The eigenvector agrees with NetworkX`() {
    expect(graph.eigenvectorCentrality(), toAgreeWith: CentralityReference.eigenvector)
  }

  @Test func `PageRank agrees with NetworkX as far as that goes on`() {
    expect(graph.pageRank(), toAgreeWith: CentralityReference.pageRank, within: 1e-5)
    #expect(isClose(graph.pageRank().reduce(0, +), 1))
  }

  @Test func `Constraint agrees with NetworkX`() {
    expect(graph.constraint(), toAgreeWith: CentralityReference.constraint)
  }

  @Test func `Clustering agrees with NetworkX`() {
    // Means over all nodes, those without pairs counting 0 there.
    let mean = graph.clustering().reduce(0) { $0 + ($1 ?? 0) } / 77
    #expect(isClose(mean, 0.5731367499320134))
    let weighted = graph.clustering(.geometricMean).reduce(0) { $0 + ($1 ?? 0) } / 77
    #expect(isClose(weighted, 0.05502699314742024))
    #expect(LesMiserables.byName(graph.clustering())["BaronessT"] == 1)
    #expect(LesMiserables.byName(graph.clustering())["Napoleon"] == nil)
  }
}
