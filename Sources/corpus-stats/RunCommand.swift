import Analysis
import Samples
import Tokenizer

/// The main job: every report into a folder.
struct RunCommand {
  let plan: Plan
  let diagnostics: Diagnostics
  let progress: ProgressLine

  private var arguments: Arguments { plan.arguments }

  func run() -> ExitCode {
    do throws(OutputError) {
      try prepareFolder()
      return try writeReports()
    } catch {
      diagnostics.error(error.message, at: SystemString(bytes: error.path.bytes).shown)
      return error.exitCode
    }
  }

  // MARK: -

  private var folder: FilePath { plan.output ?? FilePath(".") }

  /// A folder with other people's files is not written into.
  private func prepareFolder() throws(OutputError) {
    let folder = folder
    guard FileOutput.exists(folder) else { return }
    guard FileOutput.isFolder(folder) else { throw OutputError(path: folder, problem: .notAFolder) }
    let isOurs = Manifest.isOurs(folder.appending(FilePath(Manifest.fileName)))
    guard !isOurs, !arguments.isForced else { return }
    let isEmpty: Bool
    do throws(IngestError) {
      isEmpty = try FileAccess.names(in: folder).isEmpty
    } catch {
      throw OutputError(path: folder, problem: .unreadable(error.message))
    }
    if !isEmpty { throw OutputError(path: folder, problem: .notOurs) }
  }

  private func writeReports() throws(OutputError) -> ExitCode {
    var recording = Recording()
    recording.ngramLength = 1
    recording.letterSizes = true
    recording.diversity = true
    recording.layerSizes = true
    recording.mentions = true
    recording.dates = true
    recording.unlistedNames = true
    recording.keepsText = true
    recording.cooccurrence = CooccurrenceUnit(arguments.unit)
    if case .sample = plan.inputs {
      diagnostics.note(
        "no PATH given: reading the built-in sample, \(EmbeddedSamples.files.count) files of invented letters"
      )
    }
    let reading = CorpusReading(
      plan: plan, diagnostics: diagnostics, progress: progress, hashes: true)
    let (corpus, summary) = reading.corpus(recording)
    if summary.read > 0 {
      if Manifest.isOurs(folder.appending(FilePath(Manifest.fileName))) {
        diagnostics.note("the reports of an earlier run in this folder are replaced")
      }
      try FileOutput.makeFolder(folder)
      try write(corpus)
      WholeSources.tell(of: corpus, diagnostics)
      let letters = corpus.letters.count
      diagnostics.note(
        "\(summary.read) \(summary.read == 1 ? "source" : "sources"), \(letters) \(letters == 1 ? "letter" : "letters"): the reports are in \(SystemString(bytes: folder.bytes).shown)"
      )
    }
    return ExitCode(
      read: summary.read, unread: summary.unread, warnings: diagnostics.warnings,
      isStrict: arguments.isStrict)
  }

  private func write(_ corpus: CorpusRecord) throws(OutputError) {
    var manifest = Manifest(arguments: arguments, digests: plan.digests, corpus: corpus)
    // A run that is cut off leaves a manifest that says so, never that of the run before.
    try FileOutput.write(
      Array(manifest.unfinishedText.utf8), to: folder.appending(FilePath(Manifest.fileName)))
    let counts = TermCounts(of: corpus, without: plan.stopwords, groupedBy: plan.grouping)
    let totals = EntityTotals(of: corpus)
    let network = Network(of: corpus, NetworkOptions())
    let measures = NodeMeasures(
      of: network, BlockRunner(threads: plan.threads, progress: progress))
    try put(LetterReport.table(corpus.letters), .letters, &manifest)
    try put(FrequencyReport.rows(counts), .frequencies, &manifest)
    try put(LetterFrequencyReport.rows(counts), .letterFrequencies, &manifest)
    try put(DiversityReport.table(corpus), .diversity, &manifest)
    try put(KeynessReport.everyLetterAgainstTheRest(counts), .keyness, &manifest)
    try put(MentionReport.table(corpus), .mentions, &manifest)
    try put(EntityReport.table(totals, corpus.gazetteer), .entities, &manifest)
    try put(NetworkReport.nodes(network, measures), .networkNodes, &manifest)
    try put(NetworkReport.edges(network), .networkEdges, &manifest)
    try put(
      NetworkReport.evidence(network, corpus, NetworkOptions()), .networkEvidence, &manifest)
    try putPicture(
      DOTWriter.text(network, measures), .networkDOT, .networkSVG, &manifest)
    try put(nil, .networkGEXF, &manifest) { (body) throws(OutputError) in
      try GEXFWriter.write(network, measures, to: body)
    }
    try put(nil, .networkGraphML, &manifest) { (body) throws(OutputError) in
      try GraphMLWriter.write(network, measures, to: body)
    }
    try putCorrespondence(corpus, &manifest)
    try put(
      Array(SimilaritySVG.text(corpus, by: .cosineDelta, linkage: .ward).utf8), nil,
      .similaritySVG, &manifest)
    DateWarnings.tell(of: corpus, diagnostics)
    try put(DateReport.table(corpus), .dates, &manifest)
    try put(ChronologyReport.table(corpus), .chronology, &manifest)
    try putTimeline(corpus, &manifest)
    try put(Array(TimelineSVG.text(corpus).utf8), nil, .timelineSVG, &manifest)
    try put(UnlistedNameReport.table(UnlistedNames(of: corpus)), .unlistedNames, &manifest)
    try put(UsedGazetteerReport.table(corpus), .usedGazetteer, &manifest)
    try put(
      ApprovedVariantReport.table(corpus, decided: plan.approvedVariants), .approvedVariants,
      &manifest)
    try FileOutput.write(
      Array(manifest.text.utf8), to: folder.appending(FilePath(Manifest.fileName)))
  }

  private func put(_ table: Table, _ report: Report, _ manifest: inout Manifest) throws(OutputError)
  {
    try put(table.bytes(.csv), table.rowCount, report, &manifest)
  }

  private func put(
    _ rows: some RowSequence, _ report: Report, _ manifest: inout Manifest
  ) throws(OutputError) {
    let writer = TableWriter(.csv, columns: rows.columns)
    try put(rows.rowCount, report, &manifest) { (body) throws(OutputError) in
      try writer.write(rows, to: body)
    }
  }

  /// Writes a report block by block.
  private func put(
    _ rows: Int?, _ report: Report, _ manifest: inout Manifest,
    _ write: (([UInt8]) throws(OutputError) -> Void) throws(OutputError) -> Void
  ) throws(OutputError) {
    var digest = SHA256()
    let file = try PendingFile(folder.appending(FilePath(report.file)))
    try write { (block) throws(OutputError) in
      digest.append(block)
      try file.append(block)
    }
    try file.finish()
    manifest.reports.append(
      Manifest.Entry(file: report.file, rows: rows, sha256: digest.hexDigest))
  }

  private func put(
    _ bytes: [UInt8], _ rows: Int?, _ report: Report, _ manifest: inout Manifest
  ) throws(OutputError) {
    try FileOutput.write(bytes, to: folder.appending(FilePath(report.file)))
    manifest.reports.append(
      Manifest.Entry(file: report.file, rows: rows, sha256: SHA256.hexDigest(of: bytes)))
  }

  private func putCorrespondence(
    _ corpus: CorpusRecord, _ manifest: inout Manifest
  ) throws(OutputError) {
    var options = NetworkOptions()
    options.kind = .correspondence
    let network = Network(of: corpus, options)
    try put(NetworkReport.edges(network), .correspondence, &manifest)
    try putPicture(
      DOTWriter.text(network, NodeMeasures(of: network)), .correspondenceDOT, .correspondenceSVG,
      &manifest)
  }

  private func putTimeline(_ corpus: CorpusRecord, _ manifest: inout Manifest) throws(OutputError) {
    let timeline = Timeline(of: corpus, by: TimelinePeriod(arguments.period))
    plan.tellIfLong(timeline, diagnostics)
    try put(timeline.rows.count, .timeline, &manifest) { (body) throws(OutputError) in
      try TimelineReport.write(timeline, corpus.gazetteer, .csv, to: body)
    }
  }

  /// Writes the network for GraphViz and lets that draw it. Where it can't, the picture of a run before
  /// stays if it is of the same network, and goes if it isn't.
  private func putPicture(
    _ text: String, _ drawing: Report, _ picture: Report, _ manifest: inout Manifest
  ) throws(OutputError) {
    let bytes = Array(text.utf8)
    let dot = folder.appending(FilePath(drawing.file))
    let svg = folder.appending(FilePath(picture.file))
    let before = try? SourceReader().text(of: SourceFile(path: dot, name: dot.description))
    if before?.utf8.elementsEqual(bytes) != true { FileOutput.remove(svg) }
    try put(bytes, nil, drawing, &manifest)
    if let reason = GraphViz.draw(dot, as: svg) {
      guard FileOutput.exists(svg) else {
        diagnostics.note(
          "\(reason); to draw the network: dot -Tsvg '\(SystemString(bytes: dot.asOperand.bytes).shown)' -o '\(SystemString(bytes: svg.asOperand.bytes).shown)'"
        )
        return
      }
      diagnostics.note("\(reason); the picture of the same network that was there stays")
    }
    manifest.reports.append(Manifest.Entry(file: picture.file, rows: nil, sha256: nil))
  }
}
