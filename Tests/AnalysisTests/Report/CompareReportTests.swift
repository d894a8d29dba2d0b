import Testing

@testable import Analysis

@Suite struct CompareReportTests {
  private static let draft = CorpusDraft([
    ("a.txt", [LetterDraft("Sol sol sol sol sol sol sol sol mar mar."), LetterDraft("Sal, ola.")]),
    ("b.txt", [LetterDraft("Sol mar mar mar mar mar mar mar mar luz.")]),
  ])

  private static let header = CompareReport.columns.joined(separator: ",") + "\n"

  // The values of keyness, over the same table.
  @Test func `Shared types come first, then those of one side`() {
    #expect(
      csv(CompareReport.table(Self.draft.terms(), a: [0], b: [2])) == Self.header + """
        mar,2,8,200000,800000,-1.76553,7.70979,0.00823832,both
        sol,8,1,800000,100000,2.5025,11.0158,0.00271009,both
        luz,0,1,0,100000,-1.58496,1.43895,0.230309,b

        """)
  }

  @Test func `Several parts make a side, and types of few letters are left out`() {
    let table = CompareReport.table(Self.draft.terms(), a: [0, 1], b: [2], minimumLetters: 2)
    #expect(table.rows.map { $0[0] } == [.text("mar"), .text("sol")])
    let all = CompareReport.table(Self.draft.terms(), a: [0, 1], b: [2])
    #expect(
      all.rows.map { [$0[0], $0[8]] } == [
        [.text("mar"), .text("both")], [.text("sol"), .text("both")], [.text("ola"), .text("a")],
        [.text("sal"), .text("a")], [.text("luz"), .text("b")],
      ])
  }

  @Test func `Against nothing there are counts and no statistics`() {
    #expect(
      csv(CompareReport.table(Self.draft.terms(), a: [], b: [1])) == Self.header + """
        ola,0,1,,500000,,,,b
        sal,0,1,,500000,,,,b

        """)
  }

  @Test func `A letter on both sides counts in each`() {
    let table = CompareReport.table(Self.draft.terms(), a: [1], b: [1], minimumLetters: 2)
    #expect(table.rowCount == 0)
    #expect(
      csv(CompareReport.table(Self.draft.terms(), a: [1], b: [1])) == Self.header + """
        ola,1,1,500000,500000,0,0,1,both
        sal,1,1,500000,500000,0,0,1,both

        """)
  }
}
