import Testing

@testable import Analysis

@Suite struct RelativeDateTests {
  @Test(arguments: [
    (DateRelation.Step.units(.day, -1), "1922-10-13", "1922-10-12" as String?),
    (.units(.day, 1), "1922-12-31", "1923-01-01"), (.units(.day, 0), "1922-12-23", "1922-12-23"),
    (.units(.day, 1), "1922-12-24/1922-12-25", "1922-12-26"), (.units(.day, 1), "1922-12", nil),
    (.units(.week, -1), "1922-10-13", "1922-10-02/1922-10-08"),
    (.units(.month, -1), "1923-01-05", "1922-12"), (.units(.month, 1), "1922", nil),
    (.units(.year, 0), "1928-05", "1928"), (.units(.decade, 0), "1928-05", "192X"),
    (.weekday(2, .next), "1922-12-15", "1922-12-19"),
    (.weekday(2, .past), "1922-12-15", "1922-12-12"),
    (.weekday(5, .past), "1922-12-15", "1922-12-08"),
    (.dayOfMonth(28, months: -1), "1923-01-05", "1922-12-28"),
    (.dayOfMonth(31, months: -1), "1922-12-05", nil),
  ])
  func `Reckons from a day that is known`(
    step: DateRelation.Step, base: String, value: String?
  ) throws {
    let relation = DateRelation(origin: .speech, step: step)
    let found = RelativeDate.value(relation, from: try #require(EDTF(base)))
    #expect(found?.description == value)
  }

  @Test func `What is counted in weeks or more is told roughly`() throws {
    let weeks = DateRelation(origin: .story, step: .units(.week, 3), isApproximate: true)
    let base = try #require(EDTF("1928-01-25"))
    #expect(RelativeDate.value(weeks, from: base)?.description == "1928-02-15~")
    let years = DateRelation(origin: .story, step: .units(.year, -2), isApproximate: true)
    #expect(RelativeDate.value(years, from: base)?.description == "1926~")
  }

  @Test func `A day of the month is the last one before a letter`() throws {
    let day = try #require(CalendarDay(year: 1923, month: 3, day: 3))
    #expect(RelativeDate.lastDay(28, notAfter: day)?.description == "1923-02-28")
    #expect(RelativeDate.lastDay(3, notAfter: day)?.description == "1923-03-03")
    #expect(RelativeDate.lastDay(30, notAfter: day) == nil)
  }
}
