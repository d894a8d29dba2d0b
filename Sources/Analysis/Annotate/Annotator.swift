import Tokenizer

/// The pipeline from a source to its annotations.
///
/// What is decided about a source depends on that source, the gazetteer and the options alone, so
/// any number of annotators may read any sources in any order.
public struct Annotator: Sendable {
  public let gazetteer: Gazetteer
  private let cleaner = LayoutCleaner()
  private let tokenizer = SpanishTokenizer()
  private let entityRecognizer: EntityRecognizer
  private let entityResolver: EntityResolver
  private let dateRecognizer = DateRecognizer()
  private let letterSegmenter: LetterSegmenter
  private let lettersTable: LettersTable?
  private let layerTable: LayerTable?

  /// - Parameters:
  ///   - letters: the user's own table, which overrides what is recognised.
  ///   - layers: the user's own layers.
  public init(_ gazetteer: Gazetteer, letters: LettersTable? = nil, layers: LayerTable? = nil) {
    self.gazetteer = gazetteer
    lettersTable = letters
    layerTable = layers
    entityRecognizer = EntityRecognizer(gazetteer)
    entityResolver = EntityResolver(gazetteer)
    letterSegmenter = LetterSegmenter(gazetteer)
  }

  /// What a thread keeps from one source to the next: the types that it has met and what
  /// recognisers know of them. It changes the speed of the next source, never its annotations.
  public struct Memory: Sendable {
    public var vocabulary = Vocabulary()
    var entities = EntityRecognizer.Memory()
    var dates = DateRecognizer.Memory()

    public init() {}
  }

  /// How much of a source is worked out.
  public enum Scope: Sendable {
    /// Its layers and letters; tokens only where letters' parts may be.
    case letters
    /// Its layers, tokens, sentences and letters.
    case tokens
    /// All: tokens and sentences, names, dates.
    case everything
  }

  /// - Parameters:
  ///   - stem: what its letters' ids have before the `#`.
  ///   - layers: the layers that are tokenised; names and dates are found in them.
  ///   - scope: letters are the same in every scope.
  /// - Complexity: O(*n*) for *n* bytes.
  public func annotate(
    _ source: SourceText, stem: String, layers: LayerSet = .text, scope: Scope = .everything,
    _ memory: inout Memory
  ) -> AnnotatedSource {
    let text = cleaner.clean(source, layers: layerTable)
    let verdicts = NameWords.sieve.verdicts(on: text)
    let tokens = tokenizer.tokens(
      of: text, layers: layers, where: scope == .letters ? verdicts.map { $0 == .part } : nil,
      into: &memory.vocabulary)
    let tokenized = TokenizedSource(source: source, text: text, tokens: tokens)
    let written = entityRecognizer.writtenNames(
      in: tokenized, memory.vocabulary, &memory.entities)
    let dates = dateRecognizer.dates(in: tokenized, memory.vocabulary, &memory.dates)
    let letters = letters(in: tokenized, memory.vocabulary, dates, written.names, verdicts)
    let ids = letters.map { "\(stem)#\($0.number)" }
    let letterOfParagraph = Self.letterOfParagraph(letters, count: tokenized.text.paragraphs.count)
    if scope != .everything {
      return AnnotatedSource(
        tokenized: tokenized, letters: letters, letterIDs: ids,
        letterOfParagraph: letterOfParagraph, mentions: [], dates: [])
    }
    let names = entityRecognizer.names(
      written, in: tokenized, memory.vocabulary, &memory.entities)
    let mentions = entityResolver.mentions(
      of: names, in: tokenized, memory.vocabulary, letters: letters, ids: ids,
      letterOfParagraph: letterOfParagraph)
    let resolved = DateAnchoring.resolve(
      dates, in: tokenized, memory.vocabulary, letters: letters,
      letterOfParagraph: letterOfParagraph)
    return AnnotatedSource(
      tokenized: tokenized, letters: letters, letterIDs: ids, letterOfParagraph: letterOfParagraph,
      mentions: mentions, dates: resolved)
  }

  // MARK: -

  /// The letters of a source, by the names that are written out: all others rest on the whole source.
  private func letters(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ dates: [RecognizedDate],
    _ names: [RecognizedName], _ verdicts: [LetterSieve.Verdict]
  ) -> [Letter] {
    let count = source.text.paragraphs.count
    if let table = lettersTable, let bounds = table.bounds(in: source) {
      let read = letterSegmenter.letters(
        in: source, vocabulary, dates: dates, names: names, verdicts: verdicts, bounds: bounds)
      return table.apply(to: read, in: source, gazetteer)
    }
    let letters = letterSegmenter.letters(
      in: source, vocabulary, dates: dates, names: names, verdicts: verdicts)
    guard letters.isEmpty, count > 0 else { return letters }
    return [
      Letter(
        number: 1, paragraphs: 0..<count, evidence: [LetterEvidence(.letter, .wholeSource)])
    ]
  }

  private static func letterOfParagraph(_ letters: [Letter], count: Int) -> [Int?] {
    var places = [Int?](repeating: nil, count: count)
    for (place, letter) in letters.enumerated() {
      for paragraph in letter.paragraphs { places[paragraph] = place }
    }
    return places
  }
}
