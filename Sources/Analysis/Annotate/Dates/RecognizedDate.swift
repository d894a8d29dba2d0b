/// What an expression of time says as it is written.
public enum DateType: String, CaseIterable, Hashable, Sendable {
  case day, month, year, range, list, decade, century, season
  /// It denotes a day, month or season without its year.
  case partial
  /// It denotes a date only from where it stands: "ayer".
  case relative

  /// The type of a value.
  init(of value: EDTF) {
    if value.lacksYear {
      self = .partial
      return
    }
    switch value.form {
    case .interval: self = .range
    case .oneOf, .allOf: self = .list
    case .date(let date):
      switch (date.month, date.day, date.year.unspecifiedDigits) {
      case (_, .some, _): self = .day
      case (.some(21...24), _, _): self = .season
      case (.some, _, _): self = .month
      case (_, _, 1): self = .decade
      case (_, _, 2...3): self = .century
      default: self = .year
      }
    }
  }
}

/// What is doubtful in a date as it is written.
public enum DateWarning: String, CaseIterable, Hashable, Sendable {
  /// Two names of one day do not differ by the days that part the calendars in their century.
  case calendarsDisagree = "calendars-disagree"
  /// The day of the week is not that of the date.
  case weekdayDisagrees = "weekday-disagrees"
  /// The month does not have such a day; the month is the value.
  case noSuchDay = "no-such-day"
}

/// A stretch of text that denotes a calendar date, with its value as written.
public struct RecognizedDate: Hashable, Sendable {
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  public let type: DateType
  /// The value as written, in Gregorian days; nil for relative ones.
  public let value: EDTF?
  /// The same day in the Julian calendar where the text gives both.
  public let julian: EDTF?
  /// The name of the rule that told it.
  public let rule: String
  public let warning: DateWarning?
  /// The day of the week that the text gives, 1 (Monday) to 7.
  public let weekday: Int?
  /// Where a date without a year lies by the words beside it: "el pasado 5 de diciembre".
  public let direction: DateDirection
  /// How a relative date is reckoned.
  public let relation: DateRelation?
  /// Which year a date without one has by its own words: "del año pasado".
  public let yearOf: DateRelation?
  /// Which part of its time is meant: "a mediados de junio".
  public let portion: DatePortion?
  /// What the rules read of it, single date by single date.
  public let parts: [DatePart]

  public init(
    utf8Range: Range<Int>, type: DateType, value: EDTF?, julian: EDTF? = nil, rule: String = "",
    warning: DateWarning? = nil, weekday: Int? = nil, direction: DateDirection = .near,
    relation: DateRelation? = nil, yearOf: DateRelation? = nil, portion: DatePortion? = nil,
    parts: [DatePart] = []
  ) {
    self.utf8Range = utf8Range
    self.type = type
    self.value = value
    self.julian = julian
    self.rule = rule
    self.warning = warning
    self.weekday = weekday
    self.direction = direction
    self.relation = relation
    self.yearOf = yearOf
    self.portion = portion
    self.parts = parts
  }
}

/// A part of a month, a year or another time.
public enum DatePortion: String, Hashable, Sendable {
  case start, middle, end
}

/// What a rule read of one single date, before any year was looked for elsewhere.
public struct DatePart: Hashable, Sendable {
  /// The name of the rule.
  public let rule: String
  public let year: Int?
  /// The last two or three figures of a year whose other figures the source tells.
  public let shortYear: Int?
  /// 1 to 12, or a season 21 to 24.
  public let month: Int?
  public let day: Int?
  /// 1 (Monday) to 7.
  public let weekday: Int?
}

/// Where a date lies from the day of writing.
public enum DateDirection: String, Hashable, Sendable {
  case past, next
  /// Nothing says it.
  case near
}

/// The units in which time is told.
public enum DateUnit: String, CaseIterable, Hashable, Sendable {
  case day, week, month, year, decade, century
}

/// How a relative date is reckoned: from what, by how much.
public struct DateRelation: Hashable, Sendable {
  public enum Origin: String, Hashable, Sendable {
    /// The day on which it is written.
    case speech
    /// The day that was told before.
    case story
    /// The same, where nothing else will do: "el 7 del mismo mes".
    case told
    /// Nothing that can be reckoned with: "el otro día".
    case vague
  }

  public enum Step: Hashable, Sendable {
    /// So many units on, or back where negative.
    case units(DateUnit, Int)
    /// That day of the week.
    case weekday(Int, DateDirection)
    /// A day of the month, so many months on.
    case dayOfMonth(Int, months: Int)
  }

  public let origin: Origin
  public let step: Step?
  /// Whether it is told by a count of weeks or more, which nobody takes to the day.
  public let isApproximate: Bool

  public init(origin: Origin, step: Step?, isApproximate: Bool = false) {
    self.origin = origin
    self.step = step
    self.isApproximate = isApproximate
  }
}
