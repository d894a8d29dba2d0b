import Analysis
import Samples
import Synchronization
import Tokenizer

/// Carries out the part of a plan that reads: sources in, records or lines out.
struct CorpusReading: Sendable {
  let plan: Plan
  let diagnostics: Diagnostics
  let progress: ProgressLine
  /// Whether the manifest needs the sources' checksums.
  var hashes = false

  /// How the reading went.
  struct Summary: Sendable {
    var read = 0
    var unread = 0
    /// Whether a letter fits the options that select letters, or none of them is given.
    var hasSelected = true
  }

  /// A corpus of everything that the plan names, and how the reading went.
  func corpus(_ recording: Recording) -> (corpus: CorpusRecord, summary: Summary) {
    let annotator = plan.annotator
    let stems = LetterNaming.stems(of: plan.names)
    struct Reader: Sendable {
      var memory = Annotator.Memory()
      var recorder: SourceRecorder
      var records: [SourceRecord] = []
    }
    let outcome = each(
      makeState: { Reader(recorder: SourceRecorder(recording, plan.selection, plan.gazetteer)) },
      work: { (reader: inout Reader, unit: ParallelReading.Unit, text: SourceText) in
        let annotated = annotator.annotate(
          text, stem: stems[unit.file], scope: recording.scope, &reader.memory)
        reader.records.append(
          reader.recorder.record(annotated, place: unit.place, &reader.memory.vocabulary))
        return warnings(annotated)
      },
      consume: { warnings in
        tell(warnings)
        return true
      })
    tellUnreadTables()
    let unread = Set(outcome.unread)
    let readers = outcome.states.map { reader in
      (
        vocabulary: reader.memory.vocabulary, runs: reader.recorder.runs,
        records: reader.records.filter { !unread.contains($0.file) }
      )
    }
    let corpus = CorpusRecord(recording, plan.selection, plan.gazetteer, readers: readers)
    var summary = outcome.summary
    summary.hasSelected = plan.selection.filter.isEmpty || !corpus.letters.isEmpty
    tellEmptySelection(summary, LetterLabels(corpus))
    tellEmptyCorpus(corpus, summary)
    return (corpus, summary)
  }

  /// Hands on what `work` makes of each source, in the order of the sources.
  ///
  /// - Parameters:
  ///   - filter: the paragraphs that are read closely, where tokens are all that is asked for.
  ///   - consume: false ends the reading.
  func stream<Result: Sendable>(
    layers: LayerSet = .text, scope: Annotator.Scope, where filter: ParagraphFilter? = nil,
    work: @Sendable @escaping (AnnotatedSource, Vocabulary) -> Result,
    consume: @Sendable @escaping (Result) -> Bool
  ) -> Summary {
    let annotator = plan.annotator
    let stems = LetterNaming.stems(of: plan.names)
    let letterFilter = plan.selection.filter
    let hasSelected = Mutex(letterFilter.isEmpty)
    let labels = Mutex(LetterLabels())
    let outcome = each(
      makeState: { Annotator.Memory() },
      work: { (memory: inout Annotator.Memory, unit: ParallelReading.Unit, text: SourceText) in
        let annotated = annotator.annotate(
          text, stem: stems[unit.file], layers: layers, scope: scope, where: filter, &memory)
        let fits = zip(annotated.letters, annotated.letterIDs).contains { letter, id in
          letterFilter.includes(letter, id: id, file: text.name)
        }
        var known = LetterLabels()
        if !letterFilter.isEmpty, !fits {
          for (letter, id) in zip(annotated.letters, annotated.letterIDs) {
            known.add(letter, id: id, file: text.name)
          }
        }
        return (
          result: work(annotated, memory.vocabulary), warnings: warnings(annotated), fits: fits,
          labels: known
        )
      },
      consume: { outcome in
        tell(outcome.warnings)
        if outcome.fits { hasSelected.withLock { $0 = true } }
        if !letterFilter.isEmpty { labels.withLock { $0.add(outcome.labels) } }
        return consume(outcome.result)
      })
    tellUnreadTables()
    var summary = outcome.summary
    summary.hasSelected = hasSelected.withLock { $0 }
    tellEmptySelection(summary, labels.withLock { $0 })
    return summary
  }

  // MARK: -

  private func each<State: Sendable, Result: Sendable>(
    makeState: @Sendable () -> State,
    work: @Sendable (inout State, ParallelReading.Unit, SourceText) -> Result,
    consume: @Sendable (Result) -> Bool
  ) -> (states: [State], summary: Summary, unread: [String]) {
    switch plan.inputs {
    case .sample:
      var state = makeState()
      for (place, file) in EmbeddedSamples.files.enumerated() {
        let bytes = Array(file.text.utf8)
        let text = SourceText(
          name: file.name, utf8: bytes,
          sha256: hashes ? SHA256.hexDigest(of: bytes) : nil)
        _ = consume(work(&state, ParallelReading.Unit(file: place, place: place), text))
      }
      return ([state], Summary(read: EmbeddedSamples.files.count, unread: 0), [])
    case .files(let files, let errors):
      for error in errors { tell(error) }
      let reading = ParallelReading(
        threads: plan.threads,
        reader: SourceReader(
          hashes: hashes, largestWhole: plan.reader.largestWhole,
          sectionSize: plan.reader.sectionSize), wholes: plan.wholes)
      let outcome = reading.run(
        files, progress: progress, makeState: makeState, work: work, consume: consume)
      for file in outcome.sectioned {
        diagnostics.note(
          "'\(SystemString(files[file].name).shown)' is larger than 64 MB; it is read in sections, each as if it were a file of its own"
        )
      }
      for (_, error) in outcome.errors { tell(error) }
      return (
        outcome.states,
        Summary(read: outcome.read, unread: errors.count + outcome.errors.count),
        outcome.errors.map { files[$0.file].name }
      )
    }
  }

  private func tell(_ error: IngestError) {
    diagnostics.error(error.message, at: SystemString(bytes: error.path.bytes).shown)
  }

  /// What is doubtful in a source and in what the user's tables say of it.
  private struct Warnings: Sendable {
    let source: [IngestWarning]
    let tables: [TableFault]
  }

  private func warnings(_ annotated: AnnotatedSource) -> Warnings {
    Warnings(
      source: annotated.tokenized.source.warnings,
      tables: (plan.letters?.rowsBehindEnd(of: annotated.tokenized) ?? [])
        + (plan.layerTable?.rowsBehindEnd(
          of: annotated.tokenized.source.name, lineCount: annotated.tokenized.places.lineCount)
          ?? []))
  }

  private func tell(_ warnings: Warnings) {
    for warning in warnings.source {
      diagnostics.warning(warning.message, at: warning.position.description)
    }
    for warning in warnings.tables {
      diagnostics.warning(warning.message, at: warning.position.description)
    }
  }

  /// Options that select no letter are most often a slip of the pen.
  private func tellEmptySelection(_ summary: Summary, _ labels: LetterLabels) {
    guard !summary.hasSelected, summary.read > 0 else { return }
    let clause = labels.clause(for: plan.selection.filter, plan.gazetteer)
    diagnostics.warning("no letter fits the selection\(clause)")
  }

  /// Says that every number will be 0, where words are counted and there are none.
  private func tellEmptyCorpus(_ corpus: CorpusRecord, _ summary: Summary) {
    guard summary.hasSelected, summary.read > 0, corpus.recording.ngramLength != nil,
      corpus.words == 0
    else { return }
    let layers = plan.arguments.layers.map(\.rawValue)
    let place =
      layers.count == 1 ? "layer '\(layers[0])'" : "layers \(Suggestion.list(layers, with: "and"))"
    diagnostics.warning("no word stands in the \(place): there is nothing to count")
  }

  /// Names the files of the user's tables that were no input.
  private func tellUnreadTables() {
    let known = Set(plan.names)
    func tell(_ table: String, _ rows: [(file: String, position: SourcePosition)]?) {
      for (file, position) in rows ?? [] where !known.contains(file) {
        diagnostics.warning(
          "the \(table) table names '\(file)', which is no input", at: position.description)
      }
    }
    tell("letters", plan.letters?.firstRows)
    tell("layer", plan.layerTable?.firstRows)
  }
}
