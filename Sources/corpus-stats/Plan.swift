import Analysis
import Gazetteers
import Samples
import Stopwords
import Tokenizer

/// A command line with all that it names at hand: files found, lists read, dates understood.
struct Plan: Sendable {
  let arguments: Arguments
  /// The sources; of the built-in sample where no path was given.
  let inputs: Inputs
  /// The names to look for, the approved forms of damaged ones among them.
  let gazetteer: Gazetteer
  /// What the user has decided of damaged names.
  let approvedVariants: ApprovedVariants
  let stopwords: StopwordList
  let grouping: TermGrouping?
  /// The user's own table of letters.
  let letters: LettersTable?
  /// The user's own table of layers.
  let layerTable: LayerTable?
  /// The frequency list that `keyness` compares with, where it names one.
  let reference: ReferenceList?
  /// The SHA-256 of each list that an option names.
  let digests: [SystemString: String]
  let selection: Selection
  let threads: Int
  /// How files are read, the large ones in sections.
  var reader = SourceReader()

  enum Inputs: Sendable {
    case files([SourceFile], errors: [IngestError])
    case sample
  }

  /// Why a plan could not be made.
  struct Refusal: Error {
    let exitCode: ExitCode
  }

  /// Reads what the options name, and tells every fault before any source is read.
  init(_ arguments: Arguments, _ diagnostics: Diagnostics) throws(Refusal) {
    self.arguments = arguments
    var lists = ListReading(diagnostics: diagnostics)
    let names = lists.gazetteer(arguments)
    approvedVariants = lists.approvedVariants(arguments.approvedVariants, names)
    gazetteer = approvedVariants.added(to: names)
    stopwords = lists.stopwords(arguments.stopwords)
    grouping = lists.grouping(arguments)
    letters = lists.letters(arguments.lettersTable)
    layerTable = lists.layers(arguments.layerTable)
    reference = lists.reference(arguments)
    digests = lists.digests
    if let code = lists.failure { throw Refusal(exitCode: code) }
    selection = Selection(
      layers: LayerSet(arguments.layers), filter: LetterFilter(arguments.selection))
    threads = arguments.threads ?? ProcessContext.cores
    if arguments.paths.isEmpty {
      inputs = .sample
    } else {
      let found = SourceFinder.sources(in: arguments.paths.map { FilePath(bytes: $0.bytes) })
      inputs = .files(found.files, errors: found.errors)
      Self.tell(passedOver: found.passedOver, diagnostics)
    }
  }

  /// Says how many files of folders were not read, the most frequent endings first.
  private static func tell(passedOver: [String: Int], _ diagnostics: Diagnostics) {
    guard !passedOver.isEmpty else { return }
    let count = passedOver.values.reduce(0, +)
    let endings = passedOver.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      ending, count in
      "\(count) " + (ending.isEmpty ? "without an ending" : "." + SystemString(ending).shown)
    }
    let shown = endings.prefix(6) + (endings.count > 6 ? ["others"] : [])
    diagnostics.note(
      "\(count) \(count == 1 ? "file was" : "files were") passed over (\(shown.joined(separator: ", "))); "
        + "of a folder, .txt, .text, .md, .markdown and .pdf are read")
  }

  /// The file, or for `run` the folder, that is written; nil for standard output.
  var output: FilePath? {
    if let given = arguments.output { return FilePath(bytes: given.bytes) }
    guard arguments.command == .run else { return nil }
    if case .sample = inputs { return FilePath("Reports") }
    return FilePath("corpus-stats-reports")
  }

  /// Tells of a timeline that is longer than anyone reads.
  func tellIfLong(_ timeline: Timeline, _ diagnostics: Diagnostics) {
    guard timeline.rows.count > 5_000_000, let shorter = arguments.period.longer else { return }
    diagnostics.note(
      "the timeline has \(timeline.rows.count) rows; '--period \(shorter.rawValue)' gives fewer")
  }

  /// Tells of a query for an entity that no gazetteer has.
  ///
  /// - Returns: how the program ends then.
  func refusal(of queries: [ConcordanceQuery], _ diagnostics: Diagnostics) -> ExitCode? {
    for id in queries.compactMap(\.entityID) where gazetteer.index(of: id) == nil {
      diagnostics.error(EvidenceSubjectReading.unknown(id, gazetteer))
      return .wrongUsage
    }
    return nil
  }

  /// The reader of sources.
  var annotator: Annotator {
    Annotator(
      gazetteer, letters: letters, layers: layerTable,
      damagedNames: arguments.findsDamagedNames
        ? .except(refused: approvedVariants.refused) : .off)
  }

  /// The names of the sources, as tables show them.
  var names: [String] {
    switch inputs {
    case .files(let files, _): files.map(\.name)
    case .sample: EmbeddedSamples.files.map(\.name)
    }
  }

  /// The sources that are read as a whole, whatever their size: a table counts their lines.
  var wholes: Set<String> {
    Set((letters?.firstRows.map(\.file) ?? []) + (layerTable?.firstRows.map(\.file) ?? []))
  }
}

extension LayerSet {
  init(_ choices: [LayerChoice]) {
    self = choices.reduce(into: []) { set, choice in
      switch choice {
      case .body: set.insert(.body)
      case .note: set.insert(.note)
      case .front: set.insert(.front)
      case .furniture: set.insert(.furniture)
      }
    }
  }
}

extension LetterFilter {
  /// The letters that a selector of the command line means.
  init(_ selector: Selector) {
    self.init()
    sender = selector.sender
    addressee = selector.addressee
    letter = selector.letter
    file = selector.file
    from = selector.dates?.from.flatMap { EDTF($0)?.earliest }
    to = selector.dates?.to.flatMap { EDTF($0)?.latest }
  }
}
