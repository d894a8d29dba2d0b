/// What a slot of a pattern takes up.
enum DateSlot: String, CaseIterable, Hashable, Sendable {
  case day, month, roman, mm, year, yy, yyy, n, season, decade, tens, century, weekday,
    weekdayshort,
    unit
  /// The same for the second name of a day, or the first end of a range.
  case day2, month2, mm2, year2, yy2, century2
  /// One date by the rules of single dates.
  case point, a, b
  /// One or more, parted by commas.
  case items
}

/// A step of a compiled pattern.
enum DateStep: Hashable, Sendable {
  case word(UInt16)
  case slot(DateSlot)
  /// What follows is not parted by white space from what is before.
  case glued
  /// The date begins here.
  case begin
  /// The date ends here; what follows is only looked at.
  case end
  /// Goes on with the next step, or where that fails with this one.
  case split(Int)
  case jump(Int)
  /// The end of the rule.
  case done
}

/// How a pattern is written, its value, and a text on which it shows.
struct DateRule: Sendable {
  /// What the value of a rule is made of.
  enum Value: Hashable, Sendable {
    case point(EDTFQualifier)
    /// Both names of a day; without a Gregorian one it is reckoned.
    case pair(hasGregorian: Bool)
    case range, before, after
    case all, oneOf
    /// All of several, where one lends another what it lacks.
    case allLent
    /// A range of the second and the first point of the rule's own slots.
    case ownRange
    /// A year and the last figures of another.
    case yearRange
    /// Two years, the second by its last two figures.
    case years(DatePhrase.Shape)
    /// A season by both years that it lies in.
    case seasonOfTwoYears
    /// A year of our era, or before it, in as many figures as are written.
    case era(isBefore: Bool)
    /// A decade by the first three figures of its years.
    case cutDecade
    case centuries(isRange: Bool)
    case relative(DateRelation.Origin, RelativeStep)
  }

  /// The step of a relative rule before its slots are known.
  enum RelativeStep: Hashable, Sendable {
    case none
    /// So many of a unit, nil being that of the slot.
    case units(Int, DateUnit?)
    /// The number of the slot, on or back.
    case counted(Int)
    case weekday(DateDirection)
    case month(Int)
  }

  let name: String
  let value: Value
  /// The year that the rule gives a date without one, by the day of writing or the day told before.
  let yearOf: DateRelation?
  /// Its first step among those of all rules.
  let start: Int
  let isPoint: Bool
  let example: String
  let answer: String

  /// - Parameter steps: its own steps, which tell whether it is a single date that others may be
  ///   made of.
  init(
    name: String, value: Value, yearOf: DateRelation?, start: Int, steps: [DateStep],
    example: String, answer: String
  ) {
    self.name = name
    self.value = value
    self.yearOf = yearOf
    self.start = start
    self.example = example
    self.answer = answer
    switch value {
    case .point, .pair, .seasonOfTwoYears, .era, .cutDecade:
      isPoint = !steps.contains(.slot(.a)) && !steps.contains(.begin)
    default: isPoint = false
    }
  }

  /// The value that a table's text means with the year that it takes from elsewhere, or nil.
  static func meaning(of text: String) -> (value: Value, yearOf: DateRelation?)? {
    guard let sign = text.dropFirst().firstIndex(of: "@") else {
      return value(of: text).map { ($0, nil) }
    }
    let words = text[sign...].dropFirst().split(separator: " ")
    guard words.count == 2, let origin = DateRelation.Origin(rawValue: String(words[0])),
      let count = Int(words[1]), let point = value(of: String(text[..<sign].dropLast()))
    else { return nil }
    return (point, DateRelation(origin: origin, step: .units(.year, count)))
  }

  /// The value that a table's text means, or nil.
  static func value(of text: String) -> Value? {
    if text.hasPrefix("@") {
      return relative(text.dropFirst().split(separator: " ").map(String.init))
    }
    if let sign = text.firstIndex(of: "=") {
      return .pair(hasGregorian: !text[..<sign].allSatisfy { $0 == " " })
    }
    switch text {
    case "{a}": return .point(.none)
    case "{a}/{b}": return .range
    case "../{a}": return .before
    case "{a}/..": return .after
    case "{{items},{b}}": return .all
    case "{{items},{b}} if lent": return .allLent
    case "[{items},{b}]": return .oneOf
    case "{day2}/{day}", "{month2}/{month}": return .ownRange
    case "{year}/{yy}": return .yearRange
    case "{{yy2},{yy}}": return .years(.all)
    case "[{yy2},{yy}]": return .years(.oneOf)
    case "{yy2}/{yy}": return .years(.range)
    case "{year}-{season} of two years": return .seasonOfTwoYears
    case "{n}": return .era(isBefore: false)
    case "-{n}": return .era(isBefore: true)
    case "{yyy}X": return .cutDecade
    case "{{century}XX,{century2}XX}": return .centuries(isRange: false)
    case "{century}XX/{century2}XX": return .centuries(isRange: true)
    default:
      let body = text.last == "}" || text.last == "X" || text.last?.isNumber == true
      let qualifier = body ? EDTFQualifier.none : EDTFQualifier(rawValue: String(text.suffix(1)))
      guard let qualifier, text.contains("{") else { return nil }
      return .point(qualifier)
    }
  }

  private static func relative(_ words: [String]) -> Value? {
    guard let first = words.first, let origin = DateRelation.Origin(rawValue: first) else {
      return nil
    }
    if origin == .vague { return .relative(.vague, .none) }
    guard words.count >= 3 else { return nil }
    switch (words[1], words[2]) {
    case ("weekday", let text):
      return DateDirection(rawValue: text).map { .relative(origin, .weekday($0)) }
    case ("month", let text): return Int(text).map { .relative(origin, .month($0)) }
    case ("day", let text): return Int(text).map { .relative(origin, .units($0, .day)) }
    case ("unit", "+n"): return .relative(origin, .counted(1))
    case ("unit", "-n"): return .relative(origin, .counted(-1))
    case ("unit", let text):
      let unit = words.count > 3 ? DateUnit(rawValue: words[3]) : nil
      return Int(text).map { .relative(origin, .units($0, unit)) }
    default: return nil
    }
  }
}
