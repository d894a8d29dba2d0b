import Testing
import Tokenizer

@testable import Analysis

@Suite struct DOTWriterTests {
  @Test(arguments: [
    ("plano", #""plano""#), (#"una "comilla""#, #""una \"comilla\"""#), (#"a\b"#, #""a\\b""#),
    ("dos\nlíneas\r\n", #""dos\llíneas\l""#), ("", #""""#),
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

  @Test func `Nodes have labels and colours by kind, edges a width`() {
    let (network, corpus) = CorpusDraft(
      Self.gazetteer, "Rosa en Odesa.\nOdesa, Rosa.\nRosa, Rosa y Rosa.\nEl Comité Central y Odesa."
    ).network(.paragraph)
    let lines = DOTWriter.text(network, corpus).split(separator: "\n").map(String.init)
    #expect(lines.first == "graph comention {")
    #expect(lines.last == "}")
    #expect(
      lines.dropLast().suffix(5) == [
        ##"  "cc" [label="Comité Central", fillcolor="#B84E00", fontsize=17.7082, tooltip="Comité Central: 1 mention in 1 letter"]"##,
        ##"  "odesa" [label="Odesa", fillcolor="#00785A", fontsize=22.619, tooltip="Odesa: 3 mentions in 1 letter"]"##,
        ##"  "rosa" [label="Rosa \"la \\Roja\"", fillcolor="#0072B2", fontsize=26, tooltip="Rosa \"la \\Roja\": 5 mentions in 1 letter"]"##,
        #"  "cc" -- "odesa" [weight=5, penwidth=4.41838, tooltip="1"]"#,
        #"  "odesa" -- "rosa" [weight=10, penwidth=6, tooltip="2"]"#,
      ])
  }

  @Test func `The caption tells the unit, the numbers and the colours of the kinds that are there`()
  {
    let (network, corpus) = CorpusDraft(Self.gazetteer, "Rosa en Odesa.").network(.sentence)
    #expect(
      DOTWriter.text(network, corpus).contains(
        #"label="Who is mentioned with whom. A line joins two that are named in one sentence; its width is the number of such sentences.\l1 edge, 2 nodes.\lColours: person blue, place green. Size: mentions.\l"]"#
      ))
  }

  /// Eighteen persons in one paragraph and two of them in a second: 153 edges.
  private static let crowd: CorpusDraft = {
    let names = (0..<18).map { "P" + String(UnicodeScalar(UInt8(97 + $0))) }
    let gazetteer = Gazetteer(names.map { Entity(id: $0, kind: .person, name: $0) })
    return CorpusDraft(gazetteer, names.joined(separator: ", ") + ".\nPq y Pr.")
  }()

  @Test func `Of many edges the strongest are drawn, and the caption says so`() {
    let (network, corpus) = Self.crowd.network(.paragraph)
    #expect(network.edges.count == 153)
    let text = DOTWriter.text(network, corpus)
    #expect(text.contains(#"\lThe 150 strongest of 153 edges, 18 of 18 nodes.\l"#))
    let edges = text.split(separator: "\n").filter { $0.contains(" -- ") }
    #expect(edges.count == 150)
    // Of equal edges the first in byte order: the last three go, but the strongest, which is last.
    #expect(text.contains(#""Pq" -- "Pr" [weight=10"#))
    #expect(!text.contains(#""Pp" -- "Pr""#))
    #expect(!text.contains(#""Pp" -- "Pq""#))
    #expect(!text.contains(#""Po" -- "Pr""#))
    #expect(text.contains(#""Po" -- "Pq""#))
  }

  @Test func `Nodes without a drawn edge are left out`() {
    let (network, corpus) = Self.crowd.network(.paragraph)
    let text = DOTWriter.text(network, corpus, mostEdges: 1)
    #expect(text.contains("The 1 strongest of 153 edges, 2 of 18 nodes."))
    #expect(text.split(separator: "\n").count { $0.contains("fillcolor=\"#") } == 2)
  }

  @Test func `A network without edges is a drawing with a caption`() {
    let (network, corpus) = CorpusDraft(Self.gazetteer, "Rosa.").network(.paragraph)
    let text = DOTWriter.text(network, corpus)
    #expect(text.contains(#"\l0 edges, 0 nodes.\l"#))
    #expect(!text.contains("fillcolor=\"#"))
  }
}
