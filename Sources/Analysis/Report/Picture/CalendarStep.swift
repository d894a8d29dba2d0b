/// A stretch of the calendar that ticks and bars are set by: days, quarters of a month, months, years.
struct CalendarStep: Hashable, Sendable {
  enum Unit: Hashable, Sendable {
    case days
    /// From the 1st, 8th, 15th and 22nd.
    case weeks
    /// `count` divides 12.
    case months
    case years
  }

  let unit: Unit
  let count: Int

  static let day = CalendarStep(unit: .days, count: 1)
  static let week = CalendarStep(unit: .weeks, count: 1)
  static let month = CalendarStep(unit: .months, count: 1)
  static let quarter = CalendarStep(unit: .months, count: 3)

  static func years(_ count: Int) -> CalendarStep { CalendarStep(unit: .years, count: count) }

  /// From short to long.
  static let all =
    [day, week, month, quarter] + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years)

  /// The fewest days that one can have.
  var leastDays: Int {
    switch unit {
    case .days: 1
    case .weeks: 7
    case .months: count == 1 ? 28 : count * 30
    case .years: count * 365
    }
  }

  /// The first day of the step that a day lies in.
  func start(of day: CalendarDay) -> CalendarDay {
    let (year, month, dayOfMonth) = day.gregorian
    switch unit {
    case .days: return day
    case .weeks:
      return day.advanced(by: -(dayOfMonth <= 28 ? (dayOfMonth - 1) % 7 : dayOfMonth - 22))
    case .months: return Self.first(of: (month - 1) / count * count + 1, year)
    case .years:
      // Years before Christ are negative: divide towards the past.
      let place = year >= 0 ? year / count : -((count - 1 - year) / count)
      return Self.first(of: 1, place * count)
    }
  }

  /// The first day of the next step.
  func end(of day: CalendarDay) -> CalendarDay {
    let start = start(of: day)
    let (year, month, dayOfMonth) = start.gregorian
    switch unit {
    case .days: return start.advanced(by: 1)
    case .weeks:
      let length = CalendarDay.days(inMonth: month, of: year)
      return start.advanced(by: dayOfMonth == 22 ? length - 21 : 7)
    case .months:
      let next = month + count
      return next > 12 ? Self.first(of: 1, year + 1) : Self.first(of: next, year)
    case .years: return Self.first(of: 1, year + count)
    }
  }

  /// What a tick at the first day of a step says: `1922`, `1922-03` or `1922-03-08`.
  func label(_ start: CalendarDay) -> String {
    switch unit {
    case .days, .weeks: start.description
    case .months: String(start.description.dropLast(3))
    case .years: String(start.description.dropLast(6))
    }
  }

  /// What a bar covers, as a caption says it: `a month`, `10 years`.
  var name: String {
    switch unit {
    case .days: "a day"
    case .weeks: "a quarter of a month"
    case .months: count == 1 ? "a month" : "\(count) months"
    case .years: count == 1 ? "a year" : "\(count) years"
    }
  }

  // MARK: -

  private static func first(of month: Int, _ year: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: 1) ?? CalendarDay(number: 0)
  }
}
