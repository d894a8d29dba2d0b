import Tokenizer

/// Decides where a letter was written and when.
struct LetterDating {
  let source: TokenizedSource
  let lines: [LetterLine]

  /// A date with its reason.
  struct Dated: Hashable, Sendable {
    var value: EDTF
    var source: LetterDateSource
    /// The lines that say it.
    var lines: [Int] = []
  }

  /// The place, and the line that names it.
  func place(of letter: LetterExtent) -> (name: String, line: Int?) {
    for index in datelines(of: letter) {
      if let place = DatelineReading(lines[index])?.place, !place.isEmpty {
        return (NormalForm.composed(place), index)
      }
    }
    if let opening = opening(of: letter) { return (opening.reading.place, opening.line) }
    return origin(of: letter).map { ($0.reading.place, $0.line) } ?? ("", nil)
  }

  /// The date at the top, at the end or in the heading; from the top to the end where both are days
  /// of one sitting after another.
  func date(of letter: LetterExtent) -> Dated? {
    var top = letter.head.flatMap { dates(in: $0, roles: [.dateline]) }
    if top.isEmpty, let opening = opening(of: letter) {
      top = opening.reading.dates.compactMap { dated($0, line: opening.line) }
    }
    var end = letter.tails.joined().flatMap {
      dates(in: $0, roles: [.dateline, .dictation, .closing, .signature])
    }
    // Notes of several days under one signature.
    if !end.contains(where: isWhole) {
      end += letter.lines.dropFirst(letter.head.count).lazy.filter { !lines[$0].dates.isEmpty }
        .flatMap { dates(in: $0, roles: [.dateline]) }
    }
    if let first = top.first(where: isWhole) {
      return end.last(where: isWhole).flatMap { Self.span(first, $0) } ?? first
    }
    if let last = end.last(where: isWhole) { return last }
    let titled = letter.head.flatMap { index -> [Dated] in
      HeadingReading(lines[index].words).goesOn ? [] : dates(in: index, roles: [.heading, .title])
    }
    if let heading = titled.first(where: isWhole), top.isEmpty, end.isEmpty { return heading }
    if let origin = origin(of: letter), let value = origin.reading.dates.first?.value,
      !value.lacksYear
    {
      return Dated(value: value, source: .bracketed, lines: [origin.line])
    }
    return top.first ?? end.last ?? titled.first
  }

  /// Gives a date without a year the one year that the letters before and behind it leave, in a
  /// source whose letters stand in the order of time; behind the last letter with a year, and before
  /// the first, the one that puts it within half a year of that.
  static func inferYears(_ dates: [Dated?]) -> [Dated?] {
    let known = dates.map { $0.flatMap { $0.value.lacksYear ? nil : $0.value } }
    let days = known.compactMap { $0?.earliest }
    guard zip(days, days.dropFirst()).allSatisfy({ $0 <= $1 }) else { return dates }
    let isSeries = days.count > 1
    var inferred = dates
    var afters: [CalendarDay?] = []
    for value in known.reversed() {
      afters.append(value.map(\.earliest) ?? afters.last ?? nil)
    }
    var last: CalendarDay?
    for (index, next) in zip(dates.indices, afters.reversed()) {
      if let value = known[index] { last = value.latest }
      guard let date = dates[index], date.value.lacksYear else { continue }
      guard let before = last, let after = next else {
        if isSeries, let value = Self.near(date.value, behind: last, before: next) {
          inferred[index] = Dated(value: value, source: .inferred, lines: date.lines)
          if next == nil { last = value.latest }
        }
        continue
      }
      let years = before.gregorian.year...max(before.gregorian.year, after.gregorian.year)
      let fitting = years.prefix(100).compactMap { year -> EDTF? in
        guard let value = date.value.mapDates({ $0.with(year: EDTFYear(year)) }),
          let first = value.earliest, let last = value.latest, before <= first, last <= after
        else { return nil }
        return value
      }
      if fitting.count == 1 {
        inferred[index] = Dated(value: fitting[0], source: .inferred, lines: date.lines)
      }
    }
    return inferred
  }

  /// The value with the year in which it lies within half a year behind one day, or before another;
  /// nil for a span that is open or too long for it.
  private static func near(_ value: EDTF, behind last: CalendarDay?, before next: CalendarDay?)
    -> EDTF?
  {
    guard let day = last ?? next else { return nil }
    let year = day.gregorian.year
    return [year - 1, year, year + 1].lazy.compactMap { year -> EDTF? in
      guard let value = value.mapDates({ $0.with(year: EDTFYear(year)) }),
        let start = value.earliest, let end = value.latest
      else { return nil }
      let distance = last.map { start.number - $0.number } ?? day.number - end.number
      return (0...183).contains(distance) ? value : nil
    }.first
  }

  // MARK: -

  private func datelines(of letter: LetterExtent) -> [Int] {
    (Array(letter.head) + letter.tails.joined()).filter { lines[$0].role == .dateline }
  }

  /// The dateline with which the first paragraph of a letter's text begins.
  private func opening(of letter: LetterExtent) -> (reading: DatelineReading, line: Int)? {
    guard
      let first = letter.lines.first(where: { $0 >= letter.head.upperBound || letter.head.isEmpty }
      ),
      lines[first].role == .prose
    else { return nil }
    return DatelineReading(openingOf: lines[first]).map { ($0, first) }
  }

  /// What an editor's line behind a letter says.
  private func origin(of letter: LetterExtent) -> (reading: OriginReading, line: Int)? {
    for index in lines.indices[letter.lines.upperBound...].prefix(3) {
      guard lines[index].role == .outside else { return nil }
      if let reading = OriginReading(lines[index]) { return (reading, index) }
    }
    return nil
  }

  private func dates(in index: Int, roles: Set<LetterLine.Role>) -> [Dated] {
    guard !lines[index].dates.isEmpty, roles.contains(lines[index].role) else { return [] }
    return lines[index].dates.compactMap { dated($0, line: index) }
  }

  func dated(_ date: RecognizedDate, line: Int) -> Dated? {
    guard date.type != .relative, let value = date.value else { return nil }
    return Dated(
      value: value, source: isBracketed(date) ? .bracketed : .explicit, lines: [line])
  }

  /// Whether an editor's square bracket holds the date or a part of it.
  private func isBracketed(_ date: RecognizedDate) -> Bool {
    let text = source.text
    let paragraph = text.paragraphs[text.paragraphIndex(of: date.utf8Range.lowerBound)].utf8Range
    let bytes = text.utf8
    if bytes[date.utf8Range].contains(UInt8(ascii: "[")) { return true }
    let before = bytes[paragraph.lowerBound..<date.utf8Range.lowerBound]
    guard let open = before.lastIndex(of: UInt8(ascii: "[")) else { return false }
    return !before[open...].contains(UInt8(ascii: "]"))
  }

  private func isWhole(_ date: Dated) -> Bool { !date.value.lacksYear }

  /// From one day to another at most two months later; nil where that is no span.
  private static func span(_ first: Dated, _ last: Dated) -> Dated? {
    guard case .date(let start) = first.value.form, case .date(let end) = last.value.form,
      start.day ?? 0 > 0, end.day ?? 0 > 0, start.qualifier == .none, end.qualifier == .none,
      let from = first.value.earliest, let to = last.value.earliest, from < to,
      to.number - from.number <= 62,
      let value = EDTF(.interval(.date(start), .date(end)))
    else { return nil }
    return Dated(
      value: value, source: first.source == last.source ? first.source : .bracketed,
      lines: first.lines + last.lines)
  }
}
