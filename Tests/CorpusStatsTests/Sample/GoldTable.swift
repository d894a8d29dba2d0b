import TestSupport
import Tokenizer

/// A table that was made by hand for the sample: what a reader finds in it.
struct GoldTable {
  /// A row as cells by the names of their columns.
  struct Row {
    let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }

    /// Where it begins and ends in its file, in scalars.
    var range: Range<Int> {
      let start = Int(self["start"]) ?? 0
      return start..<max(start, Int(self["end"]) ?? start)
    }
  }

  let rows: [Row]

  /// Reads a file of `Tests/Gold`.
  init(_ name: String) throws {
    self.init(DelimitedText(try ProjectFiles.text("Tests/Gold/\(name)")))
  }

  init(_ table: DelimitedText) {
    rows = table.rows.map { row in
      Row(
        cells: Dictionary(
          zip(table.header, row.cells).map { ($0.text, $1.text) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}
