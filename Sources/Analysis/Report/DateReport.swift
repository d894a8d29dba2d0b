/// Every date, in the order of the sources and of the text.
public enum DateReport {
  public static let columns = [
    "letter", "file", "line", "column", "start", "end", "surface", "edtf", "type", "resolved",
    "resolved_from", "earliest", "latest", "layer", "julian", "warning",
  ]

  public static func table(_ corpus: CorpusRecord) -> Table {
    var table = Table(columns)
    for source in corpus.sources {
      for date in source.dates { table.append(row(date, source)) }
    }
    return table
  }

  static func row(_ date: DateRecord, _ source: SourceRecord) -> [Cell] {
    let recognized = date.mention.recognized
    return [
      .text(date.mention.letter.map { source.letters[$0].id } ?? ""), .text(source.file),
      .integer(date.position.line), .integer(date.position.column), .integer(date.start),
      .integer(date.end), .text(date.surface),
      .text(ifDefined: recognized.value?.description), .text(recognized.type.rawValue),
      .text(ifDefined: date.mention.resolved?.description),
      .text(date.mention.resolvedFrom.rawValue),
      .text(ifDefined: date.mention.resolved?.earliest?.description),
      .text(ifDefined: date.mention.resolved?.latest?.description),
      .text(date.mention.layer.name), .text(ifDefined: recognized.julian?.description),
      .text(ifDefined: recognized.warning?.rawValue),
    ]
  }
}
