import Testing

@testable import Analysis

@Suite struct FrequencyReportTests {
  /// Parts of 5, 2, 3 and 6 words; the third stands outside letters.
  static let draft = CorpusDraft([
    (
      "a.txt",
      [
        LetterDraft("La paz y la guerra."), LetterDraft("La paz."),
        LetterDraft("Guerra, paz, Ñu.", isOutside: true),
      ]
    ), ("b.txt", [LetterDraft("La guerra, la guerra, la guerra.")]),
  ])

  @Test func `Equal counts share the lowest rank, and DP is over all parts`() {
    #expect(
      csv(FrequencyReport.table(Self.draft.terms())) == """
        rank,type,count,per_million,letters,dispersion_dp
        1,la,6,375000,3,0.1875
        2,guerra,5,312500,2,0.2375
        3,paz,3,187500,2,0.375
        4,y,1,62500,1,0.6875
        4,ñu,1,62500,0,0.8125

        """)
  }

  @Test func `Ranks go on behind a tie`() {
    let table = FrequencyReport.table(CorpusDraft("b a b a c d.").terms())
    #expect(table.rows.map { $0[0] } == [.integer(1), .integer(1), .integer(3), .integer(3)])
    #expect(table.rows.map { $0[1] } == [.text("a"), .text("b"), .text("c"), .text("d")])
  }

  @Test func `Terms of few letters are left out, and ranks are those of the table`() {
    #expect(
      csv(FrequencyReport.table(Self.draft.terms(), minimumLetters: 2)) == """
        rank,type,count,per_million,letters,dispersion_dp
        1,la,6,375000,3,0.1875
        2,guerra,5,312500,2,0.2375
        3,paz,3,187500,2,0.375

        """)
  }

  @Test func `A word that every part has in its share is even`() {
    let terms = CorpusDraft([
      ("a.txt", [LetterDraft("la paz"), LetterDraft("la paz la paz la guerra")])
    ]).terms()
    let table = FrequencyReport.table(terms)
    #expect(table.rows.first?[1] == .text("la"))
    #expect(table.rows.first?[5] == .real(0))
  }

  @Test func `A corpus without words has a header`() {
    #expect(
      csv(FrequencyReport.table(CorpusDraft("1920.").terms())) == FrequencyReport.columns.joined(
        separator: ",") + "\n")
  }
}

@Suite struct LetterFrequencyReportTests {
  // tf-idf: count · log₁₀(3 / letters with the type).
  @Test func `Each letter has its types, weighed by how few letters have them`() {
    #expect(
      csv(LetterFrequencyReport.table(FrequencyReportTests.draft.terms())) == """
        letter,type,count,per_million,tf_idf
        a#1,la,2,400000,0
        a#1,guerra,1,200000,0.176091
        a#1,paz,1,200000,0.176091
        a#1,y,1,200000,0.477121
        a#2,la,1,500000,0
        a#2,paz,1,500000,0.176091
        b#1,guerra,3,500000,0.528274
        b#1,la,3,500000,0

        """)
  }

  @Test func `Types of few letters can be left out`() {
    let table = LetterFrequencyReport.table(FrequencyReportTests.draft.terms(), minimumLetters: 3)
    #expect(
      table.rows.map { [$0[0], $0[1]] } == ["a#1", "a#2", "b#1"].map { [.text($0), .text("la")] })
  }
}

/// A table as CSV.
func csv(_ table: Table) -> String { String(decoding: table.bytes(.csv), as: UTF8.self) }
