/// The rows of a table that are made one by one.
public protocol RowSequence: Sendable {
  var columns: [String] { get }
  /// The number of rows.
  var rowCount: Int { get }
  /// Appends the cells of the next row, one for each column, to an empty row.
  ///
  /// - Returns: false where no row is left.
  mutating func next(into row: inout [Cell]) -> Bool
}
