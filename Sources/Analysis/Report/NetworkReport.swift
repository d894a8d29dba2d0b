/// The network as tables: nodes, edges, and the places in the text behind each edge.
public enum NetworkReport {
  public static let nodeColumns = [
    "Id", "Label", "Kind", "Mentions", "Letters", "Degree", "WeightedDegree", "Betweenness",
    "Eigenvector", "Community",
  ]

  /// In byte order of the ids.
  public static func nodes(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> Table {
    Table(
      nodeColumns,
      rows: network.nodes.map { node in
        let entity = corpus.gazetteer[node.entity]
        return [
          .text(entity.id), .text(entity.name), .text(entity.kind.name), .integer(node.mentions),
          .integer(node.letters), .integer(node.degree), .real(node.weightedDegree),
          .real(node.betweenness), .real(ifDefined: node.eigenvector), .integer(node.community),
        ]
      })
  }

  public static let edgeColumns = [
    "Source", "Target", "Type", "Unit", "Weight", "Units", "Expected", "Jaccard", "NPMI",
    "LogLikelihood", "P", "PAdjusted", "First", "Last",
  ]

  /// A row a pair, in byte order of the two ids. `Weight` is what the edge counts: shared units.
  /// `Units` are the shared units whatever the weight is.
  public static func edges(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> Table {
    Table(
      edgeColumns,
      rows: network.edges.map { edge in
        let table = edge.table
        return [
          .text(id(edge.first, network, corpus)), .text(id(edge.second, network, corpus)),
          .text("Undirected"), .text(corpus.recording.cooccurrence?.name ?? ""),
          .integer(table.withBoth), .integer(table.withBoth), .real(ifDefined: table.expected),
          .real(ifDefined: AssociationMeasure.jaccard.value(of: table)),
          .real(ifDefined: AssociationMeasure.npmi.value(of: table)),
          .real(ifDefined: AssociationMeasure.logLikelihood.value(of: table)),
          .real(ifDefined: edge.p), .real(ifDefined: edge.adjustedP),
          .text(ifDefined: edge.firstDay?.description), .text(ifDefined: edge.lastDay?.description),
        ]
      })
  }

  public static let evidenceColumns = [
    "Source", "Target", "letter", "file", "line", "start", "end", "date", "text",
  ]

  /// A row for each unit behind each edge, in the order of the edges and of the text.
  public static func evidence(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> Table {
    var table = Table(evidenceColumns)
    for edge in network.edges {
      for item in edge.evidence {
        let source = corpus.sources[item.source]
        let letter = item.pair.letter.map { source.letters[$0] }
        table.append([
          .text(id(edge.first, network, corpus)), .text(id(edge.second, network, corpus)),
          .text(letter?.id ?? ""), .text(source.file), .integer(item.pair.line),
          .integer(item.pair.start), .integer(item.pair.end),
          .text(ifDefined: letter?.letter.date?.description), .text(item.pair.text),
        ])
      }
    }
    return table
  }

  // MARK: -

  static func id(_ node: Int, _ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> String {
    corpus.gazetteer[network.nodes[node].entity].id
  }
}
