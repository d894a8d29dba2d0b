import Testing

@testable import Analysis

@Suite struct CalendarStepTests {
  private static func day(_ text: String) throws -> CalendarDay {
    try #require(EDTF(text)?.earliest)
  }

  @Test(arguments: [
    (CalendarStep.day, "1924-02-29", "1924-02-29", "1924-03-01", "1924-02-29"),
    (.week, "1924-02-07", "1924-02-01", "1924-02-08", "1924-02-01"),
    (.week, "1924-02-29", "1924-02-22", "1924-03-01", "1924-02-22"),
    (.week, "1923-01-31", "1923-01-22", "1923-02-01", "1923-01-22"),
    (.month, "1923-12-31", "1923-12-01", "1924-01-01", "1923-12"),
    (.quarter, "1923-06-30", "1923-04-01", "1923-07-01", "1923-04"),
    (.quarter, "1923-10-01", "1923-10-01", "1924-01-01", "1923-10"),
    (.years(1), "1923-06-30", "1923-01-01", "1924-01-01", "1923"),
    (.years(5), "1923-06-30", "1920-01-01", "1925-01-01", "1920"),
    (.years(10), "-0001-06-30", "-0010-01-01", "0000-01-01", "-0010"),
    (.years(10), "-0010-01-01", "-0010-01-01", "0000-01-01", "-0010"),
  ])
  func `A step begins and ends with the calendar`(
    _ step: CalendarStep, _ day: String, _ start: String, _ end: String, _ label: String
  ) throws {
    let day = try Self.day(day)
    #expect(step.start(of: day).description == start)
    #expect(step.end(of: day).description == end)
    #expect(step.label(step.start(of: day)) == label)
  }

  @Test func `Steps are ordered from short to long, and none is shorter than it says`() throws {
    let steps = CalendarStep.all
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.leastDays < $1.leastDays })
    for step in steps {
      var day = step.start(of: try Self.day("1899-12-31"))
      for _ in 0..<60 {
        let end = step.end(of: day)
        #expect(end.number - day.number >= step.leastDays)
        #expect(step.start(of: end) == end)
        #expect(step.start(of: end.advanced(by: -1)) == day)
        day = end
      }
    }
  }

  @Test(arguments: [
    (CalendarStep.day, "a day"), (.month, "a month"), (.quarter, "3 months"),
    (.years(1), "a year"), (.years(50), "50 years"),
  ])
  func `A step has a name`(_ step: CalendarStep, _ name: String) {
    #expect(step.name == name)
  }
}
