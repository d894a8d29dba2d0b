import Testing
import Tokenizer

@testable import Analysis

@Suite struct TimelineTests {
  static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Lenin y Stalin. Lenin calla.", date: "1920-12-30"),
          LetterDraft("Lenin vino.", date: "1920-12"), LetterDraft("Trotski.", date: "1920/1922"),
          LetterDraft("Stalin."), LetterDraft("Lenin.", isOutside: true),
        ]
      ), ("b.txt", [LetterDraft("Stalin ríe. Stalin calla.", date: "1922-02-02")]),
    ])

  private func rows(_ period: TimelinePeriod) -> [String] {
    let corpus = Self.draft.corpus(.everything(.sentence))
    return Timeline(of: corpus, by: period).rows.map { row in
      let share = row.perMillion.map { String(Int($0)) } ?? "–"
      return "\(row.period) \(corpus.gazetteer[row.entity].id) \(row.count) \(share) \(row.letters)"
    }
  }

  @Test func `Years come without gaps`() {
    #expect(
      rows(.year) == [
        "1920 lenin 3 428571 2", "1920 stalin 1 142857 1", "1921 lenin 0 – 0", "1921 stalin 0 – 0",
        "1922 lenin 0 0 0", "1922 stalin 2 500000 1",
      ])
  }

  @Test func `Months cross the year`() {
    #expect(
      rows(.month) == [
        "1920-12 lenin 3 428571 2", "1920-12 stalin 1 142857 1", "1921-01 lenin 0 – 0",
        "1921-01 stalin 0 – 0",
      ]
        + (2...12).flatMap { month in
          let name = "1921-" + (month < 10 ? "0" : "") + String(month)
          return ["\(name) lenin 0 – 0", "\(name) stalin 0 – 0"]
        } + [
          "1922-01 lenin 0 – 0", "1922-01 stalin 0 – 0", "1922-02 lenin 0 0 0",
          "1922-02 stalin 2 500000 1",
        ])
  }

  @Test func `A date that is wider than a period counts in none`() {
    let days = rows(.day)
    #expect(days.count == 400 * 2)
    let corpus = Self.draft.corpus(.everything(.sentence))
    #expect(Timeline(of: corpus, by: .day).rows.count == 400 * 2)
    #expect(
      days.prefix(3) == [
        "1920-12-30 lenin 2 400000 1", "1920-12-30 stalin 1 200000 1", "1920-12-31 lenin 0 – 0",
      ])
    #expect(days.last == "1922-02-02 stalin 2 500000 1")
  }

  @Test func `Without dated letters there is no time`() {
    let corpus = CorpusDraft(CooccurrenceCounterTests.gazetteer, "Lenin.").corpus(
      .everything(.sentence))
    #expect(Timeline(of: corpus, by: .year).rows.count == 0)
    #expect(Array(Timeline(of: corpus, by: .year).rows).isEmpty)
  }
}
