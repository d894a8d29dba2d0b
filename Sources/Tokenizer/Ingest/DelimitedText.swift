/// A table that a user wrote: CSV (RFC 4180) or TSV with a header line.
///
/// A tab in the header makes it TSV, unquoted; else it is CSV. Lines that begin with `#` before and
/// among the rows of a TSV are comments, as are empty lines. Every cell keeps its place, so that a
/// mistake can be told by line and column.
public struct DelimitedText: Sendable {
  public struct Cell: Hashable, Sendable {
    public let text: String
    public let line: Int
    public let column: Int
  }

  public struct Row: Sendable {
    public let cells: [Cell]
    public var line: Int { cells.first?.line ?? 0 }
  }

  /// The names of the columns.
  public let header: [Cell]
  public let rows: [Row]

  /// - Complexity: O(*n*).
  public init(_ text: String) {
    var lines = Parser(text)
    let header = lines.nextRow(separator: nil)
    self.header = header?.row.cells ?? []
    var rows: [Row] = []
    while let next = lines.nextRow(separator: header?.separator) { rows.append(next.row) }
    self.rows = rows
  }

  /// The place of a column in the rows, by its name without regard to case.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.text.lowercased() == name.lowercased() }
  }

  // MARK: -

  private struct Parser {
    let scalars: [Unicode.Scalar]
    var index = 0
    var line = 1
    var column = 1

    init(_ text: String) {
      scalars = Array(text.unicodeScalars)
      if scalars.first == "\u{FEFF}" { index = 1 }
    }

    mutating func nextRow(separator: Unicode.Scalar?) -> (row: Row, separator: Unicode.Scalar)? {
      skipComments()
      guard index < scalars.count else { return nil }
      let separator = separator ?? guessSeparator()
      var cells: [Cell] = []
      while true {
        cells.append(nextCell(separator))
        guard index < scalars.count, scalars[index] == separator else { break }
        advance()
      }
      skipLineEnd()
      return (Row(cells: cells), separator)
    }

    private mutating func skipComments() {
      while index < scalars.count {
        if scalars[index] == "#" {
          while index < scalars.count, !isLineEnd { advance() }
        }
        guard index < scalars.count, isLineEnd else { return }
        skipLineEnd()
      }
    }

    private func guessSeparator() -> Unicode.Scalar {
      let end = scalars[index...].firstIndex { $0 == "\n" } ?? scalars.count
      let head = scalars[index..<end]
      if head.contains("\t") { return "\t" }
      return head.contains(";") && !head.contains(",") ? ";" : ","
    }

    private mutating func nextCell(_ separator: Unicode.Scalar) -> Cell {
      let place = (line: line, column: column)
      var text = String.UnicodeScalarView()
      if separator != "\t", index < scalars.count, scalars[index] == "\"" {
        advance()
        while index < scalars.count {
          if scalars[index] == "\"" {
            advance()
            guard index < scalars.count, scalars[index] == "\"" else { break }
          }
          text.append(scalars[index])
          advance()
        }
      }
      while index < scalars.count, scalars[index] != separator, !isLineEnd {
        text.append(scalars[index])
        advance()
      }
      return Cell(text: String(text), line: place.line, column: place.column)
    }

    private var isLineEnd: Bool { scalars[index] == "\n" || scalars[index] == "\r" }

    private mutating func skipLineEnd() {
      if index < scalars.count, scalars[index] == "\r" { advance() }
      if index < scalars.count, scalars[index] == "\n" { advance() }
    }

    private mutating func advance() {
      if scalars[index] == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index += 1
    }
  }
}
