/// One date while it is put together: what is said of it so far.
struct DatePoint: Hashable, Sendable {
  var year: Int?
  /// The last two figures of a year whose century the source tells, or the last three of one whose
  /// thousand it tells.
  var shortYear: Int?
  /// How many figures of the year are open: 1 for a decade, 2 for a century.
  var openDigits = 0
  /// 1 to 12, or a season 21 to 24.
  var month: Int?
  var day: Int?
  var qualifier = EDTFQualifier.none
  var weekday: Int?
  /// The Julian name of the day; its year is that of the date unless a pair crosses the new year.
  var julianMonth: Int?
  var julianDay: Int?
  /// Whether the text gives the Julian name alone.
  var isJulianOnly = false
  /// Whether it is a bare number that may be something else than a year.
  var isBareYear = false
  /// Whether it is a month or season and nothing else.
  var isBareMonth = false
  /// Whether it is a bare number that may be an age: "los 30".
  var isBareDecade = false
  /// Which year is meant where it has none: "del año pasado".
  var yearOf: DateRelation?
  /// The rule that told it, by its place.
  var rule = 0
  var isShortMonth = false
  /// A day that its month does not have: the 31st of April.
  var lostDay: Int?
  /// Whether the year has a full stop behind its thousand: 1.917.
  var isDotted = false

  var hasYear: Bool { year != nil || shortYear != nil }
  var isBareDay: Bool { day != nil && month == nil }

  /// Whether the calendar has such a date in some year.
  var exists: Bool {
    guard let month, let day else { return day.map { (1...31).contains($0) } ?? true }
    guard let year, openDigits == 0 else {
      return EDTFDate(year: .unknown, month: month, day: day) != nil
    }
    if isJulianOnly { return CalendarDay(julianYear: year, month: month, day: day) != nil }
    return EDTFDate(year: EDTFYear(year), month: month, day: day) != nil
  }

  /// The month that is left of a day that it does not have.
  var withoutDay: DatePoint {
    var point = self
    (point.lostDay, point.day) = (day, nil)
    return point
  }

  /// Takes from `other` what it lacks above what it says: a day its month, both their year.
  ///
  /// - Returns: whether anything was lent.
  mutating func borrow(from other: DatePoint) -> Bool {
    var hasBorrowed = false
    if isBareDay, let month = other.month, month <= 12, other.day != nil {
      self.month = month
      hasBorrowed = true
    }
    if !hasYear, month != nil, other.hasYear, other.openDigits == 0 {
      year = other.year
      shortYear = other.shortYear
      hasBorrowed = true
    }
    return hasBorrowed
  }

  /// Moves its year, known or short, by a number of years.
  mutating func moveYear(by count: Int) {
    if let year { self.year = year + count }
    if let short = shortYear {
      shortYear = short < 100 ? (short + count + 100) % 100 : short + count
    }
  }

  /// Month and day as one number.
  var placeInYear: Int {
    let month = month ?? 0
    return (month > 20 ? (month - 20) * 3 : month) * 32 + (day ?? 0)
  }

  /// The value, with the century of a short year given by `century`.
  func date(century: (Int, Int) -> Int) -> EDTFDate? {
    let full = year ?? shortYear.map { century($0, openDigits) }
    // A stretch of ten or a hundred years is vague as it is.
    let quality = openDigits > 0 ? .none : qualifier
    guard let full else {
      return EDTFDate(year: .unknown, month: month, day: day, qualifier: quality)
    }
    guard (-9998...9999).contains(full) else { return nil }
    return EDTFDate(
      year: EDTFYear(full, unspecifiedDigits: openDigits), month: month, day: day,
      qualifier: quality)
  }
}

/// Dates put together, with how they stand to each other.
struct DatePhrase: Hashable, Sendable {
  enum Shape: Hashable, Sendable {
    case one, range, before, after, all, oneOf
  }

  var shape: Shape
  var points: [DatePoint]
  var relation: DateRelation?

  init(_ shape: Shape, _ points: [DatePoint]) {
    self.shape = shape
    self.points = points
  }

  init(relation: DateRelation) {
    shape = .one
    points = []
    self.relation = relation
  }

  /// Lets the points lend each other what they lack, or tells by nil that they don't go together.
  static func joined(_ shape: Shape, _ points: [DatePoint], isLoose: Bool = false) -> DatePhrase? {
    var points = points
    var hasLent = false
    for place in points.indices.dropLast().reversed() {
      let next = points[place + 1]
      if points[place].borrow(from: next) {
        hasLent = true
        let crosses =
          points[place].placeInYear > next.placeInYear && points[place].month != next.month
        if shape == .range, crosses, points[place].hasYear { points[place].moveYear(by: -1) }
      }
    }
    for place in points.indices.dropFirst() where shape == .range {
      let before = points[place - 1]
      if points[place].isBareDay || !points[place].borrow(from: before) { continue }
      hasLent = true
      if points[place].placeInYear < before.placeInYear { points[place].moveYear(by: 1) }
    }
    guard points.allSatisfy({ !$0.isBareDay && $0.exists && $0.lostDay == nil }) else {
      return nil
    }
    return fit(shape, points, hasLent: hasLent, isLoose: isLoose)
      ? DatePhrase(shape, points) : nil
  }

  /// Whether points can be told together: alike, or with something lent, and in order.
  private static func fit(
    _ shape: Shape, _ points: [DatePoint], hasLent: Bool, isLoose: Bool
  ) -> Bool {
    for (a, b) in zip(points, points.dropFirst()) {
      if shape != .range {
        let alike =
          (a.day == nil) == (b.day == nil) && (a.month == nil) == (b.month == nil)
          && a.hasYear == b.hasYear && a.openDigits == b.openDigits
        guard alike, hasLent || isLoose, a != b else { return false }
        if let first = a.year, let second = b.year, shape == .all, first > second { return false }
        let sameMonth = a.year == b.year && a.shortYear == b.shortYear && a.month == b.month
        if sameMonth, let first = a.day, let second = b.day, first >= second { return false }
      } else {
        if let first = a.year, let second = b.year, first > second { return false }
        if a.hasYear != b.hasYear { return false }
        let sameYear = a.year == b.year && a.shortYear == b.shortYear
        if sameYear, a.hasYear, a.month != nil, b.month != nil, a.placeInYear > b.placeInYear {
          return false
        }
        if a.month == b.month, sameYear, let first = a.day, let second = b.day, first >= second {
          return false
        }
        // "de enero a enero"
        if sameYear, a.month == b.month, a.day == nil || b.day == nil { return false }
      }
    }
    return true
  }
}
