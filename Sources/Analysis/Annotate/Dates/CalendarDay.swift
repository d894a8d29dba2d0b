/// A day (stand-in until the calendar arrives).
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var description: String { "" }
  public let number: Int
  public var gregorian: (year: Int, month: Int, day: Int) { (number, 1, 1) }
  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
