import Testing
import Tokenizer

@testable import Analysis

@Suite struct DirectedNetworkTests {
  private static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft(
            "Vi a Trotski.\nStalin y Trotski.", sender: "lenin", addressees: ["stalin"],
            date: "1920-05-01"),
          LetterDraft(
            "Lenin calla.\nNada.", sender: "stalin", addressees: ["lenin", "trotski"],
            date: "1921-02"),
          LetterDraft("Trotski.", sender: "lenin", addressees: ["stalin"]),
          LetterDraft("Trotski."),
        ]
      )
    ])

  private static func network(_ kind: NetworkKind) -> (network: Network, corpus: CorpusRecord) {
    var options = NetworkOptions()
    options.kind = kind
    return draft.network(.paragraph, options)
  }

  private func edges(_ network: Network) -> [String] {
    network.edges.map {
      "\(network.nodes[$0.first].id)>\(network.nodes[$0.second].id) \(NumberFormat.shortest($0.weight))"
    }
  }

  @Test func `A correspondence counts letters from each sender to each addressee`() {
    let (network, _) = Self.network(.correspondence)
    #expect(edges(network) == ["lenin>stalin 2", "stalin>lenin 1", "stalin>trotski 1"])
    #expect(network.unit == "letter")
    #expect(network.units == 3)
    #expect(network.edges[0].firstDay?.description == "1920-05-01")
    #expect(network.edges[1].lastDay?.description == "1921-02-28")
    // Written or received.
    #expect(network.nodes.map(\.letters) == [3, 3, 1])
  }

  @Test func `Chance in a correspondence is over its letters`() {
    let (network, _) = Self.network(.correspondence)
    // Lenin writes 2 of 3 letters, 2 of 3 go to Stalin: both of them in 1 of 3 ways.
    #expect(
      network.table(of: network.edges[0])
        == CooccurrenceTable(units: 3, withFirst: 2, withSecond: 2, withBoth: 2))
    #expect(isClose(network.edges[0].p, 1.0 / 3))
  }

  @Test func `A reference counts the units of a sender that name somebody else`() {
    let (network, _) = Self.network(.reference)
    #expect(edges(network) == ["lenin>stalin 1", "lenin>trotski 3", "stalin>lenin 1"])
    // The units of letters with a sender.
    #expect(network.units == 5)
    #expect(
      network.table(of: network.edges[1])
        == CooccurrenceTable(units: 5, withFirst: 3, withSecond: 3, withBoth: 3))
    #expect(network.edges[1].letters == 2)
  }

  @Test func `Weights arrive and leave`() {
    let measures = NodeMeasures(of: Self.network(.correspondence).network)
    #expect(measures.weightedOut == [2, 2, 0])
    #expect(measures.weightedIn == [1, 2, 1])
    #expect(measures.weightedDegree == [3, 4, 1])
  }

  @Test func `The evidence of a reference is the sentence, that of a correspondence the letter`() {
    for (kind, rows) in [
      (
        NetworkKind.reference,
        [
          "lenin,stalin,2", "lenin,trotski,1", "lenin,trotski,2", "lenin,trotski,5",
          "stalin,lenin,3",
        ]
      ),
      (
        .correspondence, ["lenin,stalin,1", "lenin,stalin,5", "stalin,lenin,3", "stalin,trotski,3"]
      ),
    ] {
      var options = NetworkOptions()
      options.kind = kind
      let (network, corpus) = Self.network(kind)
      let table = NetworkReport.evidence(network, corpus, options)
      #expect(
        table.rows.map { row in
          [row[0], row[1], row[4]].map { $0.shown ?? "" }.joined(separator: ",")
        }
          == rows)
    }
  }

  @Test func `A sender whom no gazetteer knows is a node by the printed name`() throws {
    var letter = Letter(number: 1, paragraphs: 0..<1)
    letter.sender = .printed("Ana \"la Roja\"")
    letter.addressees = [.entity("lenin")]
    var corpus = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Nada.").corpus(Recording())
    corpus = corpus.replacingLetters([letter])
    var options = NetworkOptions()
    options.kind = .correspondence
    let network = Network(of: corpus, options)
    #expect(network.nodes.map(\.id) == ["Ana \"la Roja\"", "lenin"])
    #expect(network.nodes.map(\.kind) == [nil, "person"])
  }
}

extension CorpusRecord {
  /// This corpus of one source with other letters.
  fileprivate func replacingLetters(_ letters: [Letter]) -> CorpusRecord {
    let old = sources[0]
    let records = letters.map {
      LetterRecord(
        id: "a#\($0.number)", file: old.file, line: 1, start: 0, end: 1, letter: $0, words: 1,
        types: 1, sentences: 1, paragraphs: 1, isSelected: true)
    }
    let source = SourceRecord(
      place: 0, file: old.file, info: old.info, letters: records, parts: [], mentions: [],
      dates: [], unlistedNames: [], cooccurrence: CooccurrenceRecord())
    return CorpusRecord(
      recording, selection, gazetteer,
      readers: [(vocabulary: Vocabulary(), runs: nil, records: [source])])
  }
}
