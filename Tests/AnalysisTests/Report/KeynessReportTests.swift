import Testing

@testable import Analysis

@Suite struct KeynessReportTests {
  /// Two letters of ten words.
  private static let draft = CorpusDraft([
    ("a.txt", [LetterDraft("Sol sol sol sol sol sol sol sol mar mar.")]),
    ("b.txt", [LetterDraft("Sol mar mar mar mar mar mar mar mar luz.")]),
  ])

  private static let header = KeynessReport.columns.joined(separator: ",") + "\n"

  // By the formulas, in Python.
  @Test func `A letter against another has the values of the formulas`() {
    #expect(
      csv(
        KeynessReport.table(
          Self.draft.terms(), target: ("letter=a#1", [0]), reference: ("letter=b#1", .parts([1]))))
        == Self.header + """
          letter=a#1,letter=b#1,sol,+,8,1,800000,100000,11.0158,0.000903364,0.00271009,2.5025,0.323504,4.6815,8.02011,1
          letter=a#1,letter=b#1,mar,-,2,8,200000,800000,7.70979,0.00549221,0.00823832,-1.76553,-3.38291,-0.148163,4.71406,1
          letter=a#1,letter=b#1,luz,-,0,1,0,100000,1.43895,0.230309,0.230309,-1.58496,-6.0345,2.86457,-1.55678,0

          """)
  }

  @Test func `Each letter against the rest has what chance does not explain`() {
    #expect(
      csv(KeynessReport.everyLetterAgainstTheRest(Self.draft.terms())) == Self.header + """
        a#1,rest,sol,+,8,1,800000,100000,11.0158,0.000903364,0.00271009,2.5025,0.323504,4.6815,8.02011,1
        a#1,rest,mar,-,2,8,200000,800000,7.70979,0.00549221,0.00823832,-1.76553,-3.38291,-0.148163,4.71406,1
        b#1,rest,mar,+,8,2,800000,200000,7.70979,0.00549221,0.00823832,1.76553,0.148163,3.38291,4.71406,1
        b#1,rest,sol,-,1,8,100000,800000,11.0158,0.000903364,0.00271009,-2.5025,-4.6815,-0.323504,8.02011,1

        """)
  }

  @Test func `Sizes count stopwords, and text outside letters is part of the rest`() {
    let draft = CorpusDraft([
      (
        "a.txt",
        [LetterDraft("La paz."), LetterDraft("La guerra y la paz de la mar.", isOutside: true)]
      )
    ])
    let table = KeynessReport.everyLetterAgainstTheRest(
      draft.terms(without: .spanish), greatestP: 1)
    #expect(table.rows.map { $0[2] } == [.text("paz"), .text("guerra"), .text("mar")])
    #expect(table.rows.map { $0[6] } == [.real(500_000), .real(0), .real(0)])
    #expect(table.rows.map { $0[7] } == [.real(125_000), .real(125_000), .real(125_000)])
  }

  @Test func `Types of few letters can be left out`() {
    let table = KeynessReport.table(
      Self.draft.terms(), target: ("a", [0]), reference: ("rest", .rest), minimumLetters: 2)
    #expect(table.rows.map { $0[2] } == [.text("sol"), .text("mar")])
  }

  @Test func `A target without words has no row`() {
    let table = KeynessReport.table(
      Self.draft.terms(), target: ("a", []), reference: ("rest", .rest))
    #expect(table.rows.isEmpty)
  }
}
