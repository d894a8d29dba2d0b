import Tokenizer

/// A source with its letters, and its names and dates resolved by them.
public struct AnnotatedSource: Sendable {
  public let tokenized: TokenizedSource
  /// In text order, never empty for a source with text: a source in which no letter is recognised
  /// is one letter.
  public let letters: [Letter]
  /// The ids of the letters.
  public let letterIDs: [String]
  /// For each paragraph of the cleaned text the place of its letter.
  public let letterOfParagraph: [Int?]
  public let mentions: [EntityMention]
  public let dates: [DateMention]

  /// The id of the letter that a paragraph is in, empty outside letters.
  public func letterID(ofParagraph paragraph: Int) -> String {
    letterOfParagraph[paragraph].map { letterIDs[$0] } ?? ""
  }

  /// Where a letter stands in the source, in Unicode scalars: from its first paragraph to the end of
  /// the one that ends last, which furniture cut out of it may follow in the cleaned text.
  public func scalarRange(ofLetter letter: Int) -> Range<Int> {
    tokenized.scalarRange(
      ofSource: tokenized.text.sourceExtent(of: utf8Range(ofLetter: letter)))
  }

  /// The bytes of the cleaned text from the first to the last paragraph of a letter.
  public func utf8Range(ofLetter letter: Int) -> Range<Int> {
    let paragraphs = letters[letter].paragraphs
    let text = tokenized.text
    return text.paragraphs[paragraphs.lowerBound].utf8Range
      .lowerBound..<text.paragraphs[paragraphs.upperBound - 1].utf8Range.upperBound
  }
}
