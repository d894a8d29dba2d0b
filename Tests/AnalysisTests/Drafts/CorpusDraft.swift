import Stopwords

@testable import Analysis
@testable import Tokenizer

/// A corpus that a test writes by hand: letters are as told, all else is found as in any corpus.
struct CorpusDraft: Sendable {
  var gazetteer: Gazetteer
  /// The names of the files with their letters.
  var sources: [(file: String, letters: [LetterDraft])]

  init(_ gazetteer: Gazetteer, _ sources: [(file: String, letters: [LetterDraft])]) {
    self.gazetteer = gazetteer
    self.sources = sources
  }

  /// Sources in which no name is sought.
  init(_ sources: [(file: String, letters: [LetterDraft])]) {
    self.init(Gazetteer(), sources)
  }

  /// One source of one letter, `a.txt`.
  init(_ gazetteer: Gazetteer, _ text: String, date: String? = nil) {
    self.init(gazetteer, [("a.txt", [LetterDraft(text, date: date)])])
  }

  /// One source of one letter in which no name is sought.
  init(_ text: String) {
    self.init(Gazetteer(), text)
  }

  /// A source with its letters, names and dates.
  func annotated(_ place: Int, _ vocabulary: inout Vocabulary) -> AnnotatedSource {
    let draft = SourceDraft(sources[place])
    let tokens = SpanishTokenizer().tokens(of: draft.text, into: &vocabulary)
    let source = TokenizedSource(source: draft.source, text: draft.text, tokens: tokens)
    var nameMemory = EntityRecognizer.Memory()
    var dateMemory = DateRecognizer.Memory()
    let names = EntityRecognizer(gazetteer).names(in: source, vocabulary, &nameMemory)
    let dates = DateRecognizer().dates(in: source, vocabulary, &dateMemory)
    let stem = LetterNaming.stems(of: sources.map(\.file))[place]
    let ids = draft.letters.map { "\(stem)#\($0.number)" }
    let mentions = EntityResolver(gazetteer).mentions(
      of: names, in: source, vocabulary, letters: draft.letters, ids: ids,
      letterOfParagraph: draft.letterOfParagraph)
    let resolved = DateAnchoring.resolve(
      dates, in: source, vocabulary, letters: draft.letters,
      letterOfParagraph: draft.letterOfParagraph)
    return AnnotatedSource(
      tokenized: source, letters: draft.letters, letterIDs: ids,
      letterOfParagraph: draft.letterOfParagraph, mentions: mentions, dates: resolved)
  }

  /// The corpus as several readers record it.
  ///
  /// - Parameter readers: for each the places of its sources; nil for one that reads them all.
  func corpus(
    _ recording: Recording, _ selection: Selection = Selection(), readers: [[Int]]? = nil
  ) -> CorpusRecord {
    let records = (readers ?? [Array(sources.indices)]).map { places in
      var vocabulary = Vocabulary()
      var recorder = SourceRecorder(recording, selection, gazetteer)
      let records = places.map { place in
        let source = annotated(place, &vocabulary)
        return recorder.record(source, place: place, &vocabulary)
      }
      return (vocabulary: vocabulary, runs: recorder.runs, records: records)
    }
    return CorpusRecord(recording, selection, gazetteer, readers: records)
  }

  /// The terms of the corpus.
  func terms(
    without stopwords: StopwordList = .none, groupedBy grouping: TermGrouping? = nil,
    ngrams length: Int = 1
  ) -> TermCounts {
    var recording = Recording()
    recording.ngramLength = length
    return TermCounts(of: corpus(recording), without: stopwords, groupedBy: grouping)
  }

  /// The network of the corpus.
  func network(
    _ unit: CooccurrenceUnit, _ options: NetworkOptions = NetworkOptions(),
    splitsAmbiguous: Bool = false
  ) -> (network: Network, corpus: CorpusRecord) {
    var recording = Recording.everything(unit)
    if options.kind == .words { recording.unitContents.items = .words }
    recording.unitContents.evidence = options.kind == .reference ? .names : .pairs
    recording.unitContents.splitsAmbiguous = splitsAmbiguous
    let corpus = corpus(recording)
    return (Network(of: corpus, options), corpus)
  }
}

extension Recording {
  /// Everything that a report can ask for.
  static func everything(_ unit: CooccurrenceUnit) -> Recording {
    var recording = Recording()
    recording.ngramLength = 1
    recording.letterSizes = true
    recording.layerSizes = true
    recording.mentions = true
    recording.dates = true
    recording.cooccurrence = unit
    recording.keepsText = true
    return recording
  }
}
