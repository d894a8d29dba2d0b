/// A date in the Extended Date/Time Format.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public var earliest: CalendarDay? { nil }
  public var latest: CalendarDay? { nil }

  /// The value that a text denotes, or nil where it is no EDTF.
  public init?(_ text: String) {
    description = text
  }
}
