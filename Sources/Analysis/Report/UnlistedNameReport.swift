/// The names in the text that no gazetteer holds.
public enum UnlistedNameReport {
  public static let columns = [
    "name", "variants", "mentions", "letters", "evidence", "suggested_kind", "score",
  ]

  public static func table(_ names: UnlistedNames) -> Table {
    Table(
      columns,
      rows: names.names.map { name in
        [
          .text(name.name), .text(name.variants.joined(separator: "|")), .integer(name.mentions),
          .integer(name.letters), .text(evidence(of: name)), .text(ifDefined: name.kind?.name),
          .real(name.score),
        ]
      })
  }

  // MARK: -

  private static func evidence(of name: UnlistedName) -> String {
    name.evidence.map { kind, mentions in
      mentions == 0 ? kind.label : "\(kind.label) \(mentions)"
    }.joined(separator: ";")
  }
}
