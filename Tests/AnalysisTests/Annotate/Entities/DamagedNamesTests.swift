import Testing
import Tokenizer

@testable import Analysis

@Suite struct DamagedNamesTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "trotsky", kind: .person, name: "León Trotski",
      variants: [Variant("Trotski"), Variant("Trotsky")]),
    Entity(
      id: "jodorovski", kind: .person, name: "Iósif Jodorovski", variants: [Variant("Jodorovski")]),
    Entity(id: "vogt", kind: .person, name: "Karl Vogt", variants: [Variant("Vogt")]),
    Entity(
      id: "deutscher", kind: .person, name: "Isaac Deutscher", variants: [Variant("Deutscher")]),
    Entity(
      id: "gamov", kind: .person, name: "Yuri Gamov", variants: [Variant("Gamov")]),
    Entity(
      id: "gorki", kind: .person, name: "Máximo Gorki", variants: [Variant("Gorki")]),
    Entity(
      id: "sokolov", kind: .person, name: "Nikolái Sokolov", variants: [Variant("Sokolov")]),
    Entity(
      id: "sokolev", kind: .person, name: "Nikolái Sokolev", variants: [Variant("Sokolev")]),
  ])

  @Test(arguments: [
    // Near to a name that the source has whole.
    "Vino ⟦trotsky|Trotski⟧. Dicen que ⟦trotsky|Trotskv⟧ habló con ⟦trotsky|Trotsld⟧.",
    "Dicen que Trotskv habló.",
    // Two letters that look like one, and like two others, are half an edit.
    "Vino ⟦gamov|Gamov⟧. Dicen que ⟦gamov|Garnov⟧ habló.",
    "Vino ⟦gorki|Gorki⟧. Dicen que ⟦gorki|Gorld⟧ habló.",
    // What nobody can read needs no other name, and must be of its own length or nearly so.
    "Dicen que ⟦gamov|Gam0v⟧ habló.",
    "Dicen que Gam0vskii habló.",
    // What the source writes with a small letter is a word.
    "Vino ⟦trotsky|Trotski⟧. El Trotskl, un trotskl.",
  ])
  func `A damaged surname is told where the source has it whole`(_ marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "Escribió a ⟦jodorovski|Iósif Jodoroski⟧ una carta.",
    "Escribió a ⟦jodorovski|I. Jodoroski⟧ una carta.",
    "Vive en la calle Iósif Jodoroski y en el hotel Jodoroski.",
    // And then it is told alone.
    "Calumnias de ⟦vogt|Karl Bogt⟧. Para refutar a ⟦vogt|Bogt⟧ escribió un libro.",
    // Another's given name or initial is no evidence.
    "Escribió a León Jodoroski, a V. Jodoroski y a Jodoroski.",
    "Calumnias de León Bogt y de K. Bogt.",
    // Between two names it is nobody's.
    "Llegó Nikolái Sokolcv.",
    // What comes often is a name of its own.
    "Karl Bogt. Karl Bogt. Karl Bogt. Karl Bogt.",
  ])
  func `A damaged surname is told by the given name before it`(_ marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    "Un libro de ⟦deutscher|Issac Deutscher⟧.",
    "Un libro de Gustavo ⟦deutscher|Deutscher⟧.",
  ])
  func `A damaged given name belongs to the surname behind it`(_ marked: String) {
    expect(marked)
  }

  @Test(arguments: [
    ("trotsky", "trotski", 2), ("trotskv", "trotsky", 1), ("trotsld", "trotski", 1),
    ("karneney", "kamenev", 2), ("bogt", "vogt", 1), ("jodoroski", "jodorovski", 2),
    ("kollontai", "kolontai", 1), ("lenin", "lenin", 0),
  ])
  func `The slips of a scanner are cheap`(_ word: String, _ name: String, _ halfEdits: Int) {
    #expect(OCRDistance.halfEdits(Array(word.utf8), Array(name.utf8), limit: 4) == halfEdits)
    #expect(OCRDistance.halfEdits(Array(name.utf8), Array(word.utf8), limit: 4) == halfEdits)
  }

  @Test func `What is farther than the limit has no distance`() {
    #expect(OCRDistance.halfEdits(Array("stalin".utf8), Array("lenin".utf8), limit: 3) == nil)
    // Two letters that look like one, where no more than that is allowed.
    #expect(OCRDistance.halfEdits(Array("rnalov".utf8), Array("malov".utf8), limit: 1) == 1)
    #expect(OCRDistance.halfEdits(Array("malov".utf8), Array("rnalov".utf8), limit: 1) == 1)
  }

  @Test func `What a source writes small counts in that source alone`() {
    var vocabulary = Vocabulary()
    var memory = EntityRecognizer.Memory()
    let recognizer = EntityRecognizer(Self.gazetteer)
    let found = ["Trotski y el trotskv.", "Trotski y Trotskv."].map { text in
      let clean = CleanText(prose: text)
      let source = TokenizedSource(
        source: SourceText(name: "a.txt", text), text: clean,
        tokens: SpanishTokenizer().tokens(of: clean, into: &vocabulary))
      return recognizer.names(in: source, vocabulary, &memory).count
    }
    #expect(found == [1, 2])
  }

  // MARK: -

  private func expect(_ marked: String) {
    let example = MarkedNames(marked)
    var vocabulary = Vocabulary()
    let source = CorpusDraft(Self.gazetteer, example.text).annotated(0, &vocabulary)
    #expect(MarkedNames.names(of: source, Self.gazetteer) == example.names)
  }
}
