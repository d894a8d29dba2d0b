import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct TermCountsTests {
  private static let draft = CorpusDraft(
    [
      (
        "a.txt",
        [
          LetterDraft("La paz y la guerra."), LetterDraft("La paz."),
          LetterDraft("Guerra, paz, Ñu.", isOutside: true),
        ]
      ), ("b.txt", [LetterDraft("La guerra, la guerra, la guerra.")]),
    ])

  @Test func `A list of stopwords may be written in any form`() {
    let terms = CorpusDraft("Más que él.").terms(
      without: StopwordList(text: "ma\u{301}s\ne\u{301}l\n"))
    #expect(terms.forms == ["que"])
  }

  @Test func `Terms stand in byte order with their totals and letters`() {
    let terms = Self.draft.terms()
    #expect(terms.forms == ["guerra", "la", "paz", "y", "ñu"])
    #expect(terms.totals == [5, 6, 3, 1, 1])
    // The text outside letters is no letter.
    #expect(terms.letters == [2, 3, 2, 1, 0])
    #expect(terms.words == 16)
  }

  @Test func `Parts stand in the order of the corpus`() {
    let parts = Self.draft.terms().parts
    #expect(parts.map { $0.letter?.id } == ["a#1", "a#2", nil, "b#1"])
    #expect(parts.map(\.file) == ["a.txt", "a.txt", "a.txt", "b.txt"])
    #expect(parts.map(\.words) == [5, 2, 3, 6])
    let terms = parts.map { $0.terms.sorted { $0.term < $1.term } }
    #expect(terms.map { $0.map(\.term) } == [[0, 1, 2, 3], [1, 2], [0, 2, 4], [0, 1]])
    #expect(terms.map { $0.map(\.count) } == [[1, 2, 1, 1], [1, 1], [1, 1, 1], [3, 3]])
  }

  @Test func `Equal counts stand in byte order`() {
    let terms = Self.draft.terms()
    #expect(terms.byFrequency.map { terms.forms[$0] } == ["la", "guerra", "paz", "y", "ñu"])
  }

  @Test func `Stopwords are left out of the terms and kept in the words`() {
    let terms = Self.draft.terms(without: StopwordList(words: ["la", "y"]))
    #expect(terms.forms == ["guerra", "paz", "ñu"])
    #expect(terms.words == 16)
    #expect(terms.parts.map(\.words) == [5, 2, 3, 6])
    #expect(perMillion(terms.totals[0], of: terms.words) == 312_500)
    #expect(perMillion(1, of: 0) == nil)
  }

  @Test func `A stem goes by its most frequent type, the first in byte order among equals`() {
    let terms = CorpusDraft("Camarada, camaradas: los camaradas. Cartas y carta.").terms(
      without: StopwordList(words: ["los", "y"]), groupedBy: .stem)
    #expect(terms.forms == ["camaradas", "carta"])
    #expect(terms.totals == [3, 2])
    #expect(terms.letters == [1, 1])
  }

  @Test func `Stopwords are types, not groups`() {
    let terms = CorpusDraft("Cartas, carta.").terms(
      without: StopwordList(words: ["carta"]), groupedBy: .stem)
    #expect(terms.forms == ["cartas"])
    #expect(terms.totals == [1])
  }

  @Test func `A lemma goes by its own name, and a form without one is its own`() {
    let lemmas = LemmaList(text: "fue\tser\nera\tser\n")
    let terms = CorpusDraft("Fue. Era. Era. Ser. Paz.").terms(groupedBy: .lemma(lemmas))
    #expect(terms.forms == ["paz", "ser"])
    #expect(terms.totals == [1, 4])
  }

  @Test func `A corpus without words has no terms`() {
    let terms = CorpusDraft("1920.").terms()
    #expect(terms.forms.isEmpty)
    #expect(terms.words == 0)
    #expect(terms.byFrequency.isEmpty)
  }
}
