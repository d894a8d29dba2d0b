/// Network → node-link JSON: an object with `nodes` and `links`, whose members are named as the columns
/// of the tables, with `id`, `source`, `target` and `weight` as networkx expects them.
public enum NodeLinkWriter {
  public static func bytes(_ network: Network, _ measures: NodeMeasures) -> [UInt8] {
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
    bytes += Array(",\"links\":".utf8)
    let edges = Table(NetworkReport.edges(network))
    let columns = edges.columns.map {
      ["Source", "Target", "Weight"].contains($0) ? $0.lowercased() : $0
    }
    bytes += TableWriter(.json, columns: columns).bytes(of: edges).dropLast()
    return bytes + Array("}\n".utf8)
  }
}
