import Testing
import Tokenizer

@testable import Analysis

@Suite struct ChronologyReportTests {
  private static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft(
            "En 1921 calló Lenin. El 2 de mayo de 1921 habló Trotski, y Lenin. Antes del 3 de mayo de 1921 nada."
          ), LetterDraft("En mayo de 1921, Stalin. Ya en 1921."),
        ]
      ),
      (
        "b.txt",
        [
          LetterDraft("Desde 1921 todo. El 1 de enero no. Fue en 1919.", isOutside: true)
        ]
      ),
    ])

  @Test func `Dates stand by first day, then by last day, then as they are found`() {
    #expect(
      csv(ChronologyReport.table(Self.draft.corpus(.everything(.paragraph)))) == """
        earliest,latest,edtf,letter,file,line,entities,text,told
        1919-01-01,1919-12-31,1919,,b.txt,1,,Fue en 1919.,1
        1921-01-01,1921-01-01,1921-01-01,,b.txt,1,,El 1 de enero no.,1
        1921-01-01,1921-12-31,1921,a#1,a.txt,1,lenin,En 1921 calló Lenin.,2
        1921-01-01,1921-12-31,1921,a#2,a.txt,2,,Ya en 1921.,2
        1921-01-01,,1921/..,,b.txt,1,,Desde 1921 todo.,1
        1921-05-01,1921-05-31,1921-05,a#2,a.txt,2,stalin,"En mayo de 1921, Stalin.",1
        1921-05-02,1921-05-02,1921-05-02,a#1,a.txt,1,trotski;lenin,"El 2 de mayo de 1921 habló Trotski, y Lenin.",1
        ,1921-05-03,../1921-05-03,a#1,a.txt,1,,Antes del 3 de mayo de 1921 nada.,1

        """)
  }

  @Test func `A range that is open at its beginning stands before the day at which it ends`() {
    let draft = CorpusDraft("Fue el 3 de mayo de 1921. Fue antes del 3 de mayo de 1921.")
    #expect(
      ChronologyReport.table(draft.corpus(.everything(.paragraph))).rows.map { $0[2] } == [
        .text("../1921-05-03"), .text("1921-05-03"),
      ])
  }
}

@Suite struct DateReportTests {
  @Test func `A date has its place, its value and what it resolves to`() {
    let draft = CorpusDraft(
      Gazetteer(),
      "Ñu. El 5 de mayo llegó.\nnote|Era el 25 de octubre (7 de noviembre) de 1917.",
      date: "1922-06-01")
    let corpus = draft.corpus(.everything(.paragraph), Selection(layers: .text))
    #expect(
      csv(DateReport.table(corpus)) == """
        letter,file,line,column,start,end,surface,edtf,type,resolved,resolved_from,earliest,latest,layer,julian,warning
        a#1,a.txt,1,8,7,16,5 de mayo,XXXX-05-05,partial,1922-05-05,letter,1922-05-05,1922-05-05,body,,
        a#1,a.txt,2,13,36,74,25 de octubre (7 de noviembre) de 1917,1917-11-07,day,1917-11-07,text,1917-11-07,1917-11-07,note,1917-10-25,

        """)
  }
}
