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
  ///   - damagedNames: whether names are looked for that a scanner has damaged.
  public init(
    _ gazetteer: Gazetteer, letters: LettersTable? = nil, layers: LayerTable? = nil,
    damagedNames: DamagedNameMatching = .on
  ) {
    self.gazetteer = gazetteer
    lettersTable = letters
    layerTable = layers
    entityRecognizer = EntityRecognizer(gazetteer, damagedNames: damagedNames)
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

  /// What of a source is worked out beside its layers and letters.
  public struct Scope: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// All tokens and sentences, not those alone of what may be letters' parts.
    public static let tokens = Scope(rawValue: 1)
    /// Mentions, with all tokens.
    public static let names = Scope(rawValue: 3)
    /// Dates, with all tokens.
    public static let dates = Scope(rawValue: 5)
    public static let everything: Scope = [.names, .dates]
  }

  /// - Parameters:
  ///   - stem: what its letters' ids have before the `#`.
  ///   - layers: the layers that are tokenised; names and dates are found in them.
  ///   - scope: letters are the same in every scope.
  ///   - filter: which paragraphs have tokens, where they are all that is worked out; all if nil.
  /// - Complexity: O(*n*) for *n* bytes.
  public func annotate(
    _ source: SourceText, stem: String, layers: LayerSet = .text, scope: Scope = .everything,
    where filter: ParagraphFilter? = nil, _ memory: inout Memory
  ) -> AnnotatedSource {
    let text = cleaner.clean(source, layers: layerTable)
    let verdicts = NameWords.sieve.verdicts(on: text)
    func tokenized(_ wanted: [Bool]?, _ memory: inout Memory) -> TokenizedSource {
      TokenizedSource(
        source: source, text: text,
        tokens: tokenizer.tokens(of: text, layers: layers, where: wanted, into: &memory.vocabulary))
    }
    // Letters ask for the names and dates of what may be their parts alone.
    let isWhole = scope == .everything
    let parts = tokenized(isWhole ? nil : verdicts.map { $0 == .part }, &memory)
    let partNames = entityRecognizer.writtenNames(in: parts, memory.vocabulary, &memory.entities)
    let partDates = dateRecognizer.dates(in: parts, memory.vocabulary, &memory.dates)
    let letters = letters(in: parts, memory.vocabulary, partDates, partNames.names, verdicts)
    let wanted = scope == .tokens ? filter?.wanted(in: text) : nil
    let tokenized = isWhole || scope.isEmpty ? parts : tokenized(wanted, &memory)
    let section = source.section.map { "\($0.number)." } ?? ""
    let ids = letters.map { "\(stem)#\(section)\($0.number)" }
    let letterOfParagraph = Self.letterOfParagraph(letters, count: tokenized.text.paragraphs.count)
    return AnnotatedSource(
      tokenized: tokenized, letters: letters, letterIDs: ids, letterOfParagraph: letterOfParagraph,
      mentions: scope.isSuperset(of: .names)
        ? mentions(
          in: tokenized, isWhole ? partNames : nil, letters, ids, letterOfParagraph, &memory)
        : [],
      dates: scope.isSuperset(of: .dates)
        ? dates(in: tokenized, isWhole ? partDates : nil, letters, letterOfParagraph, &memory) : [])
  }

  // MARK: -

  /// - Parameter written: the names that are written out, where they are known already.
  private func mentions(
    in source: TokenizedSource, _ written: EntityRecognizer.WrittenNames?, _ letters: [Letter],
    _ ids: [String], _ letterOfParagraph: [Int?], _ memory: inout Memory
  ) -> [EntityMention] {
    let written =
      written ?? entityRecognizer.writtenNames(in: source, memory.vocabulary, &memory.entities)
    let names = entityRecognizer.names(written, in: source, memory.vocabulary, &memory.entities)
    return entityResolver.mentions(
      of: names, in: source, memory.vocabulary, letters: letters, ids: ids,
      letterOfParagraph: letterOfParagraph)
  }

  /// - Parameter found: the dates as they are written, where they are known already.
  private func dates(
    in source: TokenizedSource, _ found: [RecognizedDate]?, _ letters: [Letter],
    _ letterOfParagraph: [Int?], _ memory: inout Memory
  ) -> [DateMention] {
    DateAnchoring.resolve(
      found ?? dateRecognizer.dates(in: source, memory.vocabulary, &memory.dates), in: source,
      memory.vocabulary, letters: letters, letterOfParagraph: letterOfParagraph)
  }

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
