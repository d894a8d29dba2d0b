/// What speaks against a relative date.
extension DateEvidence {
  func acceptsRelative(_ match: DateMatcher.PhraseMatch) -> Bool {
    let rule = grammar.rules[match.rule].name
    let range = match.range
    switch rule {
    case "weekday-day": return lexemes[range.upperBound - 1].number != nil
    case "weekday", "weekday-last", "weekday-next", "weekday-after":
      return !isFeast(range.upperBound)
    case "today": return !isNowadays(range)
    case "yesterday": return !isSaying(range.lowerBound)
    case "tomorrow":
      return !traits(before: range.lowerBound).contains(.noTomorrow) && !isSaying(range.lowerBound)
    default: return !isNamedBehind(match)
    }
  }

  // MARK: -

  /// "el domingo de Ramos", a day of the church's year.
  private func isFeast(_ place: Int) -> Bool {
    guard place + 1 < lexemes.count, lexemes[place].word == grammar.signs.de else { return false }
    return lexemes[place + 1].isCapital && lexemes[place + 1].word == 0
  }

  /// "hoy como ayer", "ni ayer ni mañana": no day is meant.
  private func isSaying(_ place: Int) -> Bool {
    place > 0
      && (lexemes[place - 1].word == grammar.signs.como
        || lexemes[place - 1].word == grammar.signs.ni)
  }

  /// "hoy en día", "hoy por hoy", and a "hoy" of which nothing says that it is one day.
  private func isNowadays(_ range: Range<Int>) -> Bool {
    if !isDayNear || isSaying(range.lowerBound) { return true }
    if range.lowerBound > 0, lexemes[range.lowerBound - 1].word == grammar.signs.por { return true }
    var next = range.upperBound
    if next + 1 < lexemes.count, lexemes[next].word == grammar.signs.por,
      lexemes[next + 1].word == grammar.signs.hoy
    {
      return true
    }
    if next < lexemes.count, lexemes[next].word == grammar.signs.en { next += 1 }
    return next < lexemes.count && grammar.lexicon[lexemes[next].word].unit == .day
  }

  /// "el mismo mes de septiembre", "el año pasado de 1917": the date behind says it all.
  private func isNamedBehind(_ match: DateMatcher.PhraseMatch) -> Bool {
    let end = match.range.upperBound
    guard case .units(let unit, _)? = match.phrase.relation?.step, end + 1 < lexemes.count,
      lexemes[end].word == grammar.signs.de
    else { return false }
    switch unit {
    case .month: return grammar.lexicon[lexemes[end + 1].word].month > 0
    case .year: return lexemes[end + 1].digits == 4
    default: return false
    }
  }
}
