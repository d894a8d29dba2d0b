/// The network as tables that other programs import: Gephi's spreadsheets, Palladio's relations.
public enum NetworkExports {
  // MARK: - Gephi

  /// Gephi's table of nodes: `Id`, `Label`, `Timeset`, then what our own table holds.
  public static func gephiNodes(_ network: Network, _ measures: NodeMeasures) -> Table {
    let times = times(ofNodes: network)
    return Table(
      ["Id", "Label", "Timeset"] + NetworkReport.nodeColumns.dropFirst(2),
      rows: network.nodes.indices.map { node in
        let cells = NetworkColumn.cells(ofNode: node, network, measures)
        return Array(cells[..<2]) + [timeset(times[node].first, times[node].last)] + cells[2...]
      })
  }

  /// Gephi's table of edges: `Source`, `Target`, `Type`, `Id`, `Label`, `Weight`, `Timeset`, then what
  /// our own table holds.
  public static func gephiEdges(_ network: Network) -> EdgeRows {
    let names = NetworkReport.edgeColumns
    let rest = names.indices.filter { !["Source", "Target", "Type", "Weight"].contains(names[$0]) }
    return EdgeRows(
      network,
      columns: ["Source", "Target", "Type", "Id", "Label", "Weight", "Timeset"]
        + rest.map { names[$0] }
    ) { place, network in
      let edge = network.edges[place]
      let cells = NetworkColumn.cells(of: edge, network)
      return Array(cells[..<3]) + [
        .integer(place),
        .text("\(network.nodes[edge.first].label) – \(network.nodes[edge.second].label)"),
        .real(edge.weight), timeset(edge.firstDay, edge.lastDay),
      ] + rest.map { cells[$0] }
    }
  }

  /// An interval as Gephi reads it; it has no word for an open one.
  private static func timeset(_ first: CalendarDay?, _ last: CalendarDay?) -> Cell {
    guard let first, let last else { return .none }
    return .text("<[\(first.description), \(last.description)]>")
  }

  /// From the first to the last day of each node's edges.
  private static func times(ofNodes network: Network)
    -> [(first: CalendarDay?, last: CalendarDay?)]
  {
    var times = [(first: CalendarDay?, last: CalendarDay?)](
      repeating: (nil, nil), count: network.nodes.count)
    for edge in network.edges {
      for node in [edge.first, edge.second] {
        times[node].first = [times[node].first, edge.firstDay].compactMap { $0 }.min()
        times[node].last = [times[node].last, edge.lastDay].compactMap { $0 }.max()
      }
    }
    return times
  }

  // MARK: - Palladio

  /// Palladio's table of the things that the relations name, by their labels.
  public static func palladioNodes(_ network: Network, _ measures: NodeMeasures) -> Table {
    let labels = labels(network)
    return Table(
      ["Name"] + NetworkReport.nodeColumns.filter { $0 != "Label" },
      rows: network.nodes.indices.map { node in
        var cells = NetworkColumn.cells(ofNode: node, network, measures)
        cells.remove(at: 1)
        return [.text(labels[node])] + cells
      })
  }

  /// Palladio's relations: a row an edge, by labels, with whole days, as it reads no months.
  public static func palladioEdges(_ network: Network) -> EdgeRows {
    let labels = labels(network)
    return EdgeRows(
      network, columns: ["Source", "Target", "Weight", "date_start", "date_end", "date_label"]
    ) { place, network in
      let edge = network.edges[place]
      let days = [edge.firstDay, edge.lastDay].compactMap { $0?.description }
      return [
        .text(labels[edge.first]), .text(labels[edge.second]), .real(edge.weight),
        .text(ifDefined: edge.firstDay?.description),
        .text(ifDefined: edge.lastDay?.description),
        .text(days.first == days.last ? days.first ?? "" : days.joined(separator: "/")),
      ]
    }
  }

  /// The labels of the nodes; one that two share is told apart by its id.
  private static func labels(_ network: Network) -> [String] {
    let counts = Dictionary(grouping: network.nodes, by: \.label).mapValues(\.count)
    return network.nodes.map { counts[$0.label] == 1 ? $0.label : "\($0.label) (\($0.id))" }
  }
}
