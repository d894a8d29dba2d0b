import Tokenizer

/// Annotated source → record. A thread keeps one from source to source.
public struct SourceRecorder: Sendable {
  public let recording: Recording
  public let selection: Selection
  public let gazetteer: Gazetteer
  /// The runs of words of the records, where runs are counted.
  public private(set) var runs: RunTable?
  private var counter = FrequencyCounter()
  private var reader = WordReader()
  private var diversity: DiversityCounter
  private var collocations: CollocationCounter?
  private var discovery = NameDiscovery()

  public init(_ recording: Recording, _ selection: Selection, _ gazetteer: Gazetteer) {
    self.recording = recording
    self.selection = selection
    self.gazetteer = gazetteer
    runs = recording.runLength.map { RunTable(length: $0) }
    diversity = DiversityCounter(without: recording.stopwords)
    collocations = recording.collocations.map {
      CollocationCounter($0, without: recording.stopwords, gazetteer)
    }
  }

  /// - Parameter place: the place of the source, or section, among all that is read.
  /// - Complexity: O(*t*) for *t* tokens, but for pairs of entities.
  public mutating func record(
    _ source: AnnotatedSource, place: Int, _ vocabulary: inout Vocabulary
  ) -> SourceRecord {
    let cooccurrence = recording.cooccurrence.map {
      CooccurrenceCounter(unit: $0, recording, gazetteer).record(source, selection, vocabulary)
    }
    let text = source.tokenized.source
    return SourceRecord(
      place: place, file: text.name,
      info: SourceInfo(
        byteCount: text.byteCount, sha256: text.sha256, encoding: text.encoding,
        layerSizes: recording.layerSizes ? source.tokenized.layerSizes : [:],
        warnings: text.warnings),
      letters: letters(of: source),
      parts: parts(of: source, &vocabulary),
      mentions: recording.mentions ? mentions(of: source) : [],
      dates: recording.dates ? dates(of: source) : [],
      unlistedNames: recording.unlistedNames ? unlistedNames(of: source, vocabulary) : [],
      cooccurrence: cooccurrence ?? CooccurrenceRecord())
  }

  // MARK: - Letters

  private mutating func letters(of source: AnnotatedSource) -> [LetterRecord] {
    let tokenized = source.tokenized
    let body = Selection(layers: .body)
    return source.letters.indices.map { place in
      var sentences = 0
      var paragraphs = 0
      for paragraph in source.letters[place].paragraphs
      where recording.letterSizes && body.includes(paragraph: paragraph, of: source) {
        paragraphs += 1
        sentences += tokenized.tokens.sentences(ofParagraph: paragraph).count
        for token in tokenized.tokens.paragraph(paragraph)
        where tokenized.tokens.kinds[token] == .word {
          counter.count(tokenized.tokens.types[token])
        }
      }
      let words = counter.total
      let types = counter.take().count
      let range = source.utf8Range(ofLetter: place)
      let span = recording.letterSizes ? source.scalarRange(ofLetter: place) : 0..<0
      return LetterRecord(
        id: source.letterIDs[place], file: tokenized.source.name,
        line: recording.letterSizes ? tokenized.position(of: range.lowerBound).line : 0,
        start: span.lowerBound, end: span.upperBound, letter: source.letters[place],
        words: words, types: types, sentences: sentences, paragraphs: paragraphs,
        isSelected: selection.filter.includes(
          source.letters[place], id: source.letterIDs[place], file: tokenized.source.name))
    }
  }

  // MARK: - Terms

  /// The paragraphs of the parts of a source in order: its letters, then the text outside them
  /// where there is any.
  private func paragraphsOfParts(_ source: AnnotatedSource) -> [(letter: Int?, paragraphs: [Int])] {
    var outside: [Int] = []
    var ofLetter: [[Int]] = Array(repeating: [], count: source.letters.count)
    for paragraph in source.letterOfParagraph.indices
    where selection.includes(paragraph: paragraph, of: source) {
      if let letter = source.letterOfParagraph[paragraph] {
        ofLetter[letter].append(paragraph)
      } else {
        outside.append(paragraph)
      }
    }
    var parts: [(letter: Int?, paragraphs: [Int])] = []
    for (letter, paragraphs) in ofLetter.enumerated() where !paragraphs.isEmpty {
      parts.append((letter, paragraphs))
    }
    if !outside.isEmpty { parts.append((nil, outside)) }
    return parts
  }

  private mutating func parts(
    of source: AnnotatedSource, _ vocabulary: inout Vocabulary
  ) -> [PartTerms] {
    paragraphsOfParts(source).map { letter, paragraphs in
      let words =
        switch recording.ngramLength {
        case nil: countSize(paragraphs, of: source)
        case 1: countWords(paragraphs, of: source, &vocabulary)
        default: countRuns(paragraphs, of: source)
        }
      var part = PartTerms(letter: letter, words: words, types: counter.take())
      if recording.diversity {
        part.diversity = diversity.measure(paragraphs, of: source.tokenized.tokens, vocabulary)
      }
      part.collocates = collocations?.count(
        paragraphs, letter: letter, of: source, vocabulary)
      return part
    }
  }

  private func countSize(_ paragraphs: [Int], of source: AnnotatedSource) -> Int {
    let tokens = source.tokenized.tokens
    return paragraphs.reduce(0) { words, paragraph in
      words + tokens.paragraph(paragraph).count { tokens.kinds[$0] == .word }
    }
  }

  /// Counts the types of paragraphs and returns their words.
  private mutating func countWords(
    _ paragraphs: [Int], of source: AnnotatedSource, _ vocabulary: inout Vocabulary
  ) -> Int {
    let text = source.tokenized.text
    // Taken out of `self`, so that the reader beside it can go on while this counts.
    var counter = FrequencyCounter()
    swap(&counter, &self.counter)
    defer { swap(&counter, &self.counter) }
    var next = 0
    while next < paragraphs.count {
      // Paragraphs that follow on each other are read in one go.
      let first = paragraphs[next]
      next += 1
      while next < paragraphs.count, paragraphs[next] == paragraphs[next - 1] + 1 { next += 1 }
      let start = text.paragraphs[first].utf8Range.lowerBound
      let end = text.paragraphs[paragraphs[next - 1]].utf8Range.upperBound
      reader.forEachBatch(of: text.utf8.span, in: start..<end, &vocabulary) { counter.count($0) }
    }
    return counter.total
  }

  /// Counts the runs of words in paragraphs and returns their words.
  private mutating func countRuns(_ paragraphs: [Int], of source: AnnotatedSource) -> Int {
    guard var runs else { return 0 }
    self.runs = nil
    defer { self.runs = runs }
    let tokens = source.tokenized.tokens
    var words = 0
    var last: [UInt32] = []
    for sentence in paragraphs.lazy.flatMap({ tokens.sentences(ofParagraph: $0) }) {
      last.removeAll(keepingCapacity: true)
      for token in tokens.sentence(sentence) {
        // A run of words has nothing but words in it.
        guard tokens.kinds[token] == .word else {
          last.removeAll(keepingCapacity: true)
          continue
        }
        words += 1
        if let run = runs.intern(tokens.types[token], behind: &last) { counter.count(run) }
      }
    }
    return words
  }

  // MARK: - Mentions and dates

  private func mentions(of source: AnnotatedSource) -> [MentionRecord] {
    let tokenized = source.tokenized
    return source.mentions.compactMap { mention in
      let paragraph = tokenized.tokens.paragraphIndex(ofToken: mention.tokenRange.lowerBound)
      guard selection.includes(paragraph: paragraph, of: source) else { return nil }
      let span = tokenized.scalarRange(of: mention.utf8Range)
      return MentionRecord(
        letter: mention.letter, position: tokenized.position(of: mention.utf8Range.lowerBound),
        start: span.lowerBound, end: span.upperBound,
        surface: tokenized.surface(of: mention.utf8Range), entity: mention.entity,
        candidates: mention.candidates, match: mention.match, rule: mention.rule,
        halfEdits: mention.halfEdits, layer: mention.layer)
    }
    .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  private mutating func unlistedNames(
    of source: AnnotatedSource, _ vocabulary: Vocabulary
  ) -> [UnlistedMention] {
    discovery.names(
      in: source,
      paragraphs: source.letterOfParagraph.indices.filter {
        selection.includes(paragraph: $0, of: source)
      }, vocabulary)
  }

  private func dates(of source: AnnotatedSource) -> [DateRecord] {
    let tokenized = source.tokenized
    var places = MentionPlaces(source.mentions)
    return source.dates.compactMap { date in
      let range = date.recognized.utf8Range
      let paragraph = tokenized.text.paragraphIndex(of: range.lowerBound)
      guard selection.includes(paragraph: paragraph, of: source) else { return nil }
      let span = tokenized.scalarRange(of: range)
      let sentence = tokenized.sentence(at: range.lowerBound)
      return DateRecord(
        position: tokenized.position(of: range.lowerBound),
        start: span.lowerBound, end: span.upperBound, surface: tokenized.surface(of: range),
        mention: date, entities: recording.keepsText ? places.entities(in: sentence) : [],
        sentence: recording.keepsText
          ? tokenized.excerpt(of: sentence, around: tokenized.token(at: range.lowerBound)) : "")
    }
    .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}

/// Mentions by their tokens, for questions that come in text order.
private struct MentionPlaces {
  private let mentions: [EntityMention]
  private var next = 0

  init(_ mentions: [EntityMention]) {
    self.mentions = mentions
  }

  mutating func entities(in tokenRange: Range<Int>) -> [Int] {
    if next > 0, mentions[next - 1].tokenRange.lowerBound >= tokenRange.lowerBound { next = 0 }
    while next < mentions.count, mentions[next].tokenRange.lowerBound < tokenRange.lowerBound {
      next += 1
    }
    var entities: [Int] = []
    var index = next
    while index < mentions.count, mentions[index].tokenRange.lowerBound < tokenRange.upperBound {
      if let entity = mentions[index].entity, !entities.contains(entity) { entities.append(entity) }
      index += 1
    }
    return entities
  }
}

extension TokenizedSource {
  /// The text of a sentence; of a very long one what stands around a token, with "[…]" for the rest.
  func excerpt(of sentence: Range<Int>, around token: Int) -> String {
    let reach = 80
    let part = sentence.clamped(to: max(0, token - reach)..<(token + reach + 1))
    guard !part.isEmpty else { return "" }
    let text = surface(of: tokens.utf8Range(of: part))
    return (part.lowerBound > sentence.lowerBound ? "[…] " : "") + text
      + (part.upperBound < sentence.upperBound ? " […]" : "")
  }

  /// The tokens of the sentence that holds a byte of the cleaned text.
  fileprivate func sentence(at offset: Int) -> Range<Int> {
    tokens.sentence(tokens.sentenceIndex(ofToken: token(at: offset)))
  }

  /// The token that holds a byte of the cleaned text, or the one before it.
  func token(at offset: Int) -> Int {
    // The byte may stand inside a token, as a date in "1922-2de" does.
    var token = tokens.firstToken(atOrAfter: offset)
    if token == tokens.count || tokens.utf8Range(of: token).lowerBound > offset { token -= 1 }
    return max(token, 0)
  }

  /// The scalars of each layer.
  fileprivate var layerSizes: [Layer: Int] {
    text.layerSizes(in: source)
  }
}
