/// The places in the text behind the edges of a network.
public struct NetworkEvidence: Sendable {
  /// A place behind an edge.
  public struct Place: Hashable, Sendable {
    /// The place of the edge in the network.
    public let edge: Int
    /// The place of its source in the corpus.
    public let source: Int
    fileprivate let index: Int
  }

  /// By edge, and in the order of the corpus.
  public let places: [Place]

  /// - Parameter options: those of the network.
  /// - Complexity: O(*p* log *p*) for *p* pairs in units.
  public init(of network: Network, _ corpus: CorpusRecord, _ options: NetworkOptions) {
    var nodeOfEntity: [Int: Int] = [:]
    for (place, node) in network.nodes.enumerated() {
      if let entity = node.entity { nodeOfEntity[entity] = place }
    }
    func node(_ correspondent: Correspondent?) -> Int? {
      correspondent.flatMap { network.index(of: $0.label) }
    }
    var places: [Place] = []
    for (source, record) in corpus.sources.enumerated() {
      if network.kind == .correspondence {
        for (index, letter) in record.letters.enumerated() where letter.isSelected {
          guard let first = node(letter.letter.sender) else { continue }
          for second in Set(letter.letter.addressees.compactMap { node($0) }) {
            guard let edge = network.edge(from: first, to: second) else { continue }
            places.append(Place(edge: edge, source: source, index: index))
          }
        }
        continue
      }
      for (index, pair) in record.cooccurrence.pairs.enumerated() {
        let letter = pair.place.letter.map { record.letters[$0].letter }
        let first = network.kind == .reference ? node(letter?.sender) : nodeOfEntity[pair.first]
        guard let first, let second = nodeOfEntity[pair.second],
          let edge = network.edge(from: first, to: second)
        else { continue }
        if options.leavesOutCorrespondents, let letter {
          let own = ([letter.sender].compactMap { $0 } + letter.addressees).map { node($0) }
          if own.contains(second) || network.kind == .comention && own.contains(first) { continue }
        }
        places.append(Place(edge: edge, source: source, index: index))
      }
    }
    self.places = places.sorted { ($0.edge, $0.source, $0.index) < ($1.edge, $1.source, $1.index) }
  }

  /// What a place of a correspondence rests on.
  func letter(_ place: Place, _ corpus: CorpusRecord) -> LetterRecord {
    corpus.sources[place.source].letters[place.index]
  }

  /// What any other place rests on.
  func pair(_ place: Place, _ corpus: CorpusRecord) -> EvidencePlace {
    corpus.sources[place.source].cooccurrence.pairs[place.index].place
  }
}

extension Network {
  /// The place of an edge by its nodes.
  ///
  /// - Complexity: O(log *e*).
  func edge(from first: Int, to second: Int) -> Int? {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if (edges[middle].first, edges[middle].second) < (first, second) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < edges.count, edges[low].first == first, edges[low].second == second else {
      return nil
    }
    return low
  }
}
