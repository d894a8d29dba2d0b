import Stopwords
import Tokenizer

/// Counts which entities, or words, stand in one unit of a source. Each counts once a unit.
struct CooccurrenceCounter {
  private let unit: CooccurrenceUnit
  private let contents: UnitContents
  private let stopwords: StopwordList
  private let evidence: PairEvidence

  init(unit: CooccurrenceUnit, _ recording: Recording, _ gazetteer: Gazetteer) {
    self.unit = unit
    contents = recording.unitContents
    stopwords = recording.stopwords
    evidence = PairEvidence(keepsText: recording.keepsText, gazetteer: gazetteer)
  }

  /// - Parameters:
  ///   - vocabulary: that of the tokens, where words are counted.
  ///   - entities: those that are counted; nil for all.
  /// - Complexity: O(*t* + *m* log *m*) for *t* tokens and *m* items in a unit; evidence of pairs takes
  ///   O(*m*²).
  func record(
    _ source: AnnotatedSource, _ selection: Selection, _ vocabulary: Vocabulary = Vocabulary(),
    of entities: Set<Int>? = nil
  ) -> CooccurrenceRecord {
    var record = CooccurrenceRecord()
    record.unitsOfLetter = Array(repeating: 0, count: source.letters.count + 1)
    let stretches = UnitStretches(of: source, selection, by: unit).stretches
    for stretch in stretches {
      record.unitsOfLetter[stretch.letter ?? source.letters.count] += 1
    }
    switch contents.items {
    case .words: countWords(in: stretches, of: source, selection, vocabulary, &record)
    case .entities: countEntities(in: stretches, of: source, selection, entities, &record)
    }
    return record
  }

  // MARK: - Words

  private func countWords(
    in stretches: [UnitStretches.Stretch], of source: AnnotatedSource, _ selection: Selection,
    _ vocabulary: Vocabulary, _ record: inout CooccurrenceRecord
  ) {
    let tokens = source.tokenized.tokens
    var isStopword: [UInt32: Bool] = [:]
    var types: [UInt32] = []
    var places: [UInt64: Int] = [:]
    // Only a unit of several paragraphs may hold paragraphs that are not looked at.
    let isWhole = unit == .sentence || unit == .paragraph
    for stretch in stretches {
      types.removeAll(keepingCapacity: true)
      for token in stretch.first...stretch.last where tokens.kinds[token] == .word {
        let type = tokens.types[token]
        let isLeftOut = isStopword[type] ?? stopwords.contains(vocabulary[type])
        isStopword[type] = isLeftOut
        if isLeftOut { continue }
        let paragraph = isWhole ? 0 : tokens.paragraphIndex(ofToken: token)
        guard isWhole || selection.includes(paragraph: paragraph, of: source) else { continue }
        types.append(type)
        // A source may hold several letters: each word belongs to its own.
        if unit == .source {
          tally(type, source.letterOfParagraph[paragraph], 1, to: &record, &places)
        }
      }
      types.sort()
      let items = types.map { Item(number: $0) }
      if unit == .source {
        append(items, nil, to: &record)
      } else {
        append(items, stretch.letter, to: &record, &places)
      }
    }
  }

  // MARK: - Entities

  /// An item of a unit by one of its mentions.
  private struct Item {
    let number: UInt32
    var share = 1.0
    var doubt: Int32 = -1
  }

  private func countEntities(
    in stretches: [UnitStretches.Stretch], of source: AnnotatedSource, _ selection: Selection,
    _ entities: Set<Int>?, _ record: inout CooccurrenceRecord
  ) {
    let tokens = source.tokenized.tokens
    let mentions = source.mentions.filter { mention in
      guard let entity = mention.entity else {
        return contents.splitsAmbiguous && mention.candidates.count > 1
      }
      return entities?.contains(entity) ?? true
    }
    var next = 0
    var places: [UInt64: Int] = [:]
    var inside: [EntityMention] = []
    for stretch in stretches {
      // Mentions come in the order of their tokens, and so do the stretches.
      while next < mentions.count, mentions[next].tokenRange.lowerBound < stretch.first {
        tally(mentions[next], in: source, selection, to: &record, &places)
        next += 1
      }
      inside.removeAll(keepingCapacity: true)
      while next < mentions.count, mentions[next].tokenRange.lowerBound <= stretch.last {
        let paragraph = tokens.paragraphIndex(ofToken: mentions[next].tokenRange.lowerBound)
        if selection.includes(paragraph: paragraph, of: source) {
          inside.append(mentions[next])
          tally(mentions[next], letter: source.letterOfParagraph[paragraph], to: &record, &places)
        }
        next += 1
      }
      guard !inside.isEmpty else { continue }
      append(items(inside), stretch.letter, to: &record)
      evidence.append(inside, contents.evidence, in: source, to: &record)
    }
    while next < mentions.count {
      tally(mentions[next], in: source, selection, to: &record, &places)
      next += 1
    }
  }

  /// The items that mentions stand for: the certain ones, and each candidate of a doubtful one that
  /// is not certain beside it.
  private func items(_ mentions: [EntityMention]) -> [Item] {
    var items = mentions.compactMap { $0.entity.map { Item(number: UInt32($0)) } }
    guard contents.splitsAmbiguous else { return items.sorted { $0.number < $1.number } }
    let certain = Set(items.map(\.number))
    var doubts: [[Int]] = []
    var doubtful: [UInt32: Item] = [:]
    for mention in mentions where mention.entity == nil {
      let candidates = mention.candidates.sorted()
      let doubt = doubts.firstIndex(of: candidates) ?? doubts.count
      if doubt == doubts.count { doubts.append(candidates) }
      for candidate in candidates where !certain.contains(UInt32(candidate)) {
        let share = 1 / Double(candidates.count)
        if let known = doubtful[UInt32(candidate)] {
          doubtful[UInt32(candidate)]?.share = max(known.share, share)
          if known.doubt != Int32(doubt) { doubtful[UInt32(candidate)]?.doubt = -1 }
        } else {
          doubtful[UInt32(candidate)] = Item(
            number: UInt32(candidate), share: share, doubt: Int32(doubt))
        }
      }
    }
    items += doubtful.values
    return items.sorted { $0.number < $1.number }
  }

  private func tally(
    _ mention: EntityMention, in source: AnnotatedSource, _ selection: Selection,
    to record: inout CooccurrenceRecord, _ places: inout [UInt64: Int]
  ) {
    let paragraph = source.tokenized.tokens.paragraphIndex(ofToken: mention.tokenRange.lowerBound)
    guard selection.includes(paragraph: paragraph, of: source) else { return }
    tally(mention, letter: source.letterOfParagraph[paragraph], to: &record, &places)
  }

  private func tally(
    _ mention: EntityMention, letter: Int?, to record: inout CooccurrenceRecord,
    _ places: inout [UInt64: Int]
  ) {
    guard let entity = mention.entity else { return }
    tally(UInt32(entity), letter, 1, to: &record, &places)
  }

  // MARK: - Units

  private func tally(
    _ item: UInt32, _ letter: Int?, _ count: UInt32, to record: inout CooccurrenceRecord,
    _ places: inout [UInt64: Int]
  ) {
    let key = UInt64(item) << 32 | UInt64(UInt32(bitPattern: Int32(letter ?? -1)))
    if let place = places[key] {
      record.tallies[place].count += count
    } else {
      places[key] = record.tallies.count
      record.tallies.append(ItemTally(item: item, letter: Int32(letter ?? -1), count: count))
    }
  }

  /// Adds a unit of words and what its words come to.
  private func append(
    _ items: [Item], _ letter: Int?, to record: inout CooccurrenceRecord,
    _ places: inout [UInt64: Int]
  ) {
    let first = record.items.count
    append(items, letter, to: &record)
    for place in first..<record.items.count {
      tally(record.items[place], letter, record.counts[place], to: &record, &places)
    }
  }

  /// Adds a unit, each item once.
  ///
  /// - Parameter items: rising.
  private func append(_ items: [Item], _ letter: Int?, to record: inout CooccurrenceRecord) {
    guard !items.isEmpty else { return }
    let first = record.items.count
    for item in items {
      if record.items.count > first, record.items[record.items.count - 1] == item.number {
        record.counts[record.counts.count - 1] += 1
        continue
      }
      record.items.append(item.number)
      record.counts.append(1)
      if contents.splitsAmbiguous {
        record.shares.append(item.share)
        record.doubts.append(item.doubt)
      }
    }
    record.letters.append(Int32(letter ?? -1))
    record.ends.append(record.items.count)
  }
}
