/// What the slots of a rule took up.
struct DateCaptures: Sendable {
  var point = DatePoint()
  /// The second name of a day, or the first end of a range.
  var second = DatePoint()
  var a: DatePoint?
  var b: DatePoint?
  var items: [DatePoint] = []
  /// The date inside a rule about a date.
  var inner: DatePoint?
  var count: Int?
  var unit: DateUnit?
  /// The lexemes at which the date begins and ends, where the rule says it.
  var begin: Int?
  var end: Int?
  /// Whether the year has a full stop behind its thousand.
  var isYearDotted = false

  /// The single date of a rule, or nil where there is none such.
  func point(of rule: DateRule) -> DatePoint? {
    var result = inner ?? point
    switch rule.value {
    case .point(let qualifier):
      if inner != nil {
        // "por el mar" is no March.
        if result.isBareMonth, result.isShortMonth { return nil }
        // 2.114 is a year only where nothing else is said of it.
        if result.isDotted { return nil }
        result.isBareYear = false
        result.isBareMonth = false
      }
      if inner == nil, result.month == nil, result.day == nil {
        result.isBareYear = rule.name == "year"
        result.isBareDecade = rule.name == "decade-short"
        result.isDotted = isYearDotted
        if !result.hasYear, let count {
          guard count >= 10 else { return nil }
          if count < 1000 { result.shortYear = count } else { result.year = count }
        }
      }
      result.yearOf = rule.yearOf ?? result.yearOf
      if inner == nil, rule.name == "month" || rule.name == "season" { result.isBareMonth = true }
      result.qualifier = result.qualifier.joined(with: qualifier)
      if result.exists { return result }
      return result.year != nil || Self.tellsDay.contains(rule.name) ? result.withoutDay : nil
    case .pair(let hasGregorian):
      result.julianDay = second.day
      result.julianMonth = second.month ?? point.month
      if !hasGregorian {
        result.day = second.day
        result.month = second.month
        result.isJulianOnly = true
      }
      if let year = second.year, result.year == nil {
        // The year was told with the first name; the new year may be between the two.
        let (from, to) = (second.month ?? 0, point.month ?? 0)
        result.year = from == 12 && to == 1 ? year + 1 : from == 1 && to == 12 ? year - 1 : year
      }
      guard result.exists, DateCalendars.isPair(result) else { return nil }
      return DateCalendars.ordered(result, otherYear: second.year)
    case .era(let isBefore):
      guard let count, count > 0 else { return nil }
      result.year = isBefore ? 1 - count : count
      return result
    case .cutDecade:
      guard let short = result.shortYear else { return nil }
      (result.year, result.shortYear, result.openDigits) = (short * 10, nil, 1)
      return result
    case .seasonOfTwoYears:
      // Only a winter of the north lies in two years, and is named by the first.
      guard let first = second.year, result.month == 24 else { return nil }
      guard (result.year ?? first / 100 * 100 + (result.shortYear ?? 0)) == first + 1 else {
        return nil
      }
      (result.year, result.shortYear) = (first, nil)
      return result
    default: return nil
    }
  }

  /// The rules that leave no doubt that a day is meant, even one that its month does not have.
  private static let tellsDay: Set = [
    "day-month", "day-month-short-year", "numeric-slash", "roman-day-year",
  ]

  /// The dates of a rule together, or nil where they don't go together.
  func phrase(of rule: DateRule) -> DatePhrase? {
    switch rule.value {
    case .point, .pair, .seasonOfTwoYears, .era, .cutDecade:
      return (a ?? point(of: rule)).map { DatePhrase(.one, [$0]) }
    case .range:
      guard let a, let b else { return nil }
      return DatePhrase.joined(.range, [a, b])
    case .before, .after:
      guard let a, !a.isBareDay else { return nil }
      return DatePhrase(rule.value == .before ? .before : .after, [a])
    case .all: return b.flatMap { DatePhrase.joined(.all, items + [$0], isLoose: true) }
    case .allLent: return b.flatMap { DatePhrase.joined(.all, items + [$0]) }
    case .oneOf: return b.flatMap { DatePhrase.joined(.oneOf, items + [$0], isLoose: true) }
    case .ownRange:
      var first = second
      first.month = first.month ?? point.month
      return DatePhrase.joined(.range, [first, point])
    case .yearRange:
      guard let year = point.year, let short = point.shortYear, year % 100 < short else {
        return nil
      }
      var (first, last) = (DatePoint(), DatePoint())
      first.year = year
      last.year = year / 100 * 100 + short
      first.isBareYear = true
      last.isBareYear = true
      return DatePhrase(.range, [first, last])
    case .years(let shape): return years(shape)
    case .centuries(let isRange):
      guard let a = point.year, let b = second.year, a < b else { return nil }
      return DatePhrase(isRange ? .range : .all, [point, second])
    case .relative(let origin, let step):
      return relation(origin, step, rule.name).map { DatePhrase(relation: $0) }
    }
  }

  // MARK: -

  /// Two years, or two decades where both end in 0 and none is told in full.
  private func years(_ shape: DatePhrase.Shape) -> DatePhrase? {
    guard second.openDigits == 0, let last = point.shortYear else { return nil }
    var (a, b) = (second, DatePoint())
    if let year = a.year {
      b.year = year / 100 * 100 + last
      guard year % 100 < last else { return nil }
    } else if let first = a.shortYear {
      b.shortYear = last
      guard first < last else { return nil }
      if first % 10 == 0, last % 10 == 0 { (a.openDigits, b.openDigits) = (1, 1) }
    }
    return DatePhrase(shape, [a, b])
  }

  private func relation(
    _ origin: DateRelation.Origin, _ step: DateRule.RelativeStep, _ rule: String
  ) -> DateRelation? {
    switch step {
    case .none: return DateRelation(origin: .vague, step: nil)
    case .units(let count, let unit):
      guard let unit = unit ?? self.unit else { return nil }
      let isPart = rule.hasPrefix("part-unit")
      // "el fin de semana" is no end of a week.
      if isPart, unit == .week || unit == .day { return nil }
      return DateRelation(origin: origin, step: .units(unit, count), isApproximate: isPart)
    case .counted(let sign):
      guard let unit, let count else { return nil }
      // "a los veinte años" is an age.
      if rule == "count-at", unit == .year { return nil }
      return DateRelation(
        origin: origin, step: .units(unit, sign * count),
        isApproximate: unit != .day || count > 7)
    case .weekday(let direction):
      guard let weekday = point.weekday else { return nil }
      return DateRelation(origin: origin, step: .weekday(weekday, direction))
    case .month(let count):
      guard let day = point.day else { return nil }
      return DateRelation(origin: origin, step: .dayOfMonth(day, months: count))
    }
  }
}

/// How the two names of a day go together.
enum DateCalendars {
  /// Whether two names are near enough to be meant as one day: the calendars are 10 to 13 days apart,
  /// and print or memory may err by some.
  static func isPair(_ point: DatePoint) -> Bool {
    guard !point.isJulianOnly else { return true }
    guard let gap = gap(of: point) else { return false }
    return (8...17).contains(abs(gap))
  }

  /// The pair with the earlier name as the Julian one, whichever the text has first.
  ///
  /// - Parameter otherYear: the year of the name that is taken for the Julian, where it has its own.
  static func ordered(_ point: DatePoint, otherYear: Int?) -> DatePoint {
    guard !point.isJulianOnly, let gap = gap(of: point), gap < 0 else { return point }
    var result = point
    result.day = point.julianDay
    result.month = point.julianMonth
    result.year = otherYear ?? point.year
    result.julianDay = point.day
    result.julianMonth = point.month
    return result
  }

  /// The Julian year of a pair: that of the Gregorian name, unless the new year is between them.
  static func julianYear(of point: DatePoint, year: Int) -> Int {
    point.julianMonth == 12 && point.month == 1 ? year - 1 : year
  }

  /// The days from the Julian name to the Gregorian, both read in one calendar.
  static func gap(of point: DatePoint) -> Int? {
    guard let month = point.month, let day = point.day, let oldMonth = point.julianMonth,
      let oldDay = point.julianDay
    else { return nil }
    let year = point.year ?? 1917
    guard let new = CalendarDay(year: year, month: month, day: day),
      let old = CalendarDay(year: year, month: oldMonth, day: oldDay)
    else { return nil }
    let gap = new.number - old.number
    // Over a new year the two fall to the ends of one.
    return gap > 180 ? gap - 365 : gap < -180 ? gap + 365 : gap
  }
}
