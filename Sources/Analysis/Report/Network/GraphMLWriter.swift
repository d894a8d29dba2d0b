/// Network → GraphML 1.0. Undefined values are left out, as the format has no word for them; ids are name
/// tokens, as it asks.
public enum GraphMLWriter {
  public static func text(_ network: Network, _ measures: NodeMeasures) -> String {
    LineBlock.text { write(network, measures, to: $0) }
  }

  /// The same, block by block.
  public static func write<Failure: Error>(
    _ network: Network, _ measures: NodeMeasures, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let nodeColumns = Array(NetworkColumn.ofNodes.enumerated().dropFirst())
    let edgeColumns = NetworkColumn.ofEdges.enumerated().filter {
      !["Source", "Target", "Type"].contains($0.element.name)
    }
    var lines = LineBlock()
    lines += [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
    ]
    lines += nodeColumns.map { key($0.element, of: "node") }
    lines += edgeColumns.map { key($0.element, of: "edge") }
    let direction = network.kind.isDirected ? "directed" : "undirected"
    lines += [
      "  <key id=\"g_summary\" for=\"graph\" attr.name=\"summary\" attr.type=\"string\"/>",
      "  <graph id=\"G\" edgedefault=\"\(direction)\">",
      "    <data key=\"g_summary\">\(XMLText.escaped(NetworkCaption.summary(network, measures)))</data>",
    ]
    for (place, node) in network.nodes.enumerated() {
      lines += ["    <node id=\"\(XMLText.token(node.id))\">"]
      lines += values(
        NetworkColumn.cells(ofNode: place, network, measures), nodeColumns.map(\.offset),
        NetworkColumn.ofNodes, of: "node")
      lines += ["    </node>"]
      try lines.leaveIfLarge(to: body)
    }
    for (place, edge) in network.edges.enumerated() {
      lines += [
        "    <edge id=\"e\(place)\" source=\"\(XMLText.token(network.nodes[edge.first].id))\""
          + " target=\"\(XMLText.token(network.nodes[edge.second].id))\">"
      ]
      lines += values(
        NetworkColumn.cells(of: edge, network), edgeColumns.map(\.offset), NetworkColumn.ofEdges,
        of: "edge")
      lines += ["    </edge>"]
      try lines.leaveIfLarge(to: body)
    }
    lines += ["  </graph>", "</graphml>"]
    try lines.leave(to: body)
  }

  // MARK: -

  /// Gephi and networkx find labels and weights under these names.
  private static func name(_ column: NetworkColumn) -> String {
    ["Label", "Weight"].contains(column.name) ? column.name.lowercased() : column.name
  }

  private static func id(_ column: NetworkColumn, of element: String) -> String {
    "\(element.prefix(1))_\(name(column))"
  }

  private static func key(_ column: NetworkColumn, of element: String) -> String {
    let type =
      switch column.kind {
      case .text: "string"
      case .integer: "long"
      case .real: "double"
      }
    return
      "  <key id=\"\(id(column, of: element))\" for=\"\(element)\" attr.name=\"\(name(column))\" attr.type=\"\(type)\"/>"
  }

  private static func values(
    _ cells: [Cell], _ places: [Int], _ columns: [NetworkColumn], of element: String
  ) -> [String] {
    places.compactMap { place in
      cells[place].shown.map {
        "      <data key=\"\(id(columns[place], of: element))\">\(XMLText.escaped($0))</data>"
      }
    }
  }
}
