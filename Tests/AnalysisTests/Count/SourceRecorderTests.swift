import Testing
import Tokenizer

@testable import Analysis

@Suite struct SourceRecorderTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "lenin", kind: .person, name: "Lenin"),
    Entity(id: "odesa", kind: .place, name: "Odesa"),
  ])

  private static let draft = CorpusDraft(
    gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Querida Ana: escribo a Ana.\nnote|La editora anota.\n1920. Adiós, Ana."),
          LetterDraft("front|Índice"),
          LetterDraft("Colofón de la editora.", isOutside: true),
        ]
      )
    ])

  @Test func `A letter is measured by its body alone`() throws {
    for layers in [LayerSet.body, .note, .text] {
      let record = try #require(
        Self.draft.corpus(.everything(.paragraph), Selection(layers: layers)).sources.first)
      let letter = try #require(record.letters.first)
      #expect(letter.words == 7)
      #expect(letter.types == 5)
      #expect(letter.sentences == 3)
      #expect(letter.paragraphs == 2)
      #expect(record.letters[1].words == 0)
      #expect(record.letters[1].paragraphs == 0)
    }
  }

  @Test func `A letter reaches from its first to its last paragraph`() {
    let letters = Self.draft.corpus(.everything(.paragraph)).letters
    #expect(letters.map(\.id) == ["a#1", "a#2"])
    #expect(letters.map(\.file) == ["a.txt", "a.txt"])
    #expect(letters.map(\.line) == [1, 4])
    // The marks of layers are in the source.
    #expect(letters.map(\.start) == [0, 75])
    #expect(letters.map(\.end) == [68, 81])
  }

  @Test func `Parts are the letters and the text outside them, where there is any`() {
    func parts(_ layers: LayerSet) -> [PartTerms] {
      Self.draft.corpus(Recording(), Selection(layers: layers)).sources.flatMap(\.parts)
    }
    #expect(parts(.body).map(\.letter) == [0, nil])
    #expect(parts(.body).map(\.words) == [7, 4])
    #expect(parts(.text).map(\.letter) == [0, 1, nil])
    #expect(parts(.text).map(\.words) == [10, 1, 4])
    #expect(parts(.note).map(\.letter) == [0])
    #expect(parts(.note).map(\.words) == [3])
  }

  @Test func `What is not asked for is not counted`() throws {
    let record = try #require(
      CorpusDraft(Self.gazetteer, "Lenin en 1920.").corpus(Recording()).sources.first)
    #expect(record.mentions.isEmpty)
    #expect(record.dates.isEmpty)
    #expect(record.cooccurrence == CooccurrenceRecord())
    #expect(record.parts.map(\.types.count) == [0])
  }

  @Test func `Types are counted with their capitals folded`() {
    let terms = CorpusDraft("Paz, paz y PAZ. Ñu y año.").terms()
    #expect(terms.forms == ["año", "paz", "y", "ñu"])
    #expect(terms.totals == [1, 3, 2, 1])
  }

  @Test func `A run of words crosses no sign, no sentence and no paragraph`() {
    let terms = CorpusDraft("Uno dos tres, cuatro cinco. Uno dos\ntres 1920 seis siete").terms(
      ngrams: 2)
    #expect(
      terms.forms == ["cuatro cinco", "dos tres", "seis siete", "uno dos"])
    #expect(terms.totals == [1, 1, 1, 2])
    #expect(terms.words == 10)
  }

  @Test func `Runs of three are counted as runs of two are`() {
    let terms = CorpusDraft("A b c d, a b c.").terms(ngrams: 3)
    #expect(terms.forms == ["a b c", "b c d"])
    #expect(terms.totals == [2, 1])
  }

  @Test func `Mentions come in text order with their places in the source`() {
    let corpus = CorpusDraft(
      Self.gazetteer, [("a.txt", [LetterDraft("Ñandú.\nnote|En Odesa.\nAyer Lenin calló.")])]
    ).corpus(.everything(.paragraph), Selection(layers: .text))
    let mentions = corpus.sources[0].mentions
    #expect(mentions.map(\.surface) == ["Odesa", "Lenin"])
    #expect(mentions.map(\.entity) == [1, 0])
    #expect(
      mentions.map(\.position) == [
        SourcePosition(file: "a.txt", line: 2, column: 9),
        SourcePosition(file: "a.txt", line: 3, column: 6),
      ])
    #expect(mentions.map(\.start) == [15, 27])
    #expect(mentions.map(\.end) == [20, 32])
    #expect(mentions.map(\.layer) == [.note, .body])
    #expect(mentions.map(\.letter) == [0, 0])
  }

  @Test func `A selection leaves out mentions and dates of other layers and letters`() {
    let draft = CorpusDraft(
      Self.gazetteer,
      [
        (
          "a.txt",
          [
            LetterDraft("Lenin en 1920.\nnote|Odesa en 1921.", sender: "lenin"),
            LetterDraft("Odesa en 1922.", sender: "odesa"),
          ]
        )
      ])
    var filter = LetterFilter()
    filter.sender = "lenin"
    let record = draft.corpus(.everything(.paragraph), Selection(filter: filter)).sources[0]
    #expect(record.mentions.map(\.surface) == ["Lenin"])
    #expect(record.dates.map(\.surface) == ["1920"])
    #expect(record.letters.map(\.isSelected) == [true, false])
    #expect(record.parts.map(\.words) == [2])
    #expect(record.cooccurrence.units == 1)
  }

  @Test func `A date has its sentence and the entities in it, each once`() {
    let corpus = CorpusDraft(
      Self.gazetteer, "Nada. Lenin, en Odesa, dijo en 1920 que Lenin vivía. En 1921, no. Odesa."
    ).corpus(.everything(.paragraph))
    let dates = corpus.sources[0].dates
    #expect(dates.map(\.surface) == ["1920", "1921"])
    #expect(dates.map(\.entities) == [[0, 1], []])
    #expect(
      dates.map(\.sentence) == ["Lenin, en Odesa, dijo en 1920 que Lenin vivía.", "En 1921, no."])
  }
}
