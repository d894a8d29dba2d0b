import Tokenizer

/// Decides what dates without a year, and relative ones, mean where they stand.
///
/// A date without a year takes it from a date in the same sentence, else from the last in its
/// paragraph, else from the letter that it is written in, else from the last full date told before it
/// in the same kind of text, else from the year that the source's full dates have most. Notes ask the
/// text before them ahead of the letter: they are an editor's. Relative dates are reckoned from the
/// letter's day ("ayer") or from the day told before ("al día siguiente"), and left alone where that
/// day is not known.
///
/// A year in which a letter tells what is long over ("En 1905 … Ese año …") is that of the dates behind
/// it, as long as the verbs stay in the past.
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

  /// What the verb nearest behind a date, else the one nearest before it, tells in its sentence, unless
  /// a word before the date points ahead.
  private static func tense(around date: RecognizedDate, in source: TokenizedSource) -> DateTense {
    let tokens = source.tokens
    let first = tokens.firstToken(atOrAfter: date.utf8Range.upperBound)
    let own = tokens.firstToken(atOrAfter: date.utf8Range.lowerBound)
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: max(first - 1, 0)))
    func form(_ token: Int) -> ArraySlice<UInt8> { source.text.utf8[tokens.utf8Range(of: token)] }
    func tense(of token: Int) -> DateTense? {
      let verb = form(token)
      // "vamos a salir"
      let isToCome =
        VerbForm.goes(verb) && token + 2 < sentence.upperBound
        && form(token + 1).elementsEqual("a".utf8) && VerbForm.isInfinitive(form(token + 2))
      if isToCome || VerbForm.isFuture(verb) { return .future }
      return VerbForm.isPast(verb) ? .past : nil
    }
    let behind = first..<max(first, min(first + 12, sentence.upperBound))
    let before = min(own, max(sentence.lowerBound, own - 8))..<own
    // "convocaron el congreso para el 12 de abril"
    if before.suffix(2).contains(where: { form($0).elementsEqual("para".utf8) }) { return .until }
    if before.contains(where: { VerbForm.isNow(form($0)) }) { return .now }
    if let found = behind.lazy.compactMap(tense).first { return found }
    if let found = before.reversed().lazy.compactMap(tense).first {
      // "recordarás que el 20 de enero nos vimos"
      return found == .future ? .until : found
    }
    let pointsAhead = before.suffix(2).contains { form($0).elementsEqual("hasta".utf8) }
    return pointsAhead ? .until : .unknown
  }
}

/// When what a sentence tells happens, by its verbs.
enum DateTense: Hashable, Sendable {
  case past, future
  /// A word speaks of the present: "ahora, en mayo".
  case now
  /// A word points ahead: "para mayo".
  case until
  case unknown

  /// Whether it is told from the day of writing.
  var isWriters: Bool { self == .now || self == .future }
}

/// Where a date stands.
struct DatePlace: Hashable, Sendable {
  let sentence: Int
  let paragraph: Int
  let layer: Layer
  let letter: Int?
  /// Whether it says when something was: "en 1905", not "la guerra de 1905".
  let tellsWhen: Bool

  init(of date: RecognizedDate, in source: TokenizedSource, letterOfParagraph: [Int?]) {
    let tokens = source.tokens
    let token = max(0, tokens.firstToken(atOrAfter: date.utf8Range.lowerBound + 1) - 1)
    sentence = tokens.sentenceIndex(ofToken: token)
    paragraph = source.text.paragraphIndex(of: date.utf8Range.lowerBound)
    layer = source.text.paragraphs[paragraph].layer
    letter = paragraph < letterOfParagraph.count ? letterOfParagraph[paragraph] : nil
    let own = tokens.firstToken(atOrAfter: date.utf8Range.lowerBound)
    let before = own > 0 ? source.text.utf8[tokens.utf8Range(of: own - 1)] : []
    tellsWhen = before.elementsEqual("en".utf8) || before.elementsEqual("En".utf8)
  }

  /// Whether two dates belong to one text: the same layer of the same letter.
  func isOneText(with other: DatePlace) -> Bool { layer == other.layer && letter == other.letter }
}
