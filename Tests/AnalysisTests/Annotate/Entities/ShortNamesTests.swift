import Testing
import Tokenizer

@testable import Analysis

@Suite struct ShortNamesTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "trotsky", kind: .person, name: "Lev Trotsky",
      variants: [Variant("Trotsky"), Variant("Lev Davídovich Trotsky")]),
    Entity(
      id: "volodicheva", kind: .person, name: "María Volodícheva",
      variants: [Variant("M. A. Volodícheva")]),
    Entity(
      id: "smirnov_i", kind: .person, name: "Iván Smirnov",
      variants: [Variant("Smirnov"), Variant("Iván Nikítich Smirnov")]),
    Entity(
      id: "smirnov_v", kind: .person, name: "Vladímir Smirnov",
      variants: [Variant("Smirnov"), Variant("Vladímir Mijáilovich")]),
    Entity(
      id: "luxemburg", kind: .person, name: "Rosa Luxemburg", variants: [Variant("Luxemburg")]),
  ])

  @Test(arguments: [
    // Given name and patronymic, with spaces and without.
    "⟦trotsky|Trotsky⟧ calla. «¿Hablará ⟦trotsky|L. D.⟧? ¿Hablará?» Llegó ⟦trotsky|L.D.⟧ solo.",
    // Given name and surname.
    "La taquígrafa era ⟦volodicheva|M. A. Volodícheva⟧. Dictado a ⟦volodicheva|M. V.⟧",
    // A mark of a note, misread.
    "La taquígrafa era ⟦volodicheva|M. A. Volodícheva⟧. Dictado a ⟦volodicheva|M. V.I.⟧",
    // Of nobody whom the source names.
    "⟦trotsky|Trotsky⟧ y M. V. hablaron.",
    "Dictado a M. V.",
    // Before a surname they are somebody else's, behind a name as well.
    "⟦trotsky|Trotsky⟧ y L. D. Pérez, y Juan L. D. también.",
    // No initials at all.
    "⟦trotsky|Trotsky⟧ escribió: P. S. Adiós.",
  ])
  func `Initials are those of a person whom the source names`(_ marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "Con un retrato de ⟦luxemburg|Rosa Luxemburg⟧ y la nota «⟦luxemburg|Rosa⟧, presente».",
    // Before the whole name, or in another paragraph, it may be anybody.
    "Vino Rosa. La otra es ⟦luxemburg|Rosa Luxemburg⟧.",
    "⟦luxemburg|Rosa Luxemburg⟧ habló.\nRosa no vino.",
    // Each paragraph begins anew.
    "⟦luxemburg|Rosa Luxemburg⟧ y ⟦luxemburg|Rosa⟧.\nCon Rosa vino ⟦luxemburg|Rosa Luxemburg⟧; ⟦luxemburg|Rosa⟧ calló.",
    // A street.
    "⟦luxemburg|Rosa Luxemburg⟧ no vivió en la calle Rosa.",
    // Somebody else: a surname, a style, a small letter.
    "⟦luxemburg|Rosa Luxemburg⟧, Rosa Pérez, doña Rosa, santa Rosa, Rosa de Lima y una rosa.",
    // The family beside it.
    "⟦smirnov_i|Iván Smirnov⟧ y ⟦trotsky|Lev Trotsky⟧.\nLos Smirnov, ⟦smirnov_v|Vladímir⟧ y León.",
    "De los dos Smirnov, ⟦smirnov_i|Iván⟧ firmó; ⟦smirnov_v|Vladímir⟧ no.",
  ])
  func `A given name alone is a person's where that person stands beside it`(_ marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "Vino ⟦smirnov_i|Iván Nikítich Smirnov⟧.\nVuelve ⟦smirnov_i|Nikítich⟧ con ⟦smirnov_i|Iván Nikítich⟧.",
    "Vuelve Nikítich con Iván Nikítich.",
  ])
  func `A patronymic is a person's whom the source names with it`(_ marked: String) {
    expect(marked)
  }

  @Test func `A given name is the sender's or the addressee's in their letters`() {
    let text = "Rosa Luxemburg.\nRosa me espera."
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft(text, sender: "luxemburg"),
            LetterDraft(text, addressees: ["luxemburg"]), LetterDraft(text, sender: "trotsky"),
          ]
        )
      ])
    var vocabulary = Vocabulary()
    #expect(
      MarkedNames.names(of: draft.annotated(0, &vocabulary), Self.gazetteer)
        == [
          "luxemburg|Rosa Luxemburg", "luxemburg|Rosa", "luxemburg|Rosa Luxemburg",
          "luxemburg|Rosa", "luxemburg|Rosa Luxemburg",
        ])
  }

  /// What is quadratic takes minutes here.
  @Test(.timeLimit(.minutes(1)))
  func `A paragraph of thousands of given names is soon read`() {
    let count = 20_000
    let text = String(repeating: "Rosa Luxemburg y luego Rosa, ", count: count) + "nada."
    var vocabulary = Vocabulary()
    let source = CorpusDraft(Self.gazetteer, text).annotated(0, &vocabulary)
    #expect(source.mentions.count == 2 * count)
  }

  @Test func `What is told by less says how`() {
    var vocabulary = Vocabulary()
    let draft = CorpusDraft(
      Self.gazetteer, "Rosa Luxemburg y Rosa. Trotsky, L. D. y M. A. Volodícheva. A M. V.I.")
    #expect(
      draft.annotated(0, &vocabulary).mentions.map(\.match)
        == [.exact, .context, .variant, .initials, .variant, .ocr])
  }

  // MARK: -

  private func expect(_ marked: String) {
    let example = MarkedNames(marked)
    var vocabulary = Vocabulary()
    let source = CorpusDraft(Self.gazetteer, example.text).annotated(0, &vocabulary)
    #expect(MarkedNames.names(of: source, Self.gazetteer) == example.names)
  }
}
