/// Reads what the slots of patterns take up from lexemes.
enum DateReading {
  /// The ends and values of the days of the month that can be read at a lexeme, longest first.
  static func days(_ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar) -> [(Int, Int)] {
    let lexeme = lexemes[place]
    if let number = lexeme.number {
      guard lexeme.digits <= 2, (1...31).contains(number) else { return [] }
      let plain = [(place + 1, number)]
      return lexeme.isOrdinal ? withStop(lexemes, place + 1, number, grammar) + plain : plain
    }
    if grammar.signs.misreadFirst.contains(lexeme.word), place + 1 < lexemes.count {
      // "lo. de abril" is a 1o. whose figure was read as a letter, "l de abril" a 1.
      let isFigure =
        lexeme.end - lexeme.start == 1 && place + 2 < lexemes.count
        && lexemes[place + 1].word == grammar.signs.de
        && grammar.lexicon[lexemes[place + 2].word].month > 0
      return withStop(lexemes, place + 1, 1, grammar) + (isFigure ? [(place + 1, 1)] : [])
    }
    let word = grammar.lexicon[lexeme.word]
    if word.ordinal > 0 { return ordinalDays(lexemes, at: place, grammar) }
    guard let (end, value) = number(lexemes, at: place, grammar), (1...31).contains(value),
      lexeme.word != grammar.signs.un, lexeme.word != grammar.signs.una
    else { return [] }
    return [(end, value)]
  }

  /// Fills any slot that reads in one way only.
  ///
  /// - Returns: the lexeme behind it, or nil.
  static func fill(
    _ slot: DateSlot, _ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar,
    _ captures: inout DateCaptures
  ) -> Int? {
    let lexeme = lexemes[place]
    let word = lexeme.number == nil ? grammar.lexicon[lexeme.word] : DateWord()
    switch slot {
    case .month, .month2:
      guard word.month > 0 else { return nil }
      if slot == .month2 {
        captures.second.month = word.month
      } else {
        captures.point.month = word.month
        captures.point.isShortMonth = word.isShortMonth || word.isMisread
      }
      // The full stop of an abbreviation that stands apart.
      let next = place + 1
      return word.isShortMonth && next + 1 < lexemes.count
        && lexemes[next + 1].start > lexemes[next].end
        && lexemes[next].word == grammar.signs.stop && lexemes[next].isGlued ? next + 1 : next
    case .roman:
      guard (1...12).contains(lexeme.roman), lexeme.isCapital || lexeme.isGlued else { return nil }
      captures.point.month = lexeme.roman
    case .mm, .mm2:
      guard let number = lexeme.number, lexeme.digits <= 2, !lexeme.isOrdinal,
        (1...12).contains(number)
      else { return nil }
      if slot == .mm { captures.point.month = number } else { captures.second.month = number }
    case .year, .year2:
      guard let (end, year, open) = year(lexemes, at: place, grammar) else { return nil }
      if slot == .year {
        (captures.point.year, captures.point.openDigits) = (year, open)
      } else {
        (captures.second.year, captures.second.openDigits) = (year, open)
      }
      captures.isYearDotted = lexeme.digits == 1
      return end
    case .yy, .yy2:
      guard let number = lexeme.number, lexeme.digits == 2, !lexeme.isOrdinal,
        !isElided(lexemes, place + 1, grammar)
      else { return nil }
      if slot == .yy {
        captures.point.shortYear = number
      } else {
        captures.second.shortYear = number
      }
    case .yyy:
      guard let (end, value) = threeFigures(lexemes, at: place, grammar) else { return nil }
      captures.point.shortYear = value
      return end
    case .n:
      if let number = lexeme.number {
        guard lexeme.digits <= 4, !lexeme.isOrdinal else { return nil }
        captures.count = number
      } else {
        guard let (end, value) = number(lexemes, at: place, grammar) else { return nil }
        captures.count = value
        return end
      }
    case .season:
      guard word.season > 0 else { return nil }
      captures.point.month = word.season
    case .weekday, .weekdayshort:
      guard word.weekday > 0, word.isShortWeekday == (slot == .weekdayshort) else { return nil }
      captures.point.weekday = word.weekday
    case .unit:
      guard let unit = word.unit else { return nil }
      captures.unit = unit
    case .tens:
      guard let number = lexeme.number, lexeme.digits == 2, number % 10 == 0, !lexeme.isOrdinal
      else { return nil }
      captures.point.shortYear = number
      captures.point.openDigits = 1
    case .decade: return decade(lexemes, at: place, grammar, &captures)
    case .century, .century2:
      let (end, value) =
        lexeme.roman > 0
        ? (place + 1, lexeme.roman)
        : lexeme.number.map { (place + 1, $0) } ?? number(lexemes, at: place, grammar) ?? (0, 0)
      guard (1...21).contains(value) else { return nil }
      var point = DatePoint()
      point.year = (value - 1) * 100
      point.openDigits = 2
      if slot == .century { captures.point = point } else { captures.second = point }
      return end
    default: return nil
    }
    return place + 1
  }

  /// The number that words make up, as far as they go: mil novecientos veintidós, treinta y uno.
  static func number(_ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar)
    -> (end: Int, value: Int)?
  {
    var total = 0
    var group = 0
    var last = Int.max
    var end = place
    var next = place
    while next < lexemes.count, lexemes[next].number == nil,
      let value = grammar.lexicon[lexemes[next].word].number
    {
      switch value {
      case 1000 where total == 0:
        total = max(group, 1) * 1000
        (group, last) = (0, 1000)
      // "dos cientos" in two words
      case 100 where (2...9).contains(group) && last < 10: (group, last) = (group * 100, 100)
      case 1..<last where last > 30 || value < 10 && last >= 20 && last % 10 == 0:
        group += value
        last = value < 100 ? value : 100
      case 0 where next == place: last = 0
      default: return (end, total + group)
      }
      end = next + 1
      next = end
      // "mil seiscientos y cincuenta y dos"
      if last == 100, next + 1 < lexemes.count, lexemes[next].word == grammar.signs.y,
        lexemes[next + 1].number == nil,
        (20..<100).contains(grammar.lexicon[lexemes[next + 1].word].number ?? 0)
      {
        next += 1
      }
      // "treinta y uno", and in old print "veinte y uno", "diez y seis"
      if (10...90).contains(last), last % 10 == 0, next + 1 < lexemes.count,
        lexemes[next].word == grammar.signs.y, lexemes[next + 1].number == nil,
        let unit = grammar.lexicon[lexemes[next + 1].word].number,
        (last == 10 ? 6...9 : 1...9).contains(unit)
      {
        return (next + 2, total + group + unit)
      }
    }
    return end > place ? (end, total + group) : nil
  }

  // MARK: -

  /// A day behind which the full stop or the sign of an ordinal may stand: 1o. de mayo, l.º de mayo.
  private static func withStop(
    _ lexemes: [DateLexeme], _ place: Int, _ value: Int, _ grammar: DateGrammar
  ) -> [(Int, Int)] {
    var end = place
    for sign in [
      grammar.signs.stop, grammar.signs.ordinal, grammar.signs.degree, grammar.signs.stop,
    ]
    where end < lexemes.count && lexemes[end].word == sign && lexemes[end].isGlued {
      end += 1
    }
    return end > place ? [(end, value)] : []
  }

  /// primero, segundo; vigésimo segundo, trigésimo primero.
  private static func ordinalDays(_ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar)
    -> [(Int, Int)]
  {
    let value = grammar.lexicon[lexemes[place].word].ordinal
    if value % 10 == 0, place + 1 < lexemes.count {
      let unit = grammar.lexicon[lexemes[place + 1].word].ordinal
      if (1...9).contains(unit), value + unit <= 31 { return [(place + 2, value + unit)] }
    }
    return [(place + 1, value)]
  }

  /// A number that writers leave the thousand out of: 862, ochocientos sesenta y dos.
  private static func threeFigures(
    _ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar
  ) -> (Int, Int)? {
    let lexeme = lexemes[place]
    if let number = lexeme.number {
      guard lexeme.digits == 3, !lexeme.isOrdinal, number >= 100,
        !isElided(lexemes, place + 1, grammar)
      else { return nil }
      return (place + 1, number)
    }
    guard let (end, value) = number(lexemes, at: place, grammar), (101...999).contains(value),
      value % 100 != 0
    else { return nil }
    return (end, value)
  }

  /// Whether a sign that stands for figures left out follows a number.
  private static func isElided(_ lexemes: [DateLexeme], _ place: Int, _ grammar: DateGrammar)
    -> Bool
  {
    guard place < lexemes.count, lexemes[place].isGlued else { return false }
    if grammar.signs.elisions.contains(lexemes[place].word) { return true }
    // "18..." has its full stops one by one.
    return lexemes[place].word == grammar.signs.stop && place + 1 < lexemes.count
      && lexemes[place + 1].isGlued && lexemes[place + 1].word == grammar.signs.stop
  }

  /// A year of two or three figures and the sign for the others: 18..., 185*.
  private static func elidedYear(_ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar)
    -> (Int, Int, Int)?
  {
    guard let number = lexemes[place].number, isElided(lexemes, place + 1, grammar) else {
      return nil
    }
    let open = 4 - lexemes[place].digits
    let year = open == 2 ? number * 100 : number * 10
    guard (1...2).contains(open), years.contains(year) else { return nil }
    var end = place + 2
    while end < lexemes.count, lexemes[end].isGlued,
      grammar.signs.elisions.contains(lexemes[end].word) || lexemes[end].word == grammar.signs.stop
    {
      end += 1
    }
    return (end, year, open)
  }

  /// The end, the year and how many of its figures are open.
  private static func year(_ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar)
    -> (Int, Int, Int)?
  {
    let lexeme = lexemes[place]
    guard let number = lexeme.number else {
      guard let (end, value) = number(lexemes, at: place, grammar), end > place + 1,
        years.contains(value)
      else { return nil }
      return (end, value, 0)
    }
    guard !lexeme.isOrdinal else { return nil }
    if lexeme.digits == 4 { return years.contains(number) ? (place + 1, number, 0) : nil }
    if (2...3).contains(lexeme.digits) { return elidedYear(lexemes, at: place, grammar) }
    // 1.922
    guard lexeme.digits == 1, (1...2).contains(number), place + 2 < lexemes.count,
      lexemes[place + 1].word == grammar.signs.stop, lexemes[place + 1].isGlued,
      lexemes[place + 2].isGlued, lexemes[place + 2].digits == 3,
      let rest = lexemes[place + 2].number, years.contains(number * 1000 + rest)
    else { return nil }
    return (place + 3, number * 1000 + rest, 0)
  }

  private static let years = 1000...2199

  private static func decade(
    _ lexemes: [DateLexeme], at place: Int, _ grammar: DateGrammar, _ captures: inout DateCaptures
  ) -> Int? {
    let lexeme = lexemes[place]
    captures.point.openDigits = 1
    if let number = lexeme.number {
      guard number % 10 == 0, !lexeme.isOrdinal else { return nil }
      if lexeme.digits == 4, years.contains(number) {
        captures.point.year = number
      } else if lexeme.digits == 2 {
        captures.point.shortYear = number
      } else {
        return nil
      }
      return place + 1
    }
    if let decade = grammar.lexicon[lexeme.word].decade {
      captures.point.shortYear = decade
      return place + 1
    }
    guard let (end, value) = number(lexemes, at: place, grammar), value % 10 == 0 else {
      return nil
    }
    if (10...90).contains(value) {
      captures.point.shortYear = value
    } else if years.contains(value), value % 1000 != 0 {
      captures.point.year = value
    } else {
      return nil
    }
    return end
  }
}
