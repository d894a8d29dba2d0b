/// How easy a Spanish text is to read, by the length of its words and sentences: 100 is very easy.
///
/// S are the syllables, W the words, P the sentences of a text. Both formulas are `nil` for a text
/// without words, and say little of one of fewer than a hundred words.
public struct Readability: Hashable, Sendable {
  public let syllables: Int
  public let words: Int
  public let sentences: Int

  public init(syllables: Int, words: Int, sentences: Int) {
    self.syllables = syllables
    self.words = words
    self.sentences = sentences
  }

  /// Perspicuity: 206.835 − 62.3·S/W − W/P (Szigriszt Pazos 1993).
  public var szigrisztPazos: Double? {
    isDefined ? 206.835 - 62.3 * syllablesPerWord - wordsPerSentence : nil
  }

  /// 206.84 − 60·S/W − 1.02·W/P (Fernández Huerta 1959, with the sentence length of the formula
  /// that it adapts).
  public var fernandezHuerta: Double? {
    isDefined ? 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence : nil
  }

  // MARK: -

  private var isDefined: Bool { words > 0 && sentences > 0 }
  private var syllablesPerWord: Double { Double(syllables) / Double(words) }
  private var wordsPerSentence: Double { Double(words) / Double(sentences) }
}
