/// The words that stand together, with the counts behind every measure of association.
///
/// For units (sentences, paragraphs, letters) the counts are units that have the one, the other,
/// both. For windows of *r* words on both sides of a node they are occurrences: N words, f_a nodes,
/// f_b collocates, f_ab collocates inside a window, so that 2r·f_a·f_b/N is what chance lets expect;
/// a table then holds 2r·f_a as the units with the node.
public struct Collocations: Sendable {
  public struct Row: Hashable, Sendable {
    /// In the form in which words are counted; of all pairs the first type in byte order.
    public let node: String
    public let collocate: String
    /// The occurrences of the node, or the units with it.
    public let nodeCount: Int
    public let table: CooccurrenceTable
    public let logLikelihood: Double?
    /// Gries's DP of the pair over the parts of the corpus.
    public let dispersion: Double?
  }

  /// Pairs that stand together more often than chance lets expect by falling G², then those that do so
  /// less often by falling G²; undefined values last, ties in byte order.
  public let rows: [Row]
  /// For each node that was asked for its occurrences, or the units with it.
  public let nodeCounts: [Int]

  /// - Parameter minimumCount: pairs that stand together less often are left out.
  /// - Complexity: O(*e* + *k* log *k*) for *e* entries of pairs by part and *k* rows.
  public init(of corpus: CorpusRecord, minimumCount: Int) {
    guard let search = corpus.recording.collocations else {
      (rows, nodeCounts) = ([], [])
      return
    }
    let parts = corpus.parts
    let names = CollocateNames(of: corpus, groupedBy: search.grouping)
    let sums = Sums(parts, corpus, nodes: search.nodes.count, names)
    let words = corpus.words
    let kept = sums.pairs.indices.filter { sums.totals[$0] >= minimumCount }
    var rowOfPair = [Int](repeating: -1, count: sums.pairs.count)
    for (row, pair) in kept.enumerated() { rowOfPair[pair] = row }
    var deviations = kept.map {
      DeviationOfProportions(frequency: sums.totals[$0], words: words)
    }
    for part in parts {
      part.forEachPair { pair, count in
        guard let place = sums.places[names.pair(pair, ofNodes: !search.nodes.isEmpty)],
          rowOfPair[place] >= 0
        else { return }
        deviations[rowOfPair[place]].add(count, ofWords: part.words)
      }
    }
    nodeCounts = sums.nodes
    let nodeNames = search.nodes.map { CollocationSearch.query($0)?.shown ?? $0 }
    rows = kept.enumerated().map { place, pair in
      let key = sums.pairs[pair]
      var (first, second) = (key.first, key.second)
      let node: String
      let nodeCount: Int
      if search.nodes.isEmpty {
        if names.precedes(second, first) { swap(&first, &second) }
        node = names[first]
        nodeCount = sums.types[Int(first)]
      } else {
        node = nodeNames[Int(first)]
        nodeCount = sums.nodes[Int(first)]
      }
      let table = CooccurrenceTable(
        units: sums.units, withFirst: nodeCount * search.width,
        withSecond: sums.types[Int(second)], withBoth: sums.totals[pair])
      return Row(
        node: node, collocate: names[second], nodeCount: nodeCount, table: table,
        logLikelihood: AssociationMeasure.logLikelihood.value(of: table),
        dispersion: deviations[place].value)
    }
    .sorted(by: Self.precedes)
  }

  // MARK: -

  private struct Sums {
    var units = 0
    var nodes: [Int]
    /// By type of the corpus.
    var types: [Int]
    var pairs: [CorpusRecord.TypePair] = []
    var places: [CorpusRecord.TypePair: Int] = [:]
    /// By the place of a pair.
    var totals: [Int] = []

    init(
      _ parts: [CorpusRecord.Part], _ corpus: CorpusRecord, nodes count: Int,
      _ names: CollocateNames
    ) {
      nodes = Array(repeating: 0, count: count)
      types = Array(repeating: 0, count: corpus.vocabulary.count)
      for part in parts {
        guard let collocates = part.terms.collocates else { continue }
        units += collocates.units
        for (node, count) in collocates.nodes.enumerated() { nodes[node] += count }
        part.forEachCollocate { types[Int(names.leader(of: $0))] += $1 }
        part.forEachPair { typePair, count in
          let pair = names.pair(typePair, ofNodes: !nodes.isEmpty)
          if let place = places[pair] {
            totals[place] += count
          } else {
            places[pair] = pairs.count
            pairs.append(pair)
            totals.append(count)
          }
        }
      }
    }
  }

  private static func precedes(_ a: Row, _ b: Row) -> Bool {
    let (x, y) = (isRepelled(a), isRepelled(b))
    if x != y { return y }
    let (p, q) = (a.logLikelihood ?? -1, b.logLikelihood ?? -1)
    if p != q { return p > q }
    if a.node != b.node { return a.node.utf8.lexicographicallyPrecedes(b.node.utf8) }
    return a.collocate.utf8.lexicographicallyPrecedes(b.collocate.utf8)
  }

  private static func isRepelled(_ row: Row) -> Bool {
    Double(row.table.withBoth) < row.table.expected ?? 0
  }
}
