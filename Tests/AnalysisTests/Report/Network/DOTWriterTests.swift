import Testing
import Tokenizer

@testable import Analysis

@Suite struct DOTWriterTests {
  @Test(arguments: [
    ("plano", #""plano""#), (#"una "comilla""#, #""una \"comilla\"""#), (#"a\b"#, #""a\\b""#),
    ("dos\nlíneas\r\n", #""dos líneas  ""#), ("", #""""#),
    ("Ñ ⟦é⟧ <b>&amp;", "\"Ñ ⟦é⟧ <b>&amp;\""),
  ])
  func `Strings are quoted`(_ text: String, _ quoted: String) {
    #expect(DOTWriter.quoted(text) == quoted)
  }

  private static let gazetteer = Gazetteer([
    Entity(id: "odesa", kind: .place, name: "Odesa"),
    Entity(id: "rosa", kind: .person, name: #"Rosa "la \Roja""#, variants: [Variant("Rosa")]),
    Entity(id: "pravda", kind: .publication, name: "Pravda"),
    Entity(id: "cc", kind: .organisation, name: "Comité Central"),
  ])

  private static func text(
    _ drawn: (network: Network, corpus: CorpusRecord), mostEdges: Int = 150,
    colouring: DOTWriter.Colouring? = nil
  ) -> String {
    DOTWriter.text(
      drawn.network, NodeMeasures(of: drawn.network), colouring: colouring, mostEdges: mostEdges)
  }

  @Test func `Nodes have labels and colours by kind, edges a width, the heaviest last`() {
    let drawn = CorpusDraft(
      Self.gazetteer, "Rosa en Odesa.\nOdesa, Rosa.\nRosa, Rosa y Rosa.\nEl Comité Central y Odesa."
    ).network(.paragraph)
    let lines = Self.text(drawn).split(separator: "\n").map(String.init)
    #expect(lines.first == "graph comention {")
    #expect(lines.last == "}")
    #expect(
      lines.dropLast().suffix(5) == [
        ##"  "cc" [label="Comité Central", fillcolor="#B84E00", fontsize=17.7082, tooltip="Comité Central: 1 mention in 1 letter"]"##,
        ##"  "odesa" [label="Odesa", fillcolor="#00785A", fontsize=22.619, tooltip="Odesa: 3 mentions in 1 letter"]"##,
        ##"  "rosa" [label="Rosa \"la \\Roja\"", fillcolor="#0072B2", fontsize=26, tooltip="Rosa \"la \\Roja\": 5 mentions in 1 letter"]"##,
        ##"  "cc" -- "odesa" [penwidth=0.9, color="#A6ADB8", tooltip="Comité Central – Odesa: 1"]"##,
        ##"  "odesa" -- "rosa" [penwidth=7, color="#20262E", tooltip="Odesa – Rosa \"la \\Roja\": 2"]"##,
      ])
  }

  @Test func `The legend tells the unit, the numbers, the kinds that are there and the widths`() {
    let text = Self.text(CorpusDraft(Self.gazetteer, "Rosa en Odesa.").network(.sentence))
    #expect(text.contains("label=<<BR/><B>Who is mentioned with whom</B><BR ALIGN=\"LEFT\"/>"))
    #expect(text.contains("A line joins two that are named in one sentence. 1 line, 2 names.<BR"))
    #expect(text.contains("<FONT COLOR=\"#0072B2\"><B>person █</B></FONT>"))
    #expect(text.contains("<B>place █</B>"))
    #expect(!text.contains("organisation █"))
    #expect(text.contains("Size: mentions.<BR"))
    #expect(text.contains("Width: sentences with both.<BR"))
  }

  @Test func `The legend escapes what its markup means, and tells the filters`() {
    var options = NetworkOptions()
    options.ego = "r<d"
    let gazetteer = Gazetteer([
      Entity(id: "odesa", kind: .place, name: "Odesa"),
      Entity(id: "r<d", kind: .person, name: "Rosa"),
    ])
    let text = Self.text(CorpusDraft(gazetteer, "Rosa en Odesa.").network(.sentence, options))
    #expect(text.contains("Shown: around r&lt;d, 1 step.<BR"))
  }

  @Test func `Names of one kind are coloured by community`() {
    let drawn = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Lenin y Stalin.").network(
      .sentence)
    // One community has nothing to be told from.
    #expect(!Self.text(drawn).contains("Colours:"))
    let four = Gazetteer(
      ["Lenin", "Stalin", "Krasin", "Rykov"].map { Entity(id: $0, kind: .person, name: $0) })
    let apart = CorpusDraft(four, "Lenin y Stalin. Krasin y Rykov.").network(.sentence)
    #expect(Self.text(apart, colouring: .community).contains("Colours: 2 communities, modularity"))
    #expect(Self.text(drawn, colouring: .kind).contains("person █"))
  }

  @Test func `Arrows lead from writers`() {
    let draft = CorpusDraft(
      CooccurrenceCounterTests.gazetteer,
      [("a.txt", [LetterDraft("Nada.", sender: "lenin", addressees: ["stalin"])])])
    var options = NetworkOptions()
    options.kind = .correspondence
    let text = Self.text(draft.network(.paragraph, options))
    #expect(text.hasPrefix("digraph correspondence {"))
    #expect(text.contains("\"lenin\" -> \"stalin\" ["))
    #expect(text.contains("1 arrow, 2 names."))
  }

  /// Eighteen persons in one paragraph and two of them in a second: 153 edges.
  private static let crowd: CorpusDraft = {
    let names = (0..<18).map { "P" + String(UnicodeScalar(UInt8(97 + $0))) }
    let gazetteer = Gazetteer(names.map { Entity(id: $0, kind: .person, name: $0) })
    return CorpusDraft(gazetteer, names.joined(separator: ", ") + ".\nPq y Pr.")
  }()

  @Test func `Of many edges the strongest are drawn, and the legend says so`() {
    let text = Self.text(Self.crowd.network(.paragraph))
    #expect(text.contains("The 150 strongest of 153 lines, 18 of 18 names."))
    let edges = text.split(separator: "\n").filter { $0.contains(" -- ") }
    #expect(edges.count == 150)
    // Of equal edges the first in byte order: the last three go, but the strongest, which is last.
    #expect(edges.last?.hasPrefix(#"  "Pq" -- "Pr" [penwidth=7"#) == true)
    #expect(!text.contains(#""Pp" -- "Pr""#))
    #expect(!text.contains(#""Pp" -- "Pq""#))
    #expect(!text.contains(#""Po" -- "Pr""#))
    #expect(text.contains(#""Po" -- "Pq""#))
  }

  @Test func `What filters leave is not called the strongest`() {
    var options = NetworkOptions()
    options.minimumWeight = 2
    let text = Self.text(Self.crowd.network(.paragraph, options))
    #expect(text.contains("paragraph. 1 of 153 lines, 2 of 18 names."))
  }

  @Test func `Nodes without a drawn edge are left out`() {
    let text = Self.text(Self.crowd.network(.paragraph), mostEdges: 1)
    #expect(text.contains("The 1 strongest of 153 lines, 2 of 18 names."))
    #expect(text.split(separator: "\n").count { $0.contains("fillcolor=\"#") } == 2)
  }

  @Test func `A network without edges is a drawing with a legend`() {
    let text = Self.text(CorpusDraft(Self.gazetteer, "Rosa.").network(.paragraph))
    #expect(text.contains("0 lines, 0 names."))
    #expect(!text.contains("fillcolor=\"#"))
  }

  @Test(arguments: [
    ([3.0], ["3"]), ([1, 1, 1], ["1"]), ([1, 2, 4, 8, 16], ["1", "2", "4", "8–16"]),
    ([1, 100], ["1", "100"]), ([0.5, 0.5, 1], ["0.5", "1"]),
  ])
  func `Four widths go from the lightest to the heaviest`(
    _ example: (weights: [Double], legend: [String])
  ) {
    #expect(LineWidths(example.weights).legend.map(\.weights) == example.legend)
  }
}
