/// Cleaned text → tokens and sentences: the public door to the scanner.
///
///     var vocabulary = Vocabulary()
///     let source = SourceText(name: "carta.txt", "Escribió V. I. Lenin a Stalin el 23.XII.22.")
///     let clean = LayoutCleaner().clean(source)
///     let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
///     // Escribió · V. · I. · Lenin · a · Stalin · el · 23.XII.22 · .
///
/// `TOKENS.md` defines a token, with examples, and says where it differs from Unicode's word
/// segmentation (UAX #29). In short: a word is a run of letters, marks and figures that begins with a
/// letter, joined over hyphens and apostrophes between them (marxista-leninista, d'Or); clitics stay on. An initial, an acronym with
/// inner stops and an abbreviation of the list keep their full stop. A number begins with a figure
/// and goes on over separators before a figure, ordinal signs, letters glued on and the per cent
/// sign: 1.000, 4.ª, 12/3/1918, 23.XII.22, 60%. Every other sign is a token of its own, but for runs
/// of full stops and of hyphens. Web and mail addresses are symbols.
public struct SpanishTokenizer: Sendable {
  private let reader = ParagraphReader()

  public init() {}

  /// The tokens of the paragraphs in `layers`; other paragraphs have none.
  ///
  /// - Parameter wanted: for each paragraph whether it is read; nil for all.
  /// - Complexity: O(*n*) for *n* bytes.
  public func tokens(
    of text: CleanText, layers: LayerSet = .text, where wanted: [Bool]? = nil,
    into vocabulary: inout Vocabulary
  ) -> Tokens {
    var words = TokenReader()
    var tokens = Tokens()
    // Prose has a token for every four to five bytes.
    if wanted == nil { tokens.reserve(text.utf8.count / 4) }
    let paragraphs = text.paragraphs
    let bytes = text.utf8.span
    func isRead(_ index: Int) -> Bool {
      layers.contains(paragraphs[index].layer) && wanted?[index] ?? true
    }
    var next = 0
    while next < paragraphs.count {
      guard isRead(next) else {
        tokens.endParagraph()
        next += 1
        continue
      }
      // Paragraphs that follow on each other are read in one go, then parted.
      let first = next
      let start = paragraphs[first].utf8Range.lowerBound
      next += 1
      while next < paragraphs.count, isRead(next),
        paragraphs[next].utf8Range.upperBound - start <= Self.stretch
      {
        next += 1
      }
      var token = tokens.count
      let end = paragraphs[next - 1].utf8Range.upperBound
      words.read(bytes, in: start..<end, &tokens, &vocabulary)
      reader.mark(&vocabulary)
      for index in first..<next {
        let behind = tokens.firstToken(from: token, behind: paragraphs[index].utf8Range.upperBound)
        SentenceSplitter.split(
          bytes, token..<behind, reader.abbreviations, mayEnd: vocabulary.mayEndSentence, &tokens)
        tokens.endParagraph(before: behind)
        token = behind
      }
    }
    return tokens
  }

  /// How many bytes of paragraphs are read in one go.
  private static let stretch = 1 << 16

  /// The tokens of a phrase that stands alone, such as a name of a gazetteer; places are bytes of it.
  ///
  /// - Precondition: `phrase` is well-formed UTF-8.
  public func tokens(ofPhrase phrase: [UInt8], into vocabulary: inout Vocabulary) -> Tokens {
    var reader = reader
    var tokens = Tokens()
    reader.read(phrase.span, in: 0..<phrase.count, &tokens, &vocabulary)
    tokens.endParagraph()
    return tokens
  }
}

/// Reads tokens one by one, exactly; keeps its buffer from one to the next.
struct ParagraphReader: Sendable {
  let abbreviations = Abbreviations.spanish
  /// The normal form of the last token.
  private(set) var form: [UInt8] = []
  /// Whether the token before is an initial or an abbreviation that a name follows.
  private var followsInitial = false

  init() {}

  /// Where a token lies and what it is.
  struct Found {
    let end: Int
    let kind: TokenKind
    /// Whether a full stop at its end is its own.
    let keepsStop: Bool
  }

  mutating func read(
    _ bytes: Span<UInt8>, in range: Range<Int>, _ tokens: inout Tokens,
    _ vocabulary: inout Vocabulary
  ) {
    let text = bytes.extracting(0..<range.upperBound)
    var index = range.lowerBound
    var followsInitial = false
    while let start = start(in: text, from: index) {
      let found = token(
        in: text, at: start, isFirst: start == range.lowerBound, followsInitial: followsInitial)
      tokens.append(type: vocabulary.intern(form), utf8Range: start..<found.end, kind: found.kind)
      followsInitial = found.keepsStop
      index = found.end
    }
  }

  /// The start of the first token at or behind `index`, nil where only white space is left.
  func start(in text: Span<UInt8>, from index: Int) -> Int? {
    var index = index
    while index < text.count {
      let ahead = ScalarAhead(in: text, at: index)
      guard ahead.kind == .space || ahead.kind == .ignorable else { return index }
      index += ahead.length
    }
    return nil
  }

  /// The token at `start`; its normal form is in `form` afterwards.
  ///
  /// - Parameters:
  ///   - text: ends with the paragraph.
  ///   - isFirst: whether it is the first of its paragraph.
  ///   - followsInitial: whether the token before has a full stop of its own.
  mutating func token(
    in text: Span<UInt8>, at start: Int, isFirst: Bool, followsInitial: Bool
  ) -> Found {
    self.followsInitial = followsInitial
    var (end, kind) = WordScanner.token(in: text, from: start)
    form.removeAll(keepingCapacity: true)
    CaseFolder.fold(text, in: start..<end, into: &form)
    let keepsStop = kind == .word && ownsStop(text, word: start..<end, isFirst: isFirst)
    if keepsStop {
      end += 1
      form.append(UInt8(ascii: "."))
    }
    if form.isEmpty { form.append(contentsOf: "\u{FFFD}".utf8) }
    return Found(end: end, kind: kind, keepsStop: keepsStop)
  }

  /// Marks the new types of a vocabulary that may own the full stop behind them, abbreviations and
  /// single letters, and those with which a sentence may end.
  func mark(_ vocabulary: inout Vocabulary) {
    while vocabulary.mayOwnStop.count < vocabulary.count {
      let form = Array(vocabulary.utf8(of: UInt32(vocabulary.mayOwnStop.count)))
      let isLetter =
        form.count { $0 & 0xC0 != 0x80 } == 1 && ScalarAhead(in: form.span, at: 0).isLetter
      vocabulary.mayEndSentence.append(
        form.last.map { ".?!".utf8.contains($0) } ?? false || form.starts(with: "…".utf8))
      vocabulary.mayOwnStop.append(isLetter || abbreviations.follower(of: form) != nil)
    }
  }

  // MARK: -

  /// Whether the full stop behind a word belongs to it. `form` is its normal form.
  private func ownsStop(_ text: Span<UInt8>, word: Range<Int>, isFirst: Bool) -> Bool {
    guard word.upperBound < text.count, text[word.upperBound] == UInt8(ascii: ".") else {
      return false
    }
    let after = word.upperBound + 1
    // An ellipsis is a sign of its own.
    if after < text.count, text[after] == UInt8(ascii: ".") { return false }
    if form.contains(UInt8(ascii: ".")) {
      return ScalarAhead(in: text, at: word.lowerBound).isLetter && isAcronym
    }
    let first = ScalarAhead(in: text, at: word.lowerBound)
    if isOneLetter, first.isUppercase {
      return isInitial(text, letter: first, at: word, isFirst: isFirst)
    }
    switch abbreviations.follower(of: form) {
    case .name?: return nextIsWordOrNumber(text, from: after)
    case .any?: return true
    case .figure?: return nextIsFigure(text, from: after)
    case nil: return false
    }
  }

  /// Whether `form` is one letter, its marks apart.
  private var isOneLetter: Bool {
    guard let lead = form.first else { return false }
    var end = lead < 0x80 ? 1 : UTF8Validation.sequenceLength(in: form.span, at: 0)
    while end < form.count, ScalarAhead(in: form.span, at: end).isExtension {
      end += UTF8Validation.sequenceLength(in: form.span, at: end)
    }
    return end == form.count
  }

  /// Whether `form` is made of short groups between full stops.
  private var isAcronym: Bool {
    form.split(separator: UInt8(ascii: ".")).allSatisfy { $0.count <= 3 }
  }

  /// A capital with a full stop is an initial, unless it ends a sentence: the number of a king or a
  /// century, the last word of a paragraph.
  private func isInitial(
    _ text: Span<UInt8>, letter: ScalarAhead, at word: Range<Int>, isFirst: Bool
  ) -> Bool {
    if followsInitial { return true }
    var next = word.upperBound + 1
    let isGlued = !ScalarAhead(in: text, at: next).isSpace
    next = Self.behindSpaces(text, from: next)
    let ahead = ScalarAhead(in: text, at: next)
    if next >= text.count { return false }
    if isGlued {
      return ahead.isLetter || ahead.value == 0x2C || ahead.value == 0x29 || ahead.value == 0x2D
    }
    guard ahead.isLetter else { return ahead.kind != .punctuation || ahead.value == 0x28 }
    // No sentence begins with a small letter: "Tiene V. razón".
    if ahead.isLowercase { return true }
    let isRoman = [0x49, 0x56, 0x58].contains(letter.value)
    guard isRoman, !isFirst else { return true }
    // "Carlos V. Después", "siglo V. En": the word before says that it counts.
    let nextIsInitial =
      ahead.isUppercase && next + ahead.length < text.count
      && text[next + ahead.length] == UInt8(ascii: ".")
    return nextIsInitial || !followsWordWithNumber(text, at: word.lowerBound)
  }

  /// Whether the word before `start` is a name or a noun that a Roman numeral counts.
  private func followsWordWithNumber(_ text: Span<UInt8>, at start: Int) -> Bool {
    var end = start
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    var begin = end
    while begin > 0 {
      let before = WordScanner.lastScalar(in: text, before: begin)
      guard ScalarAhead(in: text, at: before).isWordPart else { break }
      begin = before
    }
    guard begin < end else { return false }
    if ScalarAhead(in: text, at: begin).isUppercase { return true }
    var word: [UInt8] = []
    CaseFolder.fold(text, in: begin..<end, into: &word)
    return Self.countedNouns.contains { $0.utf8.elementsEqual(word) }
  }

  private static let countedNouns: [String] = [
    "siglo", "siglos", "tomo", "libro", "acto", "punto", "parte", "serie", "capítulo", "título",
    "volumen", "congreso", "artículo", "clase", "anexo", "apéndice", "cuadro", "lámina", "nota",
  ]

  private func nextIsWordOrNumber(_ text: Span<UInt8>, from start: Int) -> Bool {
    Self.behindSpaces(text, from: start) < text.count
  }

  private static func behindSpaces(_ text: Span<UInt8>, from start: Int) -> Int {
    var next = start
    while next < text.count {
      let ahead = ScalarAhead(in: text, at: next)
      guard ahead.isSpace else { break }
      next += ahead.length
    }
    return next
  }

  private func nextIsFigure(_ text: Span<UInt8>, from start: Int) -> Bool {
    let next = Self.behindSpaces(text, from: start)
    let ahead = ScalarAhead(in: text, at: next)
    if ahead.isDigit { return true }
    var end = next
    while end < text.count, [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains(text[end]) {
      end += 1
    }
    return end > next && !ScalarAhead(in: text, at: end).isWordPart
  }
}

extension ScalarAhead {
  /// Whether it is white space that stands in the text, not its end.
  var isSpace: Bool { kind == .space && length > 0 }
}
