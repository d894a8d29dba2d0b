/// Every mention of an entity, in the order of the sources and of the text.
public enum MentionReport {
  public static let columns = [
    "letter", "file", "line", "column", "start", "end", "surface", "entity", "kind", "match",
    "candidates", "layer", "rule", "distance",
  ]

  public static func table(_ corpus: CorpusRecord) -> Table {
    var table = Table(columns)
    for source in corpus.sources {
      for mention in source.mentions { table.append(row(mention, source, corpus.gazetteer)) }
    }
    return table
  }

  static func row(_ mention: MentionRecord, _ source: SourceRecord, _ gazetteer: Gazetteer)
    -> [Cell]
  {
    // All candidates of one name are of one kind, or it is undefined.
    let kinds = Set(
      ([mention.entity].compactMap { $0 } + mention.candidates).map { gazetteer[$0].kind })
    let kind = mention.entity.map { gazetteer[$0].kind } ?? (kinds.count == 1 ? kinds.first : nil)
    return [
      .text(mention.letter.map { source.letters[$0].id } ?? ""), .text(source.file),
      .integer(mention.position.line), .integer(mention.position.column),
      .integer(mention.start), .integer(mention.end), .text(mention.surface),
      .text(ifDefined: mention.entity.map { gazetteer[$0].id }),
      .text(ifDefined: kind?.name), .text(mention.match.rawValue),
      .text(mention.candidates.map { gazetteer[$0].id }.joined(separator: ";")),
      .text(mention.layer.name), .text(mention.rule.rawValue),
      .real(ifDefined: mention.match == .ocr ? Double(mention.halfEdits) / 2 : nil),
    ]
  }
}
