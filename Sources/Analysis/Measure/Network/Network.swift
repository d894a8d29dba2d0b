/// Who is tied to whom: nodes and weighted edges, whatever an edge says.
///
///     Network(of: corpus, options).edges.count
///
/// An edge takes 88 bytes. What is undefined is NaN within and nil without.
public struct Network: Sendable {
  public struct Node: Hashable, Sendable {
    /// The id of an entity, the name of a correspondent that no gazetteer knows, or a word.
    public let id: String
    public let label: String
    /// The kind of an entity, or `word`; nil for a name that no gazetteer knows.
    public let kind: String?
    /// Its place in the gazetteer.
    public let entity: Int?
    /// Of a correspondence the letters that it wrote or received.
    public let mentions: Int
    public let letters: Int
  }

  public struct Edge: Sendable {
    private let ends: (Int32, Int32)
    private let counts: (units: Int32, ofFirst: Int32, ofSecond: Int32, letters: Int32)
    public let weight: Double
    /// Newman's weight: Σ 1/(m − 1) over the units, each of which names m (Newman 2001).
    public let newman: Double
    private let chances: (p: Double, adjusted: Double, withoutBest: Double, sdsm: Double)
    /// The disparity filter's α: small where the edge has more than its share at either end.
    public let disparity: Double
    private let days: (first: Int32, last: Int32)
  }

  public let kind: NetworkKind
  /// What was counted over: `paragraph`, of a correspondence `letter`.
  public let unit: String
  public let weighting: EdgeWeighting
  /// All units that were counted, with an edge or without.
  public let units: Int
  /// What hides edges, in words.
  public let filters: [String]
  /// All edges and their nodes, those that are hidden too.
  public let edgeCount: Int
  public let nodeCount: Int
  /// Those with at least one edge, in byte order of their ids.
  public let nodes: [Node]
  /// In byte order of the two ids.
  public let edges: [Edge]

  /// - Complexity: O(Σ*m*² + *e* log *e*) for units of *m* members and *e* edges.
  public init(of corpus: CorpusRecord, _ options: NetworkOptions) {
    self.init(of: NetworkUnits(of: corpus, options), unit: corpus.recording.cooccurrence)
  }

  init(of units: NetworkUnits, unit: CooccurrenceUnit?) {
    let options = units.options
    kind = options.kind
    weighting = options.weighting
    self.unit = (kind == .correspondence ? .letter : unit ?? .paragraph).name
    self.units = units.count
    filters = options.filters
    // Of words the light pairs are too many to be kept.
    let ties = units.ties(
      minimumUnits: options.kind == .words ? max(1, Int(options.minimumWeight.rounded(.up))) : 1)
    let significance = TieSignificance(
      of: ties, in: units, withSDSM: options.backbone == .sdsm)
    edgeCount = ties.count
    var isNode = [Bool](repeating: false, count: units.items.count)
    for tie in ties {
      isNode[Int(tie.first)] = true
      isNode[Int(tie.second)] = true
    }
    nodeCount = isNode.count { $0 }
    let shown = Self.shown(ties, significance, units)
    var placeOfItem = [Int32](repeating: -1, count: units.items.count)
    for tie in shown {
      placeOfItem[Int(ties[tie].first)] = 0
      placeOfItem[Int(ties[tie].second)] = 0
    }
    var nodes: [Node] = []
    for (place, item) in units.items.enumerated() where placeOfItem[place] == 0 {
      placeOfItem[place] = Int32(nodes.count)
      nodes.append(
        Node(
          id: item.id, label: item.label, kind: item.kind, entity: item.entity,
          mentions: item.mentions, letters: item.letters))
    }
    self.nodes = nodes
    edges = shown.map { Edge(ties[$0], at: $0, significance, placeOfItem) }
  }

  /// The counts behind an edge.
  public func table(of edge: Edge) -> CooccurrenceTable {
    CooccurrenceTable(
      units: units, withFirst: edge.unitsOfFirst, withSecond: edge.unitsOfSecond,
      withBoth: edge.units)
  }

  /// The place of a node by its id.
  ///
  /// - Complexity: O(log *n*).
  public func index(of id: String) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].id.utf8.lexicographicallyPrecedes(id.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < nodes.count && nodes[low].id == id ? low : nil
  }

  /// The network without directions; what goes both ways is added up.
  public var graph: WeightedGraph {
    WeightedGraph(
      nodeCount: nodes.count,
      edges: edges.map { WeightedEdge($0.first, $0.second, weight: $0.weight) })
  }

  // MARK: -

  /// The ties that the filters leave.
  private static func shown(
    _ ties: [NetworkTie], _ significance: TieSignificance, _ units: NetworkUnits
  ) -> [Int] {
    let options = units.options
    let limit = options.limit
    let shown = ties.indices.filter { tie in
      if ties[tie].weight < options.minimumWeight { return false }
      switch options.backbone {
      case nil, .hypergeometric?: return limit >= 1 || significance.adjustedP[tie] ?? 1 <= limit
      case .disparity?: return significance.disparity[tie] <= limit
      case .sdsm?: return (significance.sdsm.isEmpty ? 1 : significance.sdsm[tie]) <= limit
      }
    }
    guard let ego = options.ego else { return shown }
    guard let centre = units.items.firstIndex(where: { $0.id == ego }) else { return [] }
    let near = Self.near(centre, options.depth, shown.map { ties[$0] }, units.items.count)
    return shown.filter { near[Int(ties[$0].first)] && near[Int(ties[$0].second)] }
  }

  /// Who is at most so many steps from a node, whatever their directions.
  private static func near(_ centre: Int, _ depth: Int, _ ties: [NetworkTie], _ count: Int)
    -> [Bool]
  {
    let graph = WeightedGraph(
      nodeCount: count, edges: ties.map { WeightedEdge(Int($0.first), Int($0.second)) })
    var isNear = [Bool](repeating: false, count: count)
    isNear[centre] = true
    var ring = [centre]
    for _ in 0..<depth where !ring.isEmpty {
      ring = ring.flatMap { graph.neighbours(of: $0) }.filter { !isNear[$0] }
      for node in ring { isNear[node] = true }
    }
    return isNear
  }
}

extension Network.Edge {
  /// Places of nodes in `nodes`; of an undirected edge the id of the first comes before the other.
  public var first: Int { Int(ends.0) }
  public var second: Int { Int(ends.1) }
  /// Units with both, all certain.
  public var units: Int { Int(counts.units) }
  var unitsOfFirst: Int { Int(counts.ofFirst) }
  var unitsOfSecond: Int { Int(counts.ofSecond) }
  /// Letters with both.
  public var letters: Int { Int(counts.letters) }
  /// The exact hypergeometric chance of as many shared units.
  public var p: Double? { Self.defined(chances.p) }
  /// p by Benjamini and Hochberg over all pairs of nodes, whether they meet or not.
  public var adjustedP: Double? { Self.defined(chances.adjusted) }
  /// p without the letter that has the most of the shared units.
  public var pWithoutBest: Double? { Self.defined(chances.withoutBest) }
  /// p by the stochastic degree sequence model, where it was asked for.
  public var sdsm: Double? { Self.defined(chances.sdsm) }
  /// The first and last day of the dated letters with both.
  public var firstDay: CalendarDay? {
    days.first == .max ? nil : CalendarDay(number: Int(days.first))
  }
  public var lastDay: CalendarDay? {
    days.last == .min ? nil : CalendarDay(number: Int(days.last))
  }

  fileprivate init(
    _ tie: NetworkTie, at place: Int, _ significance: TieSignificance, _ placeOfItem: [Int32]
  ) {
    ends = (placeOfItem[Int(tie.first)], placeOfItem[Int(tie.second)])
    counts = (
      tie.units, significance.unitsOfFirst[Int(tie.first)],
      significance.unitsOfSecond[Int(tie.second)], tie.letters
    )
    weight = tie.weight
    newman = tie.newman
    chances = (
      significance.p[place] ?? .nan, significance.adjustedP[place] ?? .nan,
      significance.pWithoutBest[place] ?? .nan,
      significance.sdsm.isEmpty ? .nan : significance.sdsm[place]
    )
    disparity = significance.disparity[place]
    days = (tie.firstDay, tie.lastDay)
  }

  private static func defined(_ value: Double) -> Double? { value.isNaN ? nil : value }
}
