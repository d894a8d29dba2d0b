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
  /// end, an open end being no bound; of a set those members that meet are left, in order, and where
  /// one of the two is a choice the result is one. Qualifiers join. It is the same from both sides.
  public func intersection(with other: EDTF) -> EDTF? {
    switch (form, other.form) {
    case (.oneOf, _), (_, .oneOf): return Self.meet(self, other) { .oneOf($0) }
    case (.allOf, _), (_, .allOf): return Self.meet(self, other) { .allOf($0) }
    case (.date(let a), .date(let b)): return a.intersection(with: b).map { EDTF($0) }
    default: return Self.meet(self, other)
    }
  }

  // MARK: -

  private var orderKey: [Int] {
    if lacksYear { return [Int.max, Int.max] }
    return [earliest?.number ?? Int.min, latest?.number ?? Int.max]
  }

  /// Every member of one with every member of the other.
  private static func meet(_ a: EDTF, _ b: EDTF, _ wrap: ([Member]) -> Form) -> EDTF? {
    var kept: [EDTF] = []
    for first in a.alternatives {
      for second in b.alternatives {
        guard let common = first.intersection(with: second), !kept.contains(common) else {
          continue
        }
        kept.append(common)
      }
    }
    kept.sort(by: chronological)
    if kept.count == 1, case .date = kept[0].form { return kept[0] }
    return EDTF(
      wrap(
        kept.compactMap { value in
          switch value.form {
          case .date(let date): .date(date)
          case .interval(let start, let end): .range(start.date, end.date)
          case .oneOf, .allOf: nil
          }
        }))
  }

  /// The members of a set as values of their own, anything else itself.
  private var alternatives: [EDTF] {
    switch form {
    case .oneOf(let members), .allOf(let members):
      members.compactMap { member in
        switch member {
        case .date(let date): EDTF(date)
        case .range(let first, let last):
          EDTF(.interval(first.map { .date($0) } ?? .open, last.map { .date($0) } ?? .open))
        }
      }
    case .date, .interval: [self]
    }
  }

  /// Two intervals, or an interval and a date.
  private static func meet(_ a: EDTF, _ b: EDTF) -> EDTF? {
    guard !a.lacksYear, !b.lacksYear else { return a == b ? a : nil }
    let first = [a.earliest, b.earliest].compactMap { $0 }.max()
    let last = [a.latest, b.latest].compactMap { $0 }.min()
    if let first, let last, first > last { return nil }
    let bounds = a.bounds + b.bounds
    // A bound that lies on the meeting's edge is kept with the precision that it has.
    let start = edge(bounds.map(\.0), at: first) { $0.earliest }
    let end = edge(bounds.map(\.1), at: last) { $0.latest }
    guard let start, let end else { return nil }
    if let date = start.date, date == end.date { return EDTF(date) }
    return EDTF(.interval(start, end))
  }

  /// The most exact of the bounds that lie on a day, or without one an end that is not known before one
  /// that is open.
  private static func edge(
    _ bounds: [Bound], at day: CalendarDay?, _ side: (EDTFDate) -> CalendarDay?
  ) -> Bound? {
    guard let day else { return bounds.contains(.unknown) ? .unknown : .open }
    let dates = bounds.compactMap(\.date).filter { side($0) == day }
    let best = dates.min { a, b in
      let (x, y) = (a.length, b.length)
      return x != y ? x < y : a.text < b.text
    }
    return best.map { .date($0) }
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
  /// How many days there are from the first to the last that it may mean.
  fileprivate var length: Int {
    guard let first = earliest, let last = latest else { return Int.max }
    return last.number - first.number
  }

  /// The date that both denote, or nil.
  func intersection(with other: EDTFDate) -> EDTFDate? {
    guard let year = year.intersection(with: other.year) else { return nil }
    let qualifier = qualifier.joined(with: other.qualifier)
    guard let month = Self.month(month, other.month) ?? Self.month(other.month, month),
      let day = Self.figure(day, other.day)
    else { return nil }
    guard let found = EDTFDate(year: year, month: month, day: day, qualifier: qualifier) else {
      return nil
    }
    return found
  }

  /// A month that lies in a season, or what both say.
  private static func month(_ month: Int?, _ other: Int?) -> Int?? {
    if let month, let other, other > 20, month <= 12 {
      // A winter's January and February belong to the year behind it: no telling by figures.
      return month > 2 && month % 12 / 3 == (other - 20) % 4 ? .some(month) : nil
    }
    return figure(month, other)
  }

  /// What both say where one says nothing, leaves it open (0), or the same.
  private static func figure(_ a: Int?, _ b: Int?) -> Int?? {
    if a == b || b == nil || b == 0 { return .some(a ?? b) }
    return a == nil || a == 0 ? .some(b) : nil
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
