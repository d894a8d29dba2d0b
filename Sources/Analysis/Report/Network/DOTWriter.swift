/// Network → GraphViz, made to be read: labels, colours, four widths of lines, a legend.
///
/// Lines go round the names, the heaviest are drawn last, and a legend below tells what everything
/// means and what was left out.
public struct DOTWriter {
  /// What the colour of a node tells.
  public enum Colouring: String, CaseIterable, Hashable, Sendable {
    case kind, community
  }

  private let network: Network
  /// The edges that are drawn, the lightest first, and their nodes, rising.
  private let edges: [Network.Edge]
  private let nodes: [Int]
  private let colours: NodeColours
  private let widths: LineWidths

  /// - Parameters:
  ///   - colouring: nil for kinds where there are several, else communities.
  ///   - mostEdges: of more edges the strongest are drawn, by falling weight, then by rising p, then
  ///     in byte order of the ids. Nodes without a drawn edge are left out.
  /// - Complexity: O(*e* log *e*) for *e* edges.
  public static func text(
    _ network: Network, _ measures: NodeMeasures, colouring: Colouring? = nil,
    mostEdges: Int = 150
  ) -> String {
    DOTWriter(network, measures, colouring, mostEdges).text
  }

  // MARK: -

  private init(
    _ network: Network, _ measures: NodeMeasures, _ colouring: Colouring?, _ mostEdges: Int
  ) {
    self.network = network
    let all = network.edges
    let order = all.indices.sorted { a, b in
      if all[a].weight != all[b].weight { return all[a].weight > all[b].weight }
      if all[a].p != all[b].p { return (all[a].p ?? 1) < (all[b].p ?? 1) }
      return a < b
    }
    edges = order.prefix(mostEdges).reversed().map { all[$0] }
    nodes = Set(edges.flatMap { [$0.first, $0.second] }).sorted()
    colours = NodeColours(network, measures, nodes, colouring)
    widths = LineWidths(edges.map(\.weight))
  }

  private var text: String {
    let most = nodes.map { network.nodes[$0].mentions }.max() ?? 1
    var lines = header
    lines += nodes.map { node($0, most: max(most, 1)) }
    lines += edges.map(edge)
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private var header: [String] {
    // Few names need room between them, or lines can't pass.
    let scaling = nodes.count < 40 ? "-2.2" : "-1.3"
    return [
      "\(network.kind.isDirected ? "digraph" : "graph") \(network.kind.rawValue) {",
      "  graph [layout=sfdp, K=1.2, repulsiveforce=1.6, start=1, maxiter=5000, overlap=prism,",
      "    overlap_scaling=\(scaling), sep=\"+16\", esep=\"+6\", splines=true,",
      "    outputorder=edgesfirst, bgcolor=white, pad=0.4, fontname=\"Helvetica\", fontsize=14,",
      "    labelloc=b, labeljust=l, label=<\(legend)>]",
      "  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", penwidth=0,",
      "    fontcolor=white, margin=\"0.10,0.05\", height=0.1, width=0.1]",
      "  edge [arrowsize=0.7]",
    ]
  }

  private func node(_ place: Int, most: Int) -> String {
    let node = network.nodes[place]
    let size = 11 + 15 * (Double(node.mentions) / Double(most)).squareRoot()
    let count =
      network.kind == .correspondence
      ? Counted.text(node.letters, "letter")
      : "\(Counted.text(node.mentions, "mention")) in \(Counted.text(node.letters, "letter"))"
    return
      "  \(Self.quoted(node.id)) [label=\(Self.quoted(node.label)),"
      + " fillcolor=\"\(colours.colour(of: place))\", fontsize=\(NumberFormat.significant(size)),"
      + " tooltip=\(Self.quoted("\(node.label): \(count)"))]"
  }

  private func edge(_ edge: Network.Edge) -> String {
    let line = widths.line(of: edge.weight)
    let (first, second) = (network.nodes[edge.first], network.nodes[edge.second])
    let arrow = network.kind.isDirected ? "->" : "--"
    let tip = "\(first.label) – \(second.label): \(NumberFormat.significant(edge.weight))"
    return "  \(Self.quoted(first.id)) \(arrow) \(Self.quoted(second.id)) ["
      + "penwidth=\(line.width), color=\"\(line.colour)\", tooltip=\(Self.quoted(tip))]"
  }

  /// A quoted string of the DOT language. A line end becomes a space, so that no name can end it.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  // MARK: - The legend, in the markup that GraphViz has for labels

  /// Room within a line; plain spaces are run together. It has a colour of its own, and so a place of
  /// its own in the picture: some programs drop the room with which a piece of text begins.
  private static let gap =
    "<FONT COLOR=\"#FFFFFF\">" + String(repeating: "\u{A0}", count: 6) + "</FONT>"

  private var legend: String {
    var lines = ["<B>\(XMLText.escaped(NetworkCaption.title(network)))</B>"]
    lines.append(XMLText.escaped(NetworkCaption.meaning(network) + " " + extent))
    lines += NetworkCaption.filters(network).map(XMLText.escaped)
    // The width of full blocks differs between fonts: they stand behind what they mean, with room to
    // grow into.
    let swatches = colours.legend.map { entry in
      "<FONT COLOR=\"\(entry.colour)\"><B>\(XMLText.escaped(entry.name)) █</B></FONT>\(Self.gap)"
    }
    lines.append(swatches.joined() + XMLText.escaped(colours.meaning))
    if !edges.isEmpty {
      // Full blocks of a small size are a piece of a line.
      let samples = widths.legend.map { entry in
        "\(entry.weights) <FONT COLOR=\"\(entry.line.colour)\""
          + " POINT-SIZE=\"\(entry.line.height)\">"
          + String(repeating: "█", count: 21 / entry.line.height) + "</FONT>\(Self.gap)\(Self.gap)"
      }
      lines.append(samples.joined() + XMLText.escaped(NetworkCaption.weight(network)))
    }
    return "<BR/>" + lines.map { $0 + "<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  private var extent: String {
    let edgeNoun = network.kind.isDirected ? "arrow" : "line"
    let nodeNoun = network.kind == .words ? "word" : "name"
    if edges.count < network.edgeCount {
      // What the filters hide may be stronger than what they leave.
      let drawn =
        edges.count < network.edges.count ? "The \(edges.count) strongest" : "\(edges.count)"
      let left =
        edges.count < network.edges.count && network.edges.count < network.edgeCount
        ? "\(network.edges.count) that are left of " : ""
      return "\(drawn) of \(left)\(Counted.text(network.edgeCount, edgeNoun)), "
        + "\(nodes.count) of \(Counted.text(network.nodeCount, nodeNoun))."
    }
    return "\(Counted.text(edges.count, edgeNoun)), \(Counted.text(nodes.count, nodeNoun))."
  }
}
