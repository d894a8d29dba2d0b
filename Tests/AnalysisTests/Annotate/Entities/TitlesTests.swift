import Testing
import Tokenizer

@testable import Analysis

@Suite struct TitlesTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "calles", kind: .person, name: "Plutarco Elías Calles",
      variants: [Variant("General Calles")], note: "presidente de México"),
    Entity(id: "diaz", kind: .person, name: "José Díaz", note: "secretario general del partido"),
    Entity(id: "alejandro", kind: .person, name: "Alejandro II", note: "zar de Rusia"),
    Entity(
      id: "ebert", kind: .person, name: "Friedrich Ebert", variants: [Variant("Ebert")],
      note: "presidente de Alemania"),
    Entity(
      id: "metternich", kind: .person, name: "Metternich",
      variants: [Variant("Príncipe de Metternich")]),
  ])

  @Test(arguments: [
    // Behind the title that a variant writes, in any case, and behind that of the note.
    "El general ⟦calles|Calles⟧, el General ⟦calles|Calles⟧ y el presidente ⟦calles|Calles⟧.",
    // Alone, or behind another title, it may be anything.
    "Calles vacías. Las calles. El coronel Calles y el presidente calles.",
    // A note that only goes on to a title gives none.
    "El general Díaz no es ⟦diaz|José Díaz⟧.",
    // A number is no surname.
    "El zar II; el zar ⟦alejandro|Alejandro II⟧.",
    // A surname that stands alone needs no title, and the title is no part of it.
    "⟦ebert|Ebert⟧, el presidente ⟦ebert|Ebert⟧.",
    // A title with "de" belongs to the name, where it has its capital.
    "El ⟦metternich|Príncipe de Metternich⟧, el príncipe de ⟦metternich|Metternich⟧.",
  ])
  func `A surname behind its title names who has both`(_ marked: String) {
    let example = MarkedNames(marked)
    var vocabulary = Vocabulary()
    let source = CorpusDraft(Self.gazetteer, example.text).annotated(0, &vocabulary)
    #expect(MarkedNames.names(of: source, Self.gazetteer) == example.names)
  }
}
