import Analysis

/// A table or file that the program makes, declared once below.
struct Report: Hashable, Sendable {
  /// The name of its file in the folder of `run`.
  let file: String
  /// What it tells: a clause without a full stop.
  let summary: String
  /// The names of its columns in order; none for what isn't a table.
  let columns: [String]

  init(_ file: String, _ summary: String, columns: [String] = []) {
    self.file = file
    self.summary = summary
    self.columns = columns
  }
}

extension Report {
  /// What `run` writes, in this order.
  static let ofRun: [Report] = [
    .letters, .frequencies, .letterFrequencies, .diversity, .keyness, .mentions, .entities,
    .networkNodes, .networkEdges, .networkEvidence, .networkDOT, .networkSVG, .networkGEXF,
    .networkGraphML, .correspondence, .correspondenceDOT, .correspondenceSVG, .similaritySVG,
    .dates, .chronology, .timeline, .timelineSVG, .unlistedNames,
    .usedGazetteer, .approvedVariants, .manifest,
  ]

  /// The tables that only a command prints.
  static let ofCommands: [Report] = [
    .letterExplanation, .explanation, .dateExplanation, .tokens, .sentences, .ngrams,
    .senderFrequencies, .yearFrequencies, .compare, .collocations, .similarity, .attribution,
    .concordance, .evidence, .gazetteer,
  ]

  static let letters = Report(
    "letters.csv", "each letter with its sender, addressees, place, date and size",
    columns: LetterReport.columns)
  static let frequencies = Report(
    "frequencies.csv", "each type with its count and how evenly it is spread",
    columns: FrequencyReport.columns)
  static let letterFrequencies = Report(
    "letter_frequencies.csv", "each type in each letter: the document-term table",
    columns: LetterFrequencyReport.columns)
  static let diversity = Report(
    "diversity.csv", "how varied and how long the words of each letter are",
    columns: DiversityReport.columns)
  static let keyness = Report(
    "keyness.csv", "which types are typical of one part against another",
    columns: KeynessReport.columns)
  static let mentions = Report(
    "mentions.csv", "each place where an entity is named",
    columns: MentionReport.columns)
  static let entities = Report(
    "entities.csv", "each entity with its totals",
    columns: EntityReport.columns)
  static let networkNodes = Report(
    "network_nodes.csv", "the entities of the network",
    columns: NetworkReport.nodeColumns)
  static let networkEdges = Report(
    "network_edges.csv", "who is mentioned with whom, a row a pair",
    columns: NetworkReport.edgeColumns)
  static let networkEvidence = Report(
    "network_evidence.csv", "the places in the text behind each edge",
    columns: NetworkReport.evidenceColumns)
  static let networkDOT = Report("network.dot", "the network for GraphViz")
  static let networkSVG = Report(
    "network.svg", "the picture of the network, where GraphViz is installed")
  static let networkGEXF = Report("network.gexf", "the network for Gephi")
  static let networkGraphML = Report("network.graphml", "the network for networkx and others")
  static let correspondence = Report(
    "correspondence.csv", "who writes to whom, a row a pair", columns: NetworkReport.edgeColumns)
  static let correspondenceDOT = Report("correspondence.dot", "who writes to whom for GraphViz")
  static let correspondenceSVG = Report(
    "correspondence.svg", "the picture of who writes to whom, where GraphViz is installed")
  static let similaritySVG = Report(
    "similarity.svg", "the tree and the heat map of letters by their words")
  static let dates = Report(
    "dates.csv", "each date with its value in EDTF",
    columns: DateReport.columns)
  static let chronology = Report(
    "chronology.csv", "the dates in order with their sentence and the entities in it",
    columns: ChronologyReport.columns)
  static let timeline = Report(
    "timeline.csv", "counts over time, without gaps",
    columns: TimelineReport.columns)
  static let timelineSVG = Report(
    "timeline.svg", "the picture of the main entities and the letters over time")
  static let unlistedNames = Report(
    "unlisted_names.csv", "the names that no gazetteer holds, and what they may be",
    columns: UnlistedNameReport.columns)
  static let usedGazetteer = Report(
    "gazetteer_used.csv", "which form of a name came from which rule, and how often",
    columns: UsedGazetteerReport.columns)
  static let approvedVariants = Report(
    "approved_variants.csv", "the damaged names, to be approved or refused once and for all",
    columns: ApprovedVariants.columns)
  static let manifest = Report(
    "manifest.json", "the version, the options, the sources and the reports with their checksums")

  static let letterExplanation = Report(
    "letter_explanation.csv", "each field of each letter with the lines that gave it",
    columns: LetterExplanationReport.columns)
  static let explanation = Report(
    "explanation.csv", "each paragraph with its layer and the reason for it",
    columns: ExplanationReport.columns)
  static let dateExplanation = Report(
    "date_explanation.csv", "each date with the rule that told it and what it was resolved by",
    columns: DateExplanationReport.columns)
  static let tokens = Report(
    "tokens.csv", "each token with its place, form and kind",
    columns: TokenReport.columns)
  static let sentences = Report(
    "sentences.csv", "each sentence with its place",
    columns: SentenceReport.columns)
  static let ngrams = Report(
    "ngrams.csv", "each run of words with its count and what draws its words together",
    columns: NgramReport.columns)
  static let senderFrequencies = Report(
    "sender_frequencies.csv", "each type in the letters of each sender",
    columns: GroupFrequencyReport.columns(.sender))
  static let yearFrequencies = Report(
    "year_frequencies.csv", "each type in the letters of each year",
    columns: GroupFrequencyReport.columns(.year))
  static let compare = Report(
    "compare.csv", "the types of two sets of letters side by side",
    columns: CompareReport.columns)
  static let collocations = Report(
    "collocations.csv", "the words that stand together, with every measure of association",
    columns: CollocationReport.columns)
  static let similarity = Report(
    "similarity.csv", "how far letters are from each other",
    columns: SimilarityReport.columns)
  static let attribution = Report(
    "attribution.csv", "the nearest letter of a known sender for each letter",
    columns: AttributionReport.columns)
  static let concordance = Report(
    "concordance.csv", "each place of a query with the words around it",
    columns: ConcordanceReport.columns)
  static let gazetteer = Report(
    "gazetteer.csv", "the names that are looked for", columns: GazetteerReader.columns)
  static let evidence = Report(
    "evidence.csv", "the places in the text behind a number",
    columns: EvidenceReport.columns)
}
