import Testing

@testable import Analysis

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1917-11-07", -19_048, 3), ("2000-02-29", 11_016, 2),
    ("0001-01-01", -719_162, 1), ("1600-02-29", -135_081, 2), ("2100-03-01", 47_541, 1),
  ])
  func `Counts days from 1970 and knows their weekday`(name: String, number: Int, weekday: Int) {
    let day = CalendarDay(number: number)
    #expect(day.description == name)
    #expect(day.weekday == weekday)
    let (year, month, monthDay) = day.gregorian
    #expect(CalendarDay(year: year, month: month, day: monthDay) == day)
  }

  @Test(arguments: [
    (1917, 10, 25, "1917-11-07"), (1870, 4, 10, "1870-04-22"), (1905, 1, 9, "1905-01-22"),
    (1900, 2, 28, "1900-03-12"), (1900, 2, 29, "1900-03-13"), (1900, 3, 1, "1900-03-14"),
    (1582, 10, 5, "1582-10-15"), (1917, 12, 19, "1918-01-01"),
  ])
  func `Finds the Gregorian name of a Julian day, and back`(
    year: Int, month: Int, day: Int, gregorian: String
  ) throws {
    let found = try #require(CalendarDay(julianYear: year, month: month, day: day))
    #expect(found.description == gregorian)
    #expect(found.julian == (year, month, day))
  }

  @Test func `Both calendars name every day and find it again`() {
    for number in stride(from: -1_000_000, through: 200_000, by: 37) {
      let day = CalendarDay(number: number)
      let (year, month, monthDay) = day.gregorian
      #expect(CalendarDay(year: year, month: month, day: monthDay) == day)
      let old = day.julian
      #expect(CalendarDay(julianYear: old.year, month: old.month, day: old.day) == day)
    }
  }

  @Test(arguments: [(1850, 12), (1899, 12), (1901, 13), (1918, 13), (1750, 11)])
  func `The calendars part by 12 days in the 19th century and 13 in the 20th`(year: Int, gap: Int) {
    #expect(CalendarDay(year: year, month: 6, day: 1)?.calendarGap == gap)
  }

  @Test func `There is no day that the calendar lacks`() {
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(julianYear: 1900, month: 2, day: 29) != nil)
    #expect(CalendarDay(year: 1922, month: 4, day: 31) == nil)
    #expect(CalendarDay(year: 1922, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 1922, month: 0, day: 1) == nil)
    #expect(CalendarDay(julianYear: 1922, month: 13, day: 1) == nil)
  }
}
