/// What the picture of a chronology shows of a corpus: its letters in time, and the entities that those
/// name most.
struct TimelineContents: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let name: String
    let kind: EntityKind
    /// Its mentions in the letters that have a date.
    let mentions: Int
    /// The letters that name it, as places in `letters`, with how often.
    let counts: [Int: Int]
  }

  /// The letters with a date, in the order of the corpus.
  let letters: [DatedLetter]
  /// How many letters have none.
  let undated: Int
  /// By falling number of mentions, ties in byte order of the ids.
  let rows: [Row]
  /// How many entities are named beside these.
  let otherEntities: Int

  /// - Parameter mostRows: how many entities are taken at most.
  /// - Complexity: O(*m* + *e* log *e*) for *m* mentions of *e* entities.
  init(of corpus: CorpusRecord, mostRows: Int = 12) {
    var letters: [DatedLetter] = []
    var undated = 0
    let places: [[Int?]] = corpus.sources.map { source in
      source.letters.map { record in
        guard record.isSelected else { return nil }
        guard let letter = DatedLetter(record, corpus.gazetteer) else {
          undated += 1
          return nil
        }
        letters.append(letter)
        return letters.count - 1
      }
    }
    var totals: [Int: Int] = [:]
    Self.forEachMention(in: corpus, places) { entity, _ in totals[entity, default: 0] += 1 }
    let main = totals.sorted { a, b in
      a.value != b.value ? a.value > b.value : corpus.gazetteer.precedes(a.key, b.key)
    }.prefix(mostRows)
    var counts = Dictionary(uniqueKeysWithValues: main.map { ($0.key, [Int: Int]()) })
    Self.forEachMention(in: corpus, places) { entity, letter in
      counts[entity]?[letter, default: 0] += 1
    }
    self.letters = letters
    self.undated = undated
    rows = main.map { entity, mentions in
      Row(
        name: corpus.gazetteer[entity].name, kind: corpus.gazetteer[entity].kind,
        mentions: mentions, counts: counts[entity] ?? [:])
    }
    otherEntities = totals.count - main.count
  }

  // MARK: -

  private static func forEachMention(
    in corpus: CorpusRecord, _ places: [[Int?]], _ body: (_ entity: Int, _ letter: Int) -> Void
  ) {
    for (source, places) in zip(corpus.sources, places) {
      for mention in source.mentions {
        guard let entity = mention.entity, let letter = mention.letter, let place = places[letter]
        else { continue }
        body(entity, place)
      }
    }
  }
}
