import Tokenizer

/// Decides what dates without a year, and relative ones, mean where they stand.
///
/// A date without a year takes it from a date in the same sentence, else from the last in its
/// paragraph, else from the letter that it is written in, else from the last full date told before it
/// in the same kind of text, else from the year that the source's full dates have most. Notes ask the
/// text before them ahead of the letter: they are an editor's. Relative dates are reckoned from the
/// letter's day ("ayer") or from the day told before ("al día siguiente"), and left alone where that
/// day is not known.
public enum DateAnchoring {
  /// The dates with what they resolve to, in the order given.
  ///
  /// - Parameter letterOfParagraph: for each paragraph the place of its letter.
  /// - Complexity: O(*d* log *t*) for *d* dates in *t* tokens.
  public static func resolve(
    _ dates: [RecognizedDate], in source: TokenizedSource, _ vocabulary: Vocabulary,
    letters: [Letter], letterOfParagraph: [Int?]
  ) -> [DateMention] {
    let places = dates.map { date in
      DatePlace(of: date, in: source, letterOfParagraph: letterOfParagraph)
    }
    var resolver = DateResolver(dates: dates, places: places, letters: letters)
    return dates.indices.map { index in
      let found = resolver.resolve(index, tense: { tense(around: dates[index], in: source) })
      return DateMention(
        recognized: dates[index], resolved: found.value, resolvedFrom: found.from,
        anchor: found.anchor, layer: places[index].layer, letter: places[index].letter)
    }
  }

  // MARK: -

  /// Whether the word before a date or a verb near it in its sentence speaks of what is to come, or of
  /// what is over; `near` where no word says it.
  private static func tense(around date: RecognizedDate, in source: TokenizedSource)
    -> DateDirection
  {
    let tokens = source.tokens
    let first = tokens.firstToken(atOrAfter: date.utf8Range.upperBound)
    guard first < tokens.count else { return .near }
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: max(first - 1, 0)))
    let own = tokens.firstToken(atOrAfter: date.utf8Range.lowerBound)
    if own > sentence.lowerBound {
      let before = source.text.utf8[tokens.utf8Range(of: own - 1)]
      if before.elementsEqual("hasta".utf8) || before.elementsEqual("para".utf8) { return .next }
    }
    for token in first..<min(first + 8, max(first, sentence.upperBound)) {
      let form = source.text.utf8[tokens.utf8Range(of: token)]
      if form.count > 4, futures.contains(where: { form.reversed().starts(with: $0) }) {
        return .next
      }
    }
    let start = max(sentence.lowerBound, own - 8)
    let end = min(max(first, sentence.upperBound), first + 8)
    for token in start..<max(start, end) {
      let form = source.text.utf8[tokens.utf8Range(of: token)]
      if form.count > 3, pasts.contains(where: { form.reversed().starts(with: $0) }) {
        return .past
      }
    }
    return .near
  }

  /// Endings of the future, backwards.
  private static let futures = ["rá", "rán", "ré", "remos", "rás", "réis"].map {
    Array($0.utf8.reversed())
  }

  /// Endings that only the past has, backwards.
  private static let pasts = ["ó", "aron", "ieron", "aba", "aban", "vino", "hubo", "hizo"]
    .map { Array($0.utf8.reversed()) }
}

/// Where a date stands.
struct DatePlace: Hashable, Sendable {
  let sentence: Int
  let paragraph: Int
  let layer: Layer
  let letter: Int?

  init(of date: RecognizedDate, in source: TokenizedSource, letterOfParagraph: [Int?]) {
    let tokens = source.tokens
    let token = max(0, tokens.firstToken(atOrAfter: date.utf8Range.lowerBound + 1) - 1)
    sentence = tokens.sentenceIndex(ofToken: token)
    paragraph = source.text.paragraphIndex(of: date.utf8Range.lowerBound)
    layer = source.text.paragraphs[paragraph].layer
    letter = paragraph < letterOfParagraph.count ? letterOfParagraph[paragraph] : nil
  }

  /// Whether two dates belong to one text: the same layer of the same letter.
  func isOneText(with other: DatePlace) -> Bool { layer == other.layer && letter == other.letter }
}
