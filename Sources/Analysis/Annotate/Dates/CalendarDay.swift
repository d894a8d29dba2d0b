/// A day, the same whichever calendar names it.
///
///     CalendarDay(year: 1917, month: 11, day: 7)?.julian  // (1917, 10, 25)
///
/// Both calendars are proleptic and have a year 0, the year before 1.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970 of the Gregorian calendar.
  public let number: Int

  public init(number: Int) {
    self.number = number
  }

  /// The day that the Gregorian calendar calls so, or nil where it has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else {
      return nil
    }
    let years = Self.marchYear(year, month)
    number =
      365 * years + Self.floor(years, 4) - Self.floor(years, 100) + Self.floor(years, 400)
      + Self.dayOfMarchYear(month: month, day: day) - Self.gregorianShift
  }

  /// The day that the Julian calendar calls so, or nil where it has no such day.
  public init?(julianYear year: Int, month: Int, day: Int) {
    let isLeap = year % 4 == 0
    let length = month == 2 ? (isLeap ? 29 : 28) : Self.days(inMonth: month, of: 2001)
    guard (1...12).contains(month), day >= 1, day <= length else { return nil }
    let years = Self.marchYear(year, month)
    number =
      365 * years + Self.floor(years, 4) + Self.dayOfMarchYear(month: month, day: day)
      - Self.julianShift
  }

  /// Its name in the Gregorian calendar.
  public var gregorian: (year: Int, month: Int, day: Int) {
    let days = number + Self.gregorianShift
    let era = Self.floor(days, 146_097)
    let dayOfEra = days - era * 146_097
    // The last day of a cycle of 4, 100 or 400 years would else begin a year of its own.
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    return Self.date(marchYear: era * 400 + yearOfEra, dayOfYear: dayOfYear)
  }

  /// Its name in the Julian calendar.
  public var julian: (year: Int, month: Int, day: Int) {
    let days = number + Self.julianShift
    let era = Self.floor(days, 1_461)
    let dayOfEra = days - era * 1_461
    let yearOfEra = (dayOfEra - dayOfEra / 1_460) / 365
    return Self.date(marchYear: era * 4 + yearOfEra, dayOfYear: dayOfEra - 365 * yearOfEra)
  }

  /// The day of the week: 1 is Monday, 7 Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let place = number + 3
    return place - Self.floor(place, 7) * 7 + 1
  }

  /// How many days the Julian name of this day is behind the Gregorian: 12 in the 19th century, 13
  /// in the 20th.
  public var calendarGap: Int {
    let (year, month, day) = julian
    guard let same = CalendarDay(year: year, month: month, day: day) else { return 13 }
    return number - same.number
  }

  /// `year-month-day` of the Gregorian calendar, the year with at least four figures.
  public var description: String {
    let (year, month, day) = gregorian
    return "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
  }

  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// This day moved by a number of days.
  public func advanced(by days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// Whether the Gregorian year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The length of a month, 1 to 12, of a Gregorian year; 0 for any other month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }

  // MARK: -

  /// Years are counted from March, so that the leap day is the last.
  private static let gregorianShift = 719_468
  private static let julianShift = 719_470

  private static func marchYear(_ year: Int, _ month: Int) -> Int { month > 2 ? year : year - 1 }

  private static func dayOfMarchYear(month: Int, day: Int) -> Int {
    // Five months from March have 153 days, and again from August.
    (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  }

  private static func date(marchYear: Int, dayOfYear: Int) -> (year: Int, month: Int, day: Int) {
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    return (month > 2 ? marchYear : marchYear + 1, month, dayOfYear - (153 * place + 2) / 5 + 1)
  }

  private static func floor(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  /// A number with leading zeros, its sign before them.
  static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
