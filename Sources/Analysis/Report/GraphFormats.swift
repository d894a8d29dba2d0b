/// The network as Gephi, networkx and others read it: GEXF 1.3, GraphML, node-link JSON.
///
/// Undefined values are left out, as those formats have no word for them.
public enum GraphFormats {
  /// GEXF 1.3 (gexf.net), static.
  public static func gexf(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">",
      "  <graph mode=\"static\" defaultedgetype=\"undirected\">",
      "    <attributes class=\"node\">",
    ]
    for (place, attribute) in nodeAttributes.enumerated() {
      lines.append(
        "      <attribute id=\"\(place)\" title=\"\(attribute.name)\" type=\"\(attribute.type)\"/>")
    }
    lines += ["    </attributes>", "    <attributes class=\"edge\">"]
    for (place, attribute) in edgeAttributes.enumerated() {
      lines.append(
        "      <attribute id=\"\(place)\" title=\"\(attribute.name)\" type=\"\(attribute.type)\"/>")
    }
    lines += ["    </attributes>", "    <nodes>"]
    for node in network.nodes {
      let entity = corpus.gazetteer[node.entity]
      lines.append(
        "      <node id=\"\(XMLText.escaped(entity.id))\" label=\"\(XMLText.escaped(entity.name))\">"
      )
      lines += gexfValues(nodeValues(node, corpus))
      lines.append("      </node>")
    }
    lines += ["    </nodes>", "    <edges>"]
    for (place, edge) in network.edges.enumerated() {
      let (source, target) = ends(edge, network, corpus)
      lines.append(
        "      <edge id=\"\(place)\" source=\"\(XMLText.escaped(source))\" target=\"\(XMLText.escaped(target))\""
          + " weight=\"\(edge.table.withBoth)\">")
      lines += gexfValues(edgeValues(edge))
      lines.append("      </edge>")
    }
    lines += ["    </edges>", "  </graph>", "</gexf>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// GraphML 1.0.
  public static func graphML(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
      "  <key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>",
    ]
    for (name, type) in nodeAttributes {
      lines.append(
        "  <key id=\"n_\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type == "integer" ? "int" : type)\"/>"
      )
    }
    lines.append("  <key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>")
    for (name, type) in edgeAttributes {
      lines.append(
        "  <key id=\"e_\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type == "integer" ? "int" : type)\"/>"
      )
    }
    lines.append("  <graph id=\"G\" edgedefault=\"undirected\">")
    for node in network.nodes {
      let entity = corpus.gazetteer[node.entity]
      lines.append("    <node id=\"\(XMLText.escaped(entity.id))\">")
      lines.append("      <data key=\"label\">\(XMLText.escaped(entity.name))</data>")
      lines += graphMLValues(nodeValues(node, corpus), nodeAttributes, prefix: "n_")
      lines.append("    </node>")
    }
    for (place, edge) in network.edges.enumerated() {
      let (source, target) = ends(edge, network, corpus)
      lines.append(
        "    <edge id=\"e\(place)\" source=\"\(XMLText.escaped(source))\" target=\"\(XMLText.escaped(target))\">"
      )
      lines.append("      <data key=\"weight\">\(edge.table.withBoth)</data>")
      lines += graphMLValues(edgeValues(edge), edgeAttributes, prefix: "e_")
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Node-link JSON: an object with `nodes` and `links`, whose members are named as the columns of the
  /// tables, with `id`, `source`, `target` and `weight` as networkx expects them.
  public static func json(_ network: CooccurrenceNetwork, _ corpus: CorpusRecord) -> [UInt8] {
    var bytes = Array("{\"directed\":false,\"multigraph\":false,\"graph\":{},\"nodes\":".utf8)
    let nodes = NetworkReport.nodes(network, corpus)
    bytes += TableWriter(.json, columns: ["id"] + nodes.columns.dropFirst()).bytes(of: nodes)
      .dropLast()
    bytes += Array(",\"links\":".utf8)
    let edges = NetworkReport.edges(network, corpus)
    let columns = edges.columns.map {
      ["Source", "Target", "Weight"].contains($0) ? $0.lowercased() : $0
    }
    bytes += TableWriter(.json, columns: columns).bytes(of: edges).dropLast()
    return bytes + Array("}\n".utf8)
  }

  // MARK: -

  private static let nodeAttributes: [(name: String, type: String)] = [
    ("kind", "string"), ("mentions", "integer"), ("letters", "integer"),
    ("betweenness", "double"), ("eigenvector", "double"), ("community", "integer"),
  ]

  private static func nodeValues(_ node: CooccurrenceNetwork.Node, _ corpus: CorpusRecord)
    -> [String?]
  {
    [
      corpus.gazetteer[node.entity].kind.name, "\(node.mentions)", "\(node.letters)",
      NumberFormat.shortest(node.betweenness), node.eigenvector.map(NumberFormat.shortest),
      "\(node.community)",
    ]
  }

  private static let edgeAttributes: [(name: String, type: String)] = [
    ("expected", "double"), ("jaccard", "double"), ("npmi", "double"), ("p", "double"),
    ("p_adjusted", "double"), ("first", "string"), ("last", "string"),
  ]

  private static func edgeValues(_ edge: CooccurrenceNetwork.Edge) -> [String?] {
    [
      edge.table.expected, AssociationMeasure.jaccard.value(of: edge.table),
      AssociationMeasure.npmi.value(of: edge.table), edge.p, edge.adjustedP,
    ].map { $0.map(NumberFormat.shortest) } + [
      edge.firstDay?.description, edge.lastDay?.description,
    ]
  }

  private static func ends(
    _ edge: CooccurrenceNetwork.Edge, _ network: CooccurrenceNetwork, _ corpus: CorpusRecord
  ) -> (String, String) {
    (
      NetworkReport.id(edge.first, network, corpus), NetworkReport.id(edge.second, network, corpus)
    )
  }

  private static func gexfValues(_ values: [String?]) -> [String] {
    let defined = values.enumerated().compactMap { place, value in
      value.map { "          <attvalue for=\"\(place)\" value=\"\(XMLText.escaped($0))\"/>" }
    }
    return ["        <attvalues>"] + defined + ["        </attvalues>"]
  }

  private static func graphMLValues(
    _ values: [String?], _ attributes: [(name: String, type: String)], prefix: String
  ) -> [String] {
    zip(attributes, values).compactMap { attribute, value in
      value.map { "      <data key=\"\(prefix)\(attribute.name)\">\(XMLText.escaped($0))</data>" }
    }
  }
}
