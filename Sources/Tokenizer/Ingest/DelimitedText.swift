/// A table that a user wrote: CSV (RFC 4180) or TSV with a header line.
///
/// A tab in the header makes it TSV, unquoted; else it is CSV, its separator a semicolon where the
/// header has one and no comma. Lines that begin with `#` before and among the rows are comments, and
/// empty lines are none of the table. Every cell keeps its place, so that a mistake can be told by
/// line and column.
public struct DelimitedText: Sendable {
  public struct Cell: Hashable, Sendable {
    public let text: String
    public let line: Int
    public let column: Int
    /// Whether it stands in quotation marks, so that its text begins one column behind its own.
    public var isQuoted = false
  }

  public struct Row: Sendable {
    public let cells: [Cell]
    public var line: Int { cells.first?.line ?? 0 }
  }

  /// The names of the columns.
  public let header: [Cell]
  public let rows: [Row]
  /// Whether tabs part its cells.
  public let isTabbed: Bool
  /// Where a quotation mark opens that nothing closes; the rest of the text is in its cell.
  private let unclosedQuote: Cell?

  /// - Complexity: O(*n*).
  public init(_ text: String) {
    var lines = Parser(text)
    let header = lines.nextRow(separator: nil)
    self.header = header?.row.cells ?? []
    isTabbed = header?.separator == 0x09
    var rows: [Row] = []
    while let next = lines.nextRow(separator: header?.separator) { rows.append(next.row) }
    self.rows = rows
    unclosedQuote = lines.unclosedQuote
  }

  /// The mistakes in its form, whatever it is about: a quotation mark that is not closed, more cells
  /// than columns, a column that stands twice. Empty cells at the end of a row are none.
  ///
  /// - Parameter file: how the faults name it.
  public func faults(file: String) -> [TableFault] {
    func fault(_ message: String, at cell: Cell) -> TableFault {
      TableFault(message, at: SourcePosition(file: file, line: cell.line, column: cell.column))
    }
    var faults: [TableFault] = []
    for (place, cell) in header.enumerated() where !cell.text.isEmpty {
      if let first = column(cell.text), first < place {
        faults.append(fault("the column '\(cell.text)' stands twice", at: cell))
      }
    }
    for row in rows {
      guard let surplus = row.cells.dropFirst(header.count).first(where: { !$0.text.isEmpty })
      else { continue }
      faults.append(
        fault(
          "the row has \(row.cells.count) cells, the header \(header.count); "
            + "quote a cell that holds the separator", at: surplus))
    }
    if let unclosedQuote {
      faults.append(fault("the quotation mark is never closed", at: unclosedQuote))
    }
    return faults
  }

  /// The place of a column in the rows, by its name without regard to case.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.text.lowercased() == name.lowercased() }
  }

  // MARK: -

  /// Reads bytes; cells become strings once they are whole.
  private struct Parser {
    let bytes: [UInt8]
    var index = 0
    var line = 1
    var lineStart = 0
    /// A byte of the line whose column is known, and that column.
    private var known = (offset: 0, column: 1)
    private(set) var unclosedQuote: Cell?

    init(_ text: String) {
      bytes = Array(text.utf8)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
      lineStart = index
    }

    mutating func nextRow(separator: UInt8?) -> (row: Row, separator: UInt8)? {
      skipComments()
      guard index < bytes.count else { return nil }
      let separator = separator ?? guessSeparator()
      var cells: [Cell] = []
      cells.reserveCapacity(8)
      while true {
        cells.append(nextCell(separator))
        guard index < bytes.count, bytes[index] == separator else { break }
        index += 1
      }
      skipLineEnd()
      return (Row(cells: cells), separator)
    }

    private mutating func skipComments() {
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "#") {
          while index < bytes.count, !isLineEnd { index += 1 }
        }
        guard index < bytes.count, isLineEnd else { return }
        skipLineEnd()
      }
    }

    private func guessSeparator() -> UInt8 {
      let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let head = bytes[index..<end]
      if head.contains(0x09) { return 0x09 }
      let hasSemicolon = head.contains(UInt8(ascii: ";"))
      return UInt8(ascii: hasSemicolon && !head.contains(UInt8(ascii: ",")) ? ";" : ",")
    }

    private mutating func nextCell(_ separator: UInt8) -> Cell {
      let start = index
      let place = (line: line, column: column(of: index))
      if separator != 0x09, index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        let (text, isClosed) = quotedText(separator)
        let cell = Cell(text: text, line: place.line, column: place.column, isQuoted: true)
        if !isClosed { unclosedQuote = cell }
        return cell
      }
      while index < bytes.count, bytes[index] != separator, !isLineEnd { index += 1 }
      return Cell(
        text: String(decoding: bytes[start..<index], as: UTF8.self), line: place.line,
        column: place.column)
    }

    private mutating func quotedText(_ separator: UInt8) -> (text: String, isClosed: Bool) {
      var text: [UInt8] = []
      var isClosed = false
      index += 1
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "\"") {
          index += 1
          isClosed = index >= bytes.count || bytes[index] != UInt8(ascii: "\"")
          if isClosed { break }
        }
        text.append(bytes[index])
        if bytes[index] == 0x0A {
          line += 1
          lineStart = index + 1
        }
        index += 1
      }
      while index < bytes.count, bytes[index] != separator, !isLineEnd {
        text.append(bytes[index])
        index += 1
      }
      return (String(decoding: text, as: UTF8.self), isClosed)
    }

    private var isLineEnd: Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

    private mutating func skipLineEnd() {
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      lineStart = index
    }

    /// Scalars from the start of the line, from 1.
    private mutating func column(of offset: Int) -> Int {
      if known.offset < lineStart { known = (lineStart, 1) }
      var column = known.column
      for byte in known.offset..<offset where bytes[byte] & 0xC0 != 0x80 { column += 1 }
      known = (offset, column)
      return column
    }
  }
}
