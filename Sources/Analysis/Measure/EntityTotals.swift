/// What the mentions of one entity come to.
public struct EntityTotal: Hashable, Sendable {
  /// Its place in the gazetteer.
  public let entity: Int
  public let mentions: Int
  /// The letters that name it.
  public let letters: Int
  /// Mentions per million words of the selection.
  public let perMillion: Double?
  /// Gries's DP of its mentions over the parts of the corpus.
  public let dispersion: Double?
  /// The first and last day of the dated letters that name it.
  public let first: CalendarDay?
  public let last: CalendarDay?
}

/// The totals of all entities that a corpus mentions. A mention that was not resolved counts for none.
public struct EntityTotals: Sendable {
  /// By falling number of mentions, ties in byte order of the id.
  public let totals: [EntityTotal]

  /// - Complexity: O(*m* + *e* · log *e* + *p*) for *m* mentions, *e* entities and *p* parts.
  public init(of corpus: CorpusRecord) {
    let parts = corpus.parts
    let sizes = PartSizes(parts.map(\.words))
    var placeOfPart: [PartKey: Int] = [:]
    for (place, part) in parts.enumerated() {
      placeOfPart[PartKey(source: part.source, letter: part.terms.letter)] = place
    }
    var counts: [Int: [Int: Int]] = [:]
    for (source, record) in corpus.sources.enumerated() {
      for mention in record.mentions {
        guard let entity = mention.entity,
          let part = placeOfPart[PartKey(source: source, letter: mention.letter)]
        else { continue }
        counts[entity, default: [:]][part, default: 0] += 1
      }
    }
    let words = corpus.words
    totals = counts.map { entity, byPart in
      Self.total(entity, byPart, parts, sizes, words, corpus)
    }
    .sorted { a, b in
      if a.mentions != b.mentions { return a.mentions > b.mentions }
      return corpus.gazetteer.precedes(a.entity, b.entity)
    }
  }

  // MARK: -

  private struct PartKey: Hashable {
    let source: Int
    let letter: Int?
  }

  private static func total(
    _ entity: Int, _ byPart: [Int: Int], _ parts: [CorpusRecord.Part], _ sizes: PartSizes,
    _ words: Int, _ corpus: CorpusRecord
  ) -> EntityTotal {
    let ordered = byPart.sorted { $0.key < $1.key }
    let mentions = ordered.reduce(0) { $0 + $1.value }
    let letters = ordered.compactMap { corpus.letter(of: parts[$0.key]) }
    // A name may stand where no word does, in a heading of initials.
    let counted = ordered.filter { sizes.sizes[$0.key] > 0 }
    let dispersion = Dispersion(
      of: counted.map { PartCount(part: $0.key, count: $0.value) }, over: sizes)
    return EntityTotal(
      entity: entity, mentions: mentions, letters: letters.count,
      perMillion: Analysis.perMillion(mentions, of: words),
      dispersion: dispersion.dp, first: letters.compactMap { $0.letter.date?.earliest }.min(),
      last: letters.compactMap { $0.letter.date?.latest }.max())
  }
}
