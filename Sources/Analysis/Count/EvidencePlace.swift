/// A place in a source that a number rests on.
public struct EvidencePlace: Hashable, Sendable {
  /// The letter, as a place in those of the source.
  public let letter: Int?
  public let line: Int
  public let column: Int
  /// Scalars of the source; of a pair from the first to the last sentence of the two mentions.
  public let start: Int
  public let end: Int
  /// The sentences that it stands in, where they were asked for.
  public let text: String
}
