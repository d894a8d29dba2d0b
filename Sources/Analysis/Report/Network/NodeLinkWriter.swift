/// Network → node-link JSON: an object with `nodes` and `links`, whose members are named as the columns
/// of the tables, with `id`, `source`, `target` and `weight` as networkx expects them.
public enum NodeLinkWriter {
  public static func text(_ network: Network, _ measures: NodeMeasures) -> String {
    LineBlock.text { write(network, measures, to: $0) }
  }

  /// The same, block by block.
  public static func write<Failure: Error>(
    _ network: Network, _ measures: NodeMeasures, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let summary = TableWriter(
      .jsonl,
      columns: [
        "kind", "unit", "units", "filters", "edges", "nodes", "communities", "modularity",
        "stability",
      ])
    var graph: [UInt8] = []
    summary.append(
      [
        .text(network.kind.rawValue), .text(network.unit), .integer(network.units),
        .text(network.filters.joined(separator: "; ")), .integer(network.edgeCount),
        .integer(network.nodeCount), .integer(measures.communityCount),
        .real(ifDefined: measures.modularity), .real(ifDefined: measures.stability),
      ], isFirst: true, to: &graph)
    var bytes = Array(
      "{\"directed\":\(network.kind.isDirected),\"multigraph\":false,\"graph\":".utf8)
    bytes += graph.dropLast()
    bytes += Array(",\"nodes\":".utf8)
    let nodes = NetworkReport.nodes(network, measures)
    bytes += TableWriter(.json, columns: ["id"] + nodes.columns.dropFirst()).bytes(of: nodes)
      .dropLast()
    try body(bytes + Array(",\"links\":".utf8))
    let edges = NetworkReport.edges(network)
    let columns = edges.columns.map {
      ["Source", "Target", "Weight"].contains($0) ? $0.lowercased() : $0
    }
    try TableWriter(.json, columns: columns).write(edges, to: body)
    try body(Array("}\n".utf8))
  }
}
