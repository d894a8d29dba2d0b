/// Tells dates from what only looks like one, by the words and signs around it.
struct DateEvidence {
  let grammar: DateGrammar
  var lexemes: [DateLexeme] = []
  /// Whether the first and last lexeme are the first and last of their paragraph.
  var beginsParagraph = false
  var endsParagraph = false
  /// Whether the source writes the months of full dates with a capital.
  var capitalMonths = false
  /// Whether a verb near the lexemes tells what happened once.
  var isPastNear = false
  /// Whether the words around say of a "hoy" that it is one day.
  var isDayNear = false
  /// Whether the last lexeme, which no date knows, is a plural.
  var isPluralBehind = false

  init(grammar: DateGrammar) {
    self.grammar = grammar
  }

  func accepts(_ match: DateMatcher.PhraseMatch) -> Bool {
    let range = match.range
    guard isWhole(range) else { return false }
    guard match.phrase.relation == nil else { return acceptsRelative(match) }
    let points = match.phrase.points
    guard !points.isEmpty, !points.contains(where: \.isBareDay) else { return false }
    let rule = grammar.rules[match.rule]
    if points.contains(where: { $0.day != nil }), isStreet(range.lowerBound) || isNamed(range) {
      return false
    }
    if let last = points.last, last.month == nil, last.openDigits == 0, isMeasured(range.upperBound)
    {
      return false
    }
    if isCentury(points), isTitle(range.lowerBound) || isInitial(match.start) { return false }
    if rule.name == "one" || rule.name == "about", isCapitalC(match.start) { return false }
    if rule.name == "numeric-day", isOf(range.upperBound) { return false }
    if isOfEra(match) || isOwned(match) || isAge(match) { return false }
    if points.allSatisfy({ $0.isBareYear }) { return acceptsYears(match, rule) }
    if points.contains(where: \.isBareMonth) {
      return acceptsMonths(match)
    }
    // "la ley 12/1918"
    let isNumber = grammar.rules[points[0].rule].name.hasPrefix("numeric-month")
    return !isCounted(range.lowerBound)
      || points.contains { $0.day != nil || $0.year != nil && $0.month != nil && !isNumber }
  }

  // MARK: - The edges of figures

  /// Whether a range cuts no number in two: 8/1 of 8/1.5, 2015-1 of 2015-1-32.
  func isWhole(_ range: Range<Int>) -> Bool {
    let last = range.upperBound
    if last < lexemes.count, lexemes[last].isGlued {
      if lexemes[last].number != nil { return false }
      if lexemes[last - 1].number != nil, isJoint(last), last + 1 < lexemes.count,
        lexemes[last + 1].isGlued, lexemes[last + 1].number != nil
      {
        return false
      }
    }
    let first = range.lowerBound
    guard first > 0, lexemes[first].isGlued else { return true }
    if lexemes[first - 1].number != nil { return false }
    return
      !(lexemes[first].number != nil && isJoint(first - 1) && first > 1
      && lexemes[first - 1].isGlued && lexemes[first - 2].number != nil)
  }

  /// Whether a sign holds figures together.
  func isJoint(_ place: Int) -> Bool {
    let word = lexemes[place].word
    return word == grammar.signs.slash || word == grammar.signs.dash || word == grammar.signs.stop
      || word == grammar.signs.comma || word == grammar.signs.colon
  }

  // MARK: - Names made of dates

  /// "calle 25 de Mayo", "calle del Dos de Mayo", "batallón 1º de Mayo".
  func isStreet(_ place: Int) -> Bool {
    if !traits(before: place).isDisjoint(with: [.street, .event]) { return true }
    guard place > 1, traits(before: place).contains(.weakYear) else { return false }
    return traits(before: place - 1).contains(.street)
  }

  /// "Dos de Mayo, 14": words with capitals and the number of a house.
  func isNamed(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard lexemes[range.lowerBound].number == nil, lexemes[range.lowerBound].isCapital,
      lexemes[end - 1].isCapital, end + 1 < lexemes.count
    else { return false }
    return lexemes[end].word == grammar.signs.comma && (1...3).contains(lexemes[end + 1].digits)
  }

  /// "El Siglo XIX", a newspaper.
  func isTitle(_ place: Int) -> Bool {
    guard lexemes[place].isCapital, place > 0 else { return false }
    let before = lexemes[place - 1]
    // "leía el Siglo XIX", not "en el Siglo XIX"
    if lexemes[place].word == grammar.signs.siglo, grammar.signs.articles.contains(before.word),
      traits(before: place - 1).isDisjoint(with: [.year, .weakYear, .temporal])
    {
      return true
    }
    return before.isCapital && grammar.signs.articles.contains(before.word) || !before.isLetter
  }

  /// Whether a rule tells a century by its numeral.
  func isCentury(_ points: [DatePoint]) -> Bool {
    points.count == 1 && points[0].openDigits == 2 && points[0].month == nil
  }

  /// "S. I.": His Illustrious, not the first century.
  func isInitial(_ place: Int) -> Bool {
    lexemes[place].word == grammar.signs.s && lexemes[place].isCapital
  }

  /// "S. C. Julio 8" has an initial, not a "circa".
  func isCapitalC(_ place: Int) -> Bool {
    lexemes[place].word == grammar.signs.c && lexemes[place].isCapital
  }
}
