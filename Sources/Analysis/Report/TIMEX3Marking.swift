/// What TIMEX3 says of a date: its value, how it is modified, and the ends of a range.
struct TIMEX3Marking {
  /// A date, or the length of a range in days.
  let value: String
  /// START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER.
  let mod: String?
  /// The first and last date of a range.
  let ends: (String, String)?
  /// The further dates of a list or of alternatives.
  let others: [String]

  init(_ mention: DateMention) {
    let date = mention.recognized
    // What nothing resolves keeps its own value, or none of its figures.
    guard let resolved = mention.resolved ?? date.value else {
      (value, mod, ends, others) = ("XXXX-XX-XX", nil, nil, [])
      return
    }
    switch resolved.form {
    case .date(let day):
      (value, ends, others) = (Self.value(of: day), nil, [])
      mod = day.qualifier == .none || day.qualifier == .uncertain ? nil : Self.part(date)
    case .interval(let start, let end):
      others = []
      switch (start.date, end.date) {
      case (let first?, let last?):
        value = Self.length(of: resolved)
        (mod, ends) = (nil, (Self.value(of: first), Self.value(of: last)))
      case (let first?, nil):
        (value, ends) = (Self.value(of: first), nil)
        mod = date.rule.hasPrefix("after") ? "AFTER" : "ON_OR_AFTER"
      case (nil, let last?):
        (value, ends) = (Self.value(of: last), nil)
        mod = date.rule.hasPrefix("before") ? "BEFORE" : "ON_OR_BEFORE"
      case (nil, nil): (value, mod, ends) = ("XXXX", nil, nil)
      }
    case .oneOf, .allOf:
      let days = resolved.dates.map(Self.value)
      (value, mod, ends, others) = (days.first ?? "XXXX", nil, nil, Array(days.dropFirst()))
    }
  }

  // MARK: -

  /// A decade by three figures of its years, a century by two, a season by two letters.
  private static func value(of date: EDTFDate) -> String {
    let open = date.year.unspecifiedDigits
    if date.month == nil, (1...2).contains(open) {
      return String(EDTFDate(date.year).text.dropLast(open))
    }
    guard let month = date.month, month > 20 else { return date.with(qualifier: .none).text }
    let seasons = ["SP", "SU", "FA", "WI"]
    return EDTFDate(date.year).text + "-" + seasons[(month - 21) % 4]
  }

  /// Which part of a time is meant, by the rule's own words.
  private static func part(_ date: RecognizedDate) -> String {
    switch date.portion {
    case .start: "START"
    case .middle: "MID"
    case .end: "END"
    case nil: "APPROX"
    }
  }

  private static func length(of range: EDTF) -> String {
    guard let first = range.earliest, let last = range.latest else { return "PXD" }
    return "P\(last.number - first.number + 1)D"
  }
}
