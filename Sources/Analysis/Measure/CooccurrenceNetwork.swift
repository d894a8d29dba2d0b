/// Who is mentioned with whom: counts → nodes and weighted edges.
public struct CooccurrenceNetwork: Sendable {
  public struct Node: Hashable, Sendable {
    /// The place of the entity in the gazetteer.
    public let entity: Int
    public let mentions: Int
    public let letters: Int
    public let degree: Int
    public let weightedDegree: Double
    /// Brandes's betweenness with distances 1/weight, normalised to 0…1.
    public let betweenness: Double
    /// Of a unit vector in each component.
    public let eigenvector: Double?
    /// Numbered from 1, the largest first; Leiden by modularity, the best of ten seeds.
    public let community: Int
  }

  public struct Edge: Hashable, Sendable {
    /// Places of nodes in `nodes`; the id of the first comes before that of the second.
    public let first: Int
    public let second: Int
    /// The units that name both, out of those that name either.
    public let table: CooccurrenceTable
    /// The exact hypergeometric chance of as many shared units.
    public let p: Double?
    public let adjustedP: Double?
    /// The first and last day of the dated letters in which they stand together.
    public let firstDay: CalendarDay?
    public let lastDay: CalendarDay?
    /// The units behind it, in the order of the corpus.
    public let evidence: [Evidence]
  }

  /// A unit behind an edge.
  public struct Evidence: Hashable, Sendable {
    public let source: Int
    public let pair: PairRecord
  }

  /// The entities with at least one edge, in byte order of their ids.
  public let nodes: [Node]
  /// In byte order of the two ids.
  public let edges: [Edge]

  /// - Parameters:
  ///   - minimumWeight: edges with fewer shared units are left out.
  ///   - greatestP: edges whose adjusted p-value is above are left out. p-values are adjusted over
  ///     all pairs of the entities that are mentioned, whether they meet or not.
  /// - Complexity: O(*p* + *n* · *e*) for *p* pairs in units, *n* nodes and *e* edges.
  public init(
    of corpus: CorpusRecord, totals: EntityTotals, minimumWeight: Int = 1, greatestP: Double = 1
  ) {
    let gathered = Self.gather(corpus)
    let all = Self.edges(gathered, corpus)
    let kept = all.filter { edge in
      edge.table.withBoth >= minimumWeight && (greatestP >= 1 || (edge.adjustedP ?? 1) <= greatestP)
    }
    let entities = Set(kept.flatMap { [$0.first, $0.second] }).sorted {
      corpus.gazetteer.precedes($0, $1)
    }
    let placeOfEntity = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0) })
    edges = kept.map { edge in
      Edge(
        first: placeOfEntity[edge.first] ?? 0, second: placeOfEntity[edge.second] ?? 0,
        table: edge.table, p: edge.p, adjustedP: edge.adjustedP, firstDay: edge.firstDay,
        lastDay: edge.lastDay, evidence: edge.evidence)
    }
    let graph = WeightedGraph(
      nodeCount: entities.count,
      edges: edges.map {
        WeightedEdge($0.first, $0.second, weight: Double($0.table.withBoth))
      })
    let betweenness = graph.betweenness()
    let eigenvector = graph.eigenvectorCentrality()
    let communities = CommunitySearch(in: graph).best.communities
    let totalOf = Dictionary(uniqueKeysWithValues: totals.totals.map { ($0.entity, $0) })
    nodes = entities.enumerated().map { place, entity in
      Node(
        entity: entity, mentions: totalOf[entity]?.mentions ?? 0,
        letters: totalOf[entity]?.letters ?? 0, degree: graph.degree(of: place),
        weightedDegree: graph.weightedDegree(of: place), betweenness: betweenness[place],
        eigenvector: eigenvector[place], community: communities[place] + 1)
    }
  }

  // MARK: -

  private struct PairKey: Hashable {
    let first: Int
    let second: Int
  }

  private struct Gathered {
    var units = 0
    var unitsOfEntity: [Int: Int] = [:]
    var evidence: [PairKey: [Evidence]] = [:]
  }

  private static func gather(_ corpus: CorpusRecord) -> Gathered {
    var gathered = Gathered()
    for (source, record) in corpus.sources.enumerated() {
      gathered.units += record.cooccurrence.units
      for (entity, units) in record.cooccurrence.unitsOfEntity {
        gathered.unitsOfEntity[entity, default: 0] += units
      }
      for pair in record.cooccurrence.pairs {
        gathered.evidence[PairKey(first: pair.first, second: pair.second), default: []]
          .append(Evidence(source: source, pair: pair))
      }
    }
    return gathered
  }

  /// All edges in byte order of the ids; nodes are still places in the gazetteer.
  private static func edges(_ gathered: Gathered, _ corpus: CorpusRecord) -> [Edge] {
    let keys = gathered.evidence.keys.sorted { a, b in
      a.first == b.first
        ? corpus.gazetteer.precedes(a.second, b.second)
        : corpus.gazetteer.precedes(a.first, b.first)
    }
    let tables = keys.map { key in
      CooccurrenceTable(
        units: gathered.units, withFirst: gathered.unitsOfEntity[key.first] ?? 0,
        withSecond: gathered.unitsOfEntity[key.second] ?? 0,
        withBoth: gathered.evidence[key]?.count ?? 0)
    }
    let p = tables.map(\.chanceOfBoth)
    // Pairs that never meet are tests, too, with p = 1.
    let entities = gathered.unitsOfEntity.count
    let adjusted = MultipleTesting.benjaminiHochberg.adjusted(
      p, tests: entities * (entities - 1) / 2)
    return keys.indices.map { place in
      let evidence = gathered.evidence[keys[place]] ?? []
      let dates = evidence.compactMap { item in
        item.pair.letter.flatMap { corpus.sources[item.source].letters[$0].letter.date }
      }
      return Edge(
        first: keys[place].first, second: keys[place].second, table: tables[place],
        p: p[place], adjustedP: adjusted[place], firstDay: dates.compactMap(\.earliest).min(),
        lastDay: dates.compactMap(\.latest).max(), evidence: evidence)
    }
  }
}
