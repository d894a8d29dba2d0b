/// The occurrences of types in one part of a corpus: a letter, or the text of a source outside its
/// letters.
public struct PartTerms: Sendable {
  /// The place of the letter in its source, nil for the text outside letters.
  public let letter: Int?
  /// Tokens of kind `word`, stopwords included.
  public let words: Int
  /// The types that occur, with how often they do.
  public let types: CountList
  /// How varied its words are, where that was asked for.
  public internal(set) var diversity: PartDiversity?
  /// Which words stand together in it, where that was asked for.
  public internal(set) var collocates: PartCollocates?
}
