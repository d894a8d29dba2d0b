import Testing
import Tokenizer

@testable import Analysis

@Suite struct EntityTotalsTests {
  private static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Lenin y Stalin: Lenin.", date: "1920-05"),
          LetterDraft("Stalin calla.", date: "1919"), LetterDraft("Lenin ríe hoy."),
          LetterDraft("Trotski.", isOutside: true),
        ]
      ), ("b.txt", [LetterDraft("Nadie vino.", date: "1930")]),
    ])

  @Test func `Mentions, letters and share are counted`() {
    // Sizes of the parts: 4, 2, 3, 1, 2.
    let totals = EntityTotals(of: Self.draft.corpus(.everything(.sentence))).totals
    #expect(totals.map(\.entity) == [1, 2, 0])
    #expect(totals.map(\.mentions) == [3, 2, 1])
    #expect(totals.map(\.letters) == [2, 2, 0])
    #expect(totals.map(\.perMillion) == [250_000, 2_000_000.0 / 12, 1_000_000.0 / 12])
    // ½(|2/3 − 4/12| + 2/12 + |1/3 − 3/12| + 1/12 + 2/12)
    #expect(isClose(totals[0].dispersion, 5.0 / 12))
    #expect(isClose(totals[1].dispersion, 0.5))
    #expect(isClose(totals[2].dispersion, 11.0 / 12))
  }

  @Test func `First and last day are those of the dated letters`() {
    let totals = EntityTotals(of: Self.draft.corpus(.everything(.sentence))).totals
    #expect(totals.map { $0.first?.description } == ["1920-05-01", "1919-01-01", nil])
    #expect(totals.map { $0.last?.description } == ["1920-05-31", "1920-05-31", nil])
  }

  @Test func `Equal totals stand in byte order of the ids`() {
    let corpus = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Trotski, Stalin y Lenin.").corpus(
      .everything(.sentence))
    #expect(EntityTotals(of: corpus).totals.map(\.entity) == [1, 2, 0])
  }

  @Test func `Only selected layers and letters count`() {
    var filter = LetterFilter()
    filter.letter = "a#1"
    let corpus = Self.draft.corpus(.everything(.sentence), Selection(filter: filter))
    let totals = EntityTotals(of: corpus).totals
    #expect(totals.map(\.entity) == [1, 2])
    #expect(totals.map(\.perMillion) == [500_000, 250_000])
    #expect(totals.map(\.dispersion) == [0, 0])
    #expect(
      EntityTotals(of: Self.draft.corpus(.everything(.sentence), Selection(layers: .note))).totals
        .isEmpty)
  }
}
