/// The chronology as a table for Palladio, which reads years and days only.
public enum PalladioReport {
  public static let columns = [
    "date_start", "date_end", "date_label", "letter", "file", "line", "sender", "addressees",
    "place", "entities", "text",
  ]

  /// A row for each date that resolves to a year, with its first and last day; the value itself is
  /// the label. Several names stand in one cell, parted by `;`.
  public static func table(_ corpus: CorpusRecord, gathering: Bool = false) -> Table {
    let events = ToldEvent.events(of: corpus, gathering: gathering)
    return Table(
      columns, rows: events.map { $0.dateAndPlace + sender($0) + $0.entitiesAndSentence })
  }

  // MARK: -

  /// Sender, addressees and place of the letter that tells it first.
  private static func sender(_ event: ToldEvent) -> [Cell] {
    [
      .text(ifDefined: event.letter?.sender?.label),
      .text(event.letter?.addressees.map(\.label).joined(separator: ";") ?? ""),
      .text(event.letter?.place ?? ""),
    ]
  }
}
