import Tokenizer

/// A table of letters that a user wrote, which overrides what was recognised.
///
/// A file that it names has exactly the letters that it lists; a letter without an end goes up to
/// the next one. A row with nothing but the file says that it has none. What a cell gives overrides
/// what was recognised, an empty cell leaves it.
public struct LettersTable: Sendable {
  /// Where a letter begins in its source.
  enum Start: Hashable, Sendable {
    /// A Unicode scalar, from 0.
    case offset(Int)
    /// A line, from 1.
    case line(Int)
  }

  /// A letter as the table gives it; nil is what it leaves open.
  struct Row: Hashable, Sendable {
    var file: String
    var start: Start
    /// Behind its last scalar.
    var end: Int?
    var title: String?
    var sender: String?
    var addressees: [String]?
    var place: String?
    var date: EDTF?
    var dateSource: LetterDateSource?
    /// Where the row stands in the table.
    var position: SourcePosition
  }

  private let rows: [String: [Row]]
  /// The files that have no letter, with the row that says so.
  private let letterless: [String: SourcePosition]

  /// A table that names no file.
  public init() {
    self.init([])
  }

  init(_ rows: [Row], letterless: [String: SourcePosition] = [:]) {
    self.rows = Dictionary(grouping: rows, by: \.file)
    self.letterless = letterless
  }

  /// Reads a table; every mistake is told, not only the first. Rows with a mistake are left out.
  ///
  /// - Parameter file: how errors name the table.
  /// - Complexity: O(*n* log *n*).
  public static func read(_ text: String, file: String) -> (
    table: LettersTable, errors: [TableFault]
  ) {
    var reader = LettersTableReader(DelimitedText(text), file: file)
    reader.run()
    return (LettersTable(reader.rows, letterless: reader.letterless), reader.errors)
  }

  /// The files that the table names and where it names them first, in the order of the table.
  public var firstRows: [(file: String, position: SourcePosition)] {
    (rows.compactMap { file, rows in rows.first.map { (file, $0.position) } }
      + letterless.map { ($0.key, $0.value) })
      .sorted { $0.1.line < $1.1.line }.map { (file: $0.0, position: $0.1) }
  }

  /// The paragraphs of each letter that the table lists for a source, in text order; nil where it
  /// does not name the source. Letters behind the end of the source are left out.
  public func bounds(in source: TokenizedSource) -> [Range<Int>]? {
    placed(in: source)?.map(\.paragraphs)
  }

  /// The rows that stand behind the end of their source, as warnings.
  public func rowsBehindEnd(of source: TokenizedSource) -> [TableFault] {
    rowsBehindEnd(of: source.source, source.places)
  }

  /// The same for a source that was only read.
  public func rowsBehindEnd(of source: SourceText, _ places: PositionIndex) -> [TableFault] {
    (rows[source.name] ?? []).filter { start(of: $0, in: source, places) == nil }.map {
      TableFault(
        "this letter begins behind the end of '\($0.file)'; it is left out", at: $0.position)
    }
  }

  /// The letters of a source that the table names, else the letters recognised.
  ///
  /// - Parameters:
  ///   - recognised: the letters as the text gives them; each letter of the table keeps what it
  ///     does not say itself from the one that shares most of its paragraphs.
  ///   - gazetteer: the ids that stand for correspondents; other names are kept as printed.
  public func apply(
    to recognised: [Letter], in source: TokenizedSource, _ gazetteer: Gazetteer
  ) -> [Letter] {
    guard let placed = placed(in: source) else { return recognised }
    return placed.enumerated().map { index, letter in
      let shared = recognised.max {
        letter.paragraphs.clamped(to: $0.paragraphs).count
          < letter.paragraphs.clamped(to: $1.paragraphs).count
      }
      let overlap = shared.map { letter.paragraphs.clamped(to: $0.paragraphs).count } ?? 0
      var new = Letter(number: 0, paragraphs: letter.paragraphs)
      if let shared, overlap * 2 >= letter.paragraphs.count, overlap > 0 { new = shared }
      new.number = index + 1
      new.paragraphs = letter.paragraphs
      letter.row.override(&new, gazetteer)
      return new
    }
  }

  // MARK: -

  private func placed(in source: TokenizedSource) -> [(row: Row, paragraphs: Range<Int>)]? {
    let name = source.source.name
    guard let rows = rows[name] ?? (letterless[name] == nil ? nil : []) else { return nil }
    let text = source.text
    let placed = rows.compactMap { row in
      start(of: row, in: source.source, source.places).map { (row: row, byte: $0) }
    }.sorted { $0.byte < $1.byte }
    let starts = placed.map { firstParagraph(from: $0.byte, in: text) }
    var found: [(row: Row, paragraphs: Range<Int>)] = []
    for (index, letter) in placed.enumerated() {
      var end = index + 1 < placed.count ? starts[index + 1] : text.paragraphs.count
      if let last = letter.row.end {
        let byte = source.places.byteOffset(ofScalar: last, in: source.source.utf8)
        end = min(end, firstParagraph(startingFrom: byte, in: text))
      }
      if starts[index] < end { found.append((letter.row, starts[index]..<end)) }
    }
    return found
  }

  /// The byte of the source at which a letter begins; nil behind its end.
  private func start(of row: Row, in source: SourceText, _ places: PositionIndex) -> Int? {
    let bytes = source.utf8
    switch row.start {
    case .offset(let scalar):
      let byte = places.byteOffset(ofScalar: scalar, in: bytes)
      return byte < bytes.count ? byte : nil
    case .line(let line): return line <= places.lineCount ? places.startOfLine(line) : nil
    }
  }

  /// The first paragraph with text at or behind a byte of the source, which may stand inside it.
  private func firstParagraph(from byte: Int, in text: CleanText) -> Int {
    var first = firstParagraph(startingFrom: byte, in: text)
    var before = first - 1
    // The notes of a page stand inside the paragraph that goes on behind them.
    while before >= 0 {
      let paragraph = text.paragraphs[before]
      if paragraph.layer != .furniture, !paragraph.utf8Range.isEmpty {
        if text.sourceRange(of: paragraph.utf8Range).upperBound > byte { return before }
        if paragraph.layer == .body { break }
      }
      before -= 1
    }
    while first < text.paragraphs.count, text.paragraphs[first].layer == .furniture { first += 1 }
    return first
  }

  /// The first paragraph that begins at or behind a byte of the source.
  ///
  /// - Complexity: O(log *p*).
  private func firstParagraph(startingFrom byte: Int, in text: CleanText) -> Int {
    var low = 0
    var high = text.paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if text.sourceOffset(of: text.paragraphs[middle].utf8Range.lowerBound) < byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

extension LettersTable.Row {
  /// Writes what the row gives over what was recognised.
  fileprivate func override(_ letter: inout Letter, _ gazetteer: Gazetteer) {
    func correspondent(_ name: String) -> Correspondent {
      gazetteer.index(of: name) == nil ? .printed(name) : .entity(name)
    }
    var given: [LetterEvidence.Field] = [.letter]
    if let title {
      letter.title = title
      given.append(.title)
    }
    if let sender {
      letter.sender = correspondent(sender)
      given.append(.sender)
    }
    if let addressees {
      letter.addressees = addressees.map(correspondent)
      given.append(.addressees)
    }
    if let place {
      letter.place = place
      given.append(.place)
    }
    if let date {
      letter.date = date
      letter.dateSource = .manual
      given.append(.date)
    }
    letter.evidence.removeAll { given.contains($0.field) }
    letter.evidence += given.map { LetterEvidence($0, .table) }
    if let dateSource, letter.date != nil { letter.dateSource = dateSource }
  }
}
