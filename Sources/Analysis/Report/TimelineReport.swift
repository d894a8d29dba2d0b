/// Counts over time: a row a period and entity, without gaps.
public enum TimelineReport {
  public static let columns = ["period", "kind", "id", "count", "per_million", "letters"]

  public static func table(_ timeline: Timeline, _ gazetteer: Gazetteer) -> Table {
    Table(
      columns,
      rows: timeline.rows.map { row in
        [
          .text(row.period), .text(gazetteer[row.entity].kind.name),
          .text(gazetteer[row.entity].id), .integer(row.count),
          .real(ifDefined: row.perMillion), .integer(row.letters),
        ]
      })
  }
}
