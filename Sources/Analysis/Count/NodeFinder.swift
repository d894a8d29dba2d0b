import Tokenizer

/// Finds the places of a node, sentence by sentence.
struct NodeFinder: Sendable {
  private let patterns: [WordPattern]
  private let entity: Int?
  /// For each pattern and type of the vocabulary so far whether it fits.
  private var fits: [[Bool]]
  private let grouping: TermGrouping?
  /// For each pattern the group of its word; nil where words are not grouped, and for wildcards.
  private let groups: [String?]

  init(_ node: String, _ gazetteer: Gazetteer, groupedBy grouping: TermGrouping? = nil) {
    switch CollocationSearch.query(node)?.form {
    case .words(let patterns)?:
      self.patterns = patterns
      entity = nil
    case .entity(let id)?:
      patterns = []
      entity = gazetteer.index(of: id)
    case nil: (patterns, entity) = ([], nil)
    }
    fits = Array(repeating: [], count: patterns.count)
    self.grouping = grouping
    groups = patterns.map { pattern in pattern.word.flatMap { grouping?.group(of: $0) } }
  }

  /// Learns the types that are new.
  mutating func learn(_ vocabulary: Vocabulary) {
    for place in patterns.indices {
      for type in UInt32(fits[place].count)..<UInt32(vocabulary.count) {
        let form = vocabulary[type]
        fits[place].append(
          patterns[place].matches(form)
            || groups[place].map { $0 == grouping?.group(of: form) } ?? false)
      }
    }
  }

  /// The tokens of each occurrence in a sentence, in text order; none overlaps another.
  func places(in sentence: Range<Int>, of source: AnnotatedSource) -> [Range<Int>] {
    if let entity { return places(of: entity, in: sentence, source.mentions) }
    guard !patterns.isEmpty else { return [] }
    let types = source.tokenized.tokens.types
    var places: [Range<Int>] = []
    var start = sentence.lowerBound
    while start + patterns.count <= sentence.upperBound {
      if patterns.indices.allSatisfy({ fits[$0][Int(types[start + $0])] }) {
        places.append(start..<(start + patterns.count))
        start += patterns.count
      } else {
        start += 1
      }
    }
    return places
  }

  // MARK: -

  private func places(
    of entity: Int, in sentence: Range<Int>, _ mentions: [EntityMention]
  ) -> [Range<Int>] {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokenRange.lowerBound < sentence.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var places: [Range<Int>] = []
    while low < mentions.count, mentions[low].tokenRange.lowerBound < sentence.upperBound {
      if mentions[low].entity == entity {
        places.append(mentions[low].tokenRange.clamped(to: sentence))
      }
      low += 1
    }
    return places
  }
}
