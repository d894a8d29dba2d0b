import Testing

@testable import Analysis

@Suite struct ChronologyFormatTests {
  private static let draft = CorpusDraft(
    CooccurrenceCounterTests.gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("En mayo de 1921 habló Lenin. Ya en los años veinte nadie lo oyó, dijo."),
          LetterDraft("Antes del 3 de mayo de 1921 nada. En mayo de 1921, Stalin."),
          LetterDraft("Vivió allí desde 1919 hasta el 5 de mayo de 1920."),
        ]
      )
    ])

  private static let corpus = draft.corpus(.everything(.paragraph))

  @Test func `A date that is told many times is one row where dates are gathered`() {
    #expect(
      csv(ChronologyReport.table(Self.corpus, gathering: true)) == """
        earliest,latest,edtf,letter,file,line,entities,text,told
        1919-01-01,1920-05-05,1919/1920-05-05,a#3,a.txt,3,,Vivió allí desde 1919 hasta el 5 de mayo de 1920.,1
        1920-01-01,1929-12-31,192X,a#1,a.txt,1,,"Ya en los años veinte nadie lo oyó, dijo.",1
        1921-05-01,1921-05-31,1921-05,a#1;a#2,a.txt,1,lenin;stalin,En mayo de 1921 habló Lenin.,2
        ,1921-05-03,../1921-05-03,a#2,a.txt,2,,Antes del 3 de mayo de 1921 nada.,1

        """)
  }

  @Test func `TimelineJS gets whole numbers, as exact as the date is`() {
    let table = TimelineJSReport.table(Self.corpus, gathering: true)
    #expect(
      csv(table).split(separator: "\n").map { String($0.prefix(60)) } == [
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Disp",
        "1919,,,,1920,5,5,,desde 1919 hasta el 5 de mayo de 1920,Vivi",
        "1920,1,1,,1929,12,31,,años veinte,\"Ya en los años veinte nad",
        "1921,5,,,,,,,mayo de 1921,\"Lenin, Stalin\",En mayo de 1921 ha",
        "1921,5,3,,,,,,Antes del 3 de mayo de 1921,Antes del 3 de may",
      ])
    #expect(table.rows.allSatisfy { $0[0] != .none && $0[9] != .text("") })
  }

  @Test func `Palladio gets years and days only, and the value as a label`() {
    let table = PalladioReport.table(Self.corpus)
    #expect(
      table.rows.map { Array($0[0...2]) } == [
        [.text("1919-01-01"), .text("1920-05-05"), .text("1919/1920-05-05")],
        [.text("1920-01-01"), .text("1929-12-31"), .text("192X")],
        [.text("1921-05-01"), .text("1921-05-31"), .text("1921-05")],
        [.text("1921-05-01"), .text("1921-05-31"), .text("1921-05")],
        [.none, .text("1921-05-03"), .text("../1921-05-03")],
      ])
  }
}
