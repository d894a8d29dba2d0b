import Testing
import Tokenizer

@testable import Analysis

@Suite struct EntityResolverTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "smirnov_i", kind: .person, name: "Iván Smirnov", variants: [Variant("Smirnov")],
      born: 1881, died: 1936, context: ["siberia"]),
    Entity(
      id: "smirnov_v", kind: .person, name: "Vladímir Smirnov",
      variants: [Variant("Smirnov"), Variant("Vladímir Mijáilovich")], born: 1887, died: 1937,
      context: ["decemista", "decemistas"]),
    Entity(
      id: "smirnov_a", kind: .person, name: "Alexandr Smirnov",
      variants: [Variant("Aliosha", scope: .addressee("radek")), Variant("A. Smirnov")]),
    Entity(
      id: "gorki", kind: .person, name: "Maksim Gorki", variants: [Variant("Gorki")]),
    Entity(id: "gorki_aldea", kind: .place, name: "Gorki"),
    Entity(
      id: "kirov", kind: .person, name: "Serguéi Kírov",
      variants: [Variant("Serguéi", scope: .sender("radek")), Variant("Kírov")], born: 1886,
      died: 1934),
    Entity(
      id: "kirov_viejo", kind: .person, name: "Piotr Kírov", variants: [Variant("Kírov")],
      born: 1820, died: 1890),
    Entity(
      id: "frunze", kind: .person, name: "Mijaíl Frunze", variants: [Variant("Frunze")]),
    Entity(id: "pishpek", kind: .place, name: "Pishpek", variants: [Variant("Frunze")]),
    Entity(
      id: "napoleon_i", kind: .person, name: "Napoleón Bonaparte", variants: [Variant("Bonaparte")]),
    Entity(
      id: "napoleon_iii", kind: .person, name: "Napoleón III",
      variants: [Variant("Bonaparte"), Variant("Luis Bonaparte")]),
    Entity(
      id: "radek", kind: .person, name: "Rádek",
      variants: [Variant("Karl", scope: .letter("a#2")), Variant("K.", scope: .file("a.txt"))]),
  ])

  @Test(arguments: [
    // Nothing decides.
    "Vino ⟦?smirnov_i,smirnov_v|Smirnov⟧.",
    // A town that bears a man's name is told by what stands before it.
    "Vivió en ⟦pishpek|Frunze⟧, en la ciudad de ⟦pishpek|Frunze⟧, y viajó a ⟦pishpek|Frunze⟧. ⟦frunze|Frunze⟧ murió.",
    // Who is called so by his preferred name is meant before others.
    "Un nuevo ⟦napoleon_i|Bonaparte⟧. El golpe de ⟦napoleon_iii|Luis Bonaparte⟧. ⟦napoleon_iii|Bonaparte⟧ venció.",
    // The last full name, by tokens and not by sentences.
    "⟦smirnov_i|Iván Smirnov⟧ llegó. ⟦smirnov_i|Smirnov⟧ habló. ⟦smirnov_v|Vladímir Smirnov⟧ y ⟦smirnov_v|Smirnov⟧.",
    // What is decided by a full name does not itself decide.
    "⟦smirnov_v|Vladímir Smirnov⟧. ⟦smirnov_i|Iván Smirnov⟧. ⟦smirnov_i|Smirnov⟧. ⟦smirnov_v|Vladímir Smirnov⟧. ⟦smirnov_v|Smirnov⟧.",
    // A full name weighs more than a word of the context.
    "⟦smirnov_i|Iván Smirnov⟧. El decemista ⟦smirnov_i|Smirnov⟧.",
    // A word of the context, in the sentence.
    "El decemista ⟦smirnov_v|Smirnov⟧. Vuelve ⟦?smirnov_i,smirnov_v|Smirnov⟧.",
    "De Siberia vuelve ⟦smirnov_i|Smirnov⟧.",
    // What stands behind the comma, if it isn't the next of a list.
    "⟦smirnov_i|Iván Smirnov⟧ y otro ⟦smirnov_v|Smirnov⟧, ⟦smirnov_v|Vladímir Mijáilovich⟧, el otro.",
    "El ⟦smirnov_v|Smirnov⟧ (⟦smirnov_v|Vladímir Mijáilovich⟧) de ayer.",
    "⟦smirnov_i|Iván Smirnov⟧ y otro: ⟦smirnov_i|Smirnov⟧, ⟦smirnov_v|Vladímir Smirnov⟧.",
    // A place behind "en" or behind words of a journey, else a person.
    "En ⟦gorki_aldea|Gorki⟧ leyó a ⟦gorki|Gorki⟧; el traslado a ⟦gorki_aldea|Gorki⟧; volvió de ⟦gorki_aldea|Gorki⟧.",
    // Words for both are words for none.
    "De Siberia escribe el decemista ⟦?smirnov_i,smirnov_v|Smirnov⟧.",
  ])
  func `A shared name means whom its surroundings tell`(_ marked: String) {
    let example = MarkedNames(marked)
    #expect(names(CorpusDraft(Self.gazetteer, example.text)) == example.names)
  }

  @Test func `A name in a dateline is the place where the letter was written`() {
    var memory = Annotator.Memory()
    let text = """
      Gorki, 3 de enero de 1922

      Querida Vera:

      Ayer vino Gorki de la ciudad y hablamos de todo.

      Tuyo, Andrés
      """
    let source = Annotator(Self.gazetteer).annotate(
      SourceText(name: "a.txt", text), stem: "a", &memory)
    #expect(source.letters.map(\.place) == ["Gorki"])
    #expect(
      source.mentions.map { $0.entity.map { Self.gazetteer[$0].id } } == ["gorki_aldea", "gorki"])
  }

  @Test func `A full name of the same letter counts before one of another`() {
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft("Iván Smirnov. Smirnov."), LetterDraft("Vladímir Smirnov. Smirnov."),
            LetterDraft("Smirnov. Iván Smirnov. Smirnov."),
          ]
        )
      ])
    #expect(
      names(draft) == [
        "smirnov_i|Iván Smirnov", "smirnov_i|Smirnov", "smirnov_v|Vladímir Smirnov",
        "smirnov_v|Smirnov", "smirnov_v|Smirnov", "smirnov_i|Iván Smirnov", "smirnov_i|Smirnov",
      ])
  }

  @Test func `The only one who was alive when the letter was written is meant`() {
    #expect(names(CorpusDraft(Self.gazetteer, "Vino Kírov.", date: "1920-05")) == ["kirov|Kírov"])
    #expect(
      names(CorpusDraft(Self.gazetteer, "Vino Kírov.", date: "1850")) == ["kirov_viejo|Kírov"])
    #expect(names(CorpusDraft(Self.gazetteer, "Vino Kírov.")) == ["?kirov,kirov_viejo|Kírov"])
    #expect(
      names(CorpusDraft(Self.gazetteer, "Vino Smirnov.", date: "1920"))
        == ["?smirnov_i,smirnov_v|Smirnov"])
  }

  @Test func `A mention that nothing decides has all its candidates`() throws {
    let mention = try #require(mentions(CorpusDraft(Self.gazetteer, "Vino Smirnov.")).first)
    #expect(mention.entity == nil)
    #expect(mention.candidates == [0, 1])
    #expect(mention.match == .variant)
  }

  @Test func `A mention that is decided keeps the others as candidates`() throws {
    let mention = try #require(
      mentions(CorpusDraft(Self.gazetteer, "El decemista Smirnov.")).first)
    #expect(mention.entity == 1)
    #expect(mention.candidates == [0])
    #expect(mention.match == .context)
  }

  @Test func `A scoped variant counts where its scope holds`() {
    let text = "Aliosha, Serguéi, Karl y K. Vasíliev."
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft(text, sender: "radek", addressees: ["kirov"]),
            LetterDraft(text, sender: "kirov", addressees: ["lenin", "radek"]),
          ]
        ),
        ("b.txt", [LetterDraft(text), LetterDraft(text)]),
      ])
    #expect(
      names(draft) == ["kirov|Serguéi", "radek|K.", "smirnov_a|Aliosha", "radek|Karl", "radek|K."])
    #expect(mentions(draft).allSatisfy { $0.match == .context })
    #expect(names(draft, source: 1) == [])
  }

  @Test func `A mention knows its letter and its layer`() {
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft("Kírov el portero", isOutside: true),
            LetterDraft("Rádek.\nnote|Rádek otra vez."),
          ]
        )
      ])
    let found = mentions(draft)
    #expect(found.map(\.letter) == [nil, 0, 0])
    #expect(found.map(\.layer) == [.body, .body, .note])
  }

  // MARK: -

  private func mentions(_ draft: CorpusDraft, source: Int = 0) -> [EntityMention] {
    var vocabulary = Vocabulary()
    return draft.annotated(source, &vocabulary).mentions
  }

  private func names(_ draft: CorpusDraft, source: Int = 0) -> [String] {
    var vocabulary = Vocabulary()
    return MarkedNames.names(of: draft.annotated(source, &vocabulary), draft.gazetteer)
  }
}
