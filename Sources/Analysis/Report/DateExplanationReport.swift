/// How each date was told: its rule, the parts that it read, and what it was resolved by.
public enum DateExplanationReport {
  public static let columns = [
    "file", "line", "column", "surface", "rule", "parts", "edtf", "reckoning", "resolved",
    "resolved_from", "anchor", "warning",
  ]

  /// A row for each date, in the order of the sources and of the text.
  public static func table(_ corpus: CorpusRecord) -> Table {
    var table = Table(columns)
    for source in corpus.sources {
      for date in source.dates { table.append(row(date, source.file)) }
    }
    return table
  }

  // MARK: -

  private static func row(_ date: DateRecord, _ file: String) -> [Cell] {
    let recognized = date.mention.recognized
    return [
      .text(file), .integer(date.position.line), .integer(date.position.column),
      .text(date.surface), .text(rules(of: recognized)),
      .text(recognized.parts.map(text).joined(separator: " + ")),
      .text(ifDefined: recognized.value?.description), .text(reckoning(of: recognized)),
      .text(ifDefined: date.mention.resolved?.description),
      .text(date.mention.resolvedFrom.rawValue),
      .text(ifDefined: date.mention.anchor?.description),
      .text(ifDefined: recognized.warning?.rawValue),
    ]
  }

  /// The rule, and in brackets those of the single dates that it puts together.
  private static func rules(of date: RecognizedDate) -> String {
    let inner = date.parts.map(\.rule).filter { $0 != date.rule }
    if inner.isEmpty { return date.rule }
    if date.rule == "one", inner.count == 1 { return inner[0] }
    return "\(date.rule) (\(inner.joined(separator: ", ")))"
  }

  private static func text(_ part: DatePart) -> String {
    let parts: [(String, Int?)] = [
      ("weekday", part.weekday), ("day", part.day), ("month", part.month), ("year", part.year),
      ("short year", part.shortYear),
    ]
    return parts.compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: ", ")
  }

  /// How it hangs on another date.
  private static func reckoning(of date: RecognizedDate) -> String {
    if let relation = date.relation ?? date.yearOf { return text(relation) }
    guard date.value?.lacksYear ?? false else { return "" }
    switch date.direction {
    case .past: return "the last one"
    case .next: return "the next one"
    case .near: return "the nearest one"
    }
  }

  private static func text(_ relation: DateRelation) -> String {
    let origin =
      switch relation.origin {
      case .speech: "the day of writing"
      case .story, .told: "the day told before"
      case .vague: "nothing exact"
      }
    switch relation.step {
    case nil: return origin
    case .units(let unit, let count)?:
      return "\(origin), \(count < 0 ? "" : "+")\(count) \(unit.rawValue)"
    case .weekday(let day, let direction)?:
      return "\(origin), weekday \(day), \(direction.rawValue)"
    case .dayOfMonth(let day, let months)?:
      return "\(origin), day \(day), \(months < 0 ? "" : "+")\(months) month"
    }
  }
}
