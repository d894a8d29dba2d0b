/// The chronology as the table that TimelineJS reads.
public enum TimelineJSReport {
  public static let columns = [
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date",
    "Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type",
    "Group",
    "Background",
  ]

  /// A row for each date that resolves to a year. Beginning and end have the precision of the value;
  /// a value that is open on one side stands at the other. The date as it is written is the
  /// `Display Date`, its sentence the `Text`, the sender of its letter the `Group`.
  public static func table(_ corpus: CorpusRecord, gathering: Bool = false) -> Table {
    let events = ToldEvent.events(of: corpus, gathering: gathering)
    return Table(columns, rows: events.map { row($0, corpus.gazetteer) })
  }

  // MARK: -

  private static func row(_ event: ToldEvent, _ gazetteer: Gazetteer) -> [Cell] {
    let (start, end) = ends(of: event.value)
    return cells(start) + [.none] + cells(end) + [
      .none, .text(event.surface), .text(headline(of: event)), .text(event.sentence),
      .none, .none, .none, .none, .none, .text(ifDefined: sender(of: event, gazetteer)), .none,
    ]
  }

  /// Who is named in its sentence, else how it begins.
  private static func headline(of event: ToldEvent) -> String {
    if !event.entities.isEmpty { return event.entities.map(\.name).joined(separator: ", ") }
    let words = event.sentence.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }

  private static func sender(of event: ToldEvent, _ gazetteer: Gazetteer) -> String? {
    guard let sender = event.letter?.sender else { return nil }
    return gazetteer.index(of: sender.label).map { gazetteer[$0].name } ?? sender.label
  }

  private static func cells(_ date: PartialDay?) -> [Cell] {
    [
      date.map { .integer($0.year) } ?? .none, date?.month.map { .integer($0) } ?? .none,
      date?.day.map { .integer($0) } ?? .none,
    ]
  }

  /// A day, a month or a year.
  private struct PartialDay: Hashable {
    let year: Int
    var month: Int?
    var day: Int?

    init(_ day: CalendarDay) {
      let date = day.gregorian
      (year, month, self.day) = (date.year, date.month, date.day)
    }

    /// Nil for what has to be told by its first and last day: a decade, a season, an open month.
    init?(_ date: EDTFDate) {
      guard let year = date.year.exact, (date.month ?? 1) <= 12, date.month != 0, date.day != 0
      else { return nil }
      (self.year, month, day) = (year, date.month, date.day)
    }
  }

  private static func ends(of value: EDTF) -> (PartialDay?, PartialDay?) {
    let first = value.earliest.map { PartialDay($0) }
    let last = value.latest.map { PartialDay($0) }
    switch value.form {
    case .date(let date): return PartialDay(date).map { ($0, nil) } ?? (first, last)
    case .interval(let start, let end):
      let from = start.date.flatMap { PartialDay($0) } ?? first
      let to = end.date.flatMap { PartialDay($0) } ?? last
      return from == nil ? (to, nil) : (from, to)
    case .oneOf, .allOf: return first == nil ? (last, nil) : (first, last)
    }
  }
}
