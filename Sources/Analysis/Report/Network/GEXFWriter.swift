/// Network → GEXF 1.3 (gexf.net). Undefined values are left out, as the format has no word for them.
public enum GEXFWriter {
  /// The network without time; the days of an edge are attributes.
  public static func text(_ network: Network, _ measures: NodeMeasures) -> String {
    LineBlock.text { write(network, measures, to: $0) }
  }

  /// The same, block by block.
  public static func write<Failure: Error>(
    _ network: Network, _ measures: NodeMeasures, to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try Document(network, measures, spells: nil).write(to: body)
  }

  /// The network in time: each edge has a spell for each period with a weight of its own, each node
  /// those of its edges. Edges of no period are left out.
  ///
  /// - Parameter slices: those of the same options without anything hidden.
  public static func text(_ network: Network, _ measures: NodeMeasures, _ slices: NetworkSlices)
    -> String
  {
    LineBlock.text { write(network, measures, slices, to: $0) }
  }

  /// The same, block by block.
  public static func write<Failure: Error>(
    _ network: Network, _ measures: NodeMeasures, _ slices: NetworkSlices,
    to body: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var spells = [[Spell]](repeating: [], count: network.edges.count)
    for slice in slices.slices {
      for edge in slice.network.edges {
        guard let first = network.index(of: slice.network.nodes[edge.first].id),
          let second = network.index(of: slice.network.nodes[edge.second].id),
          let place = network.edge(from: first, to: second)
        else { continue }
        spells[place].append(
          Spell(
            start: slice.firstDay.description, end: slice.lastDay.description,
            weight: edge.weight))
      }
    }
    try Document(network, measures, spells: spells).write(to: body)
  }

  // MARK: -

  private struct Spell: Hashable {
    let start: String
    let end: String
    let weight: Double
  }

  private struct Document {
    let network: Network
    let measures: NodeMeasures
    /// Those of each edge, in the order of time; nil for a network without time.
    let spells: [[Spell]]?
    private static let nodeColumns = Array(NetworkColumn.ofNodes.enumerated().dropFirst(2))
    private static let edgeColumns = NetworkColumn.ofEdges.enumerated().filter {
      !["Source", "Target", "Type", "Weight"].contains($0.element.name)
    }

    init(_ network: Network, _ measures: NodeMeasures, spells: [[Spell]]?) {
      self.network = network
      self.measures = measures
      self.spells = spells
    }

    func write<Failure: Error>(to body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
      var lines = LineBlock()
      lines += head
      let edges = network.edges.indices.filter { spells?[$0].isEmpty != true }
      let drawn = Set(edges.flatMap { [network.edges[$0].first, network.edges[$0].second] })
      lines += ["    <nodes>"]
      let times = times
      for node in network.nodes.indices where drawn.contains(node) {
        append(node: node, times, to: &lines)
        try lines.leaveIfLarge(to: body)
      }
      lines += ["    </nodes>", "    <edges>"]
      for edge in edges {
        append(edge: edge, to: &lines)
        try lines.leaveIfLarge(to: body)
      }
      lines += ["    </edges>", "  </graph>", "</gexf>"]
      try lines.leave(to: body)
    }

    private var head: [String] {
      let direction = network.kind.isDirected ? "directed" : "undirected"
      let mode =
        spells == nil
        ? "mode=\"static\""
        : "mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\""
      var lines = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">",
        "  <meta>", "    <creator>corpus-stats</creator>",
        "    <description>\(XMLText.escaped(NetworkCaption.summary(network, measures)))</description>",
        "  </meta>",
        "  <graph \(mode) defaultedgetype=\"\(direction)\">",
        "    <attributes class=\"node\" mode=\"static\">",
      ]
      lines += Self.nodeColumns.map { attribute($0.offset, $0.element) }
      lines += ["    </attributes>", "    <attributes class=\"edge\" mode=\"static\">"]
      lines += Self.edgeColumns.map { attribute($0.offset, $0.element) }
      lines.append("    </attributes>")
      if spells != nil {
        lines += [
          "    <attributes class=\"edge\" mode=\"dynamic\">",
          "      <attribute id=\"weight\" title=\"weight\" type=\"double\"/>",
          "    </attributes>",
        ]
      }
      return lines
    }

    private func attribute(_ place: Int, _ column: NetworkColumn) -> String {
      let type =
        switch column.kind {
        case .text: "string"
        case .integer: "long"
        case .real: "double"
        }
      return "      <attribute id=\"\(place)\" title=\"\(column.name)\" type=\"\(type)\"/>"
    }

    /// The spells of the edges of each node; nil for a network without time.
    private var times: [Set<[String]>]? {
      guard let spells else { return nil }
      var times = [Set<[String]>](repeating: [], count: network.nodes.count)
      for (edge, own) in zip(network.edges, spells) {
        for spell in own {
          times[edge.first].insert([spell.start, spell.end])
          times[edge.second].insert([spell.start, spell.end])
        }
      }
      return times
    }

    private func append(node: Int, _ times: [Set<[String]>]?, to lines: inout LineBlock) {
      let cells = NetworkColumn.cells(ofNode: node, network, measures)
      lines += [
        "      <node id=\"\(XMLText.escaped(network.nodes[node].id))\""
          + " label=\"\(XMLText.escaped(network.nodes[node].label))\">"
      ]
      lines += values(cells, Self.nodeColumns.map(\.offset), [])
      if let times { lines += spellLines(times[node]) }
      lines += ["      </node>"]
    }

    private func append(edge place: Int, to lines: inout LineBlock) {
      let edge = network.edges[place]
      let cells = NetworkColumn.cells(of: edge, network)
      lines += [
        "      <edge id=\"\(place)\" source=\"\(XMLText.escaped(network.nodes[edge.first].id))\""
          + " target=\"\(XMLText.escaped(network.nodes[edge.second].id))\""
          + " weight=\"\(NumberFormat.shortest(edge.weight))\">"
      ]
      let own = spells?[place] ?? []
      lines += values(cells, Self.edgeColumns.map(\.offset), own)
      if spells != nil { lines += spellLines(Set(own.map { [$0.start, $0.end] })) }
      lines += ["      </edge>"]
    }

    private func values(_ cells: [Cell], _ places: [Int], _ spells: [Spell]) -> [String] {
      let defined = places.compactMap { place in
        cells[place].shown.map {
          "          <attvalue for=\"\(place)\" value=\"\(XMLText.escaped($0))\"/>"
        }
      }
      let weights = spells.map {
        "          <attvalue for=\"weight\" value=\"\(NumberFormat.shortest($0.weight))\""
          + " start=\"\($0.start)\" end=\"\($0.end)\"/>"
      }
      return ["        <attvalues>"] + defined + weights + ["        </attvalues>"]
    }

    private func spellLines(_ spells: Set<[String]>) -> [String] {
      let ordered = spells.sorted { $0[0] < $1[0] }
      return ["        <spells>"]
        + ordered.map { "          <spell start=\"\($0[0])\" end=\"\($0[1])\"/>" }
        + ["        </spells>"]
    }
  }
}

extension Cell {
  /// What formats of other programs hold; nil for what is undefined.
  var shown: String? {
    switch self {
    case .text(let text): text
    case .integer(let value): "\(value)"
    case .real(let value): NumberFormat.shortest(value)
    case .none: nil
    }
  }
}
