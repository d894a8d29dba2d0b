import Testing
import Tokenizer

@testable import Analysis

@Suite struct NameDiscoveryTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "lenin", kind: .person, name: "Lenin"),
    Entity(id: "moscu", kind: .place, name: "Moscú"),
  ])

  /// What one source has, in the order of the text.
  private func mentions(_ text: String) -> [UnlistedMention] {
    var recording = Recording()
    recording.unlistedNames = true
    return CorpusDraft(Self.gazetteer, text).corpus(recording).sources[0].unlistedNames
  }

  struct Example: Sendable {
    let text: String
    let names: [String]
  }

  private static let examples = [
    Example(text: "Ayer vi a Tadeo Orbal en Vilabré.", names: ["Tadeo Orbal", "Vilabré"]),
    // A sentence's first word goes where the source has it small, or it is common.
    Example(text: "Trenes no hay. Se fueron los trenes con Orbal.", names: ["Orbal"]),
    Example(text: "Según Orbal, sí. «Entonces Orbal no», dijo.", names: ["Orbal"]),
    Example(text: "Para Tadeo Orbal no. Querido Tadeo:", names: ["Tadeo Orbal", "Tadeo"]),
    // Particles.
    Example(
      text: "Vinieron Luis Orbal de la Vilabré y Ana de los Prados.",
      names: ["Luis Orbal de la Vilabré", "Ana de los Prados"]),
    Example(text: "Dice el señor Orbal de Vilabré.", names: ["Orbal", "Vilabré"]),
    Example(text: "Ayer leyó a Luis Ortuza y Gastiz.", names: ["Luis Ortuza y Gastiz"]),
    Example(
      text: "Ayer leyó a Luis Ortuza y Gastiz. Gastiz calla, no Gastiz.",
      names: ["Luis Ortuza", "Gastiz"]),
    Example(text: "Con Ortuza y Gastiz, sin Ortuza y Gastiz.", names: ["Ortuza y Gastiz"]),
    Example(text: "Con Ortuza y Gastiz.", names: ["Ortuza", "Gastiz"]),
    Example(text: "Fue al Comité de Vecinos.", names: ["Comité de Vecinos"]),
    // Titles are no part of a name, and an office is none.
    Example(text: "Vino la Señora Orbal con el Ministro de Hacienda.", names: ["Orbal"]),
    Example(text: "Hoy va P. D. Orbal. P. D. Orbal sí.", names: ["P. D. Orbal", "Orbal"]),
    // Initials, figures, lines of capitals.
    Example(text: "Hasta el siglo XIX. Hoy firma T. O., y no T. Orbal.", names: ["T. Orbal"]),
    Example(text: "LISTA DE LOS ORBAL\nVino el PSUR.", names: ["PSUR"]),
    // What the gazetteer holds, and words beside it.
    Example(text: "Ayer vi a Lenin y a Nadia Lenin en Moscú con Orbal.", names: ["Orbal"]),
  ]

  @Test(arguments: examples)
  func `Capitalised names are found`(_ example: Example) {
    #expect(mentions(example.text).map(\.name) == example.names)
  }

  @Test func `A mention has its place and what stands around it`() throws {
    let found = mentions("Orbal llegó. Dijo Orbal, el ministro, que sí.\nVive en Orbal.")
    let orbal = try #require(found.first)
    #expect(found.count == 1)
    #expect(orbal.mentions == 3)
    #expect(orbal.atBeginning == 1)
    #expect(
      orbal.evidence == [.speech: 2, .apposition: 1, .within: 1])
    #expect(orbal.letters == [0])
  }
}
