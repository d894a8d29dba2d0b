/// What heads a sentence without being one: a title in capitals, the number of an item, a date that a
/// dash follows.
enum SentenceHead {
  /// The first token behind a title in capitals that runs on into a sentence without a full stop.
  ///
  ///     LA HUELGA DE LOS PANADEROS El lunes no hubo pan.
  ///
  /// A title has four words or more and does not end with a word that no sentence ends with.
  static func capitals(_ bytes: Span<UInt8>, _ tokens: Tokens, _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard tokens.kinds[start] == .word || tokens.kinds[start] == .punctuation else { return nil }
    var index = start
    var words = 0
    var long = 0
    while index < range.upperBound {
      switch tokens.kinds[index] {
      case .word:
        let range = tokens.utf8Range(of: index)
        let capitals = leadingCapitals(bytes, range)
        if capitals == 0 { return nil }
        // One capital, then small letters: the sentence begins. An "A" or "O" belongs to the title.
        if capitals == 1, hasLowercase(bytes, range) {
          return words >= 4 && long >= 2 && tokens.kinds[index - 1] == .word
            && !isLink(bytes, tokens.utf8Range(of: index - 1)) ? index : nil
        }
        if hasLowercase(bytes, range) { return nil }
        words += 1
        if range.count >= 4 { long += 1 }
      case .punctuation:
        let last = bytes[tokens.utf8Range(of: index).upperBound - 1]
        if last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!") {
          return nil
        }
      case .number: break
      case .symbol: return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether the tokens of `sentence`, which a full stop ends, only head what begins at `next`: the
  /// number of an item (3. Pan), the date or article that a dash follows (7 de julio. — Llueve).
  ///
  /// - Parameter isFirst: whether the paragraph begins with them.
  static func goesOn(
    _ bytes: Span<UInt8>, _ tokens: Tokens, _ sentence: Range<Int>, _ next: Int, isFirst: Bool
  ) -> Bool {
    if isDash(bytes, tokens, next) { return isDate(bytes, tokens, sentence) }
    guard sentence.count == 1 else { return false }
    let range = tokens.utf8Range(of: sentence.lowerBound)
    switch tokens.kinds[sentence.lowerBound] {
    case .number: return range.count <= (isFirst ? 3 : 2)
    case .word: return isFirst && range.allSatisfy { "IVXLC".utf8.contains(bytes[$0]) }
    default: return false
    }
  }

  static func isDash(_ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int) -> Bool {
    switch ScalarAhead(in: bytes, at: tokens.utf8Range(of: index).lowerBound).value {
    case 0x2D, 0x2013...0x2015: true
    default: false
    }
  }

  // MARK: -

  /// Whether tokens are figures, months and the small words and signs between them.
  private static func isDate(_ bytes: Span<UInt8>, _ tokens: Tokens, _ range: Range<Int>) -> Bool {
    guard range.count <= 10 else { return false }
    var figures = 0
    var form: [UInt8] = []
    for index in range {
      switch tokens.kinds[index] {
      case .number: figures += 1
      case .word:
        form.removeAll(keepingCapacity: true)
        CaseFolder.fold(bytes, in: tokens.utf8Range(of: index), into: &form)
        let word = String(decoding: form, as: UTF8.self)
        guard LetterCue.months.contains(word) || parts.contains(word) else { return false }
      case .punctuation, .symbol:
        guard tokens.lengths[index] == 1,
          ",/-()".utf8.contains(bytes[tokens.utf8Range(of: index).lowerBound])
        else { return false }
      }
    }
    return figures > 0
  }

  private static let parts: Set<String> = [
    "de", "del", "y", "a", "al", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
    "domingo", "artículo", "art.", "capítulo", "cap.", "nota", "punto", "núm.", "número",
  ]

  /// How many capitals a word begins with, two at the most.
  private static func leadingCapitals(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let first = ScalarAhead(in: bytes, at: range.lowerBound)
    guard first.isUppercase else { return 0 }
    let next = range.lowerBound + first.length
    return next < range.upperBound && ScalarAhead(in: bytes, at: next).isUppercase ? 2 : 1
  }

  private static func hasLowercase(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let ahead = ScalarAhead(in: bytes, at: index)
      if ahead.isLowercase { return true }
      index += ahead.length
    }
    return false
  }

  private static func isLink(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var form: [UInt8] = []
    CaseFolder.fold(bytes, in: range, into: &form)
    return LayoutWords.neverLast.contains(String(decoding: form, as: UTF8.self))
  }
}
