/// A column of a table of a network, which is an attribute in the formats of other programs.
struct NetworkColumn: Sendable {
  /// What its cells hold.
  enum Kind: Sendable {
    case text, integer, real
  }

  let name: String
  let kind: Kind

  init(_ name: String, _ kind: Kind = .real) {
    self.name = name
    self.kind = kind
  }

  /// The columns of a row for each node.
  static let ofNodes = [
    NetworkColumn("Id", .text), NetworkColumn("Label", .text), NetworkColumn("Kind", .text),
    NetworkColumn("Mentions", .integer), NetworkColumn("Letters", .integer),
    NetworkColumn("Degree", .integer), NetworkColumn("WeightedDegree"),
    NetworkColumn("Betweenness"), NetworkColumn("Eigenvector"),
    NetworkColumn("Community", .integer), NetworkColumn("Harmonic"), NetworkColumn("PageRank"),
    NetworkColumn("Clustering"), NetworkColumn("Core", .integer), NetworkColumn("Constraint"),
    NetworkColumn("WeightedIn"), NetworkColumn("WeightedOut"),
  ]

  /// The columns of a row for each edge.
  static let ofEdges = [
    NetworkColumn("Source", .text), NetworkColumn("Target", .text), NetworkColumn("Type", .text),
    NetworkColumn("Unit", .text), NetworkColumn("Weight"), NetworkColumn("Units", .integer),
    NetworkColumn("Expected"), NetworkColumn("Jaccard"), NetworkColumn("NPMI"),
    NetworkColumn("LogLikelihood"), NetworkColumn("P"), NetworkColumn("PAdjusted"),
    NetworkColumn("First", .text), NetworkColumn("Last", .text), NetworkColumn("LogDice"),
    NetworkColumn("Newman"), NetworkColumn("Disparity"), NetworkColumn("SDSM"),
    NetworkColumn("Letters", .integer), NetworkColumn("PWithoutBest"),
    NetworkColumn("Stands", .text),
  ]

  /// A row for a node.
  static func cells(ofNode place: Int, _ network: Network, _ measures: NodeMeasures) -> [Cell] {
    let node = network.nodes[place]
    let isDirected = network.kind.isDirected
    return [
      .text(node.id), .text(node.label), .text(ifDefined: node.kind), .integer(node.mentions),
      .integer(node.letters), .integer(measures.degree[place]),
      .real(measures.weightedDegree[place]), .real(measures.betweenness[place]),
      .real(ifDefined: measures.eigenvector[place]), .integer(measures.community[place]),
      .real(measures.harmonic[place]), .real(measures.pageRank[place]),
      .real(ifDefined: measures.clustering[place]), .integer(measures.core[place]),
      .real(ifDefined: measures.constraint[place]),
      isDirected ? .real(measures.weightedIn[place]) : .none,
      isDirected ? .real(measures.weightedOut[place]) : .none,
    ]
  }

  /// A row for an edge.
  static func cells(of edge: Network.Edge, _ network: Network) -> [Cell] {
    let table = network.table(of: edge)
    return [
      .text(network.nodes[edge.first].id), .text(network.nodes[edge.second].id),
      .text(network.kind.isDirected ? "Directed" : "Undirected"), .text(network.unit),
      .real(edge.weight), .integer(edge.units), .real(ifDefined: table.expected),
      .real(ifDefined: AssociationMeasure.jaccard.value(of: table)),
      .real(ifDefined: AssociationMeasure.npmi.value(of: table)),
      .real(ifDefined: AssociationMeasure.logLikelihood.value(of: table)),
      .real(ifDefined: edge.p), .real(ifDefined: edge.adjustedP),
      .text(ifDefined: edge.firstDay?.description), .text(ifDefined: edge.lastDay?.description),
      .real(ifDefined: AssociationMeasure.logDice.value(of: table)), .real(edge.newman),
      .real(edge.disparity), .real(ifDefined: edge.sdsm), .integer(edge.letters),
      .real(ifDefined: edge.pWithoutBest),
      .text(ifDefined: edge.pWithoutBest.map { $0 <= 0.05 ? "yes" : "no" }),
    ]
  }
}
