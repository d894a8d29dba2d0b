import Testing
import Tokenizer

@testable import Analysis

/// Slices, egos, paths and backbones.
@Suite struct NetworkViewsTests {
  /// A chain a–b–c–d with a side branch, in letters of three years and one without a date.
  private static let chain: CorpusDraft = {
    let names = ["Ana", "Blas", "Cid", "Dora", "Eva"]
    return CorpusDraft(
      Gazetteer(
        names.map { Entity(id: String($0.prefix(1)).lowercased(), kind: .person, name: $0) }),
      [
        (
          "a.txt",
          [
            LetterDraft("Ana y Blas.\nAna y Blas.", date: "1920"),
            LetterDraft("Blas y Cid.\nAna y Blas.", date: "1921-05-03"),
            LetterDraft("Cid y Dora.", date: "1921/1922"), LetterDraft("Blas y Eva."),
          ]
        )
      ])
  }()

  private func pairs(_ network: Network) -> [String] {
    network.edges.map {
      "\(network.nodes[$0.first].id)\(network.nodes[$0.second].id)\(NumberFormat.shortest($0.weight))"
    }
  }

  @Test func `A slice has the letters of its period alone`() {
    let (_, corpus) = Self.chain.network(.paragraph)
    let slices = NetworkSlices(of: corpus, NetworkOptions(), by: .year)
    #expect(slices.slices.map(\.period) == ["1920", "1921"])
    #expect(slices.slices.map { pairs($0.network) } == [["ab2"], ["ab1", "bc1"]])
    #expect(slices.slices.map { $0.firstDay.description } == ["1920-01-01", "1921-01-01"])
    #expect(slices.slices.map { $0.lastDay.description } == ["1920-12-31", "1921-12-31"])
    #expect(slices.slices.map { $0.network.units } == [2, 2])
    #expect(slices.slices[1].network.nodes.map(\.mentions) == [1, 2, 1])
    #expect(slices.undatedLetters == 2)
  }

  @Test func `A month's slice ends with its month`() {
    let (_, corpus) = Self.chain.network(.paragraph)
    let slices = NetworkSlices(of: corpus, NetworkOptions(), by: .month)
    #expect(slices.slices.map(\.period) == ["1921-05"])
    #expect(slices.slices.map { $0.lastDay.description } == ["1921-05-31"])
  }

  @Test(arguments: [(1, ["ab3"]), (2, ["ab3", "bc1", "be1"]), (3, ["ab3", "bc1", "be1", "cd1"])])
  func `An ego's network ends at its depth`(_ example: (depth: Int, pairs: [String])) {
    var options = NetworkOptions()
    options.ego = "a"
    options.depth = example.depth
    #expect(pairs(Self.chain.network(.paragraph, options).network) == example.pairs)
  }

  @Test func `An ego that is no node leaves nothing`() {
    var options = NetworkOptions()
    options.ego = "nadie"
    #expect(Self.chain.network(.paragraph, options).network.edges.isEmpty)
  }

  @Test func `A path goes from edge to edge`() throws {
    let (network, _) = Self.chain.network(.paragraph)
    let start = try #require(network.index(of: "d"))
    let end = try #require(network.index(of: "a"))
    let path = try #require(network.shortestPath(from: start, to: end))
    #expect(path.map { pairs(network)[$0] } == ["cd1", "bc1", "ab3"])
    #expect(network.shortestPath(from: start, to: start) == [])
  }

  @Test func `No path leads to another part`() throws {
    let names = ["Ana", "Blas", "Cid", "Dora"]
    let (network, _) = CorpusDraft(
      Gazetteer(names.map { Entity(id: $0, kind: .person, name: $0) }),
      "Ana y Blas.\nCid y Dora."
    ).network(.paragraph)
    #expect(network.shortestPath(from: 0, to: 3) == nil)
  }

  @Test func `A backbone keeps what its method finds surprising`() {
    var options = NetworkOptions()
    options.backbone = .disparity
    options.greatestP = 0.5
    // ab: at b 3 of 5 with 3 neighbours, (1 − 3/5)² = 0.16; all others 1 or 0.64 at both ends.
    #expect(pairs(Self.chain.network(.paragraph, options).network) == ["ab3", "bc1", "cd1"])
    options.greatestP = 0.2
    #expect(pairs(Self.chain.network(.paragraph, options).network) == ["ab3"])
    #expect(options.filters == ["disparity up to 0.2"])
  }

  @Test func `The strict backbone is the degree sequence model of the units`() throws {
    var options = NetworkOptions()
    options.backbone = .sdsm
    options.greatestP = 1
    let (network, _) = Self.chain.network(.paragraph, options)
    let incidence = Incidence(
      nodeCount: 5, units: [[0, 1], [0, 1], [1, 2], [0, 1], [2, 3], [1, 4]])
    let expected = try #require(incidence.stochasticDegreeSequence())
    #expect(network.edges.map(\.sdsm) == expected.map(\.p))
  }

  @Test func `Words of a unit are tied, whatever names they are`() {
    var options = NetworkOptions()
    options.kind = .words
    options.minimumWeight = 2
    let (network, _) = CorpusDraft("Mesa verde.\nLa mesa verde y alta.\nSilla.").network(
      .paragraph, options)
    #expect(network.nodes.map(\.id) == ["mesa", "verde"])
    #expect(network.nodes.map(\.kind) == ["word", "word"])
    #expect(network.edges.map(\.units) == [2])
    #expect(network.units == 3)
  }
}
