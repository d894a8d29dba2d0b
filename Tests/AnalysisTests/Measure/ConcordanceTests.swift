import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct ConcordanceTests {
  private static let gazetteer = Gazetteer([
    Entity(
      id: "lenin", kind: .person, name: "Lenin",
      variants: [Variant("V. I. Lenin"), Variant("Ilich")])
  ])

  /// The lines of a text as `left⟦keyword⟧right`.
  private func lines(
    _ text: String, _ queries: [String], context: Int = 10, folding: QueryFolding = [],
    without stopwords: StopwordList = .none,
    _ selection: Selection = Selection()
  ) -> [String] {
    var vocabulary = Vocabulary()
    let source = CorpusDraft(Self.gazetteer, text).annotated(0, &vocabulary)
    let concordance = Concordance(
      queries.compactMap { ConcordanceQuery($0, folding: folding) }, contextWords: context,
      without: stopwords)
    return concordance.lines(in: source, selection, Self.gazetteer).map { line in
      let text = source.tokenized
      return text.surface(of: line.left) + "⟦" + text.surface(of: line.keyword) + "⟧"
        + text.surface(of: line.right)
    }
  }

  @Test func `Folding accents only adds to what is found`() {
    let text = "Ḥasan vino; H\u{323}asan, Hasan y Троцкий se fueron. Еще Троцкии\u{306}."
    for query in ["Ḥasan", "Троцкий"] {
      let found = lines(text, [query], context: 0)
      #expect(found.count == 2)
      #expect(Set(lines(text, [query], context: 0, folding: .accents)).isSuperset(of: found))
    }
  }

  @Test func `A word stands in its sentence`() {
    #expect(
      lines("La carta llegó. Otra carta no.", ["carta"]) == [
        "La ⟦carta⟧ llegó.", "Otra ⟦carta⟧ no.",
      ])
  }

  @Test func `The context counts words, signs between them come along`() {
    #expect(
      lines("Uno, dos; tres carta, cuatro: «cinco» seis.", ["carta"], context: 2) == [
        "dos; tres ⟦carta⟧, cuatro: «cinco"
      ])
    #expect(lines("Uno carta dos.", ["carta"], context: 0) == ["⟦carta⟧"])
  }

  @Test func `A phrase is found word by word within a sentence`() {
    #expect(
      lines("El comité central; el comité. Central no.", ["comité central"]) == [
        "El ⟦comité central⟧; el comité."
      ])
  }

  @Test(arguments: [
    ("camarad*", ["Camaradas", "camarada"]), ("?l", ["El", "Él"]),
    ("*a*a*", ["Camaradas", "camarada"]),
    ("c?mara", []), ("*", ["El", "Él", ",", "Camaradas", "y", "camarada", "."]),
  ])
  func `Wildcards stand for letters`(_ query: String, _ words: [String]) {
    let found = lines(
      "El Él, Camaradas y camarada.", [query], context: 0, folding: [.letterCase, .accents])
    #expect(found == words.map { "⟦\($0)⟧" })
  }

  @Test func `Case and accents tell words apart unless it is asked otherwise`() {
    #expect(lines("Paz, paz, PAZ.", ["paz"], context: 0) == ["⟦paz⟧"])
    #expect(
      lines("Paz, paz, PAZ.", ["pÁz"], context: 0, folding: [.letterCase, .accents]) == [
        "⟦Paz⟧", "⟦paz⟧", "⟦PAZ⟧",
      ])
    #expect(lines("Año, ano.", ["año"], context: 0, folding: [.letterCase, .accents]) == ["⟦Año⟧"])
  }

  @Test(
    arguments: [
      ([], ["⟦té⟧"]), (.letterCase, ["⟦Té⟧", "⟦té⟧"]), (.accents, ["⟦te⟧", "⟦té⟧"]),
      ([.letterCase, .accents], ["⟦Té⟧", "⟦te⟧", "⟦té⟧", "⟦TE⟧"]),
    ] as [(QueryFolding, [String])])
  func `Case and accents are looked over each for itself`(
    _ folding: QueryFolding, _ found: [String]
  ) {
    #expect(lines("Té, te, té, TE.", ["té"], context: 0, folding: folding) == found)
  }

  @Test func `The ñ stays a letter of its own, in whatever form it is written`() {
    for query in ["año", "an\u{303}o"] {
      #expect(
        lines("Año, ano, an\u{303}o.", [query], context: 0, folding: .accents) == ["⟦an\u{303}o⟧"])
    }
  }

  @Test func `A query in decomposed letters finds composed ones, and the other way`() {
    #expect(lines("Una razón.", ["razo\u{301}n"], context: 0) == ["⟦razón⟧"])
    #expect(lines("Una razo\u{301}n.", ["raz?n"], context: 0) == ["⟦razo\u{301}n⟧"])
  }

  @Test(arguments: [
    ("¡carta!", ["⟦carta⟧", "⟦carta⟧"]), ("«carta»,", ["⟦carta⟧", "⟦carta⟧"]),
    ("¿carta?", ["⟦carta⟧", "⟦carta⟧"]),
    ("carta?", ["⟦cartas⟧"]), ("vino, pan", ["⟦vino, pan⟧"]), ("vino pan", []),
    ("Sr. Paz", ["⟦Sr. Paz⟧"]),
    ("(Sr.)", ["⟦Sr.⟧"]), ("mar... luz", ["⟦mar... luz⟧"]), ("—", ["⟦—⟧"]),
    ("*ta*.", ["⟦carta⟧", "⟦carta⟧", "⟦cartas⟧"]),
  ])
  func `Marks around a query are none of it`(_ query: String, _ found: [String]) {
    let text = "Una carta; ¡otra carta! Las cartas: vino, pan y Sr. Paz — mar... luz."
    #expect(lines(text, [query], context: 0) == found)
  }

  @Test func `No wildcard finds a stopword, but a word that is written out is found`() {
    let stopwords = StopwordList(words: ["la", "lo"])
    #expect(
      lines("La luz, lo sé, la ley.", ["l*"], context: 0, folding: .letterCase, without: stopwords)
        == ["⟦luz⟧", "⟦ley⟧"])
    #expect(lines("La luz, la ley.", ["la l*"], context: 0, without: stopwords) == ["⟦la ley⟧"])
  }

  @Test func `An entity is found by all its names`() {
    #expect(
      lines("Vino V. I. Lenin. Ilich calló. En la calle Lenin.", ["@lenin"]) == [
        "Vino ⟦V. I. Lenin⟧.", "⟦Ilich⟧ calló.",
      ])
    #expect(ConcordanceQuery("@lenin")?.entityID == "lenin")
    #expect(ConcordanceQuery("@")?.entityID == nil)
  }

  @Test func `A place that two queries find stands once, in text order`() {
    #expect(
      lines("Ilich y la paz.", ["paz", "@lenin", "p*", "Ilich"], context: 0) == [
        "⟦Ilich⟧", "⟦paz⟧",
      ])
  }

  @Test func `Only what is selected is looked at`() {
    #expect(lines("La paz.\nnote|La paz del editor.", ["paz"]) == ["La ⟦paz⟧."])
    #expect(
      lines("La paz.\nnote|La paz del editor.", ["paz"], Selection(layers: .note)) == [
        "La ⟦paz⟧ del editor."
      ])
  }

  @Test func `An empty query is none`() {
    #expect(ConcordanceQuery("  ") == nil)
  }
}
