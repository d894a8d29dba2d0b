import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct CooccurrenceCounterTests {
  static let gazetteer = Gazetteer([
    Entity(id: "trotski", kind: .person, name: "Trotski"),
    Entity(id: "lenin", kind: .person, name: "Lenin", variants: [Variant("V. I. Lenin")]),
    Entity(id: "stalin", kind: .person, name: "Stalin"),
  ])

  static let draft = CorpusDraft(
    gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Lenin y Stalin. Trotski calla.\nLenin escribe a Trotski."),
          LetterDraft("Stalin y Trotski."),
          LetterDraft("Lenin y Stalin, nota final.", isOutside: true),
        ]
      ), ("b.txt", [LetterDraft("Nadie.")]),
    ])

  struct Example: Sendable {
    let unit: CooccurrenceUnit
    let units: Int
    /// Units that name Lenin, Stalin, Trotski.
    let ofEach: [Int]
    /// Units of Lenin and Stalin, Lenin and Trotski, Stalin and Trotski.
    let ofPairs: [Int]
  }

  // Counted by hand. The windows of four words: Lenin y Stalin Trotski · calla Lenin escribe a ·
  // Trotski · Stalin y Trotski · Lenin y Stalin nota · final · Nadie.
  private static let examples = [
    Example(unit: .sentence, units: 6, ofEach: [3, 3, 3], ofPairs: [2, 1, 1]),
    Example(unit: .paragraph, units: 5, ofEach: [3, 3, 3], ofPairs: [2, 2, 2]),
    Example(unit: .letter, units: 3, ofEach: [1, 2, 2], ofPairs: [1, 1, 2]),
    Example(unit: .source, units: 2, ofEach: [1, 1, 1], ofPairs: [1, 1, 1]),
    Example(unit: .window(4), units: 7, ofEach: [3, 3, 3], ofPairs: [2, 1, 2]),
    Example(unit: .window(1), units: 18, ofEach: [3, 3, 3], ofPairs: [0, 0, 0]),
  ]

  @Test(arguments: examples)
  func `An entity counts once a unit`(_ example: Example) {
    let records = Self.draft.corpus(.everything(example.unit)).sources.map(\.cooccurrence)
    #expect(records.reduce(0) { $0 + $1.units } == example.units)
    let (trotski, lenin, stalin) = (0, 1, 2)
    #expect(
      [lenin, stalin, trotski].map { entity in
        records.reduce(0) { $0 + ($1.unitsOfEntity[entity] ?? 0) }
      } == example.ofEach)
    let pairs = records.flatMap(\.pairs)
    #expect(
      [(lenin, stalin), (lenin, trotski), (stalin, trotski)].map { first, second in
        pairs.count { $0.first == first && $0.second == second }
      } == example.ofPairs)
    // The id of the first comes before that of the second, whatever their order in the gazetteer.
    #expect(pairs.count == example.ofPairs.reduce(0, +))
  }

  @Test func `A paragraph without words or of another layer is no unit`() {
    let records = CorpusDraft(Self.gazetteer, "* * *\nLenin.\n1920.\nnote|Stalin y Lenin.").corpus(
      .everything(.paragraph)
    ).sources.map(\.cooccurrence)
    #expect(records.map(\.units) == [1])
    #expect(records.map(\.unitsOfEntity) == [[1: 1]])
  }

  @Test func `A name that nothing decides counts for nobody`() {
    let gazetteer = Gazetteer([
      Entity(id: "a", kind: .person, name: "Ana Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "b", kind: .person, name: "Blas Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "lenin", kind: .person, name: "Lenin"),
    ])
    let record = CorpusDraft(gazetteer, "Ruiz y Lenin.").corpus(.everything(.paragraph)).sources[0]
    #expect(record.cooccurrence.unitsOfEntity == [2: 1])
    #expect(record.cooccurrence.pairs.isEmpty)
  }

  @Test func `A name that nothing decides is shared among its candidates`() {
    let gazetteer = Gazetteer([
      Entity(id: "a", kind: .person, name: "Ana Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "b", kind: .person, name: "Blas Ruiz", variants: [Variant("Ruiz")]),
      Entity(id: "lenin", kind: .person, name: "Lenin"),
    ])
    var recording = Recording.everything(.paragraph)
    recording.unitContents.splitsAmbiguous = true
    let record = CorpusDraft(gazetteer, "Ruiz y Lenin. Ruiz.").corpus(recording).sources[0]
      .cooccurrence
    #expect(record.items == [0, 1, 2])
    #expect(record.shares == [0.5, 0.5, 1])
    #expect(record.doubts == [0, 0, -1])
    #expect(record.tallies.map(\.item) == [2])
    // Two candidates of one name are no pair.
    #expect(record.pairs.map { [$0.first, $0.second] } == [[0, 2], [1, 2]])
  }

  @Test func `Of a reference the first mention of each is kept`() {
    var recording = Recording.everything(.paragraph)
    recording.unitContents.evidence = .names
    let pairs = CorpusDraft(Self.gazetteer, "Nada. Stalin calla. Lenin y Stalin.").corpus(recording)
      .sources[0].cooccurrence.pairs
    #expect(pairs.map(\.second) == [1, 2])
    #expect(pairs.map(\.place.text) == ["Lenin y Stalin.", "Stalin calla."])
  }

  @Test func `Words are the types that are no stopwords`() {
    var recording = Recording()
    recording.cooccurrence = .sentence
    recording.unitContents.items = .words
    recording.stopwords = StopwordList(words: ["la"])
    let corpus = CorpusDraft("La mesa y la mesa. La silla.").corpus(recording)
    let record = corpus.sources[0].cooccurrence
    #expect(record.units == 2)
    #expect(record.items.map { corpus.vocabulary[$0] } == ["mesa", "y", "silla"])
    #expect(record.counts == [2, 1, 1])
    #expect(record.ends == [2, 3])
  }

  @Test func `A unit of several letters gives each word to its own`() {
    var recording = Recording()
    recording.cooccurrence = .source
    recording.unitContents.items = .words
    recording.stopwords = .none
    let corpus = CorpusDraft([("a.txt", [LetterDraft("mesa"), LetterDraft("silla mesa")])])
      .corpus(recording)
    let record = corpus.sources[0].cooccurrence
    #expect(record.units == 1)
    #expect(record.counts == [2, 1])
    #expect(
      record.tallies.map { "\(corpus.vocabulary[$0.item]) \($0.letter) \($0.count)" } == [
        "mesa 0 1", "silla 1 1", "mesa 1 1",
      ])
  }

  @Test func `A window never crosses the end of a letter, but does that of a paragraph`() {
    let records = CorpusDraft(
      Self.gazetteer,
      [("a.txt", [LetterDraft("Lenin\nStalin"), LetterDraft("Trotski\nLenin.")])]
    ).corpus(.everything(.window(3))).sources.map(\.cooccurrence)
    #expect(records[0].units == 2)
    #expect(records[0].pairs.map(\.first) == [1, 1])
    #expect(records[0].pairs.map(\.second) == [2, 0])
  }

  /// A text and the evidence for the pair of Lenin and Stalin in its paragraph.
  private static let evidence: [(text: String, evidence: String)] = [
    ("Lenin y Stalin. Nada.", "Lenin y Stalin."),
    ("Uno. Lenin calla. Stalin habla. Dos.", "Lenin calla. Stalin habla."),
    ("Stalin habla. Uno. Dos. Lenin calla.", "Stalin habla. […] Lenin calla."),
    // The nearest two mentions.
    ("Lenin calla. Uno. Stalin y Lenin. Tres.", "Stalin y Lenin."),
    (
      "Stalin. Uno. Dos. Tres. V. I. Lenin y V. I. Lenin. Stalin.",
      "V. I. Lenin y V. I. Lenin. Stalin."
    ),
  ]

  @Test(arguments: evidence)
  func `The evidence is the sentences of the nearest two mentions`(
    _ example: (text: String, evidence: String)
  ) throws {
    let record = CorpusDraft(Self.gazetteer, example.text).corpus(.everything(.paragraph))
      .sources[0].cooccurrence
    let pair = try #require(record.pairs.first)
    #expect(record.pairs.count == 1)
    #expect(pair.place.text == example.evidence)
  }

  @Test func `The evidence knows its place in the source`() throws {
    let draft = CorpusDraft(
      Self.gazetteer,
      [("a.txt", [LetterDraft("Ñu."), LetterDraft("Uno. Lenin y Stalin. Dos.")])])
    let pair = try #require(
      draft.corpus(.everything(.letter)).sources[0].cooccurrence.pairs.first)
    #expect(pair.place.letter == 1)
    #expect(pair.place.line == 2)
    #expect(pair.place.start == 9)
    #expect(pair.place.end == 24)
  }

  @Test func `The text is kept only where it is asked for`() throws {
    var recording = Recording()
    recording.cooccurrence = .sentence
    let pair = try #require(
      CorpusDraft(Self.gazetteer, "Lenin y Stalin.").corpus(recording).sources[0].cooccurrence
        .pairs.first)
    #expect(pair.place.text == "")
    #expect(pair.place.end == 15)
  }
}

extension CooccurrenceRecord {
  /// For each item the units that it is in.
  var unitsOfEntity: [Int: Int] {
    items.reduce(into: [:]) { $0[Int($1), default: 0] += 1 }
  }
}
