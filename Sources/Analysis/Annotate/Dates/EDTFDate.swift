/// A year of which the last figures may be unspecified: 1922, 192X, 19XX, XXXX.
public struct EDTFYear: Hashable, Sendable {
  /// The year without its sign, unspecified figures as 0.
  public let magnitude: Int
  /// How many of the last figures are unspecified, 0 to 4.
  public let unspecifiedDigits: Int
  public let isNegative: Bool

  public init(_ year: Int) {
    magnitude = Int(year.magnitude)
    unspecifiedDigits = 0
    isNegative = year < 0
  }

  /// A year whose last figures are unspecified: `EDTFYear(1922, unspecifiedDigits: 1)` is 192X.
  ///
  /// - Precondition: `unspecifiedDigits` is 0 to 4, the year has at most four figures where it is not 0.
  public init(_ year: Int, unspecifiedDigits: Int) {
    precondition((0...4).contains(unspecifiedDigits))
    precondition(unspecifiedDigits == 0 || year.magnitude <= 9999)
    let unit = Self.powers[unspecifiedDigits]
    magnitude = Int(year.magnitude) / unit * unit
    self.unspecifiedDigits = unspecifiedDigits
    isNegative = year < 0 && unspecifiedDigits < 4
  }

  /// The year of which nothing is known.
  public static let unknown = EDTFYear(0, unspecifiedDigits: 4)

  /// The year where all its figures are known.
  public var exact: Int? {
    unspecifiedDigits == 0 ? (isNegative ? -magnitude : magnitude) : nil
  }

  /// The first and last year that it may be, nil where it may be any.
  public var years: ClosedRange<Int>? {
    guard unspecifiedDigits < 4 else { return nil }
    let last = magnitude + Self.powers[unspecifiedDigits] - 1
    return isNegative ? -last...(-magnitude) : magnitude...last
  }

  var text: String {
    if magnitude > 9999 { return "Y" + (isNegative ? "-" : "") + String(magnitude) }
    let figures = CalendarDay.digits(magnitude, 4).dropLast(unspecifiedDigits)
    return (isNegative ? "-" : "") + figures + String(repeating: "X", count: unspecifiedDigits)
  }

  private static let powers = [1, 10, 100, 1_000, 10_000]
}

/// How sure a value is.
public enum EDTFQualifier: String, CaseIterable, Hashable, Sendable {
  case none = ""
  case approximate = "~"
  case uncertain = "?"
  case both = "%"

  /// Both qualities together.
  public func joined(with other: EDTFQualifier) -> EDTFQualifier {
    self == other || other == .none ? self : self == .none ? other : .both
  }
}

/// A day, month, season or year of EDTF, with what is unspecified in it.
public struct EDTFDate: Hashable, Sendable {
  public let year: EDTFYear
  /// 1 to 12, a season 21 (spring) to 24 (winter), 0 for XX, nil where the value is a year.
  public let month: Int?
  /// 1 to 31, 0 for XX, nil where the value is no day.
  public let day: Int?
  public let qualifier: EDTFQualifier

  /// A date, or nil where the calendar has none such.
  public init?(
    year: EDTFYear, month: Int? = nil, day: Int? = nil, qualifier: EDTFQualifier = .none
  ) {
    if let month {
      guard (0...12).contains(month) || (21...24).contains(month) else { return nil }
      if let day {
        guard month <= 12, day >= 0, day <= 31 else { return nil }
        guard Self.exists(day: day, month: month, in: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    self.qualifier = qualifier
  }

  /// A year and nothing else.
  public init(_ year: EDTFYear) {
    self.year = year
    month = nil
    day = nil
    qualifier = .none
  }

  /// A day of the Gregorian calendar.
  public init(_ calendarDay: CalendarDay) {
    let (year, month, day) = calendarDay.gregorian
    self.year = EDTFYear(year)
    self.month = month
    self.day = day
    qualifier = .none
  }

  /// The first day that it may mean, nil without a year. Seasons are the northern ones of whole
  /// months: spring March to May, summer June to August, autumn September to November, winter
  /// December to February of the next year.
  public var earliest: CalendarDay? {
    guard let years = year.years else { return nil }
    let month = firstMonth
    if let day, day > 0 {
      for candidate in years {
        if let found = CalendarDay(year: candidate, month: month, day: day) { return found }
      }
      return nil
    }
    return CalendarDay(year: years.lowerBound, month: month, day: 1)
  }

  /// The last day that it may mean, nil without a year.
  public var latest: CalendarDay? {
    guard let years = year.years else { return nil }
    let month = lastMonth
    if let day, day > 0 {
      for candidate in years.reversed() {
        if let found = CalendarDay(year: candidate, month: month, day: day) { return found }
      }
      return nil
    }
    let last = self.month == 24 ? years.upperBound + 1 : years.upperBound
    return CalendarDay(
      year: last, month: month, day: CalendarDay.days(inMonth: month, of: last))
  }

  /// The same date with another year, nil where that year has no such day.
  public func with(year: EDTFYear) -> EDTFDate? {
    EDTFDate(year: year, month: month, day: day, qualifier: qualifier)
  }

  /// The same date with another qualifier.
  public func with(qualifier: EDTFQualifier) -> EDTFDate {
    EDTFDate(year: year, month: month, day: day, qualifier: qualifier) ?? self
  }

  /// Whether nothing is known of its year.
  public var lacksYear: Bool { year.unspecifiedDigits == 4 }

  var text: String {
    var text = year.text
    if let month { text += "-" + (month == 0 ? "XX" : CalendarDay.digits(month, 2)) }
    if let day { text += "-" + (day == 0 ? "XX" : CalendarDay.digits(day, 2)) }
    return text + qualifier.rawValue
  }

  // MARK: -

  private var firstMonth: Int {
    guard let month, month > 0 else { return 1 }
    return month > 20 ? (month - 20) * 3 : month
  }

  private var lastMonth: Int {
    guard let month, month > 0 else { return 12 }
    return month == 24 ? 2 : month > 20 ? (month - 20) * 3 + 2 : month
  }

  private static func exists(day: Int, month: Int, in year: EDTFYear) -> Bool {
    guard day > 0, month > 0 else { return true }
    guard month == 2, day == 29, let years = year.years else {
      return day <= CalendarDay.days(inMonth: month, of: 2000)
    }
    return years.contains(where: CalendarDay.isLeap)
  }
}
