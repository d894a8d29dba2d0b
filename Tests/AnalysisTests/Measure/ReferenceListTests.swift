import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct ReferenceListTests {
  private static let list = ReferenceList(
    counts: ["camarada": 5, "camaradas": 3, "fue": 4, "ser": 2, "era": 7, "paz": 1])

  private static let draft = CorpusDraft("Camarada, camaradas, camaradas. Fue; era. Mar.")

  private func counts(
    _ grouping: TermGrouping?, without stopwords: StopwordList = .none
  ) -> [String] {
    let terms = Self.draft.terms(without: stopwords, groupedBy: grouping)
    let counts = Self.list.counts(of: terms, groupedBy: grouping, without: stopwords)
    return zip(terms.forms, counts).map { "\($0) \($1)" }
  }

  @Test func `A type has its own count`() {
    #expect(counts(nil) == ["camarada 5", "camaradas 3", "era 7", "fue 4", "mar 0"])
  }

  @Test func `A stem has the counts of all its types, by whichever it goes`() {
    #expect(counts(.stem) == ["camaradas 8", "era 7", "fue 4", "mar 0"])
  }

  @Test func `A lemma has the counts of all its types, its own form among them`() {
    let lemmas = LemmaList(text: "fue\tser\nera\tser\ncamaradas\tcamarada\n")
    #expect(counts(.lemma(lemmas)) == ["camarada 8", "mar 0", "ser 13"])
    #expect(
      counts(.lemma(lemmas), without: StopwordList(words: ["era"])) == [
        "camarada 8", "mar 0", "ser 6",
      ])
  }

  @Test func `Its words are those that its rates are taken over, else the sum of its counts`() {
    func words(_ table: String) -> Int { ReferenceList.read(table, file: "l").list.words }
    #expect(words("type,count\npaz,3\nmar,2\n") == 5)
    // 3 of 10,321 words, 2 of them.
    #expect(words("type,count,per_million\npaz,3,290.67\nmar,2,193.78\n") == 10_321)
    // Rates that contradict each other tell nothing.
    #expect(words("type,count,per_million\npaz,3,290.67\nmar,2,1000\n") == 5)
    #expect(words("type,count,per_million\npaz,3,\nmar,2,nada\n") == 5)
  }

  @Test(arguments: [
    ("type,count\n", []),
    ("word,count\n", ["l:1:1: the header needs the columns 'type' and 'count'"]),
    (
      "type,count\npaz,-1\n,2\n",
      ["l:2:5: the count is no whole number below 2³²", "l:3:1: the field 'type' is missing"]
    ),
    (
      "type,count\npaz,1,2\n\"mar,3\n",
      [
        "l:2:7: the row has 3 cells, the header 2; quote a cell that holds the separator",
        "l:3:1: the quotation mark is never closed",
        "l:3:1: the count is no whole number below 2³²",
      ]
    ),
  ])
  func `Every mistake is told with its place`(_ text: String, _ messages: [String]) {
    #expect(ReferenceList.read(text, file: "l").errors.map(\.description) == messages)
  }
}
