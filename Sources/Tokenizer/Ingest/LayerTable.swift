/// A table of layers that a user wrote, which overrides what the rules say: `file,lines,layer`.
///
///     LayerTable.read("file,lines,layer\ncartas.txt,12-15,note\n", file: "capas.csv")
///
/// It names lines of the source, from 1, so it holds as long as the source does not change.
public struct LayerTable: Sendable {
  /// Some lines of a source and their layer.
  struct Row: Hashable, Sendable {
    let file: String
    /// The first and the last line, from 1.
    let lines: ClosedRange<Int>
    let layer: Layer
    /// Where the row stands in the table.
    let position: SourcePosition
  }

  /// The rows of each source, in the order of their lines.
  private let rows: [String: [Row]]

  /// A table that names no file.
  public init() {
    self.init([])
  }

  init(_ rows: [Row]) {
    self.rows = Dictionary(grouping: rows, by: \.file)
      .mapValues { $0.sorted { $0.lines.lowerBound < $1.lines.lowerBound } }
  }

  /// Reads a table; every mistake is told, not only the first. Rows with a mistake are left out.
  ///
  /// - Parameter file: how errors name the table.
  /// - Complexity: O(*n* log *n*).
  public static func read(_ text: String, file: String) -> (
    table: LayerTable, errors: [TableFault]
  ) {
    var reader = LayerTableReader(DelimitedText(text), file: file)
    reader.run()
    return (LayerTable(reader.rows), reader.errors)
  }

  /// The names of its columns.
  public static let columns = ["file", "lines", "layer"]

  /// The files that the table names and where it names them first, in the order of the table.
  public var firstRows: [(file: String, position: SourcePosition)] {
    rows.compactMap { file, rows in
      rows.min { $0.position.line < $1.position.line }.map { (file, $0.position) }
    }.sorted { $0.position.line < $1.position.line }
  }

  /// The rows that name lines behind the end of a source.
  ///
  /// - Parameter lineCount: how many lines it has.
  public func rowsBehindEnd(of file: String, lineCount: Int) -> [TableFault] {
    (rows[file] ?? []).filter { $0.lines.upperBound > lineCount }.map {
      TableFault(
        "line \($0.lines.upperBound) is behind the end of '\(file)', which has \(lineCount)",
        at: $0.position)
    }
  }

  /// Gives lines their roles.
  ///
  /// - Returns: whether the table names the source.
  /// - Complexity: O(*n*) for a source that it names.
  func mark(_ lines: [Line], of source: borrowing SourceText, in roles: inout [LineRole]) -> Bool {
    guard let rows = rows[source.name] else { return false }
    let bytes = source.utf8.span
    var number = 1
    var byte = 0
    var row = 0
    for index in lines.indices {
      while byte < lines[index].start {
        if bytes[byte] == 0x0A { number += 1 }
        byte += 1
      }
      while row < rows.count, rows[row].lines.upperBound < number { row += 1 }
      if row < rows.count, rows[row].lines.contains(number) {
        roles[index] = LineRole(rows[row].layer)
      }
    }
    return true
  }
}
