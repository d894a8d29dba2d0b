import Tokenizer

/// Reads the rows of a letters table and tells every mistake.
struct LettersTableReader {
  private(set) var rows: [LettersTable.Row] = []
  /// The files whose row gives nothing but their name.
  private(set) var letterless: [String: SourcePosition] = [:]
  private var table: UserTable

  init(_ text: DelimitedText, file: String) {
    table = UserTable(text, file: file, columns: [["file"], ["start", "line"]])
  }

  var errors: [TableFault] { table.sortedErrors }

  mutating func run() {
    for row in table.rows { read(row) }
    rows.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
    tellOverlaps()
    for row in rows {
      guard let empty = letterless[row.file] else { continue }
      table.report("line \(empty.line) says that '\(row.file)' has no letter", at: row.position)
    }
  }

  // MARK: -

  private mutating func read(_ row: DelimitedText.Row) {
    let count = table.errors.count
    let name = table.cell("file", row)
    if name == nil { table.report("the file is missing", "file", row) }
    if let name, row.cells.count(where: { !UserTable.trimmed($0.text).isEmpty }) == 1 {
      letterless[name] = table.position(of: "file", in: row)
      return
    }
    let givesNoStart = table.cell("start", row) == nil && table.cell("line", row) == nil
    let start = number("start", row, least: 0)
    let line = number("line", row, least: 1)
    let end = number("end", row, least: 0)
    if givesNoStart {
      let column = table.text.column("start") == nil ? "line" : "start"
      table.report("neither start nor line says where the letter begins", column, row)
    }
    if let start, let end, end <= start {
      table.report("the letter ends at \(end), before it begins at \(start)", "end", row)
    }
    let date = date(row)
    let dateSource = dateSource(row)
    guard table.errors.count == count, let name else { return }
    guard let begin = start.map(LettersTable.Start.offset) ?? line.map(LettersTable.Start.line)
    else {
      return
    }
    rows.append(
      LettersTable.Row(
        file: name, start: begin, end: end, title: table.cell("title", row),
        sender: table.cell("sender", row),
        addressees: table.cell("addressees", row).map(Self.list), place: table.cell("place", row),
        date: date,
        dateSource: dateSource,
        position: table.position(of: table.text.column("start") == nil ? "line" : "start", in: row))
    )
  }

  private mutating func date(_ row: DelimitedText.Row) -> EDTF? {
    guard let text = table.cell("date", row) else { return nil }
    let value = EDTF(text)
    if value == nil {
      table.report(
        "'\(text)' is no date in EDTF; write it as 1922-12-23, 1922-12 or 1922", "date", row)
    }
    return value
  }

  private mutating func dateSource(_ row: DelimitedText.Row) -> LetterDateSource? {
    guard let text = table.cell("date_source", row) else { return nil }
    let source = LetterDateSource(rawValue: text)
    if source == nil {
      table.report(
        "'\(text)' is no source of a date; it is one of explicit, bracketed, inferred, manual",
        "date_source", row)
    }
    return source
  }

  private mutating func number(_ column: String, _ row: DelimitedText.Row, least: Int) -> Int? {
    guard let text = table.cell(column, row) else { return nil }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, let number = Int(text), number >= least else {
      table.report("'\(text)' is no whole number of \(least) or more", column, row)
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
    table.report("the letter overlaps the one of line \(other.position.line)", at: row.position)
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { UserTable.trimmed($0) }.filter { !$0.isEmpty }
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
