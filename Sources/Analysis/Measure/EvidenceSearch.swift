import Tokenizer

/// What a number in a report is about.
public enum EvidenceSubject: Sendable {
  /// Two entities that stand together, as places in the gazetteer.
  case edge(Int, Int)
  case entity(Int)
  /// Dates that lie within it.
  case date(EDTF)
  /// A type, or a run of types.
  case words(ConcordanceQuery)
}

/// The places of a source behind a number.
public struct EvidenceSearch: Sendable {
  public let subject: EvidenceSubject
  /// What the two entities of an edge share.
  public let unit: CooccurrenceUnit

  public init(_ subject: EvidenceSubject, unit: CooccurrenceUnit) {
    self.subject = subject
    self.unit = unit
  }

  /// The places in text order: for an edge each unit that both stand in, else each occurrence.
  public func places(
    in source: AnnotatedSource, _ selection: Selection, _ gazetteer: Gazetteer
  ) -> [EvidencePlace] {
    switch subject {
    case .edge(let first, let second):
      var recording = Recording()
      recording.keepsText = true
      return CooccurrenceCounter(unit: unit, recording, gazetteer)
        .record(source, selection, of: [first, second]).pairs.map(\.place)
    case .entity(let entity):
      return places(
        at: source.mentions.filter { $0.entity == entity }.map(\.utf8Range), in: source, selection)
    case .date(let date):
      return places(
        at: source.dates.filter { Self.lies($0, in: date) }.map(\.recognized.utf8Range),
        in: source, selection)
    case .words(let query):
      let lines = Concordance([query], contextWords: 0).lines(in: source, selection, gazetteer)
      return places(at: lines.map(\.keyword), in: source, selection)
    }
  }

  // MARK: -

  private func places(
    at ranges: [Range<Int>], in source: AnnotatedSource, _ selection: Selection
  ) -> [EvidencePlace] {
    let tokenized = source.tokenized
    let tokens = tokenized.tokens
    return ranges.sorted { $0.lowerBound < $1.lowerBound }.compactMap { range in
      let paragraph = tokenized.text.paragraphIndex(of: range.lowerBound)
      guard selection.includes(paragraph: paragraph, of: source) else { return nil }
      let position = tokenized.position(of: range.lowerBound)
      let span = tokenized.scalarRange(of: range)
      let token = tokenized.token(at: range.lowerBound)
      return EvidencePlace(
        letter: source.letterOfParagraph[paragraph], line: position.line, column: position.column,
        start: span.lowerBound, end: span.upperBound,
        text: tokenized.excerpt(
          of: tokens.sentence(tokens.sentenceIndex(ofToken: token)), around: token))
    }
  }

  /// Whether a date is the one that is meant, or lies in it: `1922-12-24` in `1922-12`.
  private static func lies(_ mention: DateMention, in date: EDTF) -> Bool {
    if mention.recognized.value == date || mention.resolved == date { return true }
    guard let first = date.earliest, let last = date.latest,
      let earliest = mention.resolved?.earliest, let latest = mention.resolved?.latest
    else { return false }
    return earliest >= first && latest <= last
  }
}
