import Tokenizer

/// Finds the dates of a source, as they are written.
///
///     var memory = DateRecognizer.Memory()
///     let dates = DateRecognizer().dates(in: source, vocabulary, &memory)
///     // "24-25 de diciembre de 1922": 1922-12-24/1922-12-25
///
/// One pass over the tokens; only the surroundings of a month, a year or another word of time are
/// read closely. What a year of two figures means is decided by the other dates of the source.
public struct DateRecognizer: Sendable {
  private let grammar = DateGrammar.spanish

  public init() {}

  /// What a thread keeps from one source to the next: which types can tell a date. It goes with one
  /// vocabulary, which may grow.
  public struct Memory: Sendable {
    var classes = TypeClasses<UInt16>()

    public init() {}
  }

  /// The dates of a source in the order of the text; none overlap.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  public func dates(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
  ) -> [RecognizedDate] {
    let lexer = grammar.lexer
    memory.classes.extend(to: vocabulary) { lexer.classify($0) }
    var reader = DateReader(grammar: grammar, source: source, classes: memory.classes.classes)
    reader.read()
    return reader.finished()
  }
}

/// Reads the dates of one source.
struct DateReader {
  let grammar: DateGrammar
  let source: TokenizedSource
  let classes: [UInt16]
  private var found: [Draft] = []
  private var lexemes: [DateLexeme] = []
  private var capitals = 0
  private var smalls = 0

  /// A date whose century may still be open.
  private struct Draft {
    let utf8Range: Range<Int>
    let rule: Int
    let phrase: DatePhrase
    let direction: DateDirection
  }

  init(grammar: DateGrammar, source: TokenizedSource, classes: [UInt16]) {
    self.grammar = grammar
    self.source = source
    self.classes = classes
  }

  mutating func read() {
    let tokens = source.tokens
    let types = tokens.types
    for paragraph in 0..<tokens.paragraphCount {
      let range = tokens.paragraph(paragraph)
      var done = range.lowerBound
      var place = range.lowerBound
      while place < range.upperBound {
        guard classes[Int(types[place])] & DateLexer.trigger != 0 else {
          place += 1
          continue
        }
        var first = place
        while first > done, classes[Int(types[first - 1])] != 0 { first -= 1 }
        var last = place + 1
        while last < range.upperBound, classes[Int(types[last])] != 0 { last += 1 }
        read(first..<last, in: range)
        (done, place) = (last, last)
      }
    }
  }

  // MARK: -

  /// Reads a run of tokens that can stand in dates, with the two words before it and the word behind.
  private mutating func read(_ run: Range<Int>, in paragraph: Range<Int>) {
    let tokens = source.tokens
    let utf8 = source.text.utf8
    let first = max(run.lowerBound - 1, paragraph.lowerBound)
    let last = min(run.upperBound + 1, paragraph.upperBound)
    lexemes.removeAll(keepingCapacity: true)
    for token in first..<last {
      let range = tokens.utf8Range(of: token)
      grammar.lexer.append(utf8, range, kind: classes[Int(tokens.types[token])], to: &lexemes)
    }
    // The word behind the run is the last lexeme: is it a plural?
    if last > run.upperBound, let end = lexemes.last?.end, end > 3,
      utf8[end - 1] == UInt8(ascii: "s"),
      ![UInt8(ascii: "o"), UInt8(ascii: "i")].contains(utf8[end - 2])
        || (utf8[end - 2] == UInt8(ascii: "o") && utf8[end - 3] != UInt8(ascii: "m"))
    {
      lexemes[lexemes.count - 1].roman = -1
    }
    let evidence = DateEvidence(
      grammar: grammar, lexemes: lexemes, beginsParagraph: first == paragraph.lowerBound,
      endsParagraph: last == paragraph.upperBound, capitalMonths: capitals > smalls)
    var matcher = DateMatcher(grammar, lexemes)
    var place = 0
    while place < lexemes.count {
      guard let match = matcher.phrase(at: place, accept: evidence.accepts) else {
        place += 1
        continue
      }
      // "carta del 24" and "el martes" may tell less than the date that begins behind them.
      var best = match
      if match.range.lowerBound > place || match.phrase.relation != nil {
        for inside in (place + 1)..<max(place + 1, match.range.upperBound) {
          if let inner = matcher.phrase(at: inside, accept: evidence.accepts),
            inner.phrase.relation == nil, inner.range.upperBound > match.range.upperBound
          {
            best = inner
            break
          }
        }
      }
      append(best)
      place = max(best.range.upperBound, place + 1)
    }
  }

  private mutating func append(_ match: DateMatcher.PhraseMatch) {
    let range = match.range
    for place in range where grammar.lexicon[lexemes[place].word].month > 0 && range.count > 1 {
      if lexemes[place].isCapital { capitals += 1 } else { smalls += 1 }
    }
    let before =
      range.lowerBound > 0 ? grammar.lexicon[lexemes[range.lowerBound - 1].word].traits : []
    let after =
      range.upperBound < lexemes.count ? grammar.lexicon[lexemes[range.upperBound].word].traits : []
    let sides = before.union(after)
    found.append(
      Draft(
        utf8Range: lexemes[range.lowerBound].start..<lexemes[range.upperBound - 1].end,
        rule: match.rule, phrase: match.phrase,
        direction: sides.contains(.past) ? .past : sides.contains(.next) ? .next : .near))
  }

  /// The dates with their values, now that the years of the source are known.
  func finished() -> [RecognizedDate] {
    var dated: [Int] = []
    var bare: [Int] = []
    for draft in found {
      for point in draft.phrase.points {
        guard let year = point.year, point.openDigits == 0 else { continue }
        if point.month == nil { bare.append(year) } else { dated.append(year) }
      }
    }
    let years = SourceYears(dates: dated, bare: bare)
    return found.compactMap { date(of: $0, years) }
  }

  private func date(of draft: Draft, _ years: SourceYears) -> RecognizedDate? {
    let rule = grammar.rules[draft.rule].name
    if let relation = draft.phrase.relation {
      return RecognizedDate(
        utf8Range: draft.utf8Range, type: .relative, value: nil, rule: rule, relation: relation)
    }
    guard let reading = DateValueReading(draft.phrase, years) else { return nil }
    return RecognizedDate(
      utf8Range: draft.utf8Range, type: DateType(of: reading.value), value: reading.value,
      julian: reading.julian, rule: rule, warning: reading.warning,
      weekday: draft.phrase.points.first?.weekday, direction: draft.direction)
  }
}
