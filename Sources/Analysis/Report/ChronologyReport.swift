/// The dates in order, with their sentence and the entities in it.
public enum ChronologyReport {
  public static let columns = [
    "earliest", "latest", "edtf", "letter", "file", "line", "entities", "text", "told",
  ]

  /// A row for each date that resolves to a year, or for each such value where they are gathered:
  /// then `letter` has all that tell it and `entities` all that stand with it, and the rest is that of
  /// the first place.
  public static func table(_ corpus: CorpusRecord, gathering: Bool = false) -> Table {
    let events = ToldEvent.events(of: corpus, gathering: gathering)
    return Table(
      columns,
      rows: events.map { $0.dateAndPlace + $0.entitiesAndSentence + [.integer($0.told)] })
  }
}
