/// The built-in common words: nouns, adjectives and verbs that no capital makes a name.
public enum CommonWords {
  /// Whether a word is common.
  ///
  /// - Parameter form: the UTF-8 of a normal form.
  public static func contains(_ form: ArraySlice<UInt8>) -> Bool { WordStock.isCommon(form) }
}
