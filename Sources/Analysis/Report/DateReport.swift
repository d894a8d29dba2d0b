/// Every date, in the order of the sources and of the text.
public enum DateReport {
  public static let columns = [
    "letter", "file", "line", "column", "start", "end", "surface", "edtf", "type", "resolved",
    "resolved_from", "earliest", "latest", "layer", "julian",
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
    ]
  }
}

/// The dates in order, with their sentence and the entities in it.
public enum ChronologyReport {
  public static let columns = [
    "earliest", "latest", "edtf", "letter", "file", "line", "entities", "text",
  ]

  /// A row for each date that resolves to a year: by its first day, then its last, then where it
  /// stands. A range open at its beginning comes before the day at which it ends.
  public static func table(_ corpus: CorpusRecord) -> Table {
    var entries: [Entry] = []
    for (source, record) in corpus.sources.enumerated() {
      for (place, date) in record.dates.enumerated() {
        guard let resolved = date.mention.resolved,
          resolved.earliest != nil || resolved.latest != nil
        else { continue }
        entries.append(Entry(value: resolved, source: source, place: place))
      }
    }
    entries.sort()
    return Table(columns, rows: entries.map { row($0, corpus) })
  }

  // MARK: -

  private struct Entry: Comparable {
    let value: EDTF
    let source: Int
    let place: Int

    static func < (a: Entry, b: Entry) -> Bool {
      let (x, y) = (a.value.earliest ?? a.value.latest, b.value.earliest ?? b.value.latest)
      if let x, let y, x != y { return x < y }
      let (u, v) = (a.value.latest?.number ?? Int.max, b.value.latest?.number ?? Int.max)
      let (isClosed, otherIsClosed) = (a.value.earliest != nil, b.value.earliest != nil)
      if u == v, isClosed != otherIsClosed { return otherIsClosed }
      return (u, a.source, a.place) < (v, b.source, b.place)
    }
  }

  private static func row(_ entry: Entry, _ corpus: CorpusRecord) -> [Cell] {
    let source = corpus.sources[entry.source]
    let date = source.dates[entry.place]
    return [
      .text(ifDefined: entry.value.earliest?.description),
      .text(ifDefined: entry.value.latest?.description), .text(entry.value.description),
      .text(date.mention.letter.map { source.letters[$0].id } ?? ""), .text(source.file),
      .integer(date.position.line),
      .text(date.entities.map { corpus.gazetteer[$0].id }.joined(separator: ";")),
      .text(date.sentence),
    ]
  }
}
