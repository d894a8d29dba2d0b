/// A gazetteer for other programs, and for oneself: the table that `--gazetteer` reads, the patterns of
/// spaCy's EntityRuler, a plain list of names.
public enum GazetteerExport {
  /// The gazetteer as its own table, by id.
  public static func table(_ gazetteer: Gazetteer) -> Table {
    Table(
      GazetteerReader.columns,
      rows: byID(gazetteer).map { entity in
        [
          .text(entity.id), .text(entity.kind.name), .text(entity.name),
          .text(entity.variants.map(text).joined(separator: "|")),
          .text(entity.born.map(String.init) ?? ""), .text(entity.died.map(String.init) ?? ""),
          .text(entity.context.joined(separator: "|")), .text(entity.note),
        ]
      })
  }

  /// A pattern a name: `{"label":"PER","pattern":"Lenin","id":"lenin"}`. Scoped variants are left out,
  /// which a pattern cannot say.
  public static func entityRuler(_ gazetteer: Gazetteer) -> [UInt8] {
    let writer = TableWriter(.jsonl, columns: ["label", "pattern", "id"])
    var bytes: [UInt8] = []
    for entity in byID(gazetteer) {
      for name in names(of: entity) {
        writer.append(
          [
            .text(EntityRulerLabel.label(of: entity.kind)), .text(name), .text(entity.id),
          ], isFirst: bytes.isEmpty, to: &bytes)
      }
    }
    return bytes
  }

  /// A name a line, each once; scoped variants are left out.
  public static func names(_ gazetteer: Gazetteer) -> [UInt8] {
    var known: Set<String> = []
    var bytes: [UInt8] = []
    for entity in byID(gazetteer) {
      for name in names(of: entity) where known.insert(name).inserted {
        bytes.append(contentsOf: name.utf8)
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  // MARK: -

  private static func byID(_ gazetteer: Gazetteer) -> [Entity] {
    gazetteer.entities.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func names(of entity: Entity) -> [String] {
    [entity.name]
      + entity.variants.filter { $0.scope == .everywhere && $0.form != entity.name }.map(\.form)
  }

  private static func text(_ variant: Variant) -> String {
    switch variant.scope {
    case .everywhere: variant.form
    case .letter(let id): "\(variant.form)@letter:\(id)"
    case .addressee(let id): "\(variant.form)@addressee:\(id)"
    case .sender(let id): "\(variant.form)@sender:\(id)"
    case .file(let name): "\(variant.form)@file:\(name)"
    }
  }
}
