/// What a picture or file says of its network in words.
enum NetworkCaption {
  /// What it shows, what hides edges, how it falls into communities.
  static func summary(_ network: Network, _ measures: NodeMeasures) -> String {
    (["\(title(network)).", meaning(network)] + filters(network) + [communities(measures)])
      .joined(separator: " ")
  }

  static func title(_ network: Network) -> String {
    switch network.kind {
    case .comention: "Who is mentioned with whom"
    case .correspondence: "Who writes to whom"
    case .reference: "Who writes about whom"
    case .words: "Which words stand together"
    }
  }

  /// What an edge says.
  static func meaning(_ network: Network) -> String {
    switch network.kind {
    case .comention: "A line joins two that are named in one \(network.unit)."
    case .correspondence: "An arrow leads from a writer to the one written to."
    case .reference: "An arrow leads from a writer to someone whom the letters name."
    case .words: "A line joins two that stand in one \(network.unit)."
    }
  }

  /// What the width of a line counts.
  static func weight(_ network: Network) -> String {
    switch network.kind {
    case .comention, .words:
      "Width: \(network.weighting == .pairs ? "pairs of mentions" : plural(network.unit)) with both."
    case .correspondence: "Width: letters."
    case .reference: "Width: \(network.weighting == .pairs ? "mentions" : plural(network.unit))."
    }
  }

  static func filters(_ network: Network) -> [String] {
    network.filters.isEmpty
      ? [] : ["Shown: " + network.filters.joined(separator: "; ") + "."]
  }

  static func communities(_ measures: NodeMeasures) -> String {
    guard let modularity = measures.modularity else { return "No communities." }
    let count = measures.communityCount
    let stability = measures.stability.map { ", agreement of ten seeds \(rounded($0))" } ?? ""
    return "\(count) \(count == 1 ? "community" : "communities"), modularity \(rounded(modularity))"
      + "\(stability)."
  }

  // MARK: -

  /// `window:50` has no plural.
  private static func plural(_ unit: String) -> String {
    unit.contains(":") ? "windows" : unit + "s"
  }

  private static func rounded(_ value: Double) -> String {
    NumberFormat.significant((value * 1000).rounded() / 1000)
  }
}
