/// The occurrences of types in one part of a corpus: a letter, or the text of a source outside its
/// letters.
public struct PartTerms: Sendable {
  /// The place of the letter in its source, nil for the text outside letters.
  public let letter: Int?
  /// Tokens of kind `word`, stopwords included.
  public let words: Int
  /// The types that occur, each once, in no order that matters.
  public let types: [UInt32]
  /// For each of `types` how often it occurs; at least 1.
  public let counts: [UInt32]
  /// How varied its words are, where that was asked for.
  public internal(set) var diversity: PartDiversity?
  /// Which words stand together in it, where that was asked for.
  public internal(set) var collocates: PartCollocates?
}
