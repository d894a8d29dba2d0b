import Tokenizer

/// Who can be a node of a network, and by which number.
struct ItemNaming {
  private var items: [NetworkUnits.Item] = []
  /// For each place in the gazetteer, or type of the corpus, its node; −1 for none.
  private var nodeOfItem: [Int32]
  /// By id or printed name.
  private var nodeOfName: [String: Int32] = [:]
  private let isOfWords: Bool

  /// - Complexity: O(*m* + *e* log *e*) for *m* tallies and *e* items.
  init(of corpus: CorpusRecord, _ options: NetworkOptions) {
    isOfWords = options.kind == .words
    nodeOfItem = Array(
      repeating: -1,
      count: isOfWords ? corpus.vocabulary.count : corpus.gazetteer.entities.count)
    if options.kind != .correspondence {
      items = Self.mentioned(corpus, options)
    }
    if options.kind.isDirected {
      var known = Set(items.map(\.id))
      for letter in corpus.letters.map(\.letter) {
        let addressees = options.kind == .correspondence ? letter.addressees : []
        for correspondent in [letter.sender].compactMap({ $0 }) + addressees
        where known.insert(correspondent.label).inserted {
          items.append(Self.item(correspondent, corpus.gazetteer))
        }
      }
    }
    items.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    for (node, item) in items.enumerated() {
      if isOfWords {
        if let type = corpus.vocabulary.type(of: item.id) {
          nodeOfItem[Int(type)] = Int32(node)
        }
      } else {
        nodeOfName[item.id] = Int32(node)
        if let entity = item.entity { nodeOfItem[entity] = Int32(node) }
      }
    }
  }

  mutating func takeItems() -> [NetworkUnits.Item] {
    defer { items = [] }
    return items
  }

  /// The node of an item of a record, −1 for none.
  func node(ofItem item: UInt32, in source: Int, _ corpus: CorpusRecord) -> Int32 {
    isOfWords ? nodeOfItem[Int(corpus.type(item, ofSource: source))] : nodeOfItem[Int(item)]
  }

  /// The node of somebody who writes or is written to, −1 for none.
  func node(of correspondent: Correspondent?) -> Int32 {
    correspondent.flatMap { nodeOfName[$0.label] } ?? -1
  }

  /// The nodes of a letter's sender and addressees.
  func correspondents(_ letter: Letter) -> Set<Int32> {
    Set(([letter.sender].compactMap { $0 } + letter.addressees).map { node(of: $0) })
  }

  // MARK: -

  private static func item(_ correspondent: Correspondent, _ gazetteer: Gazetteer)
    -> NetworkUnits.Item
  {
    guard let place = gazetteer.index(of: correspondent.label) else {
      let name = correspondent.label
      return NetworkUnits.Item(id: name, label: name, kind: nil, entity: nil)
    }
    return item(place, gazetteer)
  }

  private static func item(_ place: Int, _ gazetteer: Gazetteer) -> NetworkUnits.Item {
    let entity = gazetteer[place]
    return NetworkUnits.Item(
      id: entity.id, label: entity.name, kind: entity.kind.name, entity: place)
  }

  /// The items that the corpus mentions often enough, and those that doubtful names may mean.
  private static func mentioned(_ corpus: CorpusRecord, _ options: NetworkOptions)
    -> [NetworkUnits.Item]
  {
    let isOfWords = options.kind == .words
    let kinds = options.entityKinds ?? (options.kind == .reference ? [.person] : nil)
    var mentions = [Int](
      repeating: 0,
      count: isOfWords ? corpus.vocabulary.count : corpus.gazetteer.entities.count)
    var isDoubtful: Set<Int> = []
    for source in corpus.sources.indices {
      let record = corpus.sources[source].cooccurrence
      for tally in record.tallies {
        let item = isOfWords ? corpus.type(tally.item, ofSource: source) : tally.item
        mentions[Int(item)] += Int(tally.count)
      }
      for (place, share) in record.shares.enumerated() where share < 1 {
        isDoubtful.insert(Int(record.items[place]))
      }
    }
    return mentions.indices.compactMap { place in
      guard mentions[place] > 0 || isDoubtful.contains(place),
        mentions[place] >= options.minimumMentions || options.minimumMentions == 1
      else { return nil }
      if isOfWords {
        let form = corpus.vocabulary[UInt32(place)]
        return NetworkUnits.Item(id: form, label: form, kind: "word", entity: nil)
      }
      if let kinds, !kinds.contains(corpus.gazetteer[place].kind) { return nil }
      return item(place, corpus.gazetteer)
    }
  }
}
