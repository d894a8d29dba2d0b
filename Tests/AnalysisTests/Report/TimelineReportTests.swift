import Testing

@testable import Analysis

@Suite struct TimelineReportTests {
  @Test func `A period without letters has no share, one without mentions a share of 0`() {
    let corpus = TimelineTests.draft.corpus(.everything(.sentence))
    var bytes: [UInt8] = []
    TimelineReport.write(Timeline(of: corpus, by: .year), corpus.gazetteer, .csv) { bytes += $0 }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        period,kind,id,count,per_million,letters
        1920,person,lenin,3,428571,2
        1920,person,stalin,1,142857,1
        1921,person,lenin,0,,0
        1921,person,stalin,0,,0
        1922,person,lenin,0,0,0
        1922,person,stalin,2,500000,1

        """)
  }
}
