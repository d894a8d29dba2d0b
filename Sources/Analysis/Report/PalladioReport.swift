/// The chronology as a table for Palladio, which reads years and days only.
public enum PalladioReport {
  public static let columns = [
    "date_start", "date_end", "date_label", "letter", "file", "line", "sender", "addressees",
    "place",
    "entities", "text",
  ]

  /// A row for each date that resolves to a year, with its first and last day; the value itself is
  /// the label. Several names stand in one cell, parted by `;`.
  public static func table(_ corpus: CorpusRecord, gathering: Bool = false) -> Table {
    let events = Chronology(of: corpus, gathering: gathering).events
    return Table(columns, rows: events.map { row(ToldEvent($0, corpus)) })
  }

  // MARK: -

  private static func row(_ event: ToldEvent) -> [Cell] {
    [
      .text(ifDefined: event.value.earliest?.description),
      .text(ifDefined: event.value.latest?.description), .text(event.value.description),
      .text(event.letters.joined(separator: ";")), .text(event.file), .integer(event.line),
      .text(ifDefined: event.letter?.sender?.label),
      .text(event.letter?.addressees.map(\.label).joined(separator: ";") ?? ""),
      .text(event.letter?.place ?? ""), .text(event.entities.map(\.id).joined(separator: ";")),
      .text(event.sentence),
    ]
  }
}
