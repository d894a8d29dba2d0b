import Testing
import Tokenizer

@testable import Analysis

@Suite struct NetworkTests {
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
      network.edges.map { network.table(of: $0) } == [
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
    let measures = NodeMeasures(of: network)
    #expect(measures.degree == [2, 2, 2])
    #expect(measures.weightedDegree == [4, 4, 4])
    #expect(measures.betweenness == [0, 0, 0])
    #expect(measures.harmonic == [2, 2, 2])
    #expect(measures.core == [2, 2, 2])
    #expect(measures.clustering == [1, 1, 1])
    #expect(measures.eigenvector.allSatisfy { isClose($0, (1.0 / 3).squareRoot()) })
    #expect(measures.community == [1, 1, 1])
  }

  @Test func `The days are the first and last of the dated letters behind an edge`() {
    let (network, _) = Self.dated.network(.paragraph)
    #expect(
      network.edges.map { $0.firstDay?.description } == ["1920-05-01", "1920-05-01", "1920-05-01"])
    #expect(
      network.edges.map { $0.lastDay?.description } == ["1920-05-01", "1920-05-01", "1921-12-31"])
    #expect(network.edges.map(\.letters) == [1, 1, 2])
  }

  @Test func `Light edges go, and nodes that lose every edge`() {
    var options = NetworkOptions()
    options.minimumWeight = 2
    let (network, _) = Self.dated.network(.sentence, options)
    #expect(network.nodes.map(\.entity) == [1, 2])
    #expect(network.edges.map(\.units) == [2])
    #expect(network.edges.map(\.first) == [0])
    #expect(network.edges.map(\.second) == [1])
    #expect(network.edgeCount == 3)
    #expect(network.nodeCount == 3)
    // The totals are those of the corpus.
    #expect(network.nodes.map(\.mentions) == [3, 3])
  }

  @Test func `Edges that chance explains go`() {
    var options = NetworkOptions()
    options.greatestP = 0.94
    #expect(Self.dated.network(.sentence, options).network.edges.isEmpty)
    options.greatestP = 0.96
    #expect(Self.dated.network(.sentence, options).network.edges.count == 3)
  }

  @Test func `Pairs of mentions weigh a unit by how often it names the two`() {
    var options = NetworkOptions()
    options.weighting = .pairs
    let (network, _) = CorpusDraft(
      CooccurrenceCounterTests.gazetteer, "Lenin, Lenin y Stalin, Stalin, Stalin.\nLenin y Stalin."
    ).network(.paragraph, options)
    #expect(network.edges.map(\.weight) == [7])
    #expect(network.edges.map(\.units) == [2])
  }

  @Test func `Newman's weight tames long lists`() {
    let (network, _) = CorpusDraft(
      CooccurrenceCounterTests.gazetteer, "Lenin, Stalin y Trotski.\nLenin y Stalin."
    ).network(.paragraph)
    #expect(network.edges.map(\.newman) == [1.5, 0.5, 0.5])
  }

  @Test func `An edge without its best letter`() {
    let (network, _) = Self.dated.network(.sentence)
    // Without the first letter 3 sentences are left: one names Lenin, two name Stalin, one both.
    #expect(isClose(network.edges[0].pWithoutBest, 2.0 / 3))
    // Nothing is left of the others.
    #expect(network.edges[1].pWithoutBest == 1)
    #expect(network.edges[2].pWithoutBest == 1)
  }

  @Test func `Kinds and rare entities can be left out`() {
    let gazetteer = Gazetteer([
      Entity(id: "lenin", kind: .person, name: "Lenin"),
      Entity(id: "moscu", kind: .place, name: "Moscú"),
      Entity(id: "stalin", kind: .person, name: "Stalin"),
    ])
    let draft = CorpusDraft(gazetteer, "Lenin y Stalin en Moscú.\nLenin en Moscú.")
    var options = NetworkOptions()
    options.entityKinds = [.person]
    #expect(draft.network(.paragraph, options).network.nodes.map(\.id) == ["lenin", "stalin"])
    options.entityKinds = nil
    options.minimumMentions = 2
    #expect(draft.network(.paragraph, options).network.nodes.map(\.id) == ["lenin", "moscu"])
  }

  @Test func `A letter's own sender and addressees can be left out`() {
    let draft = CorpusDraft(
      CooccurrenceCounterTests.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft("Lenin, Stalin y Trotski.", sender: "lenin", addressees: ["stalin"]),
            LetterDraft("Lenin y Stalin."),
          ]
        )
      ])
    var options = NetworkOptions()
    options.leavesOutCorrespondents = true
    let (network, corpus) = draft.network(.paragraph, options)
    #expect(network.nodes.map(\.id) == ["lenin", "stalin"])
    #expect(network.edges.map(\.units) == [1])
    let evidence = NetworkEvidence(of: network, corpus, options)
    #expect(evidence.places.map { evidence.pair($0, corpus).letter } == [1])
  }

  @Test func `A doubtful name weighs by its chance and is never certain`() {
    let gazetteer = Gazetteer([
      Entity(id: "a", kind: .person, name: "Ana Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "b", kind: .person, name: "Blas Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "lenin", kind: .person, name: "Lenin"),
    ])
    let (network, _) = CorpusDraft(gazetteer, "Ruiz y Lenin.\nNada.").network(
      .paragraph, splitsAmbiguous: true)
    #expect(network.nodes.map(\.id) == ["a", "b", "lenin"])
    #expect(network.edges.map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
    #expect(network.edges.map(\.weight) == [0.5, 0.5])
    #expect(network.edges.map(\.units) == [0, 0])
    #expect(network.edges.map(\.p) == [1, 1])
  }

  @Test func `A corpus without pairs is an empty network`() {
    let (network, _) = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Lenin.").network(.sentence)
    #expect(network.nodes.isEmpty)
    #expect(network.edges.isEmpty)
  }
}
