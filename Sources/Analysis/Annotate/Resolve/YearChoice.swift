/// Gives dates without a year the year that a known date near them implies.
struct YearChoice: Hashable, Sendable {
  /// The known date.
  let anchor: EDTF
  let direction: DateDirection
  /// The day of the week that the text gives, 1 (Monday) to 7.
  let weekday: Int?
  /// Whether the anchor is the day of writing, and what is over more likely than what is to come.
  let isDayOfWriting: Bool

  init(
    _ anchor: EDTF, direction: DateDirection = .near, weekday: Int? = nil,
    isDayOfWriting: Bool = false
  ) {
    self.anchor = anchor
    self.direction = direction
    self.weekday = weekday
    self.isDayOfWriting = isDayOfWriting
  }

  /// The value with the year that brings it nearest to the anchor, or nil where the anchor has none.
  ///
  /// A year alone gives its own. A date told before brings what follows it in its own year 200 days
  /// nearer, what is before it in that year 100; from the day of writing what is to come is three times as far and 60 days more. "pasado" and
  /// "próximo" take what is not after and not before the anchor. A day of the week takes a year on
  /// which it falls, where the year before, that of the anchor or the next is one. What follows in a
  /// range or list comes after what is before it, over the new year where it must.
  func value(of partial: EDTF) -> EDTF? {
    guard let first = partial.dates.first, let years else { return nil }
    var best: (cost: Int, year: Int)?
    for year in years {
      guard let date = first.with(year: EDTFYear(year)), let cost = cost(of: date) else { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (cost, year) }
    }
    guard let best else { return nil }
    return Self.filled(partial, from: best.year)
  }

  // MARK: -

  /// The value with its first date in a year, the others as they follow.
  static func filled(_ partial: EDTF, from year: Int) -> EDTF? {
    var year = year
    var last: EDTFDate?
    return partial.mapDates { date in
      guard date.lacksYear else { return date }
      if let last, Self.place(date) < Self.place(last) { year += 1 }
      last = date
      return date.with(year: EDTFYear(year))
    }
  }

  private static func place(_ date: EDTFDate) -> Int {
    let month = date.month ?? 0
    return (month > 20 ? (month - 20) * 3 : month) * 32 + (date.day ?? 0)
  }

  private var years: ClosedRange<Int>? {
    let known = anchor.dates.compactMap { $0.year.years }
    guard let first = known.map(\.lowerBound).min(), let last = known.map(\.upperBound).max() else {
      return nil
    }
    // A year alone says which it is; a day may be near another year's.
    let isYear = anchor.dates.allSatisfy { $0.month == nil }
    let isExact = isYear && direction == .near && weekday == nil
    return isExact ? first...last : (first - 1)...(last + 1)
  }

  private func cost(of date: EDTFDate) -> Int? {
    guard let first = date.earliest, let last = date.latest else { return nil }
    let from = anchor.earliest ?? anchor.latest
    let to = anchor.latest ?? anchor.earliest
    guard let from, let to else { return nil }
    let distance =
      first > to ? first.number - to.number : from > last ? from.number - last.number : 0
    var cost = distance
    if isDayOfWriting {
      if first > to, direction == .near { cost = distance * 3 + 60 }
    } else if let year = date.year.exact, anchor.dates.contains(where: { $0.year.exact == year }) {
      cost -= first > to ? 200 : 100
    }
    cost = cost * 2 + (first > to ? 1 : 0)
    if direction == .past && first > to || direction == .next && last < from { cost += 100_000 }
    if let weekday, date.day != nil, first.weekday != weekday { cost += 10_000 }
    return cost
  }
}
