import Analysis

/// The tables and pictures of the commands that count terms.
struct VocabularyReports {
  let plan: Plan
  let diagnostics: Diagnostics
  let corpus: CorpusRecord

  private var arguments: Arguments { plan.arguments }

  /// What a command prints.
  enum Report {
    case bytes([UInt8])
    /// A table that may have millions of rows.
    case rows(any RowSequence)
  }

  /// What the command prints.
  var report: Report {
    let counts = TermCounts(of: corpus, without: plan.stopwords, groupedBy: plan.grouping)
    switch arguments.command {
    case .frequencies: return frequencies(counts)
    case .compare: return .bytes(compare(counts))
    case .keyness: return .bytes(keyness(counts))
    case .similarity: return .bytes(similarity(counts))
    default: return .bytes([])
    }
  }

  // MARK: -

  private func written(_ table: Table) -> [UInt8] {
    if table.rowCount == 0 { arguments.tellThatNothingIsLeft(diagnostics) }
    return table.bytes(TableFormat(rawValue: arguments.format.rawValue) ?? .csv)
  }

  private func frequencies(_ counts: TermCounts) -> Report {
    let (letters, resamples) = (arguments.minLetters, arguments.resamples)
    if arguments.format == .svg {
      return .bytes(Array(RankFrequencySVG.text(counts, minimumLetters: letters).utf8))
    }
    tellOfFewLetters(counts.parts.indices.map { $0 }, counts)
    switch arguments.part {
    case .letter?:
      return .rows(LetterFrequencyReport.rows(counts, minimumLetters: letters))
    case .sender?:
      return .bytes(
        written(GroupFrequencyReport.table(counts, by: .sender, minimumLetters: letters)))
    case .year?:
      return .bytes(
        written(GroupFrequencyReport.table(counts, by: .year, minimumLetters: letters)))
    case nil where arguments.ngramLength > 1:
      return .rows(
        NgramReport.rows(
          counts, RunMargins(of: corpus, groupedBy: plan.grouping), minimumLetters: letters,
          resamples: resamples))
    case nil:
      return .rows(
        FrequencyReport.rows(counts, minimumLetters: letters, resamples: resamples))
    }
  }

  private func keyness(_ counts: TermCounts) -> [UInt8] {
    var settings = KeynessReport.Settings(
      minimumLetters: arguments.minLetters,
      greatestP: arguments.maxP ?? (arguments.target == nil ? 0.05 : 1),
      smoothing: arguments.smoothing)
    guard let selector = arguments.target else {
      return written(KeynessReport.everyLetterAgainstTheRest(counts, settings))
    }
    settings.resamples = arguments.resamples
    let target = (name: arguments.value(of: .target)?.text ?? "", parts: places(selector, counts))
    let reference = (
      name: arguments.value(of: .reference)?.text ?? "rest", source: reference(counts)
    )
    tellOfFewLetters(target.parts, counts)
    if case .parts(let others) = reference.source { tellOfShared(target.parts, others) }
    if arguments.format == .svg {
      return Array(
        KeynessSVG.text(counts, target: target, reference: reference, settings).utf8)
    }
    return written(
      KeynessReport.table(counts, target: target, reference: reference, settings))
  }

  private func reference(_ counts: TermCounts) -> KeynessReport.Reference {
    switch arguments.reference {
    case .selector(let selector)?: return .parts(places(selector, counts))
    case .file?:
      guard let list = plan.reference else { return .rest }
      return .list(
        list.counts(of: counts, groupedBy: plan.grouping, without: plan.stopwords),
        words: list.words)
    case nil: return .rest
    }
  }

  private func compare(_ counts: TermCounts) -> [UInt8] {
    let sides = arguments.namedSelectors.compactMap { side in
      (try? Selector(side.text, isDate: { _ in true })).map {
        (name: side.text, parts: places($0, counts))
      }
    }
    guard sides.count == 2 else { return written(Table(CompareReport.columns)) }
    tellOfShared(sides[0].parts, sides[1].parts)
    if arguments.format == .svg {
      return Array(
        CompareSVG.text(
          counts, a: sides[0], b: sides[1], minimumLetters: arguments.minLetters,
          smoothing: arguments.smoothing
        ).utf8)
    }
    return written(
      CompareReport.table(
        counts, a: sides[0].parts, b: sides[1].parts, minimumLetters: arguments.minLetters,
        smoothing: arguments.smoothing))
  }

  private func tellOfShared(_ a: [Int], _ b: [Int]) {
    let shared = Set(a).intersection(b).count
    guard shared > 0 else { return }
    diagnostics.warning(
      "\(shared) \(shared == 1 ? "letter fits both sides and counts" : "letters fit both sides and count") in each"
    )
  }

  private func similarity(_ counts: TermCounts) -> [UInt8] {
    if arguments.measure.isDelta, counts.parts.count(where: { $0.letter != nil }) < 3 {
      diagnostics.warning(
        "'--measure \(arguments.measure.rawValue)' needs three letters with words; there are fewer"
      )
    }
    if arguments.format == .svg {
      return Array(
        SimilaritySVG.text(
          counts, by: arguments.measure, words: arguments.mostFrequentWords,
          linkage: arguments.linkage
        ).utf8)
    }
    let distances = LetterDistances(
      of: counts, by: arguments.measure, words: arguments.mostFrequentWords)
    if arguments.measure.isDelta || arguments.classifies {
      diagnostics.note(
        "a translation shows the translator's hand, too: letters of one translator may be alike")
    }
    if arguments.classifies {
      tell(AttributionReport.accuracy(distances))
      return written(AttributionReport.table(distances))
    }
    return written(
      arguments.nearest.map { SimilarityReport.nearest(distances, $0) }
        ?? SimilarityReport.table(distances))
  }

  /// Says how often an attribution is right: `120 of the 130 letters … (0.923)`.
  private func tell(_ accuracy: (right: Int, of: Int)) {
    var share = ""
    if accuracy.of > 0 {
      let thousandths = (accuracy.right * 2000 / accuracy.of + 1) / 2
      let digits = String(thousandths + 1000).dropFirst()
      share = thousandths == 1000 ? " (1.000)" : " (0.\(digits))"
    }
    diagnostics.note(
      "each left out in turn, \(accuracy.right) of the \(accuracy.of) letters whose sender has others are nearest to one of them\(share)"
    )
  }

  /// Says why the intervals of a bootstrap are empty.
  private func tellOfFewLetters(_ parts: [Int], _ counts: TermCounts) {
    guard arguments.resamples != nil, parts.count(where: { counts.parts[$0].words > 0 }) < 2 else {
      return
    }
    diagnostics.note("'--bootstrap' needs two letters with words; the intervals are left empty")
  }

  private func places(_ selector: Selector, _ counts: TermCounts) -> [Int] {
    let filter = LetterFilter(selector)
    return counts.parts.indices.filter { place in
      let part = counts.parts[place]
      return filter.includes(part.letter?.letter, id: part.letter?.id ?? "", file: part.file)
    }
  }
}
