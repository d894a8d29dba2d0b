import Stopwords
import Tokenizer

/// Counts which words stand together in a part. A thread keeps one from source to source.
struct CollocationCounter: Sendable {
  private let search: CollocationSearch
  private let stopwords: StopwordList
  private var nodes: [NodeFinder]
  /// For each type of the vocabulary so far whether it is no collocate.
  private var isLeftOut: [Bool] = []
  /// For each type the one that it is counted as: the first of its group that this reader met.
  private var leaders: [UInt32] = []
  private var leaderOfGroup: [[UInt8]: UInt32] = [:]
  private var types = FrequencyCounter()
  /// How often a node or type stands with a type, by both.
  private var pairs: [UInt64: UInt32] = [:]
  private var units = 0
  private var unitsOfNode: [Int] = []

  init(_ search: CollocationSearch, without stopwords: StopwordList, _ gazetteer: Gazetteer) {
    self.search = search
    self.stopwords = stopwords
    nodes = search.nodes.map { NodeFinder($0, gazetteer, groupedBy: search.grouping) }
  }

  /// - Complexity: O(*t* · *r*) for *t* tokens and windows of *r* words; for units O(Σ*v*²) for *v*
  ///   types in a unit where all pairs are counted, O(*t*) around nodes.
  mutating func count(
    _ paragraphs: [Int], letter: Int?, of source: AnnotatedSource, _ vocabulary: Vocabulary
  ) -> PartCollocates {
    learn(vocabulary)
    units = 0
    unitsOfNode = Array(repeating: 0, count: nodes.count)
    let tokens = source.tokenized.tokens
    func sentences(_ paragraph: Int) -> [Range<Int>] {
      tokens.sentences(ofParagraph: paragraph).map { tokens.sentence($0) }
    }
    switch search.unit {
    case .window(let reach):
      for sentence in paragraphs.lazy.flatMap(sentences) {
        count(sentence, within: reach, source)
      }
    case .sentence:
      for sentence in paragraphs.lazy.flatMap(sentences) { count(unit: [sentence], source) }
    case .paragraph:
      for paragraph in paragraphs { count(unit: sentences(paragraph), source) }
    case .letter:
      // Text outside letters is no letter.
      if letter != nil { count(unit: paragraphs.flatMap(sentences), source) }
    }
    return take()
  }

  // MARK: -

  private mutating func learn(_ vocabulary: Vocabulary) {
    for type in UInt32(isLeftOut.count)..<UInt32(vocabulary.count) {
      isLeftOut.append(stopwords.contains(vocabulary[type]))
      leaders.append(leader(of: type, vocabulary))
    }
    for node in nodes.indices { nodes[node].learn(vocabulary) }
  }

  /// Stopwords lead no group: they are counted with none.
  private mutating func leader(of type: UInt32, _ vocabulary: Vocabulary) -> UInt32 {
    guard let grouping = search.grouping, !isLeftOut[Int(type)] else { return type }
    let group = Array(grouping.group(of: vocabulary[type]).utf8)
    if let leader = leaderOfGroup[group] { return leader }
    leaderOfGroup[group] = type
    return type
  }

  private mutating func take() -> PartCollocates {
    var part = PartCollocates()
    part.units = units
    part.nodes = unitsOfNode
    part.types = types.take()
    for (pair, count) in pairs {
      part.firsts.append(UInt32(truncatingIfNeeded: pair >> 32))
      part.seconds.append(UInt32(truncatingIfNeeded: pair))
      part.pairCounts.append(count)
    }
    pairs.removeAll(keepingCapacity: true)
    return part
  }

  private mutating func add(_ first: UInt32, _ second: UInt32) {
    pairs[UInt64(first) << 32 | UInt64(second), default: 0] += 1
  }

  /// Two types, which have no order.
  private mutating func add(types a: UInt32, _ b: UInt32) {
    if a != b { add(min(a, b), max(a, b)) }
  }

  // MARK: - Windows

  private mutating func count(
    _ sentence: Range<Int>, within reach: Int, _ source: AnnotatedSource
  ) {
    let tokens = source.tokenized.tokens
    let words = sentence.filter { tokens.kinds[$0] == .word }
    units += words.count
    for word in words where !isLeftOut[Int(tokens.types[word])] {
      types.count(leaders[Int(tokens.types[word])])
    }
    if nodes.isEmpty {
      for (place, word) in words.enumerated() where !isLeftOut[Int(tokens.types[word])] {
        for other in words[(place + 1)...].prefix(reach)
        where !isLeftOut[Int(tokens.types[other])] {
          add(types: leaders[Int(tokens.types[word])], leaders[Int(tokens.types[other])])
        }
      }
    }
    for node in nodes.indices {
      let places = nodes[node].places(in: sentence, of: source)
      unitsOfNode[node] += places.count
      for place in places {
        let left = words.prefix { $0 < place.lowerBound }.suffix(reach)
        let right = words.drop { $0 < place.upperBound }.prefix(reach)
        for word in [left, right].joined()
        where !isLeftOut[Int(tokens.types[word])] && !places.contains(where: { $0.contains(word) })
        {
          add(UInt32(node), leaders[Int(tokens.types[word])])
        }
      }
    }
  }

  // MARK: - Units

  private mutating func count(unit sentences: [Range<Int>], _ source: AnnotatedSource) {
    let tokens = source.tokenized.tokens
    let words = sentences.flatMap { $0.filter { tokens.kinds[$0] == .word } }
    guard !words.isEmpty else { return }
    units += 1
    let present = collocates(words, tokens)
    for type in present { types.count(type) }
    if nodes.isEmpty {
      for (place, type) in present.enumerated() {
        for other in present[(place + 1)...] { add(types: type, other) }
      }
    }
    for node in nodes.indices {
      let places = sentences.flatMap { nodes[node].places(in: $0, of: source) }
      guard !places.isEmpty else { continue }
      unitsOfNode[node] += 1
      // Both come in text order.
      var next = 0
      let around = words.filter { word in
        while next < places.count, places[next].upperBound <= word { next += 1 }
        return next == places.count || !places[next].contains(word)
      }
      for type in collocates(around, tokens) { add(UInt32(node), type) }
    }
  }

  /// What the words that can be collocates are counted as, each once.
  private func collocates(_ words: [Int], _ tokens: Tokens) -> [UInt32] {
    let types = words.lazy.map { Int(tokens.types[$0]) }.filter { !isLeftOut[$0] }
    return Set(types.map { leaders[$0] }).sorted()
  }
}
