/// Network → GraphViz, made to be read: labels, colour by kind, width by weight, a caption.
public enum DOTWriter {
  /// - Parameters:
  ///   - mostEdges: of more edges the strongest are drawn, by falling weight, then by rising p, then
  ///     in byte order of the ids. Nodes without a drawn edge are left out.
  /// - Complexity: O(*e* log *e*) for *e* edges.
  public static func text(
    _ network: CooccurrenceNetwork, _ corpus: CorpusRecord, mostEdges: Int = 150
  ) -> String {
    let order = network.edges.indices.sorted { a, b in
      let (x, y) = (network.edges[a], network.edges[b])
      if x.table.withBoth != y.table.withBoth { return x.table.withBoth > y.table.withBoth }
      if x.p != y.p { return (x.p ?? 1) < (y.p ?? 1) }
      return a < b
    }
    let drawn = order.prefix(mostEdges).sorted()
    let nodes = Set(drawn.flatMap { [network.edges[$0].first, network.edges[$0].second] }).sorted()
    var lines = header(caption(network, corpus, drawn: drawn.count, nodes: nodes))
    lines += nodes.map { node(network.nodes[$0], corpus, of: network) }
    let heaviest = drawn.map { network.edges[$0].table.withBoth }.max() ?? 1
    lines += drawn.map { edge(network.edges[$0], network, corpus, heaviest: heaviest) }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  // MARK: -

  private static func header(_ caption: String) -> [String] {
    [
      "graph comention {",
      "  graph [layout=sfdp, overlap=prism, overlap_scaling=3, sep=\"+12\", splines=line,",
      "    outputorder=edgesfirst, start=1, maxiter=5000, bgcolor=white, pad=0.4,",
      "    fontname=\"Helvetica\", fontsize=16, labelloc=b, labeljust=l,",
      "    label=\(quoted(caption))]",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", penwidth=0,",
      "    fontcolor=white, margin=\"0.10,0.05\", height=0.1, width=0.1]",
      "  edge [color=\"#55555588\", len=2]",
    ]
  }

  private static func caption(
    _ network: CooccurrenceNetwork, _ corpus: CorpusRecord, drawn: Int, nodes: [Int]
  ) -> String {
    let unit = corpus.recording.cooccurrence?.name ?? ""
    var text =
      "Who is mentioned with whom. A line joins two that are named in one \(unit); its width is the number of such \(unit)s.\n"
    if drawn < network.edges.count {
      text +=
        "The \(drawn) strongest of \(network.edges.count) edges, \(nodes.count) of \(network.nodes.count) nodes.\n"
    } else {
      text += "\(Counted.text(drawn, "edge")), \(Counted.text(nodes.count, "node")).\n"
    }
    let kinds = EntityKind.allCases.filter { kind in
      nodes.contains { corpus.gazetteer[network.nodes[$0].entity].kind == kind }
    }
    return text + "Colours: "
      + kinds.map { "\($0.name) \($0.colour.name)" }.joined(separator: ", ")
      + ". Size: mentions.\n"
  }

  private static func node(
    _ node: CooccurrenceNetwork.Node, _ corpus: CorpusRecord, of network: CooccurrenceNetwork
  ) -> String {
    let entity = corpus.gazetteer[node.entity]
    let most = network.nodes.map(\.mentions).max() ?? 1
    let size = 11 + 15 * (Double(node.mentions) / Double(max(most, 1))).squareRoot()
    return
      "  \(quoted(entity.id)) [label=\(quoted(entity.name)), fillcolor=\"\(entity.kind.colour.hex)\","
      + " fontsize=\(NumberFormat.significant(size)),"
      + " tooltip=\(quoted("\(entity.name): \(Counted.text(node.mentions, "mention")) in \(Counted.text(node.letters, "letter"))"))]"
  }

  private static func edge(
    _ edge: CooccurrenceNetwork.Edge, _ network: CooccurrenceNetwork, _ corpus: CorpusRecord,
    heaviest: Int
  ) -> String {
    let weight = edge.table.withBoth
    let share = Double(weight) / Double(heaviest)
    let width = 0.6 + 5.4 * share.squareRoot()
    let first = NetworkReport.id(edge.first, network, corpus)
    let second = NetworkReport.id(edge.second, network, corpus)
    // The weight of GraphViz is the pull of a spring, not an association: 1 to 10.
    return "  \(quoted(first)) -- \(quoted(second)) [weight=\(1 + Int(9 * share)),"
      + " penwidth=\(NumberFormat.significant(width)), tooltip=\(quoted("\(weight)"))]"
  }

  /// A quoted string of the DOT language; `\l` ends a line that stands on the left.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\l"
      case "\r": break
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
