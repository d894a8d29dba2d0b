import Testing
import Tokenizer

@testable import Analysis

@Suite struct ConcordanceReportTests {
  private static let draft = CorpusDraft(
    Gazetteer(),
    [
      (
        "a.txt",
        [
          LetterDraft("La paz zarpa. ¿Una paz árida? Mi paz, Ana.", sender: "ana", date: "1920-05"),
          LetterDraft("Otra paz.", isOutside: true),
        ]
      )
    ])

  private func rows(_ order: ConcordanceOrder) throws -> [[Cell]] {
    var vocabulary = Vocabulary()
    let source = Self.draft.annotated(0, &vocabulary)
    let query = try #require(ConcordanceQuery("paz"))
    let rows = ConcordanceReport.rows(
      of: source, Concordance([query], contextWords: 5), Selection(), Gazetteer(), sortedBy: order)
    return ConcordanceReport.sorted(rows).map(\.cells)
  }

  @Test func `A line has its place, its context and its letter`() throws {
    #expect(
      csv(Table(ConcordanceReport.columns, rows: try rows(.text))) == """
        letter,file,line,column,start,end,left,keyword,right,sender,date
        a#1,a.txt,1,4,3,6,La,paz,zarpa.,ana,1920-05
        a#1,a.txt,1,20,19,22,¿Una,paz,árida?,ana,1920-05
        a#1,a.txt,1,34,33,36,Mi,paz,", Ana.",ana,1920-05
        ,a.txt,2,6,48,51,Otra,paz,.,,

        """)
  }

  @Test func `Lines are sorted by the words beside them, blind to case and accents`() throws {
    #expect(
      try rows(.left).map { $0[6] } == [.text("La"), .text("Mi"), .text("Otra"), .text("¿Una")])
    #expect(
      try rows(.right).map { $0[8] } == [
        .text("."), .text(", Ana."), .text("árida?"), .text("zarpa."),
      ])
  }
}
