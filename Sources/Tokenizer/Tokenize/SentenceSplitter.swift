/// Where sentences end, by the tokens of one paragraph.
///
/// A sentence ends behind a full stop, a question or exclamation mark or an ellipsis, and the closing
/// quotes, brackets and marks of notes behind it, where what follows can begin one: a capital, a
/// figure, an opening sign, a dash. It never ends at a semicolon, nor behind an initial or an
/// abbreviation that a name follows, nor behind what only heads it (`SentenceHead`).
enum SentenceSplitter {
  /// Ends the sentences of a paragraph but the last, which the paragraph ends.
  ///
  /// - Parameters:
  ///   - paragraph: its tokens.
  ///   - mayEnd: for each type whether a sentence may end with it.
  /// - Complexity: O(*t*) for *t* tokens; most are passed over by their types.
  static func split(
    _ bytes: Span<UInt8>, _ paragraph: Range<Int>, _ abbreviations: Abbreviations, mayEnd: [Bool],
    _ tokens: inout Tokens
  ) {
    var index = paragraph.lowerBound
    var start = index
    let first = index
    let end = paragraph.upperBound
    while index < end {
      if index == start, let heading = SentenceHead.capitals(bytes, tokens, start..<end) {
        tokens.endSentence(before: heading)
        start = heading
        index = heading
        continue
      }
      index = tokens.firstToken(in: index..<end, whoseTypeIs: mayEnd)
      guard index < end else { return }
      guard let strength = terminator(bytes, tokens, index, abbreviations) else {
        index += 1
        continue
      }
      let next = endOfClosing(bytes, tokens, behind: index, end)
      if next < end, begins(bytes, tokens, next, after: strength, end),
        !isInsideDate(bytes, tokens, stop: index, next: next, first: first),
        next > index + 1
          || !SentenceHead.goesOn(bytes, tokens, start..<index, next, isFirst: start == first)
      {
        tokens.endSentence(before: next)
        start = next
      }
      index = next
    }
  }

  // MARK: -

  private enum Strength {
    /// A full stop.
    case full
    /// ! ? …, which also stand inside a sentence.
    case weak
    /// The full stop of an abbreviation.
    case abbreviation
  }

  private static func terminator(
    _ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int, _ abbreviations: Abbreviations
  ) -> Strength? {
    let range = tokens.utf8Range(of: index)
    let last = bytes[range.upperBound - 1]
    switch tokens.kinds[index] {
    case .punctuation:
      if isAloneInBrackets(bytes, range) { return nil }
      if last == UInt8(ascii: ".") { return range.count == 1 ? .full : .weak }
      if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") { return .weak }
      return ScalarAhead(in: bytes, at: range.lowerBound).value == 0x2026 ? .weak : nil
    case .word where last == UInt8(ascii: "."):
      return mayEndSentence(bytes, range, abbreviations) ? .abbreviation : nil
    default: return nil
    }
  }

  private static func mayEndSentence(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ abbreviations: Abbreviations
  ) -> Bool {
    var form: [UInt8] = []
    CaseFolder.fold(bytes, in: range.lowerBound..<(range.upperBound - 1), into: &form)
    if let follower = abbreviations.follower(of: form) { return follower == .any }
    // An acronym with inner stops may end a sentence, an initial never does.
    return form.contains(UInt8(ascii: ".")) && form.count > 3
  }

  /// Whether an editor or a doubt put the sign there: (?), [!], [...].
  private static func isAloneInBrackets(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let (before, after) = (bytes[range.lowerBound - 1], bytes[range.upperBound])
    return before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
      || before == UInt8(ascii: "[") && after == UInt8(ascii: "]")
  }

  /// The first token behind a terminator that does not belong to its sentence.
  private static func endOfClosing(
    _ bytes: Span<UInt8>, _ tokens: Tokens, behind index: Int, _ end: Int
  ) -> Int {
    var next = index + 1
    while next < end {
      if closes(bytes, tokens, next) || continuesTerminator(bytes, tokens, next) {
        next += 1
      } else if let behind = endOfNoteMark(bytes, tokens, next, end)
        ?? endOfDashes(bytes, tokens, next, end)
      {
        next = behind
      } else {
        break
      }
    }
    return next
  }

  /// Behind a mark of a note that nothing parts from the full stop: fin.² fin.[3] fin.(4) fin.*
  private static func endOfNoteMark(
    _ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int, _ end: Int
  ) -> Int? {
    guard touches(bytes, tokens, index) else { return nil }
    let sign = ScalarAhead(in: bytes, at: tokens.utf8Range(of: index).lowerBound)
    switch sign.value {
    case 0x2A, 0x2020, 0x2021: return index + 1  // * † ‡
    case 0x28, 0x5B:  // ( [
      let close = index + 2
      guard close < end, tokens.kinds[index + 1] == .number,
        tokens.lengths[index + 1] <= 3, touches(bytes, tokens, index + 1),
        touches(bytes, tokens, close)
      else { return nil }
      let mark = bytes[tokens.utf8Range(of: close).lowerBound]
      return mark == (sign.value == 0x28 ? UInt8(ascii: ")") : UInt8(ascii: "]")) ? close + 1 : nil
    default: return sign.kind == .raised ? index + 1 : nil
    }
  }

  /// Behind the dashes of an inserted speech that a full stop ends: —¿Vienes? —.
  private static func endOfDashes(
    _ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int, _ end: Int
  ) -> Int? {
    var next = index
    while next < end, SentenceHead.isDash(bytes, tokens, next) { next += 1 }
    guard next > index, next < end else { return nil }
    let range = tokens.utf8Range(of: next)
    return range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: ".") ? next + 1 : nil
  }

  /// Whether nothing stands between a token and the one before it.
  private static func touches(_ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int) -> Bool {
    tokens.utf8Range(of: index - 1).upperBound == tokens.utf8Range(of: index).lowerBound
  }

  /// Closing quotes and brackets behind a full stop belong to its sentence.
  private static func closes(_ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int) -> Bool {
    let range = tokens.utf8Range(of: index)
    switch ScalarAhead(in: bytes, at: range.lowerBound).value {
    case 0x29, 0x5D, 0x7D, 0xBB, 0x201D, 0x203A: return true  // ) ] } » ” ›
    case 0x22, 0x27, 0x2019:  // " ' ’ close where nothing parts them from what is before
      return range.lowerBound > 0 && !ScalarClass.isSpaceByte(bytes[range.lowerBound - 1])
        && (range.upperBound >= bytes.count
          || !ScalarAhead(in: bytes, at: range.upperBound).isWordPart)
    default: return false
    }
  }

  private static func continuesTerminator(_ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int)
    -> Bool
  {
    guard tokens.kinds[index] == .punctuation else { return false }
    let range = tokens.utf8Range(of: index)
    guard range.lowerBound > 0, !ScalarClass.isSpaceByte(bytes[range.lowerBound - 1]) else {
      return false
    }
    switch ScalarAhead(in: bytes, at: range.lowerBound).value {
    case 0x2E, 0x21, 0x3F, 0x2026: return true
    default: return false
    }
  }

  /// Whether a sentence can begin with this token.
  private static func begins(
    _ bytes: Span<UInt8>, _ tokens: Tokens, _ index: Int, after strength: Strength,
    _ end: Int
  ) -> Bool {
    let range = tokens.utf8Range(of: index)
    let ahead = ScalarAhead(in: bytes, at: range.lowerBound)
    if ahead.isUppercase { return true }
    switch ahead.kind {
    case .letter: return false
    case .digit: return strength == .full
    default: break
    }
    switch ahead.value {
    case 0xBF, 0xA1, 0xAB, 0x201C, 0x2018, 0x22, 0x27, 0x28, 0x5B:  // ¿ ¡ « “ ‘ " ' ( [
      return nextWordBegins(bytes, tokens, after: index, strength, end)
    case 0x2014, 0x2013, 0x2D:  // a dash
      return strength != .abbreviation && nextWordBegins(bytes, tokens, after: index, strength, end)
    default: return false
    }
  }

  /// "15. XII. 1922": full stops between a day, a Roman month and a year end nothing.
  private static func isInsideDate(
    _ bytes: Span<UInt8>, _ tokens: Tokens, stop: Int, next: Int, first: Int
  ) -> Bool {
    guard next == stop + 1 else { return false }
    // The stop may belong to the word before it: "V." is an initial to the scanner.
    let month = tokens.kinds[stop] == .word ? stop : stop - 1
    if month > first, isRomanMonth(bytes, tokens, month), tokens.kinds[next] == .number {
      return isDay(tokens, month - 1) || (month > first + 1 && isDay(tokens, month - 2))
    }
    return stop > first && isDay(tokens, stop - 1) && isRomanMonth(bytes, tokens, next)
  }

  private static func isDay(_ tokens: Tokens, _ token: Int) -> Bool {
    tokens.kinds[token] == .number && tokens.lengths[token] <= 2
  }

  /// Whether a token is made of I, V and X, four at the most, with or without a full stop.
  private static func isRomanMonth(_ bytes: Span<UInt8>, _ tokens: Tokens, _ token: Int) -> Bool {
    let range = tokens.utf8Range(of: token)
    guard tokens.kinds[token] == .word, range.count <= 5 else { return false }
    for index in range where !"IVX".utf8.contains(bytes[index]) {
      guard index == range.upperBound - 1, index > range.lowerBound,
        bytes[index] == UInt8(ascii: ".")
      else { return false }
    }
    return true
  }

  /// Whether the first word behind opening signs has a capital.
  private static func nextWordBegins(
    _ bytes: Span<UInt8>, _ tokens: Tokens, after index: Int, _ strength: Strength,
    _ end: Int
  ) -> Bool {
    var next = index + 1
    while next < end, next - index < 4 {
      let ahead = ScalarAhead(in: bytes, at: tokens.utf8Range(of: next).lowerBound)
      if ahead.isLetter { return ahead.isUppercase }
      if ahead.isDigit { return strength == .full }
      next += 1
    }
    return false
  }
}
