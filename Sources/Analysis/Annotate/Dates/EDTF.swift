/// A date in the Extended Date/Time Format.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// The value that a text denotes, or nil where it is no EDTF.
  public init?(_ text: String) {
    description = text
  }
}
