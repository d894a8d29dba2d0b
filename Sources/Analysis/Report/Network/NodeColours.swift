/// The colours of the nodes of a picture, by kind or by community, all dark enough for white letters.
struct NodeColours {
  /// Those of the communities, the largest first, which the colour-blind tell apart; all others are grey.
  private static let palette = ["#0072B2", "#B84E00", "#00785A", "#8E4A78", "#6B5B00", "#3B3B3B"]
  private static let grey = "#7C7C7C"

  /// What they mean, with their names.
  private(set) var legend: [(name: String, colour: String)] = []
  private(set) var meaning = ""
  private var colours: [Int: String] = [:]

  init(
    _ network: Network, _ measures: NodeMeasures, _ nodes: [Int], _ colouring: DOTWriter.Colouring?
  ) {
    let kinds = Set(nodes.map { network.nodes[$0].kind })
    switch colouring ?? (kinds.count > 1 ? .kind : .community) {
    case .kind:
      for node in nodes { colours[node] = Self.colour(ofKind: network.nodes[node].kind) }
      legend = EntityKind.allCases.filter { kinds.contains($0.name) }.map {
        ($0.name, $0.colour.hex)
      }
      if kinds.contains(nil) { legend.append(("not in a gazetteer", Self.grey)) }
    case .community:
      // By their nodes in the picture, so that the largest there have the colours.
      let sizes = Dictionary(grouping: nodes) { measures.community[$0] }.mapValues(\.count)
      let order = sizes.keys.sorted { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }
      for node in nodes {
        let place = order.firstIndex(of: measures.community[node]) ?? order.count
        colours[node] = place < Self.palette.count ? Self.palette[place] : Self.grey
      }
      // One community has nothing to be told from.
      if order.count > 1 {
        legend = zip(order, Self.palette).map { ("\($0)", $1) }
        if order.count > Self.palette.count { legend.append(("others", Self.grey)) }
        meaning = "Colours: " + NetworkCaption.communities(measures) + " "
      }
    }
    meaning += network.kind == .correspondence ? "Size: letters." : "Size: mentions."
  }

  func colour(of node: Int) -> String { colours[node] ?? Self.grey }

  private static func colour(ofKind name: String?) -> String {
    name.flatMap { EntityKind(name: $0) }?.colour.hex ?? grey
  }
}
