import Tokenizer

/// The units of a corpus with those who stand in each: what every kind of network is made of.
///
/// Of a correspondence a unit is a letter and its members are the addressees.
struct NetworkUnits {
  /// Somebody who can be a node.
  struct Item {
    let id: String
    let label: String
    /// What it is; nil for a name that no gazetteer knows.
    let kind: String?
    /// Its place in the gazetteer.
    let entity: Int?
    var mentions = 0
    var letters = 0
  }

  /// A letter, or the text of a source outside letters.
  struct Part {
    /// The place of its source in the corpus.
    let source: Int
    /// nil outside letters.
    let letter: Int?
    var units: Int
    /// Days; an open end is `Int32.max` or `Int32.min`.
    let firstDay: Int32
    let lastDay: Int32
    /// The item that wrote it; −1 for none.
    let sender: Int32
  }

  let options: NetworkOptions
  /// In byte order of their ids.
  private(set) var items: [Item] = []
  private(set) var parts: [Part] = []
  /// All units that are counted, those that name nobody too.
  private(set) var count = 0
  /// The part of each unit that names somebody, rising.
  private(set) var partOfUnit: [Int32] = []
  /// Where the members of each of these units begin, then the number of all.
  private(set) var offsets: [Int] = [0]
  private(set) var members: [Int32] = []
  /// How often each is named in its unit.
  private(set) var counts: [UInt32] = []
  /// The chance that it is meant; empty where all are certain.
  private(set) var shares: [Double] = []
  private(set) var doubts: [Int32] = []
  /// The mentions of items by part: item, part, count.
  private var tallies: [(item: Int32, part: Int32, count: UInt32)] = []

  var unitRange: Range<Int> { 0..<partOfUnit.count }

  /// - Complexity: O(*m* + *e* log *e*) for *m* members of units and *e* items.
  init(of corpus: CorpusRecord, _ options: NetworkOptions) {
    self.options = options
    var naming = ItemNaming(of: corpus, options)
    items = naming.takeItems()
    for source in corpus.sources.indices {
      let firstPart = parts.count
      appendParts(of: source, corpus, naming)
      if options.kind == .correspondence {
        appendLetters(of: source, from: firstPart, corpus, naming)
      } else {
        appendUnits(of: source, from: firstPart, corpus, naming)
      }
    }
    countAll()
  }

  /// The same units, but only those of the parts that are wanted.
  ///
  /// - Parameter wanted: whether a part is, for each.
  func ofParts(_ wanted: [Bool]) -> NetworkUnits {
    var view = self
    for part in parts.indices where !wanted[part] { view.parts[part].units = 0 }
    (view.partOfUnit, view.offsets) = ([], [0])
    (view.members, view.counts, view.shares, view.doubts) = ([], [], [], [])
    for unit in unitRange where wanted[Int(partOfUnit[unit])] {
      let slots = offsets[unit]..<offsets[unit + 1]
      view.members += members[slots]
      view.counts += counts[slots]
      if !shares.isEmpty {
        view.shares += shares[slots]
        view.doubts += doubts[slots]
      }
      view.partOfUnit.append(partOfUnit[unit])
      view.offsets.append(view.members.count)
    }
    view.tallies = tallies.filter { wanted[Int($0.part)] }
    view.countAll()
    return view
  }

  // MARK: -

  private mutating func countAll() {
    let needsSender = options.kind.isDirected
    count = parts.reduce(0) { $0 + (needsSender && $1.sender < 0 ? 0 : $1.units) }
    for item in items.indices { (items[item].mentions, items[item].letters) = (0, 0) }
    for tally in tallies {
      items[Int(tally.item)].mentions += Int(tally.count)
      if parts[Int(tally.part)].letter != nil { items[Int(tally.item)].letters += 1 }
    }
  }

  private mutating func appendParts(
    of source: Int, _ corpus: CorpusRecord, _ naming: ItemNaming
  ) {
    let record = corpus.sources[source]
    // A letter itself is the unit of a correspondence, whatever was counted beside it.
    let units = options.kind == .correspondence ? [] : record.cooccurrence.unitsOfLetter
    for (place, letter) in record.letters.enumerated() {
      let date = letter.letter.date
      parts.append(
        Part(
          source: source, letter: place,
          units: place < units.count ? Int(units[place]) : 0,
          firstDay: date?.earliest.map { Int32(clamping: $0.number) } ?? .max,
          lastDay: date?.latest.map { Int32(clamping: $0.number) } ?? .min,
          sender: options.kind.isDirected ? naming.node(of: letter.letter.sender) : -1))
    }
    parts.append(
      Part(
        source: source, letter: nil, units: units.last.map { Int($0) } ?? 0, firstDay: .max,
        lastDay: .min, sender: -1))
  }

  private mutating func appendLetters(
    of source: Int, from firstPart: Int, _ corpus: CorpusRecord, _ naming: ItemNaming
  ) {
    for (place, letter) in corpus.sources[source].letters.enumerated() where letter.isSelected {
      let sender = parts[firstPart + place].sender
      let addressees = Set(letter.letter.addressees.map { naming.node(of: $0) }).filter { $0 >= 0 }
      for item in addressees.union(sender >= 0 ? [sender] : []) {
        tallies.append((item, Int32(firstPart + place), 1))
      }
      guard sender >= 0, !addressees.isEmpty else { continue }
      parts[firstPart + place].units = 1
      for item in addressees.sorted() {
        members.append(item)
        counts.append(1)
      }
      partOfUnit.append(Int32(firstPart + place))
      offsets.append(members.count)
    }
  }

  private mutating func appendUnits(
    of source: Int, from firstPart: Int, _ corpus: CorpusRecord, _ naming: ItemNaming
  ) {
    let record = corpus.sources[source].cooccurrence
    let outside = firstPart + corpus.sources[source].letters.count
    func part(_ letter: Int32) -> Int { letter < 0 ? outside : firstPart + Int(letter) }
    for tally in record.tallies {
      let item = naming.node(ofItem: tally.item, in: source, corpus)
      if item >= 0 { tallies.append((item, Int32(part(tally.letter)), tally.count)) }
    }
    let partOf = record.letters.map(part)
    // Units outside letters stand between them; here they come last, as their part does.
    let order =
      zip(partOf, partOf.dropFirst()).allSatisfy { $0 <= $1 }
      ? Array(partOf.indices) : partOf.indices.sorted { (partOf[$0], $0) < (partOf[$1], $1) }
    for unit in order {
      let part = partOf[unit]
      let own =
        options.leavesOutCorrespondents
        ? corpus.sources[source].letters.indices.contains(part - firstPart)
          ? naming.correspondents(corpus.sources[source].letters[part - firstPart].letter) : [] : []
      appendMembers(
        of: unit, record, without: own, { naming.node(ofItem: $0, in: source, corpus) })
      if members.count > (offsets.last ?? 0) {
        partOfUnit.append(Int32(part))
        offsets.append(members.count)
      }
    }
  }

  /// Adds the members of a unit, rising.
  private mutating func appendMembers(
    of unit: Int, _ record: CooccurrenceRecord, without own: Set<Int32>,
    _ node: (UInt32) -> Int32
  ) {
    let slots = (unit > 0 ? record.ends[unit - 1] : 0)..<record.ends[unit]
    var found = slots.map { (node: node(record.items[$0]), slot: $0) }
    found.removeAll { $0.node < 0 || own.contains($0.node) }
    found.sort { $0.node < $1.node }
    for (node, slot) in found {
      members.append(node)
      counts.append(record.counts[slot])
      if !record.shares.isEmpty {
        shares.append(record.shares[slot])
        doubts.append(record.doubts[slot])
      }
    }
  }
}
