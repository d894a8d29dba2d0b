/// Named columns and rows: what every report is made of.
public struct Table: Hashable, Sendable {
  public let columns: [String]
  public private(set) var rows: [[Cell]]

  /// - Precondition: every row has a cell for each column.
  public init(_ columns: [String], rows: [[Cell]] = []) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "a row needs a cell for each column")
    self.columns = columns
    self.rows = rows
  }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for each column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "a row needs a cell for each column")
    rows.append(row)
  }

  /// The table in a form.
  public func bytes(_ format: TableFormat) -> [UInt8] {
    TableWriter(format, columns: columns).bytes(of: rows)
  }
}
