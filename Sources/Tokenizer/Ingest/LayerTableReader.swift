/// Reads the rows of a layer table and tells every mistake.
struct LayerTableReader {
  private(set) var rows: [LayerTable.Row] = []
  private(set) var errors: [TableFault] = []
  private let table: DelimitedText
  private let file: String

  init(_ table: DelimitedText, file: String) {
    self.table = table
    self.file = file
  }

  mutating func run() {
    for column in LayerTable.columns where table.column(column) == nil {
      let position = SourcePosition(file: file, line: table.header.first?.line ?? 1, column: 1)
      errors.append(TableFault("the column '\(column)' is missing", at: position))
    }
    let hasColumns = errors.isEmpty
    errors += table.faults(file: file)
    if hasColumns {
      for row in table.rows where row.cells.contains(where: { !Self.trimmed($0.text).isEmpty }) {
        read(row)
      }
      tellOverlaps()
    }
    errors.sort { ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column) }
  }

  // MARK: -

  private mutating func read(_ row: DelimitedText.Row) {
    let count = errors.count
    let (name, nameCell) = cell("file", row)
    if name.isEmpty { report("the file is missing", at: nameCell) }
    let (lines, linesCell) = cell("lines", row)
    let range = Self.range(lines)
    if range == nil {
      report(
        lines.isEmpty
          ? "the lines are missing"
          : "'\(lines)' is no line and no range of them; write 12 or 12-15",
        at: linesCell)
    }
    let (layer, layerCell) = cell("layer", row)
    let value = Layer(name: layer)
    if value == nil {
      report(
        layer.isEmpty
          ? "the layer is missing"
          : "'\(layer)' is no layer; it is one of body, note, front, furniture", at: layerCell)
    }
    guard errors.count == count, let range, let value else { return }
    rows.append(LayerTable.Row(file: name, lines: range, layer: value, position: linesCell))
  }

  /// `12`, `12-15`, `12–15`; nil for all else, lines before the first and ranges that end before they
  /// begin.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { trimmed(String($0)) }
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
          errors.append(
            TableFault(
              "line \(row.lines.lowerBound) is in the row of line \(before.position.line) as well",
              at: row.position))
        }
        if row.lines.upperBound > before.lines.upperBound { last = row }
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private func cell(_ column: String, _ row: DelimitedText.Row) -> (String, SourcePosition) {
    let cell = table.column(column).flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    return (
      Self.trimmed(cell?.text ?? ""),
      SourcePosition(file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)
    )
  }

  private mutating func report(_ message: String, at position: SourcePosition) {
    errors.append(TableFault(message, at: position))
  }
}
