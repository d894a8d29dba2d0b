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
    case .letters where arguments.explains:
      return StreamCommand(plan: plan, diagnostics: diagnostics, progress: progress).run()
    default: return printReport()
    }
  }

  // MARK: -

  private func printReport() -> ExitCode {
    let queries = arguments.nodes.compactMap { ConcordanceQuery($0) }
    if let code = plan.refusal(of: queries, diagnostics) { return code }
    let reading = CorpusReading(plan: plan, diagnostics: diagnostics, progress: progress)
    let (corpus, summary) = reading.corpus(recording)
    tellOfEmptySides(corpus)
    if arguments.command == .letters { tellOfWholeSources(corpus) }
    guard summary.read > 0 else { return finish(summary) }
    let output = ReportOutput(arguments, diagnostics)
    let code =
      arguments.command == .timeline
      ? write(timeline(corpus), corpus, to: output) : output.write(report(corpus))
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
        nodes: arguments.nodes, unit: CollocationSearch.Unit(arguments.unit))
      recording.stopwords = plan.stopwords
    case .frequencies, .compare, .keyness, .similarity:
      recording.ngramLength = arguments.ngramLength
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
    case .diversity: return table(DiversityReport.table(corpus))
    case .compare: return table(compare(corpus))
    case .keyness: return table(keyness(corpus))
    case .collocations: return table(collocations(corpus))
    case .similarity: return table(similarity(corpus))
    case .mentions: return table(MentionReport.table(corpus))
    case .entities: return table(EntityReport.table(EntityTotals(of: corpus), corpus.gazetteer))
    case .dates: return table(DateReport.table(corpus))
    case .chronology: return table(ChronologyReport.table(corpus))
    case .discover: return table(UnlistedNameReport.table(UnlistedNames(of: corpus)))
    case .network: return network(corpus)
    default: return []
    }
  }

  private var format: TableFormat { TableFormat(rawValue: arguments.format.rawValue) ?? .csv }

  private func table(_ table: Table) -> [UInt8] { table.bytes(format) }

  private func timeline(_ corpus: CorpusRecord) -> Timeline {
    let timeline = Timeline(of: corpus, by: TimelinePeriod(arguments.period))
    plan.tellIfLong(timeline, diagnostics)
    return timeline
  }

  /// Writes the rows of a timeline as they are made.
  ///
  /// - Returns: nil where all went well, or nobody reads it any more; else how the program ends.
  private func write(_ timeline: Timeline, _ corpus: CorpusRecord, to output: ReportOutput)
    -> ExitCode?
  {
    do throws(ReportOutput.Fault) {
      let stream = try output.begin()
      try TimelineReport.write(timeline, corpus.gazetteer, format) {
        (block) throws(ReportOutput.Fault) in try stream.append(block)
      }
      try stream.finish()
      return nil
    } catch {
      return output.tell(error)
    }
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

  private func compare(_ corpus: CorpusRecord) -> Table {
    let counts = TermCounts(of: corpus, without: plan.stopwords, groupedBy: plan.grouping)
    let sides = arguments.namedSelectors.compactMap { side in
      (try? Selector(side.text, isDate: { _ in true })).map { places($0, counts) }
    }
    guard sides.count == 2 else { return Table(CompareReport.columns) }
    let shared = Set(sides[0]).intersection(sides[1]).count
    if shared > 0 {
      diagnostics.warning(
        "\(shared) \(shared == 1 ? "letter fits" : "letters fit") both sides and counts in each")
    }
    return CompareReport.table(
      counts, a: sides[0], b: sides[1], minimumLetters: arguments.minLetters)
  }

  private func collocations(_ corpus: CorpusRecord) -> Table {
    let collocations = Collocations(of: corpus, minimumCount: arguments.minCount)
    let missing = zip(arguments.nodes, collocations.nodeCounts).filter { $0.1 == 0 }
    if !missing.isEmpty {
      let nodes = missing.map { "'\(SystemString($0.0).shown)'" }
      diagnostics.note("nothing was found for \(Suggestion.list(nodes))")
    }
    return CollocationReport.table(collocations)
  }

  private func similarity(_ corpus: CorpusRecord) -> Table {
    let counts = TermCounts(of: corpus, without: plan.stopwords)
    let distances = LetterDistances(
      of: counts, by: arguments.measure, words: arguments.mostFrequentWords)
    if arguments.measure.isDelta || arguments.classifies {
      if arguments.measure.isDelta, distances.letters.count < 3 {
        diagnostics.warning(
          "'--measure \(arguments.measure.rawValue)' needs three letters with words; there are fewer"
        )
      }
      diagnostics.note(
        "a translation shows the translator's hand, too: letters of one translator may be alike")
    }
    if arguments.classifies {
      let (right, all) = AttributionReport.accuracy(distances)
      let share = all > 0 ? " (\(right * 1000 / all) of 1000)" : ""
      diagnostics.note(
        "each left out in turn, \(right) of the \(all) letters whose sender has others are nearest to one of them\(share)"
      )
      return AttributionReport.table(distances)
    }
    return arguments.nearest.map { SimilarityReport.nearest(distances, $0) }
      ?? SimilarityReport.table(distances)
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
    for (name, text) in arguments.namedSelectors {
      guard let selector = try? Selector(text, isDate: { _ in true }) else { continue }
      let filter = LetterFilter(selector)
      let fits = corpus.sources.contains { source in
        source.letters.contains { filter.includes($0.letter, id: $0.id, file: source.file) }
      }
      if !fits, !corpus.sources.isEmpty {
        diagnostics.warning("no letter fits '\(name)'; 'corpus-stats letters' lists them")
      }
    }
  }

  /// Tells of texts that count as one letter each for want of any sign of one, where that is all.
  private func tellOfWholeSources(_ corpus: CorpusRecord) {
    let whole = corpus.letters.filter { $0.letter.evidence.contains { $0.reason == .wholeSource } }
    guard let first = whole.first, whole.count == corpus.letters.count,
      whole.contains(where: { $0.words >= 100 })
    else { return }
    let names = "'\(SystemString(first.file).shown)'" + (whole.count > 1 ? " and others" : "")
    diagnostics.note(
      "\(whole.count) \(whole.count == 1 ? "text shows" : "texts show") no sign of a letter and "
        + "\(whole.count == 1 ? "counts" : "count") as one (\(names)); a table for '--letters' "
        + "with a row that gives the file and nothing else says that it is none")
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
