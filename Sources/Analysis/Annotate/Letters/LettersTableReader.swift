import Tokenizer

/// Reads the rows of a letters table and tells every mistake.
struct LettersTableReader {
  private(set) var rows: [LettersTable.Row] = []
  private(set) var errors: [TableFault] = []
  /// The files whose row gives nothing but their name.
  private(set) var letterless: [String: SourcePosition] = [:]
  private let table: DelimitedText
  private let file: String

  init(_ table: DelimitedText, file: String) {
    self.table = table
    self.file = file
  }

  mutating func run() {
    let line = table.header.first?.line ?? 1
    if table.column("file") == nil {
      report("the column 'file' is missing", line: line, column: 1)
    }
    if table.column("start") == nil, table.column("line") == nil {
      report("the column 'start' or 'line' is missing", line: line, column: 1)
    }
    let hasColumns = errors.isEmpty
    errors += table.faults(file: file)
    guard hasColumns else { return }
    for row in table.rows where row.cells.contains(where: { !Self.trimmed($0.text).isEmpty }) {
      read(row)
    }
    rows.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
    tellOverlaps()
    for row in rows {
      guard let empty = letterless[row.file] else { continue }
      errors.append(
        TableFault(
          "line \(empty.line) says that '\(row.file)' has no letter", at: row.position))
    }
    errors.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
  }

  // MARK: -

  private mutating func read(_ row: DelimitedText.Row) {
    let count = errors.count
    let name = cell("file", row)
    if name == nil { report("the file is missing", "file", row) }
    if let name, row.cells.count(where: { !Self.trimmed($0.text).isEmpty }) == 1 {
      letterless[name] = place(of: "file", in: row)
      return
    }
    let givesNoStart = cell("start", row) == nil && cell("line", row) == nil
    let start = number("start", row, least: 0)
    let line = number("line", row, least: 1)
    let end = number("end", row, least: 0)
    if givesNoStart {
      let column = table.column("start") == nil ? "line" : "start"
      report("neither start nor line says where the letter begins", column, row)
    }
    if let start, let end, end <= start {
      report("the letter ends at \(end), before it begins at \(start)", "end", row)
    }
    let date = date(row)
    let dateSource = dateSource(row)
    guard errors.count == count, let name else { return }
    guard let begin = start.map(LettersTable.Start.offset) ?? line.map(LettersTable.Start.line)
    else {
      return
    }
    rows.append(
      LettersTable.Row(
        file: name, start: begin, end: end, title: cell("title", row), sender: cell("sender", row),
        addressees: cell("addressees", row).map(Self.list), place: cell("place", row), date: date,
        dateSource: dateSource,
        position: place(of: table.column("start") == nil ? "line" : "start", in: row)))
  }

  private mutating func date(_ row: DelimitedText.Row) -> EDTF? {
    guard let text = cell("date", row) else { return nil }
    let value = EDTF(text)
    if value == nil {
      report(
        "'\(text)' is no date in EDTF; write it as 1922-12-23, 1922-12 or 1922", "date", row)
    }
    return value
  }

  private mutating func dateSource(_ row: DelimitedText.Row) -> LetterDateSource? {
    guard let text = cell("date_source", row) else { return nil }
    let source = LetterDateSource(rawValue: text)
    if source == nil {
      report(
        "'\(text)' is no source of a date; it is one of explicit, bracketed, inferred, manual",
        "date_source", row)
    }
    return source
  }

  private mutating func number(_ column: String, _ row: DelimitedText.Row, least: Int) -> Int? {
    guard let text = cell(column, row) else { return nil }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, let number = Int(text), number >= least else {
      report("'\(text)' is no whole number of \(least) or more", column, row)
      return nil
    }
    return number
  }

  /// Two letters of one file that share a place.
  private mutating func tellOverlaps() {
    let byFile = Dictionary(grouping: rows.indices, by: { rows[$0].file })
    for places in byFile.values {
      tellOverlaps(places.filter { rows[$0].start.isOffset })
      let lines = places.filter { !rows[$0].start.isOffset }
      var first: [Int: Int] = [:]
      for place in lines {
        if let other = first[rows[place].start.number] {
          tellOverlap(rows[place], with: rows[other])
        } else {
          first[rows[place].start.number] = place
        }
      }
    }
  }

  private mutating func tellOverlaps(_ places: [Int]) {
    let sorted = places.sorted { (rows[$0].start.number, $0) < (rows[$1].start.number, $1) }
    for (first, next) in zip(sorted, sorted.dropFirst()) {
      let start = rows[next].start.number
      if rows[first].start.number == start || (rows[first].end ?? 0) > start {
        tellOverlap(rows[next], with: rows[first])
      }
    }
  }

  private mutating func tellOverlap(_ row: LettersTable.Row, with other: LettersTable.Row) {
    errors.append(
      TableFault(
        "the letter overlaps the one of line \(other.position.line)", at: row.position))
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String { text.trimming { _ in false } }

  /// The text of a cell, nil where it is empty or missing.
  private func cell(_ column: String, _ row: DelimitedText.Row) -> String? {
    guard let index = table.column(column), index < row.cells.count else { return nil }
    let text = Self.trimmed(row.cells[index].text)
    return text.isEmpty ? nil : text
  }

  private func place(of column: String, in row: DelimitedText.Row) -> SourcePosition {
    let cell = table.column(column).flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    return SourcePosition(file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)
  }

  private mutating func report(_ message: String, _ column: String, _ row: DelimitedText.Row) {
    errors.append(TableFault(message, at: place(of: column, in: row)))
  }

  private mutating func report(_ message: String, line: Int, column: Int) {
    errors.append(
      TableFault(message, at: SourcePosition(file: file, line: line, column: column)))
  }
}

extension LettersTable.Start {
  var isOffset: Bool {
    if case .offset = self { true } else { false }
  }

  var number: Int {
    switch self {
    case .offset(let number), .line(let number): number
    }
  }
}
