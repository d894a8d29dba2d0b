import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct CorpusRecordTests {
  @Test func `Sources stand in their order whoever read them`() {
    let draft = RandomCorpus.draft(seed: 1)
    let corpus = draft.corpus(.everything(.paragraph), readers: [[3, 1], [], [4, 0, 2]])
    #expect(corpus.sources.map(\.place) == [0, 1, 2, 3, 4])
    #expect(corpus.sources.map(\.file) == draft.sources.map(\.file))
  }

  @Test func `Letters are those of the selection`() {
    var filter = LetterFilter()
    filter.sender = "lenin"
    let draft = CorpusDraft(
      [
        ("a.txt", [LetterDraft("Uno.", sender: "lenin"), LetterDraft("Dos.")]),
        ("b.txt", [LetterDraft("Tres.", sender: "lenin")]),
      ])
    let corpus = draft.corpus(Recording(), Selection(filter: filter))
    #expect(corpus.letters.map(\.id) == ["a#1", "b#1"])
    #expect(corpus.words == 2)
    #expect(corpus.parts.map { corpus.letter(of: $0)?.id } == ["a#1", "b#1"])
  }

  @Test func `No source is an empty corpus`() {
    let corpus = CorpusRecord(Recording(), Selection(), Gazetteer(), readers: [])
    #expect(corpus.parts.isEmpty)
    #expect(corpus.letters.isEmpty)
    #expect(corpus.words == 0)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `Any split of the sources over readers gives the same tables`(_ seed: UInt64) {
    let draft = RandomCorpus.draft(seed: seed)
    let alone = Self.tables(of: draft, readers: nil)
    var random = SplitMix64(seed: seed &+ 1000)
    for _ in 1...3 {
      var readers: [[Int]] = Array(repeating: [], count: 1 + random.next(below: 6))
      for place in random.permutation(of: draft.sources.count) {
        readers[random.next(below: readers.count)].append(place)
      }
      let split = Self.tables(of: draft, readers: readers)
      for (name, bytes) in split {
        #expect(
          String(decoding: bytes, as: UTF8.self)
            == String(decoding: alone[name] ?? [], as: UTF8.self),
          "\(name) with seed \(seed) and readers \(readers)")
      }
    }
  }

  /// Every table of a corpus by its name.
  private static func tables(of draft: CorpusDraft, readers: [[Int]]?) -> [String: [UInt8]] {
    var bytes: [String: [UInt8]] = [:]
    let corpus = draft.corpus(.everything(.sentence), readers: readers)
    let totals = EntityTotals(of: corpus)
    let network = Network(of: corpus, NetworkOptions())
    let measures = NodeMeasures(of: network)
    var ofWords = Recording()
    ofWords.cooccurrence = .sentence
    ofWords.unitContents.items = .words
    var wordOptions = NetworkOptions()
    wordOptions.kind = .words
    let words = TermCounts(of: corpus, without: .spanish)
    let stems = TermCounts(of: corpus, without: .none, groupedBy: .stem)
    var ofRuns = Recording()
    ofRuns.ngramLength = 2
    let runs = TermCounts(
      of: draft.corpus(ofRuns, readers: readers), without: StopwordList.none)
    for (name, table) in [
      ("letters", LetterReport.table(corpus.letters)),
      ("frequencies", FrequencyReport.table(words)), ("stems", FrequencyReport.table(stems)),
      ("runs", FrequencyReport.table(runs)),
      ("letter frequencies", LetterFrequencyReport.table(words)),
      ("keyness", KeynessReport.everyLetterAgainstTheRest(words, .init())),
      ("mentions", MentionReport.table(corpus)),
      ("entities", EntityReport.table(totals, corpus.gazetteer)),
      ("nodes", NetworkReport.nodes(network, measures)),
      ("edges", Table(NetworkReport.edges(network))),
      (
        "words",
        Table(
          NetworkReport.edges(Network(of: draft.corpus(ofWords, readers: readers), wordOptions)))
      ),
      ("evidence", NetworkReport.evidence(network, corpus, NetworkOptions())),
      ("dates", DateReport.table(corpus)),
      ("chronology", ChronologyReport.table(corpus)),
    ] {
      bytes[name] = table.bytes(.csv)
    }
    bytes["dot"] = Array(DOTWriter.text(network, measures).utf8)
    bytes["timeline"] = []
    TimelineReport.write(Timeline(of: corpus, by: .month), corpus.gazetteer, .csv) {
      bytes["timeline", default: []] += $0
    }
    bytes["picture"] = Array(TimelineSVG.text(corpus).utf8)
    return bytes
  }
}

/// Corpora made of a few words, names and dates by chance.
private enum RandomCorpus {
  static func draft(seed: UInt64) -> CorpusDraft {
    var random = SplitMix64(seed: seed)
    let sources = (0..<5).map { place in
      let letters = (0...random.next(below: 3)).map { _ in
        let paragraphs = (0...random.next(below: 3)).map { _ in
          (0...random.next(below: 4)).map { _ in sentence(&random) }
            .joined(separator: " ")
        }
        return LetterDraft(
          paragraphs.joined(separator: "\n"), date: dates[random.next(below: dates.count)],
          isOutside: random.next(below: 8) == 0)
      }
      return (file: "\(place).txt", letters: letters)
    }
    return CorpusDraft(CooccurrenceCounterTests.gazetteer, sources)
  }

  private static func sentence(_ random: inout SplitMix64) -> String {
    let drawn = (0...(1 + random.next(below: 8))).map { _ in words[random.next(below: words.count)]
    }
    return "Hoy " + drawn.joined(separator: " ") + "."
  }

  private static let words = [
    "Lenin", "Stalin", "Trotski", "en 1921", "el 3 de mayo", "carta", "cartas", "camarada",
    "camaradas", "la", "guerra", "paz", "ñu", "Ética",
  ]
  private static let dates: [String?] = [nil, "1920-05", "1920-07-03", "1921", "1920-11/1921-02"]
}
