// The options of a command line as values, with their defaults.

import Analysis

extension Arguments {
  // MARK: - How the texts are read

  /// The gazetteers to add, in the order given.
  var gazetteers: [SystemString] { values(of: .gazetteer) }

  var usesBuiltInGazetteer: Bool { !isGiven(.noBuiltinGazetteer) }

  /// The decisions on damaged names.
  var approvedVariants: SystemString? { value(of: .approvedVariants) }

  /// Whether names are looked for that a scanner has damaged.
  var findsDamagedNames: Bool { choice(.ocr, or: SwitchChoice.on) == .on }

  /// The table that overrides what is recognised as letters.
  var lettersTable: SystemString? { value(of: .letters) }

  /// The table that overrides the layers that are recognised.
  var layerTable: SystemString? { value(of: .layerTable) }

  /// The layers to look at, each once, in the order body, note, front, furniture. Who asks for the reasons
  /// of the layers wants all that are text.
  var layers: [LayerChoice] {
    guard let list = value(of: .layers)?.text else {
      return command == .text && explains ? LayerChoice.all : [.body]
    }
    let named = list.split(separator: ",").map(String.init)
    return LayerChoice.allCases.filter { layer in
      named.contains(layer.rawValue) || named.contains("all") && LayerChoice.all.contains(layer)
    }
  }

  /// The letters that `--from`, `--to`, `--sender`, `--addressee` and `--letter` select.
  var selection: Selector {
    var selection = Selector()
    selection.sender = value(of: .sender)?.text
    selection.addressee = value(of: .addressee)?.text
    selection.letter = value(of: .letter)?.text
    if isGiven(.from) || isGiven(.to) {
      selection.dates = Selector.Dates(from: value(of: .from)?.text, to: value(of: .to)?.text)
    }
    return selection
  }

  // MARK: - What is counted

  var grouping: GroupingChoice { choice(.groupBy, or: .type) }

  /// The list of lemmas; always given when `grouping` is `.lemma`.
  var lemmaList: SystemString? { value(of: .lemmas) }

  /// The words to leave out: what `--stopwords` says, else none for tokens, concordances and runs
  /// of words, and the Spanish list for everything else.
  var stopwords: StopwordChoice {
    if let given = value(of: .stopwords) { return StopwordChoice(given) }
    if ngramLength > 1 { return .none }
    return Command(command).usual(.stopwords).map { StopwordChoice(SystemString($0)) } ?? .none
  }

  /// How many words are counted as one: 1 to 5.
  var ngramLength: Int { number(.ngrams) ?? 1 }

  /// What `--by` divides the counts by; nil for the whole.
  var part: PartChoice? { choice(.by) }

  var minLetters: Int { number(.minLetters) ?? 1 }

  var target: Selector? { value(of: .target).flatMap { Self.selector($0) } }

  var reference: Reference? {
    value(of: .reference).map { word in
      guard Selector.isWrittenAsSelector(word.text), let selector = Self.selector(word) else {
        return .file(word)
      }
      return .selector(selector)
    }
  }

  /// The selectors that part the corpus, as they are written, each with the words that name it.
  var namedSelectors: [(name: String, text: String)] {
    let ofOptions = [Option.target, .reference].compactMap { option in
      value(of: option).map { (name: "\(option.long) \($0.text)", text: $0.text) }
    }
    return ofOptions.filter { Selector.isWrittenAsSelector($0.text) }
      + sides.map { (name: $0, text: $0) }
  }

  var unit: UnitChoice {
    let given = value(of: .unit)?.text ?? Command(command).usual(.unit)
    return given.flatMap { UnitChoice($0) } ?? .paragraph
  }

  /// Around what collocations are counted; none for all pairs.
  var nodes: [String] { values(of: .node).map(\.text) }

  var minCount: Int { number(.minCount) ?? 3 }

  var measure: LetterDistances.Measure { choice(.measure, or: .cosine) }

  /// How many of the most frequent words are looked at; nil for what is usual.
  var mostFrequentWords: Int? { number(.words) }

  /// How a tree of letters is made.
  var linkage: HierarchicalClustering.Linkage { choice(.linkage, or: .ward) }

  /// How many resamples tell how far figures can be relied on; nil for none.
  var resamples: Int? { number(.bootstrap) }

  var smoothing: LogRatioSmoothing { isGiven(.hardie) ? .hardie : .walter }

  /// Whether letters are attributed to the nearest known sender.
  var classifies: Bool { isGiven(.classify) }

  /// How many of the nearest letters are printed; nil for all pairs.
  var nearest: Int? { number(.nearest) }

  /// The least weight of an edge; 0 for all.
  var minWeight: Int { number(.minWeight) ?? (networkKind == .words ? 3 : 0) }

  /// The greatest adjusted p-value to keep, in 0...1; nil for all.
  var maxP: Double? { value(of: .maxP).flatMap { ValueSyntax.number($0.text) } }

  var networkKind: NetworkKind { choice(.kind, or: .comention) }

  /// Which network is meant, and what of it is shown.
  var networkOptions: NetworkOptions {
    var options = NetworkOptions()
    options.kind = networkKind
    options.weighting = choice(.count, or: .presence)
    options.entityKinds = value(of: .entityKinds).map { list in
      let names = list.text.split(separator: ",")
      return Set(
        EntityKind.allCases.filter { names.contains("all") || names.contains($0.name[...]) })
    }
    options.minimumMentions = number(.minMentions) ?? 1
    options.leavesOutCorrespondents = isGiven(.withoutCorrespondents)
    options.minimumWeight = Double(minWeight)
    options.greatestP = maxP
    options.backbone = choice(.backbone)
    options.ego = value(of: .ego).map { Self.id($0.text) }
    options.depth = number(.depth) ?? 1
    return options
  }

  /// Whether a name of several equal candidates counts for each of them.
  var splitsAmbiguous: Bool { choice(.ambiguous, or: AmbiguousChoice.drop) == .split }

  /// The period of the networks that are asked for; nil for one network.
  var slice: PeriodChoice? { choice(.slice) }

  var colouring: DOTWriter.Colouring? { choice(.colour) }

  var maxEdges: Int { number(.maxEdges) ?? 150 }

  /// The ids of the two ends of a path; nil where none is asked for, or it has not two ends.
  var pathEnds: (String, String)? {
    guard let text = value(of: .path)?.text, let hyphens = EvidenceSubjectReading.hyphens(in: text)
    else { return nil }
    return (
      Self.id(String(text[..<hyphens.lowerBound])), Self.id(String(text[hyphens.upperBound...]))
    )
  }

  var period: PeriodChoice { choice(.period, or: .year) }

  // MARK: - What is printed

  var printsNodes: Bool { isGiven(.nodes) }

  /// Whether the places behind edges are printed.
  var printsEvidence: Bool { isGiven(.evidence) || isGiven(.path) }

  var printsSentences: Bool { isGiven(.sentences) }

  /// Whether reasons are printed: of layers, of what was read of letters, of dates.
  var explains: Bool { isGiven(.explain) }

  /// Whether a date that is told many times has one row.
  var gathers: Bool { isGiven(.gather) }

  /// How many words a concordance shows on each side.
  var contextWords: Int { number(.context) ?? 10 }

  /// What a query takes as equal.
  var folding: QueryFolding {
    var folding: QueryFolding = []
    if isGiven(.ignoreCase) { folding.insert(.letterCase) }
    if isGiven(.ignoreAccents) { folding.insert(.accents) }
    return folding
  }

  var order: SortChoice { choice(.sort, or: .text) }

  /// The texts that tables of `check` name; none where they are not to be looked at.
  var checkedSources: [SystemString] { values(of: .sources) }

  /// What the files of `check` are; nil if their content shall tell.
  var checkedKind: CheckedFileChoice? { choice(.as) }

  var format: FormatChoice { choice(.format, or: .csv) }

  /// Where to write; nil for standard output, which `-` also means, and for the folder that `run`
  /// chooses.
  var output: SystemString? { value(of: .output).flatMap { $0.text == "-" ? nil : $0 } }

  var isForced: Bool { isGiven(.force) }

  // MARK: - Running

  /// How many threads work; nil for as many as there are cores.
  var threads: Int? { number(.threads) }

  var progress: ProgressChoice { isGiven(.quiet) ? .never : choice(.progress, or: .auto) }

  var isQuiet: Bool { isGiven(.quiet) }

  var isStrict: Bool { isGiven(.strict) }

  // MARK: -

  /// An id, which may be written as `@id`.
  private static func id(_ word: String) -> String {
    word.hasPrefix("@") ? String(word.dropFirst()) : word
  }

  private func choice<Choice: RawRepresentable<String>>(_ option: Option) -> Choice? {
    value(of: option).flatMap { Choice(rawValue: $0.text) }
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ option: Option, or usual: Choice
  ) -> Choice {
    choice(option) ?? usual
  }

  private func number(_ option: Option) -> Int? {
    value(of: option).flatMap { WholeNumber.read($0.text) }
  }

  /// Reads a selector that the parser has found right.
  private static func selector(_ word: SystemString) -> Selector? {
    try? Selector(word.text, isDate: { _ in true })
  }
}
