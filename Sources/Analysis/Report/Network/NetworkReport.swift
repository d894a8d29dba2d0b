/// The network as tables: nodes, edges, and the places in the text behind each edge.
public enum NetworkReport {
  public static let nodeColumns = NetworkColumn.ofNodes.map(\.name)
  public static let edgeColumns = NetworkColumn.ofEdges.map(\.name)
  public static let evidenceColumns = [
    "Source", "Target", "letter", "file", "line", "start", "end", "date", "text",
  ]

  /// A row a node, in byte order of the ids.
  public static func nodes(_ network: Network, _ measures: NodeMeasures) -> Table {
    Table(
      nodeColumns,
      rows: network.nodes.indices.map { NetworkColumn.cells(ofNode: $0, network, measures) })
  }

  /// A row an edge, in byte order of the two ids. `Units` are those with both, whatever the weight is.
  public static func edges(_ network: Network) -> EdgeRows { EdgeRows(network) }

  /// The nodes of each period, with the period in a last column.
  public static func nodes(_ slices: NetworkSlices, _ runner: BlockRunner = .serial) -> Table {
    var table = Table(nodeColumns + ["Period"])
    for slice in slices.slices {
      let measures = NodeMeasures(of: slice.network, runner)
      for node in slice.network.nodes.indices {
        table.append(
          NetworkColumn.cells(ofNode: node, slice.network, measures) + [.text(slice.period)])
      }
    }
    return table
  }

  /// The edges of each period, with the period in a last column.
  public static func edges(_ slices: NetworkSlices) -> Table {
    var table = Table(edgeColumns + ["Period"])
    for slice in slices.slices {
      for edge in slice.network.edges {
        table.append(NetworkColumn.cells(of: edge, slice.network) + [.text(slice.period)])
      }
    }
    return table
  }

  /// A row for each unit behind each edge, in the order of the edges and of the text; of a
  /// correspondence for each letter, with its title.
  ///
  /// - Parameter chosen: the edges, in the order of the table; nil for all.
  public static func evidence(
    _ network: Network, _ corpus: CorpusRecord, _ options: NetworkOptions, of chosen: [Int]? = nil
  ) -> Table {
    let evidence = NetworkEvidence(of: network, corpus, options)
    var table = Table(evidenceColumns)
    guard let chosen else {
      for place in evidence.places { table.append(row(place, evidence, network, corpus)) }
      return table
    }
    let byEdge = Dictionary(grouping: evidence.places, by: \.edge)
    for edge in chosen {
      for place in byEdge[edge] ?? [] { table.append(row(place, evidence, network, corpus)) }
    }
    return table
  }

  // MARK: -

  private static func row(
    _ place: NetworkEvidence.Place, _ evidence: NetworkEvidence, _ network: Network,
    _ corpus: CorpusRecord
  ) -> [Cell] {
    let edge = network.edges[place.edge]
    let source = corpus.sources[place.source]
    let ends: [Cell] = [
      .text(network.nodes[edge.first].id), .text(network.nodes[edge.second].id),
    ]
    if network.kind == .correspondence {
      let letter = evidence.letter(place, corpus)
      return ends + [
        .text(letter.id), .text(letter.file), .integer(letter.line), .integer(letter.start),
        .integer(letter.end), .text(ifDefined: letter.letter.date?.description),
        .text(letter.letter.title),
      ]
    }
    let pair = evidence.pair(place, corpus)
    let letter = pair.letter.map { source.letters[$0] }
    return ends + [
      .text(letter?.id ?? ""), .text(source.file), .integer(pair.line), .integer(pair.start),
      .integer(pair.end), .text(ifDefined: letter?.letter.date?.description), .text(pair.text),
    ]
  }
}

/// The rows of the edges of a network, made one after the other: a million of them are not held.
public struct EdgeRows: RowSequence {
  public let columns: [String]
  private let network: Network
  private let cells: @Sendable (Int, Network) -> [Cell]
  private var place = 0

  /// - Parameter cells: makes the row of an edge, by its place.
  init(
    _ network: Network, columns: [String] = NetworkReport.edgeColumns,
    cells: @escaping @Sendable (Int, Network) -> [Cell] = {
      NetworkColumn.cells(of: $1.edges[$0], $1)
    }
  ) {
    self.network = network
    self.columns = columns
    self.cells = cells
  }

  public var rowCount: Int { network.edges.count }

  public mutating func next(into row: inout [Cell]) -> Bool {
    guard place < network.edges.count else { return false }
    row += cells(place, network)
    place += 1
    return true
  }
}
