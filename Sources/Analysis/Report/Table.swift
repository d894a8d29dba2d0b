/// Named columns and rows: what every report is made of.
public struct Table: Hashable, Sendable {
  public let columns: [String]
  /// The cells of all rows, one row behind the other.
  public private(set) var cells: [Cell] = []

  /// - Precondition: every row has a cell for each column.
  public init(_ columns: [String], rows: [[Cell]] = []) {
    self.columns = columns
    for row in rows { append(row) }
  }

  /// All rows of a sequence.
  public init(_ rows: some RowSequence) {
    self.init(rows.columns)
    reserve(rows.rowCount)
    var rows = rows
    var row: [Cell] = []
    while rows.next(into: &row) {
      append(row)
      row.removeAll(keepingCapacity: true)
    }
  }

  /// The number of rows.
  public var rowCount: Int { cells.count / columns.count }

  /// The rows, each with a cell for each column.
  public var rows: [[Cell]] { (0..<rowCount).map { Array(row($0)) } }

  /// The cells of a row.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    cells[(index * columns.count)..<((index + 1) * columns.count)]
  }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for each column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row needs a cell for each column")
    cells.append(contentsOf: row)
  }

  /// Makes room for so many further rows.
  public mutating func reserve(_ count: Int) {
    cells.reserveCapacity(cells.count + count * columns.count)
  }

  /// The table in a form.
  public func bytes(_ format: TableFormat) -> [UInt8] {
    TableWriter(format, columns: columns).bytes(of: self)
  }
}
