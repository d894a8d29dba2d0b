import Analysis
import Stopwords
import Tokenizer

/// A mistake in a list of the user's, or what is worth knowing of it.
struct ListFault: Hashable, Sendable {
  /// How much it weighs.
  enum Weight: Hashable, Sendable {
    /// The list does not say what it means.
    case mistake
    /// The list means the same with it, but nobody meant to write it.
    case slip
    /// The user may well have meant it so.
    case remark
  }

  let message: String
  let position: SourcePosition
  let weight: Weight

  init(_ message: String, at position: SourcePosition, _ weight: Weight = .mistake) {
    self.message = message
    self.position = position
    self.weight = weight
  }
}

/// A file of the user's that holds a list, and everything that is wrong with it. Every command reads
/// such files by this one door, so that `check` finds what the others refuse.
struct ListFile: Sendable {
  /// How messages name it.
  let name: String
  let text: String
  /// Of its bytes, for the manifest.
  let sha256: String
  private let warnings: [IngestWarning]

  /// - Throws: `IngestError` where it is missing, cannot be read or is binary.
  init(_ path: SystemString) throws(IngestError) {
    name = path.shown
    let file = SourceFile(path: FilePath(bytes: path.bytes), name: name)
    let source = try SourceReader(hashes: true).text(of: file)
    text = String(decoding: source.utf8, as: UTF8.self)
    sha256 = source.sha256 ?? ""
    warnings = source.warnings
  }

  func gazetteer() -> (list: Gazetteer, faults: [ListFault]) {
    guard !isBlank else { return (Gazetteer(), [empty("entity", .mistake)]) }
    let (list, errors) = GazetteerReader.read(text, file: name)
    var faults = errors.map { ListFault($0.message, at: $0.position) }
    if faults.isEmpty, list.entities.isEmpty { faults.append(empty("entity", .slip)) }
    if isGazetteerTable {
      faults += unknownColumns(beside: GazetteerReader.columns, faults)
    }
    return (list, withEncoding(faults))
  }

  func letters() -> (list: LettersTable, faults: [ListFault]) {
    guard !isBlank else { return (LettersTable(), [empty("letter", .mistake)]) }
    let (list, errors) = LettersTable.read(text, file: name)
    var faults = errors.map { ListFault($0.message, at: $0.position) }
    if faults.isEmpty, list.firstRows.isEmpty { faults.append(empty("letter", .slip)) }
    return (list, withEncoding(faults + unknownColumns(beside: LetterReport.columns, faults)))
  }

  func layers() -> (list: LayerTable, faults: [ListFault]) {
    guard !isBlank else { return (LayerTable(), [empty("line", .mistake)]) }
    let (list, errors) = LayerTable.read(text, file: name)
    var faults = errors.map { ListFault($0.message, at: $0.position) }
    if faults.isEmpty, list.firstRows.isEmpty { faults.append(empty("line", .slip)) }
    return (list, withEncoding(faults + unknownColumns(beside: LayerTable.columns, faults)))
  }

  func approvedVariants() -> (list: ApprovedVariants, faults: [ListFault]) {
    guard !isBlank else { return (ApprovedVariants(), [empty("form", .mistake)]) }
    let (list, errors) = ApprovedVariants.read(text, file: name)
    let faults = errors.map { ListFault($0.message, at: $0.position) }
    return (list, withEncoding(faults + unknownColumns(beside: ApprovedVariants.columns, faults)))
  }

  func stopwords() -> (list: StopwordList, faults: [ListFault]) {
    let list = StopwordList(text: text)
    var faults = StopwordList.errors(in: text).map { error in
      ListFault(
        error.message, at: SourcePosition(file: name, line: error.line, column: error.column),
        error.isHarmless ? .slip : .mistake)
    }
    if list.words.isEmpty { faults.append(empty("word", .slip)) }
    return (list, withEncoding(faults))
  }

  func lemmas() -> (list: LemmaList, faults: [ListFault]) {
    let list = LemmaList(text: text)
    var faults = list.errors.map { error in
      ListFault(
        error.message, at: SourcePosition(file: name, line: error.line, column: error.column))
    }
    if faults.isEmpty, list.count == 0 { faults.append(empty("lemma", .slip)) }
    return (list, withEncoding(faults))
  }

  func frequencies() -> (list: ReferenceList, faults: [ListFault]) {
    guard !isBlank else { return (ReferenceList(), [empty("type", .mistake)]) }
    let (list, errors) = ReferenceList.read(text, file: name)
    var faults = errors.map { ListFault($0.message, at: $0.position) }
    if faults.isEmpty, list.counts.isEmpty { faults.append(empty("type", .slip)) }
    return (list, withEncoding(faults))
  }

  // MARK: -

  /// Whether it is a table, and no list of names nor of patterns.
  private var isGazetteerTable: Bool { GazetteerReader.isTable(text) }

  private var isBlank: Bool { warnings.contains { $0.problem == .empty } }

  private func empty(_ what: String, _ weight: ListFault.Weight) -> ListFault {
    ListFault(
      "the file holds no \(what)", at: SourcePosition(file: name, line: 1, column: 1), weight)
  }

  /// Columns that nobody reads. One that is nearly a column's name, where that column is missing, is
  /// a mistake: what stands in it would be lost. Of the others nothing is said beside mistakes: where
  /// the header is missing, none of its cells is a column.
  private func unknownColumns(beside known: [String], _ faults: [ListFault]) -> [ListFault] {
    let header = DelimitedText(text).header
    let given = Set(header.map { $0.text.lowercased() })
    let missing = known.filter { !given.contains($0) }
    return header.compactMap { cell in
      guard !cell.text.isEmpty, !known.contains(cell.text.lowercased()) else { return nil }
      let hint = Suggestion.clause(for: cell.text, among: missing)
      guard !hint.isEmpty || faults.isEmpty else { return nil }
      return ListFault(
        "unknown column '\(SystemString(cell.text).shown)'"
          + (hint.isEmpty ? "; it is not read" : hint),
        at: SourcePosition(file: name, line: cell.line, column: cell.column),
        hint.isEmpty ? .remark : .mistake)
    }
  }

  /// Faults by line and column.
  func inOrder(_ faults: [ListFault]) -> [ListFault] {
    faults.enumerated().sorted { a, b in
      let (x, y) = (a.element.position, b.element.position)
      return (x.line, x.column, a.offset) < (y.line, y.column, b.offset)
    }.map(\.element)
  }

  /// The faults with those of the encoding, by line and column.
  private func withEncoding(_ faults: [ListFault]) -> [ListFault] {
    let ofEncoding = warnings.filter { $0.problem != .empty }.map { warning in
      // What became U+FFFD is lost; what was read in another encoding is there.
      ListFault(
        warning.message, at: warning.position, warning.problem == .undecodable ? .slip : .remark)
    }
    return inOrder(ofEncoding + faults)
  }
}
