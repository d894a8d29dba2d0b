/// What speaks for and against a number as a year.
extension DateEvidence {
  /// "el año 41 de la Libertad", "el año 20 de su edad", "el año 3 del reinado": no year of ours.
  func isOfEra(_ match: DateMatcher.PhraseMatch) -> Bool {
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
  func isOwned(_ match: DateMatcher.PhraseMatch) -> Bool {
    guard let first = match.phrase.points.first, first.openDigits == 1, first.month == nil else {
      return false
    }
    return traits(before: match.start).contains(.owned)
  }

  /// "pasaba de los 30", "antes de los 30": how old someone is.
  func isAge(_ match: DateMatcher.PhraseMatch) -> Bool {
    guard match.phrase.points.contains(where: \.isBareDecade) else { return false }
    guard match.range.count == 2 else { return match.phrase.shape != .one }
    if match.range.lowerBound == 0, beginsParagraph { return false }
    return !traits(before: match.range.lowerBound).contains(.year)
  }

  func acceptsYears(_ match: DateMatcher.PhraseMatch, _ rule: DateRule) -> Bool {
    let (first, last) = (match.range.lowerBound, match.range.upperBound)
    if isCounted(first) { return false }
    if match.phrase.points.contains(where: \.isDotted) { return isDottedYear(match, rule) }
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

  /// "en 1.917": a number with a full stop is a year where it is no round one, and counts nothing.
  private func isDottedYear(_ match: DateMatcher.PhraseMatch, _ rule: DateRule) -> Bool {
    guard rule.name == "one", let year = match.phrase.points.first?.year else { return false }
    return year % 100 != 0 && traits(before: match.range.lowerBound).contains(.year)
      && !isOf(match.range.upperBound)
  }

  func isNumberWord(_ place: Int) -> Bool {
    grammar.lexicon[lexemes[place].word].number != nil
  }

  /// Whether the words before or around a number say that it is a year.
  func hasYearEvidence(_ first: Int, _ last: Int) -> Bool {
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
      // "ese mismo año, 1917"
      return name.isCapital && name.number == nil || name.word == grammar.signs.close
        || grammar.lexicon[name.word].unit == .year
    }
    // Moscú 1922
    return before.isCapital && before.word == 0 && before.end - before.start > 2
  }

  /// Whether a sign ends what stands before it.
  func isClosing(_ place: Int) -> Bool {
    let lexeme = lexemes[place]
    return !lexeme.isLetter && lexeme.number == nil && lexeme.word != grammar.signs.slash
      && lexeme.word != grammar.signs.dash
  }

  /// Whether the number before a lexeme counts what follows: a unit, or a noun in the plural.
  func isMeasured(_ place: Int) -> Bool {
    guard place < lexemes.count else { return false }
    let lexeme = lexemes[place]
    guard lexeme.isLetter, lexeme.number == nil else { return false }
    let traits = grammar.lexicon[lexeme.word].traits
    if traits.contains(.measured) { return true }
    if lexeme.word > 0 || lexeme.isCapital || traits.contains(.plain) { return false }
    return isPluralBehind && place == lexemes.count - 1
  }

  /// Whether a word before a number says that it is a page, a volume or the like.
  func isCounted(_ place: Int) -> Bool {
    if traits(before: place).contains(.counted) { return true }
    // "s. f. [1920]"
    let first = place < lexemes.count ? lexemes[place].word : 0
    if first == grammar.signs.bracket || first == grammar.signs.asking { return false }
    guard place > 1, lexemes[place - 1].word == grammar.signs.stop else { return false }
    return grammar.lexicon[lexemes[place - 2].word].traits.contains(.counted)
  }

  func traits(before place: Int) -> DateWord.Traits {
    guard place > 0, lexemes[place - 1].number == nil else { return [] }
    return grammar.lexicon[lexemes[place - 1].word].traits
  }
}
