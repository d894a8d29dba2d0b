/// A value of the Extended Date/Time Format (ISO 8601-2:2019): level 1 without clock times, and the
/// sets of level 2.
///
///     EDTF("1922-12-23/1923-03-02")?.latest?.description  // "1923-03-02"
///     EDTF("[1918-05-08,1918-05-10]")?.earliest?.description  // "1918-05-08"
///     EDTF("1922-13")  // nil
///
/// Whatever `description` prints is read again as the same value.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// An end of an interval.
  public enum Bound: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: it has no end.
    case open
    /// Nothing: it has an end that is not known.
    case unknown

    /// The date, where it is one.
    public var date: EDTFDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// A member of a set: a date, or all from one to another; nil is an open end.
  public enum Member: Hashable, Sendable {
    case date(EDTFDate)
    case range(EDTFDate?, EDTFDate?)
  }

  /// What the value is made of.
  public enum Form: Hashable, Sendable {
    case date(EDTFDate)
    case interval(Bound, Bound)
    /// One of these: `[…]`.
    case oneOf([Member])
    /// All of these: `{…}`.
    case allOf([Member])
  }

  public let form: Form

  /// The value of a form, or nil where it is none: an interval that ends before it begins, a set
  /// without members or with an open end inside.
  public init?(_ form: Form) {
    guard Self.isSound(form) else { return nil }
    self.form = form
  }

  /// A single date.
  public init(_ date: EDTFDate) {
    form = .date(date)
  }

  /// The value that a text denotes, or nil where it is no EDTF.
  public init?(_ text: String) {
    guard let form = EDTFParser.form(of: text) else { return nil }
    self.init(form)
  }

  public var description: String {
    switch form {
    case .date(let date): date.text
    case .interval(let start, let end): Self.text(start) + "/" + Self.text(end)
    case .oneOf(let members): "[" + members.map(Self.text).joined(separator: ",") + "]"
    case .allOf(let members): "{" + members.map(Self.text).joined(separator: ",") + "}"
    }
  }

  /// The first day that it may mean, read without `~` and `?`; nil where it is open or has no year.
  public var earliest: CalendarDay? {
    switch form {
    case .date(let date): return date.earliest
    case .interval(let start, _): return start.date?.earliest
    case .oneOf(let members), .allOf(let members):
      let days = members.map(\.first).map { $0?.earliest }
      return days.contains(nil) ? nil : days.compactMap { $0 }.min()
    }
  }

  /// The last day that it may mean, read without `~` and `?`; nil where it is open or has no year.
  public var latest: CalendarDay? {
    switch form {
    case .date(let date): return date.latest
    case .interval(_, let end): return end.date?.latest
    case .oneOf(let members), .allOf(let members):
      let days = members.map(\.last).map { $0?.latest }
      return days.contains(nil) ? nil : days.compactMap { $0 }.max()
    }
  }

  /// Its dates in the order of the text.
  public var dates: [EDTFDate] {
    switch form {
    case .date(let date): [date]
    case .interval(let start, let end): [start.date, end.date].compactMap { $0 }
    case .oneOf(let members), .allOf(let members):
      members.flatMap { [$0.first, $0.last == $0.first ? nil : $0.last].compactMap { $0 } }
    }
  }

  /// Whether a part of it has no year.
  public var lacksYear: Bool { dates.contains(where: \.lacksYear) }

  /// The value with each date replaced, or nil where that gives none.
  public func mapDates(_ replace: (EDTFDate) -> EDTFDate?) -> EDTF? {
    var isWhole = true
    func changed(_ date: EDTFDate) -> EDTFDate {
      guard let new = replace(date) else {
        isWhole = false
        return date
      }
      return new
    }
    func changed(_ bound: Bound) -> Bound {
      if case .date(let date) = bound { .date(changed(date)) } else { bound }
    }
    func changed(_ member: Member) -> Member {
      switch member {
      case .date(let date): .date(changed(date))
      case .range(let first, let last): .range(first.map(changed), last.map(changed))
      }
    }
    let new: Form =
      switch form {
      case .date(let date): .date(changed(date))
      case .interval(let start, let end): .interval(changed(start), changed(end))
      case .oneOf(let members): .oneOf(members.map(changed))
      case .allOf(let members): .allOf(members.map(changed))
      }
    return isWhole ? EDTF(new) : nil
  }

  // MARK: -

  private static func text(_ bound: Bound) -> String {
    switch bound {
    case .date(let date): date.text
    case .open: ".."
    case .unknown: ""
    }
  }

  private static func text(_ member: Member) -> String {
    switch member {
    case .date(let date): date.text
    case .range(let first, let last): (first?.text ?? "") + ".." + (last?.text ?? "")
    }
  }

  private static func isSound(_ form: Form) -> Bool {
    switch form {
    case .date: return true
    case .interval(let start, let end):
      if start.date == nil && end.date == nil { return start == .open && end == .open }
      return isOrdered(start.date, end.date)
    case .oneOf(let members), .allOf(let members):
      guard !members.isEmpty else { return false }
      for (place, member) in members.enumerated() {
        guard case .range(let first, let last) = member else { continue }
        if first == nil && place > 0 || last == nil && place < members.count - 1 { return false }
        if first == nil && last == nil || !isOrdered(first, last) { return false }
      }
      return true
    }
  }

  private static func isOrdered(_ first: EDTFDate?, _ last: EDTFDate?) -> Bool {
    guard let first = first?.earliest, let last = last?.latest else { return true }
    return first <= last
  }
}

extension EDTF.Member {
  /// The date with which it begins, nil where that end is open.
  public var first: EDTFDate? {
    switch self {
    case .date(let date): date
    case .range(let first, _): first
    }
  }

  /// The date with which it ends, nil where that end is open.
  public var last: EDTFDate? {
    switch self {
    case .date(let date): date
    case .range(_, let last): last
    }
  }
}
