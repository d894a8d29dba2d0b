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
  /// The entities that have it only in letters from or to them, ascending.
  public let correspondents: [Int]
  public let match: MatchKind
  /// What made it a name of theirs.
  public let rule: NameRule
  /// How far a damaged form is from the name, in half edits; 0 for whole names.
  public let halfEdits: UInt8

  init(
    tokenRange: Range<Int>, utf8Range: Range<Int>, candidates: [Int],
    scoped: [ScopedCandidate] = [], correspondents: [Int] = [], match: MatchKind, rule: NameRule,
    halfEdits: UInt8 = 0
  ) {
    self.tokenRange = tokenRange
    self.utf8Range = utf8Range
    self.candidates = candidates
    self.scoped = scoped
    self.correspondents = correspondents
    self.match = match
    self.rule = rule
    self.halfEdits = halfEdits
  }
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
