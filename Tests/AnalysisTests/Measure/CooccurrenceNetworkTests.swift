import Testing
import Tokenizer

@testable import Analysis

@Suite struct CooccurrenceNetworkTests {
  /// The corpus of `CooccurrenceCounterTests` with dates.
  static let dated: CorpusDraft = {
    var draft = CooccurrenceCounterTests.draft
    draft.sources[0].letters[0].date = "1920-05-01"
    draft.sources[0].letters[1].date = "1921"
    return draft
  }()

  @Test func `Nodes and edges stand in byte order of the ids`() {
    let (network, _) = Self.dated.network(.paragraph)
    #expect(network.nodes.map(\.entity) == [1, 2, 0])
    #expect(network.edges.map(\.first) == [0, 0, 1])
    #expect(network.edges.map(\.second) == [1, 2, 2])
  }

  @Test func `An edge counts units of all sources`() {
    let (network, _) = Self.dated.network(.sentence)
    #expect(
      network.edges.map(\.table) == [
        CooccurrenceTable(units: 6, withFirst: 3, withSecond: 3, withBoth: 2),
        CooccurrenceTable(units: 6, withFirst: 3, withSecond: 3, withBoth: 1),
        CooccurrenceTable(units: 6, withFirst: 3, withSecond: 3, withBoth: 1),
      ])
    // P(X ≥ 2) = ½, P(X ≥ 1) = 19/20.
    #expect(isClose(network.edges[0].p, 0.5))
    #expect(isClose(network.edges[1].p, 0.95))
    #expect(isClose(network.edges[0].adjustedP, 0.95))
    #expect(isClose(network.edges[2].adjustedP, 0.95))
  }

  @Test func `Nodes have the totals of their entities and the measures of the graph`() {
    let (network, _) = Self.dated.network(.paragraph)
    #expect(network.nodes.map(\.mentions) == [3, 3, 3])
    #expect(network.nodes.map(\.letters) == [1, 2, 2])
    #expect(network.nodes.map(\.degree) == [2, 2, 2])
    #expect(network.nodes.map(\.weightedDegree) == [4, 4, 4])
    #expect(network.nodes.map(\.betweenness) == [0, 0, 0])
    #expect(network.nodes.allSatisfy { isClose($0.eigenvector, (1.0 / 3).squareRoot()) })
    #expect(network.nodes.map(\.community) == [1, 1, 1])
  }

  @Test func `The days are the first and last of the dated letters behind an edge`() {
    let (network, _) = Self.dated.network(.paragraph)
    #expect(
      network.edges.map { $0.firstDay?.description } == ["1920-05-01", "1920-05-01", "1920-05-01"])
    #expect(
      network.edges.map { $0.lastDay?.description } == ["1920-05-01", "1920-05-01", "1921-12-31"])
    #expect(network.edges.map { $0.evidence.map(\.pair.letter) } == [[0, nil], [0, 0], [0, 1]])
  }

  @Test func `Light edges go, and nodes that lose every edge`() {
    let (network, _) = Self.dated.network(.sentence, minimumWeight: 2)
    #expect(network.nodes.map(\.entity) == [1, 2])
    #expect(network.edges.map(\.table.withBoth) == [2])
    #expect(network.edges.map(\.first) == [0])
    #expect(network.edges.map(\.second) == [1])
    #expect(network.nodes.map(\.degree) == [1, 1])
    // The totals are those of the corpus.
    #expect(network.nodes.map(\.mentions) == [3, 3])
  }

  @Test func `Edges that chance explains go`() {
    #expect(Self.dated.network(.sentence, greatestP: 0.94).network.edges.isEmpty)
    #expect(Self.dated.network(.sentence, greatestP: 0.96).network.edges.count == 3)
  }

  @Test func `A corpus without pairs is an empty network`() {
    let (network, _) = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Lenin.").network(.sentence)
    #expect(network.nodes.isEmpty)
    #expect(network.edges.isEmpty)
  }
}
