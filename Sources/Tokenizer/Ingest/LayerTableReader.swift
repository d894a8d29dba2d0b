/// Reads the rows of a layer table and tells every mistake.
struct LayerTableReader {
  private(set) var rows: [LayerTable.Row] = []
  private var table: UserTable

  init(_ text: DelimitedText, file: String) {
    table = UserTable(text, file: file, columns: LayerTable.columns.map { [$0] })
  }

  var errors: [TableFault] { table.sortedErrors }

  mutating func run() {
    for row in table.rows { read(row) }
    tellOverlaps()
  }

  // MARK: -

  private mutating func read(_ row: DelimitedText.Row) {
    let count = table.errors.count
    let name = table.cell("file", row)
    if name == nil { table.report("the file is missing", "file", row) }
    let lines = table.cell("lines", row)
    let range = lines.flatMap(Self.range)
    if range == nil {
      table.report(
        lines.map { "'\($0)' is no line and no range of them; write 12 or 12-15" }
          ?? "the lines are missing", "lines", row)
    }
    let layer = table.cell("layer", row)
    let value = layer.flatMap { Layer(name: $0) }
    if value == nil {
      table.report(
        layer.map { "'\($0)' is no layer; it is one of body, note, front, furniture" }
          ?? "the layer is missing", "layer", row)
    }
    guard table.errors.count == count, let name, let range, let value else { return }
    rows.append(
      LayerTable.Row(
        file: name, lines: range, layer: value, position: table.position(of: "lines", in: row)))
  }

  /// `12`, `12-15`, `12–15`; nil for all else, lines before the first and ranges that end before they
  /// begin.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { UserTable.trimmed($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last,
      numbers.count <= 2, first >= 1, first <= last
    else { return nil }
    return first...last
  }

  /// Two rows of one file that share a line.
  private mutating func tellOverlaps() {
    let byFile = Dictionary(grouping: rows, by: \.file)
    for rows in byFile.values {
      let sorted = rows.sorted {
        ($0.lines.lowerBound, $0.position.line) < ($1.lines.lowerBound, $1.position.line)
      }
      var last = sorted.first
      for row in sorted.dropFirst() {
        guard let before = last else { break }
        if row.lines.lowerBound <= before.lines.upperBound {
          table.report(
            "line \(row.lines.lowerBound) is in the row of line \(before.position.line) as well",
            at: row.position)
        }
        if row.lines.upperBound > before.lines.upperBound { last = row }
      }
    }
  }
}
