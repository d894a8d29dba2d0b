import Testing

@testable import Analysis

@Suite struct TimelineContentsTests {
  private static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Lenin y Stalin. Lenin.", sender: "trotski", date: "1920-12-30"),
          LetterDraft("Lenin y Lenin y Trotski."), LetterDraft("Stalin.", date: "XXXX-05-01"),
        ]
      ),
      (
        "b.txt",
        [LetterDraft("Stalin ríe.", addressees: ["stalin", "Rosa"], date: "../1922-02~")]
      ),
    ])

  @Test func `Only letters whose date has a year stand in time`() {
    let contents = TimelineContents(of: Self.draft.corpus(.everything(.paragraph)))
    #expect(contents.letters.map(\.label) == ["Trotski", "→ Stalin, Rosa"])
    #expect(
      contents.letters.map(\.tip) == [
        "a#1, 1920-12-30: Trotski", "b#1, ../1922-02~: → Stalin, Rosa",
      ])
    #expect(contents.letters.map(\.isFirm) == [true, false])
    #expect(contents.letters.map { $0.earliest?.description } == ["1920-12-30", nil])
    #expect(contents.letters.map { $0.latest?.description } == ["1920-12-30", "1922-02-28"])
    #expect(contents.undated == 2)
  }

  @Test func `The most mentioned come first, what stands in undated letters doesn't count`() {
    let corpus = Self.draft.corpus(.everything(.paragraph))
    let contents = TimelineContents(of: corpus)
    // Of equals the first in byte order of the ids: lenin, stalin.
    #expect(contents.rows.map(\.name) == ["Lenin", "Stalin"])
    #expect(contents.rows.map(\.mentions) == [2, 2])
    #expect(contents.rows.map(\.counts) == [[0: 2], [0: 1, 1: 1]])
    #expect(contents.otherEntities == 0)
    let one = TimelineContents(of: corpus, mostRows: 1)
    #expect(one.rows.map(\.name) == ["Lenin"])
    #expect(one.otherEntities == 1)
  }

  @Test(arguments: [
    ("1922-12", true), ("1922/1923", true), ("192X", true), ("{1922-12-24,1922-12-25}", true),
    ("1922~", false), ("1922-12-01?", false), ("1922/1923%", false),
    ("[1922-12-24,1922-12-26]", false),
  ])
  func `A date is firm that is neither approximate nor uncertain`(_ date: String, _ isFirm: Bool) {
    let corpus = CorpusDraft(Gazetteer(), "Hola.", date: date).corpus(.everything(.paragraph))
    #expect(TimelineContents(of: corpus).letters.map(\.isFirm) == [isFirm])
  }

  @Test func `Letters that the selection leaves out are no part of it`() {
    var selection = Selection()
    selection.filter.sender = "trotski"
    let corpus = Self.draft.corpus(.everything(.paragraph), selection)
    let contents = TimelineContents(of: corpus)
    #expect(contents.letters.map(\.tip) == ["a#1, 1920-12-30: Trotski"])
    #expect(contents.undated == 0)
  }
}
