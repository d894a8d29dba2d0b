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
    default: return printReport()
    }
  }

  // MARK: -

  private func printReport() -> ExitCode {
    let reading = CorpusReading(plan: plan, diagnostics: diagnostics, progress: progress)
    let (corpus, summary) = reading.corpus(recording)
    tellOfEmptySides(corpus)
    guard summary.read > 0 else { return finish(nil, summary) }
    return finish(report(corpus), summary)
  }

  /// What the command asks of each source.
  private var recording: Recording {
    var recording = Recording()
    switch arguments.command {
    case .letters: recording.letterSizes = true
    case .frequencies, .keyness: recording.ngramLength = arguments.ngramLength
    case .mentions, .entities, .timeline: recording.mentions = true
    case .network:
      recording.mentions = true
      recording.cooccurrence = CooccurrenceUnit(arguments.unit)
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
    case .frequencies:
      let counts = TermCounts(of: corpus, without: plan.stopwords, groupedBy: plan.grouping)
      return table(
        arguments.part == .letter
          ? LetterFrequencyReport.table(counts, minimumLetters: arguments.minLetters)
          : FrequencyReport.table(counts, minimumLetters: arguments.minLetters))
    case .keyness: return table(keyness(corpus))
    case .mentions: return table(MentionReport.table(corpus))
    case .entities: return table(EntityReport.table(EntityTotals(of: corpus), corpus.gazetteer))
    case .dates: return table(DateReport.table(corpus))
    case .chronology: return table(ChronologyReport.table(corpus))
    case .timeline:
      let timeline = Timeline(of: corpus, by: TimelinePeriod(arguments.period))
      return table(TimelineReport.table(timeline, corpus.gazetteer))
    case .discover: return table(UnlistedNameReport.table(UnlistedNames(of: corpus)))
    case .network: return network(corpus)
    default: return []
    }
  }

  private func table(_ table: Table) -> [UInt8] {
    table.bytes(TableFormat(rawValue: arguments.format.rawValue) ?? .csv)
  }

  private func keyness(_ corpus: CorpusRecord) -> Table {
    let counts = TermCounts(of: corpus, without: plan.stopwords, groupedBy: plan.grouping)
    guard let target = arguments.target else {
      return KeynessReport.everyLetterAgainstTheRest(
        counts, minimumLetters: arguments.minLetters, greatestP: arguments.maxP ?? 0.05)
    }
    let reference: KeynessReport.Reference
    switch arguments.reference {
    case .selector(let selector)?: reference = .parts(places(selector, counts))
    case .file?:
      reference =
        plan.reference.map {
          .list(
            $0.counts(of: counts, groupedBy: plan.grouping, without: plan.stopwords),
            words: $0.words)
        } ?? .rest
    case nil: reference = .rest
    }
    return KeynessReport.table(
      counts, target: (arguments.value(of: .target)?.text ?? "", places(target, counts)),
      reference: (arguments.value(of: .reference)?.text ?? "rest", reference),
      minimumLetters: arguments.minLetters, greatestP: arguments.maxP ?? 1)
  }

  private func places(_ selector: Selector, _ counts: TermCounts) -> [Int] {
    let filter = LetterFilter(selector)
    return counts.parts.indices.filter { place in
      let part = counts.parts[place]
      return filter.includes(part.letter?.letter, id: part.letter?.id ?? "", file: part.file)
    }
  }

  /// A selector that fits no letter is most often a slip of the pen: say so.
  private func tellOfEmptySides(_ corpus: CorpusRecord) {
    for option in [Option.target, .reference] {
      guard let word = arguments.value(of: option)?.text,
        let selector = option == .target ? arguments.target : referenceSelector
      else { continue }
      let filter = LetterFilter(selector)
      let fits = corpus.sources.contains { source in
        source.letters.contains { filter.includes($0.letter, id: $0.id, file: source.file) }
      }
      if !fits, !corpus.sources.isEmpty {
        diagnostics.warning(
          "no letter fits '\(option.long) \(word)'; 'corpus-stats letters' lists them")
      }
    }
  }

  private var referenceSelector: Selector? {
    if case .selector(let selector)? = arguments.reference { return selector }
    return nil
  }

  private func network(_ corpus: CorpusRecord) -> [UInt8] {
    let network = CooccurrenceNetwork(
      of: corpus, totals: EntityTotals(of: corpus), minimumWeight: arguments.minWeight,
      greatestP: arguments.maxP ?? 1)
    switch arguments.format {
    case .dot: return Array(DOTWriter.text(network, corpus).utf8)
    case .gexf: return Array(GraphFormats.gexf(network, corpus).utf8)
    case .graphml: return Array(GraphFormats.graphML(network, corpus).utf8)
    case .json where !arguments.printsNodes: return GraphFormats.json(network, corpus)
    default:
      return table(
        arguments.printsNodes
          ? NetworkReport.nodes(network, corpus) : NetworkReport.edges(network, corpus))
    }
  }

  private func finish(_ bytes: [UInt8]?, _ summary: CorpusReading.Summary) -> ExitCode {
    if let bytes, let code = ReportOutput(arguments, diagnostics).write(bytes) { return code }
    return ExitCode(
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

extension TimelinePeriod {
  init(_ choice: PeriodChoice) {
    switch choice {
    case .year: self = .year
    case .month: self = .month
    case .day: self = .day
    }
  }
}
