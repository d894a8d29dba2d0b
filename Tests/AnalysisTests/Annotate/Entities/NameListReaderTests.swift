import Testing
import Tokenizer

@testable import Analysis

@Suite struct NameListReaderTests {
  @Test func `A plain list has a person a line`() {
    let (gazetteer, errors) = GazetteerReader.read(
      "\u{FEFF}# los nuestros\nVladímir Ilich\n\n  Ana Ríos \r\nAna Rios\n", file: "l.txt")
    #expect(errors.isEmpty)
    #expect(
      gazetteer.entities == [
        Entity(id: "vladimir_ilich", kind: .person, name: "Vladímir Ilich"),
        Entity(id: "ana_rios", kind: .person, name: "Ana Ríos", variants: [Variant("Ana Rios")]),
      ])
    #expect(gazetteer.index(of: "ana_rios") == 1)
  }

  @Test func `Patterns of an EntityRuler that share an id are one entity`() {
    let (gazetteer, errors) = GazetteerReader.read(
      """
      {"label": "PERSON", "pattern": "Clara Zetkin", "id": "zetkin"}
      {"label": "PER", "pattern": [{"TEXT": "Zetkin"}], "id": "zetkin"}
      {"label": "GPE", "pattern": [{"LOWER": "nueva"}, {"ORTH": "York"}]}
      """, file: "p.jsonl")
    #expect(errors.isEmpty)
    #expect(
      gazetteer.entities == [
        Entity(
          id: "zetkin", kind: .person, name: "Clara Zetkin", variants: [Variant("Zetkin")]),
        Entity(id: "nueva_york", kind: .place, name: "nueva York"),
      ])
  }

  @Test func `Every mistake is told with its line`() {
    #expect(
      messages(
        """
        {"label":"PER","pattern":"Zetkin"
        {"pattern":"Zetkin"}
        {"label":"DATE","pattern":"mayo"}
        {"label":"PER","pattern":[{"LOWER":"x","OP":"+"}]}
        {"label":"PER","pattern":[{"LEMMA":"ir"}]}
        {"label":"PER","pattern":"Ana","id":"a b"}
        {"label":"PER","pattern":"Ana","id":"ana"}
        {"label":"LOC","pattern":"Ana","id":"ana"}
        """) == [
          "l:1:34: error: this is no JSON; write an object a line",
          "l:2:1: error: the field 'label' is missing",
          "l:3:1: error: unknown label 'DATE'; write PER, LOC, ORG or WORK_OF_ART",
          "l:4:1: error: the pattern is neither a text nor a list of tokens told by LOWER, TEXT, ORTH or NORM alone",
          "l:5:1: error: the pattern is neither a text nor a list of tokens told by LOWER, TEXT, ORTH or NORM alone",
          "l:6:1: error: the id 'a b' cannot be asked for; leave out white space, '--' and each of ;|&@=\"",
          "l:8:1: error: the id 'ana' stands already on line 7",
        ])
    #expect(
      messages("Ana\n***\nAna\n") == [
        "l:2:1: error: the variant '***' has no letter or figure to find it by",
        "l:3:1: error: the name 'Ana' stands already on line 1",
      ])
  }

  @Test func `What other programs are given comes back the same`() {
    let gazetteer = Gazetteer([
      Entity(
        id: "zetkin", kind: .person, name: "Clara Zetkin",
        variants: [Variant("Zetkin"), Variant("Clara", scope: .file("a \"b\".txt"))], born: 1857,
        died: 1933, context: ["mujeres"], note: "una, nota"),
      Entity(id: "ana", kind: .publication, name: "Ana\"1"),
    ])
    let table = String(
      decoding: GazetteerExport.table(gazetteer).bytes(.csv), as: UTF8.self)
    #expect(
      GazetteerReader.read(table, file: "g").gazetteer.entities == gazetteer.entities.reversed())
    let patterns = String(decoding: GazetteerExport.entityRuler(gazetteer), as: UTF8.self)
    #expect(
      patterns == """
        {"label":"WORK_OF_ART","pattern":"Ana\\"1","id":"ana"}
        {"label":"PER","pattern":"Clara Zetkin","id":"zetkin"}
        {"label":"PER","pattern":"Zetkin","id":"zetkin"}

        """)
    let back = GazetteerReader.read(patterns, file: "p").gazetteer.entities
    #expect(back.map(\.id) == ["ana", "zetkin"])
    #expect(back.map(\.variants) == [[], [Variant("Zetkin")]])
    #expect(
      String(decoding: GazetteerExport.names(gazetteer), as: UTF8.self)
        == "Ana\"1\nClara Zetkin\nZetkin\n")
  }

  private func messages(_ text: String) -> [String] {
    GazetteerReader.read(text, file: "l").errors.map(\.description)
  }
}
