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

  /// The events of a chronology in order.
  static func events(of corpus: CorpusRecord, gathering: Bool) -> [ToldEvent] {
    Chronology(of: corpus, gathering: gathering).events.map { ToldEvent($0, corpus) }
  }

  /// Its first and last day, its value, its letters, file and line.
  var dateAndPlace: [Cell] {
    [
      .text(ifDefined: value.earliest?.description), .text(ifDefined: value.latest?.description),
      .text(value.description), .text(letters.joined(separator: ";")), .text(file),
      .integer(line),
    ]
  }

  /// Who is named with it, and its sentence.
  var entitiesAndSentence: [Cell] {
    [.text(entities.map(\.id).joined(separator: ";")), .text(sentence)]
  }

  // MARK: -

  private init(_ event: Chronology.Event, _ corpus: CorpusRecord) {
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
