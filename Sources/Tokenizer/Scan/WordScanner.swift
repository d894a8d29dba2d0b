/// Where a token ends and what it is, by its characters alone.
///
/// Whether a full stop belongs to the word before it is decided by `SpanishTokenizer`, which knows
/// abbreviations and neighbours.
enum WordScanner {
  /// The longest token in bytes; a longer run is cut.
  static let longest = 60_000

  /// The end and kind of the token that begins at `start`.
  ///
  /// - Precondition: the scalar at `start` is no white space and nothing ignorable.
  /// - Complexity: O(*r*) for a token of *r* bytes.
  static func token(in bytes: Span<UInt8>, from start: Int) -> (end: Int, kind: TokenKind) {
    let first = ScalarAhead(in: bytes, at: start)
    switch first.kind {
    case .letter:
      let end = run(in: bytes, from: start)
      // Only what such a sign follows can be an address.
      if end < bytes.count, ":.@_-+".utf8.contains(bytes[end]),
        let address = address(in: bytes, from: start)
      {
        return (address, .symbol)
      }
      return (word(in: bytes, from: start, run: end), .word)
    case .digit: return (number(in: bytes, from: start), .number)
    case .raised: return (raised(in: bytes, from: start), .number)
    case .punctuation: return (punctuation(in: bytes, from: start, first), .punctuation)
    default: return (symbol(in: bytes, from: start, first), .symbol)
    }
  }

  // MARK: - Words

  /// Letters and figures, joined over hyphens and apostrophes between them, over full stops of
  /// abbreviations such as EE.UU., and over a bracketed letter as in PC(b)R.
  private static func word(in bytes: Span<UInt8>, from start: Int, run: Int) -> Int {
    var end = run
    while end - start < longest {
      let joint = ScalarAhead(in: bytes, at: end)
      let jointEnd = extended(
        in: bytes, from: end + joint.length, notBehind: start + longest)
      let next = ScalarAhead(in: bytes, at: jointEnd)
      switch joint.value {
      case 0x2D, 0x2010, 0x2011, 0x5F:  // - ‐ ‑ _
        guard next.isLetter || next.isDigit else { return end }
      case 0x27, 0x2019, 0xB7, 0x0387, 0x2027:  // ' ’ · and their like
        guard next.isLetter else { return end }
      case 0x2E where next.kind == .ordinal:  // D.ª
        return extended(
          in: bytes, from: jointEnd + next.length, notBehind: start + longest)
      case 0x2E:  // .
        guard next.isLetter, joinsOverStop(in: bytes, start..<end) else { return end }
      case 0x28:  // (
        guard let close = bracketedLetter(in: bytes, start..<end) else { return end }
        end = self.run(in: bytes, from: close, notBehind: start + longest)
        continue
      default:  // nº, Mª
        return joint.kind == .ordinal ? jointEnd : end
      }
      end = self.run(in: bytes, from: jointEnd, notBehind: start + longest)
    }
    return end
  }

  /// The place behind the marks and the ignorable scalars at `start`, cut behind the first that reaches
  /// `limit`: a token has no more than `longest` bytes and a scalar or two.
  static func extended(in bytes: Span<UInt8>, from start: Int, notBehind limit: Int) -> Int {
    var index = start
    while index < bytes.count, index < limit, bytes[index] >= 0x80 {
      let ahead = ScalarAhead(in: bytes, at: index)
      guard ahead.isExtension else { return index }
      index += ahead.length
    }
    return index
  }

  /// The end of the run of letters, marks and figures at `start`.
  static func run(in bytes: Span<UInt8>, from start: Int) -> Int {
    run(in: bytes, from: start, notBehind: start + longest)
  }

  /// The same, cut behind the first scalar that reaches `limit`.
  private static func run(in bytes: Span<UInt8>, from start: Int, notBehind limit: Int) -> Int {
    var index = start
    let limit = min(bytes.count, limit)
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        let kind = ByteClass.of(byte)
        guard kind == .letter || kind == .digit else { return index }
        index += 1
      } else {
        let ahead = ScalarAhead(in: bytes, at: index)
        guard ahead.isWordPart else { return index }
        index += ahead.length
      }
    }
    return index
  }

  /// Whether the full stop behind `range` is inside a word: between short groups of capitals
  /// (EE.UU., U.R.S.S., a.C.) or between small letters (iber.es, Paral.lel). A sentence glued to the
  /// next (fin.Empieza) is two words, and so is a short title glued to a word (Sr.conde).
  private static func joinsOverStop(in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var groupStart = range.upperBound
    while groupStart > range.lowerBound, bytes[groupStart - 1] != 0x2E { groupStart -= 1 }
    let nextStart = range.upperBound + 1
    let nextEnd = run(in: bytes, from: nextStart)
    let next = ScalarAhead(in: bytes, at: nextStart)
    let before = letterCount(in: bytes, groupStart..<range.upperBound)
    let after = letterCount(in: bytes, nextStart..<nextEnd)
    if next.isLowercase {
      let least = ScalarAhead(in: bytes, at: groupStart).isLowercase ? 2 : 3
      return before >= least
        && ScalarAhead(in: bytes, at: lastLetter(in: bytes, before: range.upperBound)).isLowercase
    }
    return next.isUppercase && before <= 2 && after <= 2
  }

  /// Where the letter that ends at `end` begins, its marks passed over.
  private static func lastLetter(in bytes: Span<UInt8>, before end: Int) -> Int {
    var index = lastScalar(in: bytes, before: end)
    while index > 0, ScalarAhead(in: bytes, at: index).isExtension {
      index = lastScalar(in: bytes, before: index)
    }
    return index
  }

  /// Where the scalar that ends at `end` begins.
  static func lastScalar(in bytes: Span<UInt8>, before end: Int) -> Int {
    var index = end - 1
    while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private static func letterCount(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let ahead = ScalarAhead(in: bytes, at: index)
      if !ahead.isExtension { count += 1 }
      index += ahead.length
    }
    return count
  }

  /// The place behind `(b)` where capitals stand before it, or nil.
  private static func bracketedLetter(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let open = range.upperBound
    guard range.count >= 2, open + 2 < bytes.count, bytes[open + 2] == UInt8(ascii: ")"),
      ByteClass.of(bytes[open + 1]) == .letter
    else { return nil }
    for index in range where bytes[index] < 0x41 || bytes[index] > 0x5A { return nil }
    return open + 3
  }

  // MARK: - Numbers

  /// Figures with what stands inside or ends them: separators between figures, ordinals, a Roman
  /// month between figures, letters glued on, a per cent sign.
  private static func number(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = run(in: bytes, from: start)
    while end - start < longest {
      let joint = ScalarAhead(in: bytes, at: end)
      let jointEnd = extended(
        in: bytes, from: end + joint.length, notBehind: start + longest)
      let next = ScalarAhead(in: bytes, at: jointEnd)
      switch joint.value {
      case 0x2E where next.kind == .ordinal:  // 1.º
        return extended(
          in: bytes, from: jointEnd + next.length, notBehind: start + longest)
      case 0x2E:
        if next.isDigit { break }
        if let ordinal = ordinalEnding(in: bytes, from: end + 1) { return ordinal }
        guard romanMonth(in: bytes, from: end + 1, before: 0x2E) else { return end }
      case 0x2C, 0x3A, 0x27, 0x2019, 0x2013:  // , : ' ’ –
        guard next.isDigit else { return end }
      case 0x2F:  // /
        guard next.isDigit || romanMonth(in: bytes, from: end + 1, before: 0x2F) else { return end }
      case 0x2D, 0x2010, 0x2011:
        guard next.isDigit || next.isLetter else { return end }
      case 0x25, 0x2030: return jointEnd  // % ‰
      default: return joint.kind == .ordinal ? jointEnd : end
      }
      end = run(in: bytes, from: jointEnd, notBehind: start + longest)
    }
    return end
  }

  /// The end of a written-out ordinal ending behind a full stop: 1.er, 2.a.
  private static func ordinalEnding(in bytes: Span<UInt8>, from start: Int) -> Int? {
    let end = run(in: bytes, from: start)
    let length = end - start
    guard length == 1 || length == 2 else { return nil }
    let last = bytes[end - 1]
    let isEnding =
      length == 1
      ? last == UInt8(ascii: "o") || last == UInt8(ascii: "a")
      : bytes[start] == UInt8(ascii: "e") && last == UInt8(ascii: "r")
        || [UInt8(ascii: "r"), UInt8(ascii: "d"), UInt8(ascii: "t")].contains(bytes[start])
          && [UInt8(ascii: "o"), UInt8(ascii: "a")].contains(last)
    return isEnding ? end : nil
  }

  /// Whether a Roman month stands at `start`, then `separator` and a figure: the XII. of 23.XII.22.
  private static func romanMonth(in bytes: Span<UInt8>, from start: Int, before separator: UInt8)
    -> Bool
  {
    var index = start
    while index < bytes.count, index - start < 4,
      [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(bytes[index])
    {
      index += 1
    }
    guard index > start, index + 1 < bytes.count, bytes[index] == separator else { return false }
    return ByteClass.of(bytes[index + 1]) == .digit
  }
}
