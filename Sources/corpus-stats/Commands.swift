import Analysis
import Stopwords
import Tokenizer

/// Carries out the commands that read texts.
struct Commands {
  let plan: Plan
  let diagnostics: Diagnostics
  let progress: ProgressLine

  private var arguments: Arguments { plan.arguments }

  /// Runs the command of the plan and says how it went.
  func run() -> ExitCode {
    if arguments.command != .run,
      let code = ReportOutput(arguments, diagnostics).refusal(of: plan.inputs)
    {
      return code
    }
    switch arguments.command {
    case .run: return RunCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    case .text, .tokens, .concordance, .why:
      return StreamCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    case .dates where arguments.format == .timex3:
      return StreamCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    case .network:
      return NetworkCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    case .letters where arguments.explains:
      return StreamCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    case .gazetteer: return printGazetteer()
    default: return printReport()
    }
  }

  private func printGazetteer() -> ExitCode {
    let bytes =
      switch arguments.format {
      case .entityruler: GazetteerExport.entityRuler(plan.gazetteer)
      case .names: GazetteerExport.names(plan.gazetteer)
      default: table(GazetteerExport.table(plan.gazetteer))
      }
    return ReportOutput(arguments, diagnostics).write(bytes) ?? .done
  }

  // MARK: -

  private func printReport() -> ExitCode {
    let queries = arguments.nodes.compactMap { ConcordanceQuery($0) }
    if let code = plan.refusal(of: queries, diagnostics) { return code }
    let reading = CorpusReading(plan: plan, diagnostics: diagnostics, progress: progress)
    let (corpus, summary) = reading.corpus(recording)
    tellOfEmptySides(corpus)
    DateWarnings.tell(of: corpus, diagnostics)
    if arguments.command == .letters { WholeSources.tell(of: corpus, diagnostics) }
    guard summary.read > 0 else { return finish(summary) }
    let output = ReportOutput(arguments, diagnostics)
    let code: ExitCode? =
      switch arguments.command {
      case .timeline where arguments.format == .svg:
        output.write(Array(TimelineSVG.text(corpus).utf8))
      case .timeline:
        output.stream { (body) throws(ReportOutput.Fault) in
          try TimelineReport.write(timeline(corpus), corpus.gazetteer, format, to: body)
        }
      case .frequencies, .compare, .keyness, .similarity:
        write(
          VocabularyReports(plan: plan, diagnostics: diagnostics, corpus: corpus).report,
          to: output)
      default: output.write(report(corpus))
      }
    return code ?? finish(summary)
  }

  /// What the command asks of each source.
  private var recording: Recording {
    var recording = Recording()
    switch arguments.command {
    case .letters: recording.letterSizes = true
    case .diversity:
      recording.diversity = true
      recording.stopwords = plan.stopwords
    case .collocations:
      recording.collocations = CollocationSearch(
        nodes: arguments.nodes, unit: CollocationSearch.Unit(arguments.unit),
        groupedBy: plan.grouping)
      recording.stopwords = plan.stopwords
      // A stem goes by its most frequent type, for which types are counted, too.
      if plan.grouping != nil { recording.ngramLength = 1 }
    case .frequencies, .compare, .keyness, .similarity:
      recording.ngramLength = arguments.ngramLength
    case .mentions, .entities, .timeline: recording.mentions = true
    case .dates: recording.dates = true
    case .discover: recording.unlistedNames = true
    case .chronology:
      recording.dates = true
      recording.mentions = true
      recording.keepsText = true
    default: break
    }
    return recording
  }

  private func report(_ corpus: CorpusRecord) -> [UInt8] {
    switch arguments.command {
    case .letters: return table(LetterReport.table(corpus.letters))
    case .diversity: return table(DiversityReport.table(corpus))
    case .collocations: return table(collocations(corpus))
    case .mentions: return table(MentionReport.table(corpus))
    case .entities: return table(EntityReport.table(EntityTotals(of: corpus), corpus.gazetteer))
    case .dates:
      return table(
        arguments.explains ? DateExplanationReport.table(corpus) : DateReport.table(corpus))
    case .chronology: return chronology(corpus)
    case .discover: return table(UnlistedNameReport.table(UnlistedNames(of: corpus)))
    default: return []
    }
  }

  private var format: TableFormat { TableFormat(rawValue: arguments.format.rawValue) ?? .csv }

  private func table(_ table: Table) -> [UInt8] { table.bytes(format) }

  private func chronology(_ corpus: CorpusRecord) -> [UInt8] {
    let gathers = arguments.gathers
    switch arguments.format {
    case .timelinejs: return table(TimelineJSReport.table(corpus, gathering: gathers))
    case .palladio: return table(PalladioReport.table(corpus, gathering: gathers))
    default: return table(ChronologyReport.table(corpus, gathering: gathers))
    }
  }

  private func timeline(_ corpus: CorpusRecord) -> Timeline {
    let timeline = Timeline(of: corpus, by: TimelinePeriod(arguments.period))
    plan.tellIfLong(timeline, diagnostics)
    return timeline
  }

  private func write(_ report: VocabularyReports.Report, to output: ReportOutput) -> ExitCode? {
    switch report {
    case .bytes(let bytes): return output.write(bytes)
    case .rows(let rows):
      if rows.rowCount == 0 { arguments.tellThatNothingIsLeft(diagnostics) }
      return output.write(rows, format)
    }
  }

  private func collocations(_ corpus: CorpusRecord) -> Table {
    let collocations = Collocations(of: corpus, minimumCount: arguments.minCount)
    let missing = zip(arguments.nodes, collocations.nodeCounts).filter { $0.1 == 0 }
    if !missing.isEmpty {
      let nodes = missing.map { "'\(SystemString($0.0).shown)'" }
      diagnostics.note("nothing was found for \(Suggestion.list(nodes))")
    }
    let table = CollocationReport.table(collocations)
    if table.rowCount == 0, missing.isEmpty { arguments.tellThatNothingIsLeft(diagnostics) }
    return table
  }

  /// A selector that fits no letter is most often a slip of the pen: say so.
  private func tellOfEmptySides(_ corpus: CorpusRecord) {
    for (name, text) in arguments.namedSelectors {
      guard let selector = try? Selector(text, isDate: { _ in true }) else { continue }
      let filter = LetterFilter(selector)
      let fits = corpus.sources.contains { source in
        source.letters.contains { filter.includes($0.letter, id: $0.id, file: source.file) }
      }
      if !fits, !corpus.sources.isEmpty {
        let clause = LetterLabels(corpus).clause(for: filter, corpus.gazetteer)
        diagnostics.warning("no letter fits '\(name)'\(clause)")
      }
    }
  }

  private func finish(_ summary: CorpusReading.Summary) -> ExitCode {
    ExitCode(
      read: summary.read, unread: summary.unread, warnings: diagnostics.warnings,
      isStrict: arguments.isStrict)
  }
}

extension CooccurrenceUnit {
  init(_ choice: UnitChoice) {
    switch choice {
    case .letter: self = .letter
    case .paragraph: self = .paragraph
    case .sentence: self = .sentence
    case .source: self = .source
    case .window(let size): self = .window(size)
    }
  }
}

extension CollocationSearch.Unit {
  init(_ choice: UnitChoice) {
    switch choice {
    case .window(let size): self = .window(size)
    case .paragraph: self = .paragraph
    case .letter: self = .letter
    // The parser takes no source here.
    case .sentence, .source: self = .sentence
    }
  }
}

extension TimelinePeriod {
  init(_ choice: PeriodChoice) {
    switch choice {
    case .year: self = .year
    case .month: self = .month
    case .day: self = .day
    }
  }
}
