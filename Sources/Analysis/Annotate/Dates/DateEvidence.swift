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
    if isOfEra(match) || isOwned(match) || isAge(match) { return false }
    if points.allSatisfy({ $0.isBareYear }) { return acceptsYears(match, rule) }
    if points.contains(where: \.isBareMonth) {
      return acceptsMonths(match)
    }
    return !isCounted(range.lowerBound)
      || points.contains { $0.day != nil || $0.year != nil && $0.month != nil }
  }

  // MARK: - The edges of figures

  /// Whether a range cuts no number in two: 8/1 of 8/1.5, 2015-1 of 2015-1-32.
  private func isWhole(_ range: Range<Int>) -> Bool {
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
  private func isJoint(_ place: Int) -> Bool {
    let word = lexemes[place].word
    return word == grammar.signs.slash || word == grammar.signs.dash || word == grammar.signs.stop
      || word == grammar.signs.comma || word == grammar.signs.colon
  }

  // MARK: - Names made of dates

  /// "calle 25 de Mayo", "calle del Dos de Mayo".
  private func isStreet(_ place: Int) -> Bool {
    if traits(before: place).contains(.street) { return true }
    guard place > 1, traits(before: place).contains(.weakYear) else { return false }
    return traits(before: place - 1).contains(.street)
  }

  /// "Dos de Mayo, 14": words with capitals and the number of a house.
  private func isNamed(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    guard lexemes[range.lowerBound].number == nil, lexemes[range.lowerBound].isCapital,
      lexemes[end - 1].isCapital, end + 1 < lexemes.count
    else { return false }
    return lexemes[end].word == grammar.signs.comma && (1...3).contains(lexemes[end + 1].digits)
  }

  /// "El Siglo XIX", a newspaper.
  private func isTitle(_ place: Int) -> Bool {
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
  private func isCentury(_ points: [DatePoint]) -> Bool {
    points.count == 1 && points[0].openDigits == 2 && points[0].month == nil
  }

  /// "S. I.": His Illustrious, not the first century.
  private func isInitial(_ place: Int) -> Bool {
    lexemes[place].word == grammar.signs.s && lexemes[place].isCapital
  }

  /// "S. C. Julio 8" has an initial, not a "circa".
  private func isCapitalC(_ place: Int) -> Bool {
    lexemes[place].word == grammar.signs.c && lexemes[place].isCapital
  }

  // MARK: - Years

  /// "el año 41 de la Libertad", "el año 20 de su edad", "el año 3 del reinado": no year of ours.
  private func isOfEra(_ match: DateMatcher.PhraseMatch) -> Bool {
    guard let last = match.phrase.points.last, last.month == nil, last.shortYear != nil else {
      return false
    }
    let end = match.range.upperBound
    guard end + 1 < lexemes.count else { return false }
    if lexemes[end].word == grammar.signs.de {
      return grammar.signs.ofEra.contains(lexemes[end + 1].word)
    }
    return lexemes[end].word == grammar.signs.del && lexemes[end + 1].word == 0
      && lexemes[end + 1].isLetter
  }

  /// "mis años treinta", "muchos años veinte casas".
  private func isOwned(_ match: DateMatcher.PhraseMatch) -> Bool {
    guard let first = match.phrase.points.first, first.openDigits == 1, first.month == nil else {
      return false
    }
    return traits(before: match.start).contains(.owned)
  }

  /// "pasaba de los 30", "antes de los 30": how old someone is.
  private func isAge(_ match: DateMatcher.PhraseMatch) -> Bool {
    guard match.phrase.points.contains(where: \.isBareDecade) else { return false }
    guard match.range.count == 2 else { return match.phrase.shape != .one }
    if match.range.lowerBound == 0, beginsParagraph { return false }
    return !traits(before: match.range.lowerBound).contains(.year)
  }

  private func acceptsYears(_ match: DateMatcher.PhraseMatch, _ rule: DateRule) -> Bool {
    let (first, last) = (match.range.lowerBound, match.range.upperBound)
    if isCounted(first) { return false }
    // "pagar a dos mil, a tres mil"
    if isNumberWord(first), match.phrase.points.contains(where: { ($0.year ?? 1) % 1000 == 0 }) {
      return false
    }
    // Words of the rule itself say that it is a time.
    if match.start < first || lexemes[match.start].number == nil && !isNumberWord(match.start) {
      return true
    }
    if match.phrase.shape == .range, rule.name != "a-b" {
      return match.phrase.points.allSatisfy { ($0.year ?? 0) >= 1500 }
    }
    return hasYearEvidence(first, last)
  }

  private func isNumberWord(_ place: Int) -> Bool {
    grammar.lexicon[lexemes[place].word].number != nil
  }

  /// Whether the words before or around a number say that it is a year.
  private func hasYearEvidence(_ first: Int, _ last: Int) -> Bool {
    let endsHere = last == lexemes.count ? endsParagraph : isClosing(last)
    guard first > 0 else { return beginsParagraph && endsHere }
    let before = lexemes[first - 1]
    let traits = traits(before: first)
    if traits.contains(.year) || traits.contains(.weakYear) { return true }
    if before.word == grammar.signs.open {
      return last == lexemes.count || isClosing(last) || lexemes[last].word == grammar.signs.dash
    }
    guard endsHere, (lexemes[first].number ?? 1500) >= 1500 || lexemes[first].digits < 4 else {
      return false
    }
    if before.word == grammar.signs.colon { return true }
    // México.—1871
    if before.word == grammar.signs.dash, first > 1, last == lexemes.count, endsParagraph {
      let name = lexemes[first - 2]
      return name.word == grammar.signs.stop || name.isCapital && name.number == nil
    }
    // Moscú, 1922; (Berlín), 1922
    if before.word == grammar.signs.comma {
      guard first > 1 else { return true }
      let name = lexemes[first - 2]
      return name.isCapital && name.number == nil || name.word == grammar.signs.close
    }
    // Moscú 1922
    return before.isCapital && before.word == 0 && before.end - before.start > 2
  }

  /// Whether a sign ends what stands before it.
  private func isClosing(_ place: Int) -> Bool {
    let lexeme = lexemes[place]
    return !lexeme.isLetter && lexeme.number == nil && lexeme.word != grammar.signs.slash
      && lexeme.word != grammar.signs.dash
  }

  /// Whether the number before a lexeme counts what follows: a unit, or a noun in the plural.
  private func isMeasured(_ place: Int) -> Bool {
    guard place < lexemes.count else { return false }
    let lexeme = lexemes[place]
    guard lexeme.isLetter, lexeme.number == nil else { return false }
    let traits = grammar.lexicon[lexeme.word].traits
    if traits.contains(.measured) { return true }
    if lexeme.word > 0 || lexeme.isCapital || traits.contains(.plain) { return false }
    return isPluralBehind && place == lexemes.count - 1
  }

  /// Whether a word before a number says that it is a page, a volume or the like.
  private func isCounted(_ place: Int) -> Bool {
    if traits(before: place).contains(.counted) { return true }
    // "s. f. [1920]"
    let first = place < lexemes.count ? lexemes[place].word : 0
    if first == grammar.signs.bracket || first == grammar.signs.asking { return false }
    guard place > 1, lexemes[place - 1].word == grammar.signs.stop else { return false }
    return grammar.lexicon[lexemes[place - 2].word].traits.contains(.counted)
  }

  private func traits(before place: Int) -> DateWord.Traits {
    guard place > 0, lexemes[place - 1].number == nil else { return [] }
    return grammar.lexicon[lexemes[place - 1].word].traits
  }

  // MARK: - Months and seasons alone

  private func acceptsMonths(_ match: DateMatcher.PhraseMatch) -> Bool {
    let points = match.phrase.points
    let first = match.range.lowerBound
    // "desde el mar" is no March.
    if points.count == 1, points.contains(where: \.isShortMonth) { return isMonthOf(first) }
    guard points.count == 1, match.phrase.shape == .one, let point = points.first else {
      // A range or list of months; abbreviations need a full stop or each other.
      return !points.contains { ($0.month ?? 0) > 20 && match.phrase.shape != .range }
        || hasArticle(first)
    }
    guard point.isBareMonth else { return true }
    if match.range.count > 1 { return true }
    if (point.month ?? 0) > 20 { return acceptsSeason(first) }
    let before = traits(before: first)
    if isEvent(first) || isRestOfDay(first) || before.contains(.owned) { return false }
    guard lexemes[first].isCapital else { return true }
    // Julio is a name as well, and stands behind "a", "de" and "para" as a man does.
    let isTime = before.contains(point.month == 7 ? .year : .temporal) || isMonthOf(first)
    return isTime && (capitalMonths || !followsName(first)) && !isName(first)
  }

  /// Whether a day was refused before a month: 30 de febrero, calle 25 de mayo.
  private func isRestOfDay(_ place: Int) -> Bool {
    guard place > 1, lexemes[place - 1].word == grammar.signs.de else { return false }
    return lexemes[place - 2].number != nil && lexemes[place - 2].digits <= 2
  }

  /// "mes de" before a month.
  private func isMonthOf(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    return lexemes[place - 1].word == grammar.signs.de
      && grammar.lexicon[lexemes[place - 2].word].unit == .month
  }

  /// Whether "de" and the name of an event stand before a month: la revolución de octubre.
  private func isEvent(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if traits(before: place).contains(.event) { return true }
    guard place > 1, lexemes[place - 1].word == grammar.signs.de else { return false }
    return traits(before: place - 1).contains(.event)
  }

  /// Whether a capital month goes on as a name: Julio Verne, Abril Rojo.
  private func isName(_ place: Int) -> Bool {
    place + 1 < lexemes.count && lexemes[place + 1].isCapital && lexemes[place + 1].number == nil
  }

  private func followsName(_ place: Int) -> Bool {
    place > 1 && lexemes[place - 2].isCapital && lexemes[place - 1].word == grammar.signs.de
  }

  /// A season alone is a time where it has its article, and a word of time before that.
  private func acceptsSeason(_ place: Int) -> Bool {
    guard place > 0, !lexemes[place].isCapital || capitalMonths else { return false }
    // "este verano", "el verano pasado"
    let isPointed = grammar.signs.pointers.contains(lexemes[place - 1].word)
    if isPointed || isPointedBehind(place) { return true }
    // "en verano escribió": what happened once happened in one summer.
    if isPastNear, traits(before: place).contains(.year) { return !isOfSomething(place + 1) }
    guard hasArticle(place), place > 1 else { return false }
    return traits(before: place - 1).contains(.temporal) && !isOfSomething(place + 1)
  }

  private func isPointedBehind(_ place: Int) -> Bool {
    guard hasArticle(place), place + 1 < lexemes.count else { return false }
    let traits = grammar.lexicon[lexemes[place + 1].word].traits
    return !traits.isDisjoint(with: [.past, .next]) || isComing(place + 1)
  }

  /// "que viene"
  func isComing(_ place: Int) -> Bool {
    place + 1 < lexemes.count && lexemes[place].word == grammar.signs.que
      && lexemes[place + 1].word == grammar.signs.viene
  }

  private func hasArticle(_ place: Int) -> Bool {
    place > 0 && grammar.signs.articles.contains(lexemes[place - 1].word)
  }

  /// "de la vida" behind a season.
  private func isOfSomething(_ place: Int) -> Bool {
    place < lexemes.count && lexemes[place].word == grammar.signs.de
  }

  // MARK: - Relative ones

  private func acceptsRelative(_ match: DateMatcher.PhraseMatch) -> Bool {
    let rule = grammar.rules[match.rule]
    if rule.name == "weekday-day" { return lexemes[match.range.upperBound - 1].number != nil }
    guard rule.name == "tomorrow" else { return true }
    return !traits(before: match.range.lowerBound).contains(.noTomorrow)
  }
}
