import Analysis
import Dispatch
import Stopwords
import Synchronization
import Tokenizer

/// Carries out `network`.
struct NetworkCommand {
  let plan: Plan
  let diagnostics: Diagnostics
  let progress: ProgressLine

  private var arguments: Arguments { plan.arguments }
  private var options: NetworkOptions { arguments.networkOptions }
  private var runner: BlockRunner { BlockRunner(threads: plan.threads, progress: progress) }

  func run() -> ExitCode {
    if let code = refusalOfUnknownNodes() { return code }
    let reading = CorpusReading(plan: plan, diagnostics: diagnostics, progress: progress)
    let (corpus, summary) = reading.corpus(recording)
    if summary.read > 0, let code = report(corpus) { return code }
    return ExitCode(
      read: summary.read, unread: summary.unread, warnings: diagnostics.warnings,
      isStrict: arguments.isStrict)
  }

  // MARK: -

  private var recording: Recording {
    var recording = options.kind.recording(CooccurrenceUnit(arguments.unit))
    recording.stopwords = plan.stopwords
    recording.unitContents.splitsAmbiguous = arguments.splitsAmbiguous
    if arguments.printsEvidence {
      recording.unitContents.evidence = options.kind == .reference ? .names : .pairs
      recording.keepsText = true
    }
    return recording
  }

  /// Tells of nodes that no gazetteer has. A correspondent may be known by the name that is printed,
  /// and a word is no entity.
  private func refusalOfUnknownNodes() -> ExitCode? {
    guard options.kind == .comention else { return nil }
    for id in wantedNodes where plan.gazetteer.index(of: id) == nil {
      diagnostics.error(EvidenceSubjectReading.unknown(id, plan.gazetteer))
      return .wrongUsage
    }
    return nil
  }

  private var wantedNodes: [String] {
    let ends = arguments.pathEnds
    return [options.ego, ends?.0, ends?.1].compactMap { $0 }
  }

  /// - Returns: nil where all went well; else how the program ends.
  private func report(_ corpus: CorpusRecord) -> ExitCode? {
    let output = ReportOutput(arguments, diagnostics)
    progress.begin("counting pairs")
    if let period = arguments.slice {
      return reportSliced(corpus, TimelinePeriod(period), output)
    }
    let network = Network(of: corpus, options)
    progress.end()
    if !tellOfMissingNodes(network, corpus) { tellOfNoEdge(network) }
    if arguments.printsEvidence {
      return output.write(
        NetworkReport.evidence(network, corpus, options, of: path(network)).bytes(.csv))
    }
    switch (arguments.format, arguments.printsNodes) {
    case (.dot, _):
      return output.write(
        Array(
          DOTWriter.text(
            network, measures(network), colouring: arguments.colouring,
            mostEdges: arguments.maxEdges
          ).utf8))
    case (.gexf, _), (.graphml, _), (.json, _):
      let measures = measures(network)
      return output.stream { (body) throws(ReportOutput.Fault) in
        switch arguments.format {
        case .gexf: try GEXFWriter.write(network, measures, to: body)
        case .graphml: try GraphMLWriter.write(network, measures, to: body)
        default: try NodeLinkWriter.write(network, measures, to: body)
        }
      }
    case (.gephi, true): return write(NetworkExports.gephiNodes(network, measures(network)), output)
    case (.gephi, false): return output.write(NetworkExports.gephiEdges(network), .csv)
    case (.palladio, true):
      return write(NetworkExports.palladioNodes(network, measures(network)), output)
    case (.palladio, false): return output.write(NetworkExports.palladioEdges(network), .csv)
    case (_, true): return write(NetworkReport.nodes(network, measures(network)), output)
    case (_, false): return output.write(NetworkReport.edges(network), .csv)
    }
  }

  private func measures(_ network: Network) -> NodeMeasures { NodeMeasures(of: network, runner) }

  private func write(_ table: Table, _ output: ReportOutput) -> ExitCode? {
    output.write(table.bytes(.csv))
  }

  private func reportSliced(
    _ corpus: CorpusRecord, _ period: TimelinePeriod, _ output: ReportOutput
  ) -> ExitCode? {
    var whole = options
    if arguments.format == .gexf {
      // What is hidden is decided on the whole; a weight in time is what it is.
      whole.minimumWeight = 0
      (whole.greatestP, whole.backbone, whole.ego) = (nil, nil, nil)
    }
    let slices = NetworkSlices(of: corpus, whole, by: period)
    progress.end()
    if slices.undatedLetters > 0 {
      let letters =
        slices.undatedLetters == 1 ? "1 letter has" : "\(slices.undatedLetters) letters have"
      diagnostics.note("\(letters) no date within one \(period.rawValue) and are in no slice")
    }
    if arguments.format == .gexf {
      let network = Network(of: corpus, options)
      let measures = measures(network)
      return output.stream { (body) throws(ReportOutput.Fault) in
        try GEXFWriter.write(network, measures, slices, to: body)
      }
    }
    let table =
      arguments.printsNodes
      ? NetworkReport.nodes(slices, runner) : NetworkReport.edges(slices)
    return write(table, output)
  }

  /// The edges of the path that is asked for; nil for all edges.
  private func path(_ network: Network) -> [Int]? {
    guard let ends = arguments.pathEnds else { return nil }
    guard let first = network.index(of: ends.0), let last = network.index(of: ends.1) else {
      return []
    }
    guard let path = network.shortestPath(from: first, to: last) else {
      diagnostics.note("no path leads from '\(ends.0)' to '\(ends.1)'")
      return []
    }
    return path
  }

  /// - Returns: whether a node is missing that was asked for.
  private func tellOfMissingNodes(_ network: Network, _ corpus: CorpusRecord) -> Bool {
    let missing = wantedNodes.filter { network.index(of: $0) == nil }
    guard !missing.isEmpty else { return false }
    // Around nobody there is no node: what can be meant are those of the whole.
    var whole = options
    whole.ego = nil
    let nodes = options.ego == nil ? network.nodes : Network(of: corpus, whole).nodes
    let known = NameSuggestion(nodes.map { (id: $0.id, names: [$0.label]) })
    for id in missing {
      diagnostics.note(
        "'\(SystemString(id).shown)' is no node of the network"
          + known.clause(for: id, prefix: ""))
    }
    return true
  }

  /// Says why a network is empty.
  private func tellOfNoEdge(_ network: Network) {
    guard network.edges.isEmpty else { return }
    if network.edgeCount > 0 {
      let filters = network.filters.joined(separator: "; ")
      let edges =
        network.edgeCount == 1 ? "the only edge is not" : "none of \(network.edgeCount) edges is"
      return diagnostics.note("\(edges) shown: \(filters)")
    }
    let reason =
      switch network.kind {
      case .comention: "no two names of the gazetteer stand in one \(network.unit)"
      case .correspondence: "no letter has both a sender and an addressee"
      case .reference: "no letter whose sender is known names anyone"
      case .words: "no two words stand together in \(arguments.minWeight) units or more"
      }
    diagnostics.note(reason)
  }
}

extension BlockRunner {
  /// Works on several threads and shows how far it is.
  init(threads: Int, progress: ProgressLine) {
    self.init { activity, blocks, work in
      progress.begin(activity, of: blocks)
      defer { progress.end() }
      let next = Atomic<Int>(0)
      @Sendable func workOn() {
        while true {
          let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard block < blocks else { return }
          work(block)
          progress.advance()
        }
      }
      if threads == 1 || blocks < 2 { return workOn() }
      DispatchQueue.concurrentPerform(iterations: min(threads, blocks)) { _ in workOn() }
    }
  }
}
