/// The dates in order, with their sentence and the entities in it.
public enum ChronologyReport {
  public static let columns = [
    "earliest", "latest", "edtf", "letter", "file", "line", "entities", "text", "told",
  ]

  /// A row for each date that resolves to a year, or for each such value where they are gathered:
  /// then `letter` has all that tell it and `entities` all that stand with it, and the rest is that of
  /// the first place.
  public static func table(_ corpus: CorpusRecord, gathering: Bool = false) -> Table {
    let events = Chronology(of: corpus, gathering: gathering).events
    return Table(columns, rows: events.map { row(ToldEvent($0, corpus)) })
  }

  // MARK: -

  private static func row(_ event: ToldEvent) -> [Cell] {
    [
      .text(ifDefined: event.value.earliest?.description),
      .text(ifDefined: event.value.latest?.description), .text(event.value.description),
      .text(event.letters.joined(separator: ";")), .text(event.file), .integer(event.line),
      .text(event.entities.map(\.id).joined(separator: ";")), .text(event.sentence),
      .integer(event.told),
    ]
  }
}

/// An event of a chronology with what its tables show.
struct ToldEvent {
  let value: EDTF
  let told: Int
  /// The ids of the letters that tell it, each once; an empty one for text outside letters is left out
  /// where there are others.
  let letters: [String]
  let file: String
  let line: Int
  /// The date as it is written first.
  let surface: String
  let sentence: String
  /// The entities in its sentences, each once.
  let entities: [Entity]
  /// The letter that tells it first.
  let letter: Letter?

  init(_ event: Chronology.Event, _ corpus: CorpusRecord) {
    value = event.value
    told = event.told
    var letters: [String] = []
    var entities: [Int] = []
    for telling in event.tellings {
      let source = corpus.sources[telling.source]
      let date = source.dates[telling.date]
      if let letter = date.mention.letter, !letters.contains(source.letters[letter].id) {
        letters.append(source.letters[letter].id)
      }
      for entity in date.entities where !entities.contains(entity) { entities.append(entity) }
    }
    self.letters = letters
    self.entities = entities.map { corpus.gazetteer[$0] }
    let first = event.tellings[0]
    let source = corpus.sources[first.source]
    let date = source.dates[first.date]
    file = source.file
    line = date.position.line
    surface = date.surface
    sentence = date.sentence
    letter = date.mention.letter.map { source.letters[$0].letter }
  }
}
