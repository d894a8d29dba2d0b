/// What speaks for and against a month or a season that stands alone.
extension DateEvidence {
  func acceptsMonths(_ match: DateMatcher.PhraseMatch) -> Bool {
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
  func isRestOfDay(_ place: Int) -> Bool {
    guard place > 1, lexemes[place - 1].word == grammar.signs.de else { return false }
    return lexemes[place - 2].number != nil && lexemes[place - 2].digits <= 2
  }

  /// "mes de" before a month.
  func isMonthOf(_ place: Int) -> Bool {
    guard place > 1 else { return false }
    return lexemes[place - 1].word == grammar.signs.de
      && grammar.lexicon[lexemes[place - 2].word].unit == .month
  }

  /// Whether "de" and the name of an event stand before a month: la revolución de octubre.
  func isEvent(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    if traits(before: place).contains(.event) { return true }
    guard place > 1, lexemes[place - 1].word == grammar.signs.de else { return false }
    if traits(before: place - 1).contains(.event) { return true }
    // "la revolución de febrero y la de octubre"
    guard place > 2, grammar.signs.articles.contains(lexemes[place - 2].word) else { return false }
    return lexemes[max(0, place - 8)..<(place - 2)].contains {
      grammar.lexicon[$0.word].traits.contains(.event)
    }
  }

  /// Whether a capital month goes on as a name: Julio Verne, Abril Rojo.
  func isName(_ place: Int) -> Bool {
    place + 1 < lexemes.count && lexemes[place + 1].isCapital && lexemes[place + 1].number == nil
  }

  func followsName(_ place: Int) -> Bool {
    place > 1 && lexemes[place - 2].isCapital && lexemes[place - 1].word == grammar.signs.de
  }

  /// A season alone is a time where it has its article, and a word of time before that.
  func acceptsSeason(_ place: Int) -> Bool {
    guard place > 0, !lexemes[place].isCapital || capitalMonths else { return false }
    // "este verano", "el verano pasado"
    let isPointed = grammar.signs.pointers.contains(lexemes[place - 1].word)
    if isPointed || isPointedBehind(place) { return true }
    // "en verano escribió": what happened once happened in one summer.
    if isPastNear, traits(before: place).contains(.year) { return !isOfSomething(place + 1) }
    guard hasArticle(place), place > 1 else { return false }
    return traits(before: place - 1).contains(.temporal) && !isOfSomething(place + 1)
  }

  func isPointedBehind(_ place: Int) -> Bool {
    guard hasArticle(place), place + 1 < lexemes.count else { return false }
    let traits = grammar.lexicon[lexemes[place + 1].word].traits
    return !traits.isDisjoint(with: [.past, .next]) || isComing(place + 1)
  }

  /// "que viene"
  func isComing(_ place: Int) -> Bool {
    place + 1 < lexemes.count && lexemes[place].word == grammar.signs.que
      && lexemes[place + 1].word == grammar.signs.viene
  }

  func hasArticle(_ place: Int) -> Bool {
    place > 0 && grammar.signs.articles.contains(lexemes[place - 1].word)
  }

  /// "de la vida" behind a season.
  func isOfSomething(_ place: Int) -> Bool {
    place < lexemes.count && lexemes[place].word == grammar.signs.de
  }

  /// "3/4 de la población", "2/3 del total"
  func isOf(_ place: Int) -> Bool {
    isOfSomething(place) || place < lexemes.count && lexemes[place].word == grammar.signs.del
  }
}
