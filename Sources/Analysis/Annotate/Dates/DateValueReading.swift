/// The value of dates that stand together, in both calendars where the text gives both.
struct DateValueReading: Hashable, Sendable {
  let value: EDTF
  let julian: EDTF?
  let warning: DateWarning?

  init?(_ phrase: DatePhrase, _ years: SourceYears) {
    let century = { (short: Int, open: Int) -> Int in years.full(short) }
    var dates: [EDTFDate] = []
    var old: [EDTFDate] = []
    var warning: DateWarning?
    for point in phrase.points {
      // Whether a February has 29 days hangs on a year whose century the source tells.
      let whole = point.date(century: century)
      guard let date = whole ?? point.withoutDay.date(century: century) else { return nil }
      if whole == nil || point.lostDay != nil { warning = .noSuchDay }
      guard let pair = Self.pair(point, date) else {
        dates.append(date)
        continue
      }
      dates.append(pair.new)
      old.append(pair.old)
      if let day = pair.new.earliest, pair.old.year.exact != nil,
        let said = Self.julianDay(pair.old), said != day
      {
        warning = .calendarsDisagree
      }
    }
    guard let value = Self.value(phrase.shape, dates) else { return nil }
    if warning == nil, let weekday = phrase.points.first?.weekday, dates.first?.day != nil,
      let day = dates.first?.earliest, day.weekday != weekday,
      // In old letters the day of the week may be that of the Julian name.
      old.isEmpty
    {
      warning = .weekdayDisagrees
    }
    self.value = value
    julian = old.count == dates.count ? Self.value(phrase.shape, old) : nil
    self.warning = warning
  }

  // MARK: -

  private static func value(_ shape: DatePhrase.Shape, _ dates: [EDTFDate]) -> EDTF? {
    guard let first = dates.first, let last = dates.last else { return nil }
    switch shape {
    case .one: return EDTF(first)
    case .range: return EDTF(.interval(.date(first), .date(last)))
    case .before: return EDTF(.interval(.open, .date(first)))
    case .after: return EDTF(.interval(.date(first), .open))
    case .all: return EDTF(.allOf(dates.map { .date($0) }))
    case .oneOf: return EDTF(.oneOf(dates.map { .date($0) }))
    }
  }

  /// The Gregorian and the Julian name of a day that has both, or the Julian alone.
  private static func pair(_ point: DatePoint, _ date: EDTFDate) -> (new: EDTFDate, old: EDTFDate)?
  {
    guard let oldDay = point.julianDay, let oldMonth = point.julianMonth else { return nil }
    guard let year = date.year.exact else {
      let old = EDTFDate(year: .unknown, month: oldMonth, day: oldDay)
      return old.map { (date, $0) }
    }
    let oldYear =
      point.isJulianOnly ? year : DateCalendars.julianYear(of: point, year: year)
    guard let old = EDTFDate(year: EDTFYear(oldYear), month: oldMonth, day: oldDay) else {
      return nil
    }
    guard point.isJulianOnly else { return (date, old) }
    return julianDay(old).map { (EDTFDate($0), old) }
  }

  private static func julianDay(_ date: EDTFDate) -> CalendarDay? {
    guard let year = date.year.exact, let month = date.month, let day = date.day else { return nil }
    return CalendarDay(julianYear: year, month: month, day: day)
  }
}
