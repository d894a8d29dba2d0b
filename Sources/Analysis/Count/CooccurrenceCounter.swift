import Tokenizer

/// Counts which entities stand in one unit of a source. An entity counts once a unit.
struct CooccurrenceCounter {
  let unit: CooccurrenceUnit
  let keepsText: Bool
  let gazetteer: Gazetteer

  /// - Parameter entities: those that are counted; nil for all.
  /// - Complexity: O(*t* + Σ*m*²) for *t* tokens and *m* entities in a unit.
  func record(
    _ source: AnnotatedSource, _ selection: Selection, of entities: Set<Int>? = nil
  ) -> CooccurrenceRecord {
    var record = CooccurrenceRecord()
    let mentions = source.mentions.filter { mention in
      mention.entity.map { entities?.contains($0) ?? true } ?? false
    }
    var next = 0
    for stretch in stretches(of: source, selection) {
      record.units += 1
      // Mentions come in the order of their tokens, and so do the stretches.
      while next < mentions.count, mentions[next].tokenRange.lowerBound < stretch.first {
        next += 1
      }
      var inside: [EntityMention] = []
      while next < mentions.count, mentions[next].tokenRange.lowerBound <= stretch.last {
        let paragraph = source.tokenized.tokens.paragraphIndex(
          ofToken: mentions[next].tokenRange.lowerBound)
        if selection.includes(paragraph: paragraph, of: source) { inside.append(mentions[next]) }
        next += 1
      }
      count(inside, in: source, &record)
    }
    return record
  }

  // MARK: -

  /// The first and last token of a unit.
  private struct Stretch {
    var first: Int
    var last: Int
  }

  private func stretches(of source: AnnotatedSource, _ selection: Selection) -> [Stretch] {
    var stretches: [Stretch] = []
    let tokens = source.tokenized.tokens
    var open: (key: Int, words: Int, stretch: Stretch)?
    func close() {
      if let unit = open, unit.words > 0 { stretches.append(unit.stretch) }
      open = nil
    }
    for paragraph in 0..<tokens.paragraphCount
    where selection.includes(paragraph: paragraph, of: source) {
      let letter = source.letterOfParagraph[paragraph]
      // Text outside letters is no letter.
      if unit == .letter, letter == nil { continue }
      for sentence in tokens.sentences(ofParagraph: paragraph) {
        let key = key(sentence: sentence, paragraph: paragraph, letter: letter)
        if open?.key != key { close() }
        for token in tokens.sentence(sentence) {
          if case .window(let size) = unit, let unit = open, unit.words == size,
            tokens.kinds[token] == .word
          {
            close()
          }
          if open == nil { open = (key, 0, Stretch(first: token, last: token)) }
          open?.stretch.last = token
          if tokens.kinds[token] == .word { open?.words += 1 }
        }
      }
    }
    close()
    return stretches
  }

  private func key(sentence: Int, paragraph: Int, letter: Int?) -> Int {
    switch unit {
    case .sentence: sentence
    case .paragraph: paragraph
    case .letter, .window: letter ?? -1
    case .source: 0
    }
  }

  private func count(
    _ mentions: [EntityMention], in source: AnnotatedSource, _ record: inout CooccurrenceRecord
  ) {
    guard !mentions.isEmpty else { return }
    let byEntity = Dictionary(grouping: mentions, by: { $0.entity ?? -1 })
    for entity in byEntity.keys { record.unitsOfEntity[entity, default: 0] += 1 }
    guard byEntity.count > 1 else { return }
    let entities = byEntity.keys.sorted {
      gazetteer.precedes($0, $1)
    }
    for (place, first) in entities.enumerated() {
      for second in entities[(place + 1)...] {
        record.pairs.append(pair(first, second, byEntity, source))
      }
    }
  }

  private func pair(
    _ first: Int, _ second: Int, _ mentions: [Int: [EntityMention]], _ source: AnnotatedSource
  ) -> PairRecord {
    let nearest = Self.nearest(mentions[first] ?? [], mentions[second] ?? [])
    let tokens = source.tokenized.tokens
    let sentences = nearest.map { tokens.sentenceIndex(ofToken: $0) }.sorted()
    let start = tokens.utf8Range(of: tokens.sentence(sentences[0]))
    let end = tokens.utf8Range(of: tokens.sentence(sentences[1]))
    let span = source.tokenized.scalarRange(of: start.lowerBound..<end.upperBound)
    let position = source.tokenized.position(of: start.lowerBound)
    return PairRecord(
      first: first, second: second,
      letter: source.letterOfParagraph[tokens.paragraphIndex(ofToken: nearest[0])],
      line: position.line, column: position.column,
      start: span.lowerBound, end: span.upperBound,
      text: keepsText ? text(nearest.sorted(), sentences, source.tokenized) : "")
  }

  /// The sentences of two mentions, which come in text order.
  private func text(_ mentions: [Int], _ sentences: [Int], _ source: TokenizedSource) -> String {
    let tokens = source.tokens
    let opening = source.excerpt(of: tokens.sentence(sentences[0]), around: mentions[0])
    if sentences[0] == sentences[1], mentions[1] - mentions[0] <= 80 { return opening }
    let closing = source.excerpt(of: tokens.sentence(sentences[1]), around: mentions[1])
    return opening + (sentences[1] <= sentences[0] + 1 ? " " : " […] ") + closing
  }

  /// The first tokens of the two mentions that stand nearest to each other.
  private static func nearest(_ a: [EntityMention], _ b: [EntityMention]) -> [Int] {
    var best = (distance: Int.max, tokens: [0, 0])
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let (x, y) = (a[i].tokenRange.lowerBound, b[j].tokenRange.lowerBound)
      if abs(x - y) < best.distance { best = (abs(x - y), [x, y]) }
      if x < y { i += 1 } else { j += 1 }
    }
    return best.tokens
  }
}
