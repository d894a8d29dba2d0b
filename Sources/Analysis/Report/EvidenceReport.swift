/// The places in the text behind a number.
public enum EvidenceReport {
  public static let columns = [
    "letter", "file", "line", "column", "start", "end", "date", "text",
  ]

  /// Calls `body` for each place of a source, in text order.
  public static func forEachRow(
    of source: AnnotatedSource, _ search: EvidenceSearch, _ selection: Selection,
    _ gazetteer: Gazetteer, _ body: ([Cell]) -> Void
  ) {
    for place in search.places(in: source, selection, gazetteer) {
      let date = place.letter.flatMap { source.letters[$0].date }
      body([
        .text(place.letter.map { source.letterIDs[$0] } ?? ""),
        .text(source.tokenized.source.name), .integer(place.line), .integer(place.column),
        .integer(place.start), .integer(place.end), .text(ifDefined: date?.description),
        .text(place.text),
      ])
    }
  }
}
