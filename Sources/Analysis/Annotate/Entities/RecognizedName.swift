/// A stretch of text that may name something: what the gazetteer says of it, before its letter is known.
public struct RecognizedName: Hashable, Sendable {
  /// The tokens that it covers.
  public let tokenRange: Range<Int>
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  /// The entities that have this name, as places in the gazetteer, in its order; never empty.
  public let candidates: [Int]
  public let match: MatchKind
}

/// How a mention was told.
public enum MatchKind: String, Hashable, Sendable {
  /// The preferred name.
  case exact
  /// A variant of the gazetteer.
  case variant
  /// Initials alone.
  case initials
  /// A scoped or ambiguous name that its surroundings decide.
  case context
  /// A damaged form.
  case ocr
}
