/// Reckons relative dates from a known one.
enum RelativeDate {
  /// The value so many units from a base, nil where the base is less exact than the step.
  ///
  /// Days go from a day, weeks give the week or, counted, a day more or less; months need a month.
  static func value(_ relation: DateRelation, from base: EDTF) -> EDTF? {
    switch relation.step {
    case nil: return nil
    case .units(let unit, let count)?:
      return units(unit, count, from: base, isApproximate: relation.isApproximate)
    case .weekday(let weekday, let direction)?:
      return day(of: base, last: direction == .next).map { day in
        EDTF(EDTFDate(nearest(weekday, to: day, direction)))
      }
    case .dayOfMonth(let day, let months)?:
      guard let (year, month) = month(of: base, last: true, moved: months) else { return nil }
      return EDTFDate(year: EDTFYear(year), month: month, day: day).map { EDTF($0) }
    }
  }

  /// The latest day with this number that is not after a day: the 28th, in a letter of the 3rd, is of
  /// the month before.
  static func lastDay(_ number: Int, notAfter day: CalendarDay) -> CalendarDay? {
    (0...31).lazy.map { day.advanced(by: -$0) }.first { $0.gregorian.day == number }
  }

  // MARK: -

  private static func units(_ unit: DateUnit, _ count: Int, from base: EDTF, isApproximate: Bool)
    -> EDTF?
  {
    let quality: EDTFQualifier = isApproximate ? .approximate : .none
    switch unit {
    case .day, .week:
      if count == 0, unit == .day { return day(of: base, last: true).map { EDTF(EDTFDate($0)) } }
      guard let day = day(of: base, last: count > 0) else { return nil }
      if unit == .day || isApproximate {
        let moved = day.advanced(by: unit == .day ? count : count * 7)
        return EDTF(EDTFDate(moved).with(qualifier: quality))
      }
      let monday = day.advanced(by: count * 7 - day.weekday + 1)
      let (first, last) = (EDTFDate(monday), EDTFDate(monday.advanced(by: 6)))
      return EDTF(.interval(.date(first), .date(last)))
    case .month:
      guard let (year, month) = month(of: base, last: count >= 0, moved: count) else { return nil }
      return EDTFDate(year: EDTFYear(year), month: month, qualifier: quality).map { EDTF($0) }
    case .year, .decade, .century:
      let date = count < 0 ? base.dates.first : base.dates.last
      guard let date, let year = date.year.exact else { return nil }
      let open = unit == .year ? 0 : unit == .decade ? 1 : 2
      let moved = year + count * (unit == .year ? 1 : unit == .decade ? 10 : 100)
      guard (1...9999).contains(moved) else { return nil }
      return EDTFDate(year: EDTFYear(moved, unspecifiedDigits: open), qualifier: quality).map {
        EDTF($0)
      }
    }
  }

  /// The first or last day of a base that is told to the day.
  private static func day(of base: EDTF, last: Bool) -> CalendarDay? {
    guard base.dates.allSatisfy({ $0.day ?? 0 > 0 }) else { return nil }
    return last ? base.latest : base.earliest
  }

  private static func month(of base: EDTF, last: Bool, moved: Int) -> (year: Int, month: Int)? {
    let date = last ? base.dates.last : base.dates.first
    guard let date, let year = date.year.exact, let month = date.month, (1...12).contains(month)
    else { return nil }
    let place = year * 12 + month - 1 + moved
    return (place / 12, place % 12 + 1)
  }

  /// The nearest day with that day of the week before or after a day, which is not meant itself.
  private static func nearest(_ weekday: Int, to day: CalendarDay, _ direction: DateDirection)
    -> CalendarDay
  {
    let ahead = (weekday - day.weekday + 7) % 7
    if direction == .next { return day.advanced(by: ahead == 0 ? 7 : ahead) }
    return day.advanced(by: ahead == 0 ? -7 : ahead - 7)
  }
}
