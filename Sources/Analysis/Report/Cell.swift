/// What stands in a cell of a table.
public enum Cell: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case real(Double)
  /// Undefined: an empty cell, `null` in JSON.
  case none

  /// A value that may be undefined.
  public static func real(ifDefined value: Double?) -> Cell {
    guard let value, value.isFinite else { return .none }
    return .real(value)
  }

  /// A whole number that may be undefined.
  public static func integer(ifDefined value: Int?) -> Cell {
    value.map { .integer($0) } ?? Cell.none
  }

  /// A text, undefined where it is empty.
  public static func text(ifDefined value: String?) -> Cell {
    value.map { .text($0) } ?? .none
  }
}
