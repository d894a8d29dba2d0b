import Tokenizer

/// Reads the dates of one source.
struct DateReader {
  let grammar: DateGrammar
  let source: TokenizedSource
  let classes: [UInt16]
  private var found: [Draft] = []
  private var matcher: DateMatcher
  private var capitals = 0
  private var smalls = 0

  /// A date whose century may still be open.
  private struct Draft {
    let utf8Range: Range<Int>
    let rule: Int
    let phrase: DatePhrase
    let direction: DateDirection
    let portion: DatePortion?
  }

  init(grammar: DateGrammar, source: TokenizedSource, classes: [UInt16]) {
    self.grammar = grammar
    self.source = source
    self.classes = classes
    matcher = DateMatcher(grammar)
  }

  mutating func read() {
    let tokens = source.tokens
    let types = tokens.types
    let classes = classes
    let utf8 = source.text.utf8
    for paragraph in 0..<tokens.paragraphCount {
      let range = tokens.paragraph(paragraph)
      var done = range.lowerBound
      var place = range.lowerBound
      while place < range.upperBound {
        let kind = classes[Int(types[place])]
        guard kind & (DateLexer.trigger | DateLexer.romanTrigger) != 0,
          DateLexer.isTrigger(kind, tokens.utf8Range(of: place), in: utf8)
        else {
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
    matcher.evidence.isPluralBehind = false
    let first = max(run.lowerBound - 1, paragraph.lowerBound)
    let last = min(run.upperBound + 1, paragraph.upperBound)
    matcher.evidence.lexemes.removeAll(keepingCapacity: true)
    for token in first..<last {
      let range = tokens.utf8Range(of: token)
      grammar.lexer.append(
        utf8, range, kind: classes[Int(tokens.types[token])], to: &matcher.evidence.lexemes)
    }
    if last > run.upperBound { markPlural(utf8) }
    let around =
      max(run.lowerBound - 4, paragraph.lowerBound)..<min(run.upperBound + 4, paragraph.upperBound)
    matcher.evidence.isPastNear =
      matcher.lexemes.contains { grammar.lexicon[$0.word].season > 0 }
      && forms(around).contains(where: VerbForm.isPreterite)
    matcher.evidence.isDayNear = tellsDay(run)
    matcher.evidence.beginsParagraph = first == paragraph.lowerBound
    matcher.evidence.endsParagraph = last == paragraph.upperBound
    matcher.evidence.capitalMonths = capitals > smalls
    matcher.begin()
    findPhrases()
  }

  /// The tokens of a stretch, as they stand.
  private func forms(_ range: Range<Int>) -> some Sequence<ArraySlice<UInt8>> {
    range.lazy.map { source.text.utf8[source.tokens.utf8Range(of: $0)] }
  }

  /// Whether a run has a "hoy" of which its sentence says that it is one day: by what happened then, or
  /// by the words beside it.
  private func tellsDay(_ run: Range<Int>) -> Bool {
    let tokens = source.tokens
    let today = run.first {
      DateLexer.word(of: classes[Int(tokens.types[$0])]) == grammar.signs.hoy
    }
    guard let today else { return false }
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: today))
    let around = max(sentence.lowerBound, today - 4)..<min(sentence.upperBound, today + 5)
    return forms(around).contains { form in
      VerbForm.isPreterite(form) || Self.wordsOfDay.contains { form.elementsEqual($0) }
    }
  }

  private static let wordsOfDay = [
    "he", "has", "ha", "hemos", "habéis", "han", "mismo", "temprano", "carta", "fecha", "telegrama",
    "periódico", "periódicos", "diario", "diarios", "sesión",
  ].map { Array($0.utf8) }

  /// Tells the last lexeme, the word behind the run, as a plural.
  private mutating func markPlural(_ utf8: [UInt8]) {
    guard let last = matcher.lexemes.last, last.end - last.start > 3,
      utf8[last.end - 1] == UInt8(ascii: "s")
    else { return }
    // Verbs end in -mos and -is.
    let isVerb =
      utf8[last.end - 2] == UInt8(ascii: "i")
      || utf8[last.end - 2] == UInt8(ascii: "o") && utf8[last.end - 3] == UInt8(ascii: "m")
    matcher.evidence.isPluralBehind = !isVerb
  }

  private mutating func findPhrases() {
    guard let last = matcher.lexemes.lastIndex(where: \.isTrigger) else { return }
    var place = 0
    while place <= last {
      guard var best = matcher.phrase(at: place) else {
        place += 1
        continue
      }
      // "carta del 24" and "el martes" may tell less than the date that begins behind them.
      if best.range.lowerBound > place || best.phrase.relation != nil {
        for inside in (place + 1)..<max(place + 1, best.range.upperBound) {
          if let inner = matcher.phrase(at: inside), inner.range.upperBound > best.range.upperBound
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
    let lexemes = matcher.lexemes
    let range = match.range
    for place in range where grammar.lexicon[lexemes[place].word].month > 0 && range.count > 1 {
      if lexemes[place].isCapital { capitals += 1 } else { smalls += 1 }
    }
    let before =
      range.lowerBound > 0 ? grammar.lexicon[lexemes[range.lowerBound - 1].word].traits : []
    let after =
      range.upperBound < lexemes.count ? grammar.lexicon[lexemes[range.upperBound].word].traits : []
    var sides = before.union(after)
    // "5 del pasado enero"
    for place in range.dropFirst() { sides.formUnion(grammar.lexicon[lexemes[place].word].traits) }
    if matcher.evidence.isComing(range.upperBound) { sides.insert(.next) }
    found.append(
      Draft(
        utf8Range: lexemes[range.lowerBound].start..<lexemes[range.upperBound - 1].end,
        rule: match.rule, phrase: match.phrase,
        direction: sides.contains(.past) ? .past : sides.contains(.next) ? .next : .near,
        portion: portion(of: match)))
  }

  /// Which part of a time is meant, by the first word that says it.
  private func portion(of match: DateMatcher.PhraseMatch) -> DatePortion? {
    guard match.phrase.points.count == 1, grammar.rules[match.phrase.points[0].rule].name == "part"
    else { return nil }
    for lexeme in matcher.lexemes[match.range] {
      let traits = grammar.lexicon[lexeme.word].traits
      if traits.contains(.start) { return .start }
      if traits.contains(.middle) { return .middle }
      if traits.contains(.end) { return .end }
    }
    return nil
  }

  /// The dates with their values, now that the years of the source are known.
  func finished() -> [RecognizedDate] {
    var dated: [Int] = []
    var bare: [Int] = []
    for draft in found {
      for point in draft.phrase.points {
        guard let year = point.year, point.openDigits == 0, year >= 1000 else { continue }
        if point.month == nil { bare.append(year) } else { dated.append(year) }
      }
    }
    let years = SourceYears(dates: dated, bare: bare)
    return found.compactMap { date(of: $0, years) }
  }

  /// What the rules read, for whoever asks how a date was told.
  private func parts(of draft: Draft, _ rule: String) -> [DatePart] {
    draft.phrase.points.map { point in
      let own = grammar.rules[point.rule].name
      return DatePart(
        rule: rule == "one" || own != rule ? own : rule, year: point.year,
        shortYear: point.shortYear, month: point.month, day: point.day ?? point.lostDay,
        weekday: point.weekday)
    }
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
      weekday: draft.phrase.points.first?.weekday, direction: draft.direction,
      yearOf: draft.phrase.points.lazy.compactMap(\.yearOf).first, portion: draft.portion,
      parts: parts(of: draft, rule))
  }
}
