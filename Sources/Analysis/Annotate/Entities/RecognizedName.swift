/// A stretch of text that may name something: what the gazetteer says of it, before its letter is known.
public struct RecognizedName: Hashable, Sendable {
  /// The tokens that it covers.
  public let tokenRange: Range<Int>
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  /// The entities that have this name everywhere, as places in the gazetteer, in its order.
  public let candidates: [Int]
  /// The entities that have it only in some letters; empty for almost all names.
  public let scoped: [ScopedCandidate]
  public let match: MatchKind
}

/// An entity that has a name only where its scope holds.
public struct ScopedCandidate: Hashable, Sendable {
  public let entity: Int
  public let scope: Variant.Scope
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
