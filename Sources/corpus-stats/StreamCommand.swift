import Analysis
import Stopwords
import Synchronization
import Tokenizer

/// The commands whose rows follow the text: `text`, `tokens`, `concordance`, `why`, `letters` where it
/// gives reasons, and `dates` that are marked in place. What is printed
/// of a source leaves as soon as the sources before it are done.
struct StreamCommand {
  let plan: Plan
  let diagnostics: Diagnostics
  let progress: ProgressLine

  private var arguments: Arguments { plan.arguments }

  func run() -> ExitCode {
    if let code = plan.refusal(of: queries, diagnostics) ?? unfitSubject() { return code }
    let reading = CorpusReading(plan: plan, diagnostics: diagnostics, progress: progress)
    let writer = TableWriter(
      TableFormat(rawValue: arguments.format.rawValue) ?? .csv, columns: columns)
    let output = ReportOutput(arguments, diagnostics)
    let sink: Sink
    do throws(ReportOutput.Fault) {
      sink = Sink(try output.begin(), isTable: isTable, writer, frame)
    } catch {
      return output.tell(error) ?? .done
    }
    let summary =
      arguments.command == .concordance && arguments.order != .text
      ? sort(reading, writer, sink) : follow(reading, writer, sink)
    if asks, !sink.hasRow, summary.read > 0, summary.hasSelected {
      let queries = arguments.queries.map { "'\(SystemString($0).shown)'" }
      diagnostics.note("nothing was found for \(Suggestion.list(queries))\(hint)")
    }
    if let fault = sink.end(isRead: summary.read > 0), let code = output.tell(fault) { return code }
    return ExitCode(
      read: summary.read, unread: summary.unread, warnings: diagnostics.warnings,
      isStrict: arguments.isStrict)
  }

  // MARK: -

  /// Writes rows as they come.
  private func follow(_ reading: CorpusReading, _ writer: TableWriter, _ sink: Sink)
    -> CorpusReading.Summary
  {
    let layers: LayerSet = plan.selection.layers.contains(.furniture) ? [.text, .furniture] : .text
    return reading.stream(
      layers: layers, scope: scope, where: filter,
      work: { source, vocabulary in
        var bytes: [UInt8] = []
        self.append(source, vocabulary, writer, to: &bytes)
        return bytes
      },
      consume: { sink.write($0) })
  }

  /// Keeps the rows of a concordance until all are there, and writes them in order.
  private func sort(_ reading: CorpusReading, _ writer: TableWriter, _ sink: Sink)
    -> CorpusReading.Summary
  {
    let kept = Mutex<[ConcordanceReport.Row]>([])
    let summary = reading.stream(
      scope: scope, where: filter,
      work: { source, _ in self.concordanceRows(of: source) },
      consume: { rows in
        kept.withLock { $0 += rows }
        return true
      })
    var bytes: [UInt8] = []
    for row in ConcordanceReport.sorted(kept.withLock { $0 }) {
      writer.append(row.cells, isFirst: false, to: &bytes)
    }
    _ = sink.write(bytes)
    return summary
  }

  private func concordanceRows(of source: AnnotatedSource) -> [ConcordanceReport.Row] {
    ConcordanceReport.rows(
      of: source,
      Concordance(queries, contextWords: arguments.contextWords, without: plan.stopwords),
      plan.selection, plan.gazetteer, sortedBy: ConcordanceOrder(arguments.order))
  }

  /// What the rows need of a source.
  private var scope: Annotator.Scope {
    switch arguments.command {
    case .why: .everything
    case .dates: .dates
    case .concordance: queries.contains { $0.entityID != nil } ? .names : .tokens
    case .tokens: .tokens
    default: []
    }
  }

  /// What may be meant by a single query for words that nothing was found for.
  private var hint: String {
    guard arguments.queries.count == 1, let query = arguments.queries.first,
      queries.contains(where: { $0.entityID == nil })
    else { return "" }
    if arguments.command == .why {
      guard case .words? = try? subject() else { return "" }
    }
    let hint = EvidenceSubjectReading.hint(for: query, plan.gazetteer)
    let isNarrow = arguments.folding != [.letterCase, .accents]
    guard arguments.command == .concordance, isNarrow, query.contains(where: \.isLetter) else {
      return hint
    }
    return "; '--ignore-case' and '--ignore-accents' take more as equal" + hint
  }

  private var filter: ParagraphFilter? {
    arguments.command == .concordance ? ParagraphFilter(queries) : nil
  }

  /// Whether something is asked for, which may not be found.
  private var asks: Bool { arguments.command == .concordance || arguments.command == .why }

  private var isTable: Bool {
    switch arguments.command {
    case .text: arguments.explains
    case .dates: false
    default: true
    }
  }

  /// What stands before and behind what is no table.
  private var frame: (head: String, tail: String) {
    arguments.command == .dates ? (TIMEX3Report.head, TIMEX3Report.tail) : ("", "")
  }

  private var columns: [String] {
    switch arguments.command {
    case .text: ExplanationReport.columns
    case .letters: LetterExplanationReport.columns
    case .concordance: ConcordanceReport.columns
    case .why: EvidenceReport.columns
    default: arguments.printsSentences ? SentenceReport.columns : TokenReport.columns
    }
  }

  private func append(
    _ source: AnnotatedSource, _ vocabulary: Vocabulary, _ writer: TableWriter,
    to bytes: inout [UInt8]
  ) {
    // JSON's rows all begin with a comma here; the sink drops the first.
    func add(_ row: [Cell]) { writer.append(row, isFirst: false, to: &bytes) }
    switch arguments.command {
    case .text where arguments.explains:
      ExplanationReport.forEachRow(of: source, plan.selection, add)
    case .letters:
      LetterExplanationReport.forEachRow(of: source, plan.selection, add)
    case .text: CleanTextReport.append(source, plan.selection, to: &bytes)
    case .dates: TIMEX3Report.append(source, plan.selection, to: &bytes)
    case .concordance: for row in concordanceRows(of: source) { add(row.cells) }
    case .why:
      guard let subject = try? subject() else { return }
      EvidenceReport.forEachRow(
        of: source, EvidenceSearch(subject, unit: CooccurrenceUnit(arguments.unit)),
        plan.selection, plan.gazetteer, add)
    default:
      if arguments.printsSentences {
        SentenceReport.forEachRow(of: source, plan.selection, add)
      } else {
        TokenReport.forEachRow(of: source, vocabulary, plan.selection, without: plan.stopwords, add)
      }
    }
  }

  private var queries: [ConcordanceQuery] {
    arguments.queries.compactMap { ConcordanceQuery($0, folding: arguments.folding) }
  }

  /// What `why` is asked about.
  private func subject() throws(EvidenceSubjectReading.Fault) -> EvidenceSubject {
    try EvidenceSubjectReading.subject(of: arguments.queries.first ?? "", plan.gazetteer)
  }

  private func unfitSubject() -> ExitCode? {
    guard arguments.command == .why else { return nil }
    do throws(EvidenceSubjectReading.Fault) {
      if case .edge = try subject() { return nil }
      guard arguments.isGiven(.unit) else { return nil }
      diagnostics.error("'--unit' is for an edge, such as 'lenin--stalin'; leave it out")
      return .wrongUsage
    } catch {
      diagnostics.error(error.message)
      return .wrongUsage
    }
  }

  /// Takes the bytes of the sources in order. A class with a lock: threads hand them over.
  private final class Sink: Sendable {
    private struct State {
      var hasBegun = false
      var hasRow = false
      var fault: ReportOutput.Fault?
    }

    private let output: ReportOutput.Stream
    private let isTable: Bool
    private let writer: TableWriter
    private let head: [UInt8]
    private let tail: [UInt8]
    private let state = Mutex(State())

    init(
      _ output: ReportOutput.Stream, isTable: Bool, _ writer: TableWriter,
      _ frame: (head: String, tail: String)
    ) {
      self.output = output
      self.isTable = isTable
      self.writer = writer
      head = isTable ? writer.head : Array(frame.head.utf8)
      tail = isTable ? writer.tail : Array(frame.tail.utf8)
    }

    /// Whether anything but the head was written.
    var hasRow: Bool { state.withLock { $0.hasRow } }

    /// - Returns: whether more can be written.
    func write(_ bytes: [UInt8]) -> Bool {
      state.withLock { state in
        begin(&state)
        var bytes = bytes
        if writer.format == .json, isTable, !state.hasRow, bytes.first == UInt8(ascii: ",") {
          bytes.removeFirst()
        }
        if !bytes.isEmpty { state.hasRow = true }
        put(bytes, &state)
        return state.fault == nil
      }
    }

    /// Ends the table, or leaves none where no source was read.
    ///
    /// - Returns: what went wrong, if anything did.
    func end(isRead: Bool) -> ReportOutput.Fault? {
      state.withLock { state in
        if !isRead {
          if state.fault == nil { output.abandon() }
          return nil
        }
        begin(&state)
        put(tail, &state)
        if state.fault == nil {
          do throws(ReportOutput.Fault) { try output.finish() } catch { state.fault = error }
        }
        return state.fault
      }
    }

    private func begin(_ state: inout State) {
      guard !state.hasBegun else { return }
      state.hasBegun = true
      put(head, &state)
    }

    private func put(_ bytes: [UInt8], _ state: inout State) {
      guard state.fault == nil, !bytes.isEmpty else { return }
      do throws(ReportOutput.Fault) { try output.append(bytes) } catch { state.fault = error }
    }
  }
}

extension ConcordanceOrder {
  init(_ choice: SortChoice) {
    switch choice {
    case .text: self = .text
    case .left: self = .left
    case .right: self = .right
    }
  }
}
