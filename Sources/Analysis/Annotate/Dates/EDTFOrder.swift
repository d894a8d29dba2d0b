extension EDTF {
  /// The order of a chronology: by the first day, then by the last, then by the bytes of the text.
  ///
  /// An open beginning comes before every day and an open end after; what has no year comes last.
  public static func chronological(_ a: EDTF, _ b: EDTF) -> Bool {
    let (first, second) = (a.orderKey, b.orderKey)
    if first != second { return first.lexicographicallyPrecedes(second) }
    return a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }

  /// The value that both denote, or nil where no day is in both: `1922` and `XXXX-12-25` meet in
  /// `1922-12-25`, `1922-07/1923-03` and `1923` in `1923-01/1923-03`.
  ///
  /// Single dates meet figure by figure, so that what both leave open stays open; a season meets a
  /// month or day in it. Anything else meets in the days from the later beginning to the earlier
  /// end, an open end being no bound; a set gives those of its members that meet. Qualifiers join.
  public func intersection(with other: EDTF) -> EDTF? {
    switch (form, other.form) {
    case (.oneOf(let members), _): return Self.meet(members, other) { .oneOf($0) }
    case (.allOf(let members), _): return Self.meet(members, other) { .allOf($0) }
    case (_, .oneOf), (_, .allOf): return other.intersection(with: self)
    case (.date(let a), .date(let b)): return a.intersection(with: b).map { EDTF($0) }
    default: return Self.meet(self, other)
    }
  }

  // MARK: -

  private var orderKey: [Int] {
    if lacksYear { return [Int.max, Int.max] }
    return [earliest?.number ?? Int.min, latest?.number ?? Int.max]
  }

  private static func meet(
    _ members: [Member], _ other: EDTF, _ wrap: ([Member]) -> Form
  ) -> EDTF? {
    var kept: [Member] = []
    for member in members {
      let value: EDTF? =
        switch member {
        case .date(let date): EDTF(date)
        case .range(let first, let last):
          EDTF(.interval(first.map { .date($0) } ?? .open, last.map { .date($0) } ?? .open))
        }
      guard let found = value?.intersection(with: other) else { continue }
      switch found.form {
      case .date(let date): kept.append(.date(date))
      case .interval(let start, let end): kept.append(.range(start.date, end.date))
      case .oneOf(let inner), .allOf(let inner): kept += inner
      }
    }
    if kept.count == 1, case .date(let date) = kept[0] { return EDTF(date) }
    return EDTF(wrap(kept))
  }

  /// Two intervals, or an interval and a date.
  private static func meet(_ a: EDTF, _ b: EDTF) -> EDTF? {
    guard !a.lacksYear, !b.lacksYear else { return a == b ? a : nil }
    let first = [a.earliest, b.earliest].compactMap { $0 }.max()
    let last = [a.latest, b.latest].compactMap { $0 }.min()
    if let first, let last, first > last { return nil }
    let bounds = a.bounds + b.bounds
    // A bound that lies on the meeting's edge is kept with the precision that it has.
    let start = bounds.map(\.0).first {
      $0.date?.earliest == first && ($0.date != nil) == (first != nil)
    }
    let end = bounds.map(\.1).first { $0.date?.latest == last && ($0.date != nil) == (last != nil) }
    guard let start, let end else { return nil }
    if let date = start.date, date == end.date { return EDTF(date) }
    return EDTF(.interval(start, end))
  }

  private var bounds: [(Bound, Bound)] {
    switch form {
    case .date(let date): [(.date(date), .date(date))]
    case .interval(let start, let end): [(start, end)]
    case .oneOf, .allOf: []
    }
  }
}

extension EDTFDate {
  /// The date that both denote, or nil.
  func intersection(with other: EDTFDate) -> EDTFDate? {
    guard let year = year.intersection(with: other.year) else { return nil }
    let qualifier = qualifier.joined(with: other.qualifier)
    guard let (month, day) = Self.meet(self, other) ?? Self.meet(other, self) else { return nil }
    guard let found = EDTFDate(year: year, month: month, day: day, qualifier: qualifier) else {
      return nil
    }
    return found
  }

  /// Month and day of `a` where they are as `b` says or say more.
  private static func meet(_ a: EDTFDate, _ b: EDTFDate) -> (Int?, Int?)? {
    guard let wanted = b.month, wanted > 0 else {
      return b.day ?? 0 == 0 || b.day == a.day ? (a.month ?? b.month, a.day ?? b.day) : nil
    }
    guard let month = a.month else { return nil }
    if wanted > 20, month <= 12 {
      // A winter's January and February belong to the year behind it: no telling by figures.
      guard month > 0, month != 1, month != 2 else { return nil }
      return month % 12 / 3 == (wanted - 20) % 4 ? (month, a.day) : nil
    }
    guard month == wanted else { return month == 0 ? (wanted, a.day ?? b.day) : nil }
    guard let day = b.day, day > 0 else { return (month, a.day ?? b.day) }
    return a.day == day || a.day == 0 ? (month, day) : nil
  }
}

extension EDTFYear {
  /// The year that both may be, or nil: 19XX and 1922 meet in 1922.
  func intersection(with other: EDTFYear) -> EDTFYear? {
    let (known, vague) =
      unspecifiedDigits <= other.unspecifiedDigits ? (self, other) : (other, self)
    guard let inside = known.years, let around = vague.years else { return known }
    return around.contains(inside.lowerBound) && around.contains(inside.upperBound) ? known : nil
  }
}
