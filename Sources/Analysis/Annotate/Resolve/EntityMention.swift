import Tokenizer

/// A span that names an entity, with what was decided of it.
public struct EntityMention: Hashable, Sendable {
  /// The tokens that it covers.
  public let tokenRange: Range<Int>
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  /// The entity, as a place in the gazetteer; nil where no candidate is better than another.
  public let entity: Int?
  /// The other candidates, best first.
  public let candidates: [Int]
  public let match: MatchKind
  /// What made the form a name of the entity.
  public let rule: NameRule
  /// How far a damaged form is from the name, in half edits.
  public let halfEdits: UInt8
  public let layer: Layer
  /// The letter that it stands in, as a place in the letters of its source.
  public let letter: Int?
}
