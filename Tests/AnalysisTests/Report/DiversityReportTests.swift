import Stopwords
import Testing

@testable import Analysis

@Suite struct DiversityReportTests {
  private func table(_ draft: CorpusDraft, without stopwords: StopwordList = .none) -> Table {
    var recording = Recording()
    recording.diversity = true
    recording.stopwords = stopwords
    return DiversityReport.table(draft.corpus(recording))
  }

  private static let header = DiversityReport.columns.joined(separator: ",") + "\n"

  // "La paz y la guerra. ¡Paz!": 6 words of 4 types, 17 letters, 7 syllables, 2 sentences.
  // mtld: forwards the ratio falls to 3/4, then 4/5 and 4/6: one factor of 6 words; backwards to
  // 5/6, no: paz guerra la y paz la: 4/5 behind the fifth word, 4/6 behind the sixth: one factor.
  @Test func `A letter has the figures of its words and sentences`() {
    #expect(
      csv(table(CorpusDraft("La paz y la guerra. ¡Paz!"))) == Self.header
        + "a#1,6,4,2,0.666667,,6,,1111.11,2.83333,3,131.152,133.78,1.63299,0.773706,,0.133333,yes\n"
    )
  }

  @Test func `Stopwords count unless they are left out`() {
    #expect(
      csv(table(CorpusDraft("La paz y la guerra. ¡Paz! ¿Y la?"), without: .spanish))
        == Self.header
        + "a#1,3,2,1,0.666667,,3,,2222.22,4,1.5,122.268,125.31,1.1547,0.63093,,0.333333,yes\n")
  }

  @Test func `A letter without words has zeros and nothing else, and text outside has no row`() {
    let draft = CorpusDraft([
      (
        "a.txt",
        [LetterDraft("note|Paz."), LetterDraft("1920."), LetterDraft("Fin.", isOutside: true)]
      )
    ])
    #expect(
      csv(table(draft)) == Self.header + "a#1,0,0,0,,,,,,,,,,,,,,yes\na#2,0,0,0,,,,,,,,,,,,,,yes\n")
  }

  @Test func `A hundred words fill a window`() {
    let words = (0..<100).map { $0 % 50 == 0 ? "paz" : "mar\($0 % 50 < 25 ? "a" : "b")" }
    let row = table(CorpusDraft(words.joined(separator: " "))).rows[0]
    #expect(row[5] == .real(0.03))
    #expect(row[15] == .real(0.03))
    #expect(row[17] == .none)
  }

  /// A type met in one letter is as new in the next.
  @Test func `Letters do not know of each other`() {
    let draft = CorpusDraft([
      ("a.txt", [LetterDraft("Uno dos tres dos."), LetterDraft("Dos uno dos tres.")]),
      ("b.txt", [LetterDraft("Tres dos uno dos.")]),
    ])
    #expect(
      table(draft).rows.map { Array($0[1...4]) }
        == [[Cell]](
          repeating: [.integer(4), .integer(3), .integer(2), .real(0.75)], count: 3))
  }
}
