/// Every entity that is mentioned, with its totals.
public enum EntityReport {
  public static let columns = [
    "entity", "kind", "name", "mentions", "letters", "per_million", "dispersion_dp", "first_date",
    "last_date",
  ]

  public static func table(_ totals: EntityTotals, _ gazetteer: Gazetteer) -> Table {
    Table(
      columns,
      rows: totals.totals.map { total in
        let entity = gazetteer[total.entity]
        return [
          .text(entity.id), .text(entity.kind.name), .text(entity.name),
          .integer(total.mentions), .integer(total.letters), .real(ifDefined: total.perMillion),
          .real(ifDefined: total.dispersion), .text(ifDefined: total.first?.description),
          .text(ifDefined: total.last?.description),
        ]
      })
  }
}
