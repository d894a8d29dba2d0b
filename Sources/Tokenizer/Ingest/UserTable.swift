/// A table that a user wrote, read column by column; every mistake is kept with its place.
public struct UserTable: Sendable {
  public let text: DelimitedText
  public let file: String
  public private(set) var errors: [TableFault] = []

  /// - Parameters:
  ///   - file: how errors name the table.
  ///   - columns: those that it must have, of each list one.
  public init(_ text: DelimitedText, file: String, columns: [[String]]) {
    self.text = text
    self.file = file
    let head = SourcePosition(file: file, line: text.header.first?.line ?? 1, column: 1)
    for names in columns where names.allSatisfy({ text.column($0) == nil }) {
      let list = names.map { "'\($0)'" }.joined(separator: " or ")
      errors.append(TableFault("the column \(list) is missing", at: head))
    }
    hasColumns = errors.isEmpty
    errors += text.faults(file: file)
  }

  private let hasColumns: Bool

  /// The rows with anything in them; none where a column is missing.
  public var rows: [DelimitedText.Row] {
    hasColumns
      ? text.rows.filter { $0.cells.contains { !Self.trimmed($0.text).isEmpty } } : []
  }

  /// The text of a cell without white space around it; nil where it is empty or missing.
  public func cell(_ column: String, _ row: DelimitedText.Row) -> String? {
    guard let index = text.column(column), index < row.cells.count else { return nil }
    let text = Self.trimmed(row.cells[index].text)
    return text.isEmpty ? nil : text
  }

  /// Where a cell stands, or its row where it is missing.
  public func position(of column: String, in row: DelimitedText.Row) -> SourcePosition {
    let cell = text.column(column).flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
    return SourcePosition(file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)
  }

  /// Keeps a mistake in a cell.
  public mutating func report(_ message: String, _ column: String, _ row: DelimitedText.Row) {
    report(message, at: position(of: column, in: row))
  }

  public mutating func report(_ message: String, at position: SourcePosition) {
    errors.append(TableFault(message, at: position))
  }

  /// The mistakes in the order of their places.
  public var sortedErrors: [TableFault] {
    errors.sorted {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  /// A text without white space around it.
  public static func trimmed(_ text: String) -> String { trimmed(text[...]) }

  /// A text without white space around it.
  public static func trimmed(_ text: Substring) -> String {
    // Almost no cell has any, and large tables have many cells.
    let signs = UInt8(0x21)..<0x7F
    if let first = text.utf8.first, let last = text.utf8.last, signs.contains(first),
      signs.contains(last)
    {
      return String(text)
    }
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
