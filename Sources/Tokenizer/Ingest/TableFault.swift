/// A mistake in a table that a user wrote: what it is and what to do, and where it stands.
public struct TableFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A clause without a full stop.
  public let message: String
  public let position: SourcePosition

  public init(_ message: String, at position: SourcePosition) {
    self.message = message
    self.position = position
  }

  public var description: String { "\(position): \(message)" }
}
