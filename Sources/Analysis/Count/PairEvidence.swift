import Tokenizer

/// Where in a unit two entities stand nearest to each other, and what is said there.
struct PairEvidence {
  let keepsText: Bool
  let gazetteer: Gazetteer

  /// Adds the places of a unit.
  ///
  /// - Parameter mentions: those of the unit, in text order. A doubtful one speaks for each candidate
  ///   that is not named for certain beside it.
  func append(
    _ mentions: [EntityMention], _ evidence: UnitContents.Evidence, in source: AnnotatedSource,
    to record: inout CooccurrenceRecord
  ) {
    if evidence == .none { return }
    if evidence == .pairs, mentions.count < 2 { return }
    var tokens: [Int: [Int]] = [:]
    for mention in mentions {
      if let entity = mention.entity {
        tokens[entity, default: []].append(mention.tokenRange.lowerBound)
      }
    }
    let certain = Set(tokens.keys)
    var doubts: [Int: Set<Set<Int>>] = [:]
    for mention in mentions where mention.entity == nil {
      let candidates = Set(mention.candidates)
      for candidate in candidates where !certain.contains(candidate) {
        tokens[candidate, default: []].append(mention.tokenRange.lowerBound)
        doubts[candidate, default: []].insert(candidates)
      }
    }
    let entities = tokens.keys.sorted { gazetteer.precedes($0, $1) }
    for (place, first) in entities.enumerated() {
      if evidence == .names {
        let token = tokens[first]?.first ?? 0
        record.pairs.append(pair(first, first, [token, token], source))
        continue
      }
      for second in entities[(place + 1)...] {
        // Candidates of one doubtful name are never both meant.
        if let doubt = doubts[first], doubt.count == 1, doubt == doubts[second] { continue }
        let nearest = Self.nearest(tokens[first] ?? [], tokens[second] ?? [])
        // One mention does not stand beside itself.
        guard nearest[0] != nearest[1] else { continue }
        record.pairs.append(pair(first, second, nearest, source))
      }
    }
  }

  // MARK: -

  private func pair(
    _ first: Int, _ second: Int, _ nearest: [Int], _ source: AnnotatedSource
  ) -> PairRecord {
    let tokens = source.tokenized.tokens
    let sentences = nearest.map { tokens.sentenceIndex(ofToken: $0) }.sorted()
    let start = tokens.utf8Range(of: tokens.sentence(sentences[0]))
    let end = tokens.utf8Range(of: tokens.sentence(sentences[1]))
    let span = source.tokenized.scalarRange(of: start.lowerBound..<end.upperBound)
    let position = source.tokenized.position(of: start.lowerBound)
    return PairRecord(
      first: first, second: second,
      place: EvidencePlace(
        letter: source.letterOfParagraph[tokens.paragraphIndex(ofToken: nearest[0])],
        line: position.line, column: position.column,
        start: span.lowerBound, end: span.upperBound,
        text: keepsText ? text(nearest.sorted(), sentences, source.tokenized) : ""))
  }

  /// The sentences of two mentions, which come in text order.
  private func text(_ mentions: [Int], _ sentences: [Int], _ source: TokenizedSource) -> String {
    let tokens = source.tokens
    let opening = source.excerpt(of: tokens.sentence(sentences[0]), around: mentions[0])
    if sentences[0] == sentences[1], mentions[1] - mentions[0] <= 80 { return opening }
    let closing = source.excerpt(of: tokens.sentence(sentences[1]), around: mentions[1])
    return opening + (sentences[1] <= sentences[0] + 1 ? " " : " […] ") + closing
  }

  /// The tokens of the two mentions that stand nearest to each other.
  private static func nearest(_ a: [Int], _ b: [Int]) -> [Int] {
    var best = (distance: Int.max, tokens: [0, 0])
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let (x, y) = (a[i], b[j])
      // A doubtful name is the same token for all its candidates.
      if x != y, abs(x - y) < best.distance { best = (abs(x - y), [x, y]) }
      if x < y { i += 1 } else { j += 1 }
    }
    return best.tokens
  }
}
