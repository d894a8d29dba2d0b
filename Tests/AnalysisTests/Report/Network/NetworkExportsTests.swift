import Testing
import Tokenizer

@testable import Analysis

@Suite struct NetworkExportsTests {
  private static let network = CorpusDraft(
    Gazetteer([
      Entity(id: "juan_1", kind: .person, name: "Juan", variants: [Variant("Juan I")]),
      Entity(id: "juan_2", kind: .person, name: "Juan", variants: [Variant("Juan II")]),
      Entity(id: "odesa", kind: .place, name: "Odesa"),
    ]), "Juan I y Odesa.\nJuan II, Odesa.", date: "1920-05"
  ).network(.paragraph).network

  @Test func `Gephi's edges have its columns first and an interval`() {
    let rows = Table(NetworkExports.gephiEdges(Self.network))
    #expect(
      rows.columns.prefix(8) == [
        "Source", "Target", "Type", "Id", "Label", "Weight", "Timeset", "Unit",
      ])
    #expect(
      rows.rows.map { Array($0.prefix(7)) } == [
        [
          .text("juan_1"), .text("odesa"), .text("Undirected"), .integer(0), .text("Juan – Odesa"),
          .real(1), .text("<[1920-05-01, 1920-05-31]>"),
        ],
        [
          .text("juan_2"), .text("odesa"), .text("Undirected"), .integer(1), .text("Juan – Odesa"),
          .real(1), .text("<[1920-05-01, 1920-05-31]>"),
        ],
      ])
  }

  @Test func `Gephi's nodes have the interval of their edges`() {
    let nodes = NetworkExports.gephiNodes(Self.network, NodeMeasures(of: Self.network))
    #expect(nodes.columns.prefix(4) == ["Id", "Label", "Timeset", "Kind"])
    #expect(nodes.rows.map { $0[2] }.allSatisfy { $0 == .text("<[1920-05-01, 1920-05-31]>") })
  }

  @Test func `Palladio knows labels, told apart where two share one, and whole days`() {
    #expect(
      csv(Table(NetworkExports.palladioEdges(Self.network))) == """
        Source,Target,Weight,date_start,date_end,date_label
        Juan (juan_1),Odesa,1,1920-05-01,1920-05-31,1920-05-01/1920-05-31
        Juan (juan_2),Odesa,1,1920-05-01,1920-05-31,1920-05-01/1920-05-31

        """)
    let nodes = NetworkExports.palladioNodes(Self.network, NodeMeasures(of: Self.network))
    #expect(
      nodes.rows.map { $0[0] } == [.text("Juan (juan_1)"), .text("Juan (juan_2)"), .text("Odesa")])
  }

  @Test func `Without dates an interval is empty`() {
    let network = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Lenin y Stalin.").network(
      .paragraph
    ).network
    #expect(Table(NetworkExports.gephiEdges(network)).rows[0][6] == .none)
    #expect(
      Table(NetworkExports.palladioEdges(network)).rows[0][3...] == [.none, .none, .text("")])
  }
}
