/// Counts over time: a row a period and entity, without gaps.
public enum TimelineReport {
  public static let columns = ["period", "kind", "id", "count", "per_million", "letters"]

  /// Writes the table in blocks: it may have more rows than a machine holds.
  public static func write<Failure: Error>(
    _ timeline: Timeline, _ gazetteer: Gazetteer, _ format: TableFormat,
    to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let rows = timeline.rows.lazy.map { row -> [Cell] in
      [
        .text(row.period), .text(gazetteer[row.entity].kind.name),
        .text(gazetteer[row.entity].id), .integer(row.count),
        .real(ifDefined: row.perMillion), .integer(row.letters),
      ]
    }
    try TableWriter(format, columns: columns).write(rows, to: body)
  }
}
