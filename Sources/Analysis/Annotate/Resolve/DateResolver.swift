import Tokenizer

/// Resolves the dates of one source in their order.
struct DateResolver {
  private let dates: [RecognizedDate]
  private let places: [DatePlace]
  private let letters: [Letter]
  /// For each month and day the years with which the source names it.
  private var namedYears: [Int: Set<Int>] = [:]
  /// The year that three in five full dates of the source have.
  private var commonYear: Int?
  /// The year that most of them have.
  private var anyYear: Int?
  private var resolved: [EDTF?] = []
  /// Whether a date tells, or was resolved by, a year in which something was.
  private var isScene: [Bool] = []

  init(dates: [RecognizedDate], places: [DatePlace], letters: [Letter]) {
    self.dates = dates
    self.places = places
    self.letters = letters
    readYears()
  }

  /// What a date means, those before it being resolved.
  mutating func resolve(_ index: Int, tense: () -> DateTense) -> Resolution {
    let date = dates[index]
    let result: Resolution
    if let relation = date.relation {
      result = relative(relation, index, tense)
    } else if let value = date.value, value.lacksYear {
      result = partial(value, index, tense)
    } else {
      result = Resolution(value: date.value, from: .text)
    }
    resolved.append(result.value)
    if isScene.count < resolved.count { isScene.append(isOwnScene(index)) }
    return result
  }

  // MARK: - Dates without a year

  private mutating func partial(_ value: EDTF, _ index: Int, _ tense: () -> DateTense) -> Resolution
  {
    let date = dates[index]
    if let yearOf = date.yearOf {
      let year = relative(yearOf, index, tense)
      if let known = year.value?.dates.first?.year.exact {
        let filled = YearChoice.filled(value, from: known).map { inGregorian($0, date) }
        return Resolution(value: filled, from: year.from, anchor: year.anchor)
      }
      // A year that is reckoned from one that nobody knows is not known either.
      if yearOf.step != .units(.year, 0) { return .unknown }
    }
    let tense = tense()
    let isStory = continuesStory(index, tense)
    if isStory { isScene.append(true) }
    for (anchor, from) in anchors(of: index, inStory: isStory, isToday: tense.isWriters) {
      let choice = YearChoice(
        anchor, direction: from == .letter ? direction(of: date, tense) : date.direction,
        weekday: date.weekday, isDayOfWriting: from == .letter && tense != .until)
      guard let found = choice.value(of: value) else { continue }
      if from == .source, let corrected = named(value, near: found) {
        return Resolution(value: corrected, from: from, anchor: anchor)
      }
      return Resolution(value: inGregorian(found, date), from: from, anchor: anchor)
    }
    return .unknown
  }

  /// On which side of the day of writing a date lies, by its own words, else by the verb.
  private func direction(of date: RecognizedDate, _ tense: DateTense) -> DateDirection {
    guard date.direction == .near else { return date.direction }
    return tense == .past ? .past : tense == .future ? .next : .near
  }

  /// The known dates that may give a date its year, the best first.
  private func anchors(of index: Int, inStory isStory: Bool, isToday: Bool)
    -> [(EDTF, ResolutionSource)]
  {
    var anchors: [(EDTF, ResolutionSource)] = []
    let here = places[index]
    let before = known(before: index) { places[$0].sentence == here.sentence }
    if let before { anchors.append((before.value, .sentence)) }
    let letter = here.letter.flatMap { letters[$0].date }.flatMap { $0.lacksYear ? nil : $0 }
    let after = before == nil ? known(after: index, in: here.sentence) : nil
    // Before a letter's own year goes a year further on only with its month: a year alone may be that
    // of anything that the sentence speaks of.
    if let after, letter == nil || after.dates.contains(where: { $0.month != nil }) {
      anchors.append((after, .sentence))
    }
    if let before = known(before: index, where: { places[$0].paragraph == here.paragraph }) {
      // What a letter tells of its own time, or of what is to come, is nearer to its day than to a date
      // beside, unless it is in the middle of a story.
      let isLetters =
        here.layer == .body && !isStory
        && letter.map { isToday || isOfItsTime(before, $0) } ?? false
      if !isLetters { anchors.append((before.value, .paragraph)) }
    }
    if here.layer == .body, let letter { anchors.append((letter, .letter)) }
    // Farther off, a year alone is as likely to be that of a book or of a memory, and a year that
    // was itself inferred no ground to build on.
    let told = known(before: index) { isFull($0) && places[$0].isOneText(with: here) }
    let isNear = told.map { here.paragraph - places[$0.place].paragraph <= 8 } ?? false
    if let told, isNear { anchors.append((told.value, .source)) }
    if here.layer != .body, let letter { anchors.append((letter, .letter)) }
    if let commonYear { anchors.append((EDTF(EDTFDate(EDTFYear(commonYear))), .source)) }
    if let told { anchors.append((told.value, .source)) }
    if let anyYear { anchors.append((EDTF(EDTFDate(EDTFYear(anyYear))), .source)) }
    return anchors
  }

  /// Whether the last date of the paragraph tells a story that goes on here. A bare year needs a verb
  /// that is in the past, too: it may be that of anything.
  private func continuesStory(_ index: Int, _ tense: DateTense) -> Bool {
    let paragraph = places[index].paragraph
    guard !tense.isWriters, dates[index].direction == .near,
      let before = known(before: index, where: { places[$0].paragraph == paragraph }),
      isScene[before.place]
    else { return false }
    return tense == .past || dates[before.place].value.map(isYear) != true
  }

  /// Whether a value is one year and nothing more.
  private func isYear(_ value: EDTF) -> Bool {
    value.dates.count == 1 && value.dates.allSatisfy { $0.month == nil && $0.year.exact != nil }
  }

  /// Whether a date sets the year of what follows: a year in which something was, before that of its
  /// letter.
  private func isOwnScene(_ index: Int) -> Bool {
    guard let value = resolved[index], isYear(value), let year = value.dates.first?.year.exact
    else {
      return false
    }
    let date = dates[index]
    let isStory = date.relation.map { $0.origin == .story || $0.origin == .told } ?? false
    guard isStory || date.relation == nil && places[index].tellsWhen else { return false }
    let own = places[index].letter.flatMap { letters[$0].date }?.dates.compactMap(\.year.exact)
    return own?.max().map { year < $0 } ?? true
  }

  /// Whether a date is a year alone, or of the year of a letter or the one before.
  private func isOfItsTime(_ date: (value: EDTF, place: Int), _ letter: EDTF) -> Bool {
    guard date.value.dates.contains(where: { $0.month != nil }) else { return true }
    guard let year = date.value.dates.compactMap(\.year.exact).max(),
      let own = letter.dates.compactMap(\.year.exact).max()
    else { return false }
    return own - year <= 1 && year <= own
  }

  /// The last resolved date before one that a condition takes.
  private func known(before index: Int, where isMeant: (Int) -> Bool) -> (value: EDTF, place: Int)?
  {
    var place = index - 1
    while place >= 0, index - place < 60 {
      // A day that is reckoned from the day of writing is none of what is told.
      let isSpoken = dates[place].relation.map { $0.origin == .speech } ?? false
      if isMeant(place), let value = resolved[place], !isSpoken,
        value.dates.contains(where: { $0.year.exact != nil })
      {
        return (value, place)
      }
      place -= 1
    }
    return nil
  }

  /// The first date behind one in its sentence that has an exact year of its own: no decade or century,
  /// nothing approximate.
  private func known(after index: Int, in sentence: Int) -> EDTF? {
    var place = index + 1
    while place < dates.count, places[place].sentence == sentence {
      if let value = dates[place].value,
        value.dates.allSatisfy({ $0.year.exact != nil && $0.qualifier == .none })
      {
        return value
      }
      place += 1
    }
    return nil
  }

  /// Whether the text itself gives a month or day its year.
  private func isFull(_ place: Int) -> Bool {
    guard let value = dates[place].value, !value.lacksYear else { return false }
    return value.dates.contains { $0.month != nil }
  }

  /// The same day with the only year that the source names with it, where that is near.
  private func named(_ value: EDTF, near found: EDTF) -> EDTF? {
    guard let date = value.dates.first, let month = date.month, let day = date.day,
      let years = namedYears[month * 32 + day], years.count == 1, let year = years.first,
      let guess = found.dates.first?.year.exact, abs(guess - year) <= 2
    else { return nil }
    return YearChoice.filled(value, from: year)
  }

  /// The Gregorian day of a date that the text gives in the old style alone.
  private func inGregorian(_ value: EDTF, _ date: RecognizedDate) -> EDTF {
    guard date.julian != nil, date.julian == date.value, let day = value.dates.first,
      let year = day.year.exact, let month = day.month, let number = day.day,
      let same = CalendarDay(julianYear: year, month: month, day: number)
    else { return value }
    return EDTF(EDTFDate(same))
  }

  private mutating func readYears() {
    var votes: [Int: Int] = [:]
    for date in dates {
      guard let value = date.value else { continue }
      for part in value.dates {
        guard let year = part.year.exact, let month = part.month else { continue }
        votes[year, default: 0] += 1
        if let day = part.day { namedYears[month * 32 + day, default: []].insert(year) }
      }
    }
    let most = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    let total = votes.reduce(0) { $0 + $1.value }
    anyYear = most?.key
    if let most, most.value * 5 >= total * 3 { commonYear = most.key }
  }

  // MARK: - Relative dates

  private func relative(_ relation: DateRelation, _ index: Int, _ tense: () -> DateTense)
    -> Resolution
  {
    let here = places[index]
    let letter = here.layer == .body ? here.letter.flatMap { letters[$0].date } : nil
    switch relation.origin {
    case .vague: return .unknown
    case .speech:
      guard let letter, let value = spoken(relation, letter, tense) else { return .unknown }
      return Resolution(value: value, from: .letter, anchor: letter)
    case .told: return told(relation, index, letter)
    case .story:
      if case .dayOfMonth(let number, 0)? = relation.step, let day = letter?.latest,
        letter?.dates.first?.day != nil
      {
        let found = RelativeDate.lastDay(number, notAfter: day)
        guard let found else { return .unknown }
        return Resolution(value: EDTF(EDTFDate(found)), from: .letter, anchor: letter)
      }
      return told(relation, index, letter)
    }
  }

  private func spoken(_ relation: DateRelation, _ letter: EDTF, _ tense: () -> DateTense)
    -> EDTF?
  {
    guard case .weekday(let day, .near)? = relation.step else {
      return RelativeDate.value(relation, from: letter)
    }
    let step = DateRelation.Step.weekday(day, [.future, .until].contains(tense()) ? .next : .past)
    return RelativeDate.value(DateRelation(origin: .speech, step: step), from: letter)
  }

  /// Reckons from the last date in the same text, a relative one that was resolved included.
  private func told(_ relation: DateRelation, _ index: Int, _ letter: EDTF?) -> Resolution {
    let here = places[index]
    if let year = yearBeside(relation, index) {
      return Resolution(value: year, from: .sentence, anchor: year)
    }
    var place = index - 1
    while place >= 0, places[place].isOneText(with: here),
      here.paragraph - places[place].paragraph <= 2
    {
      if let base = resolved[place] {
        // A date nearer but less exact ends the search: what is farther off is no better ground.
        guard let value = RelativeDate.value(relation, from: base) else { break }
        let from: ResolutionSource =
          places[place].sentence == here.sentence
          ? .sentence : places[place].paragraph == here.paragraph ? .paragraph : .source
        return Resolution(value: value, from: from, anchor: base)
      }
      place -= 1
    }
    if case .units(let unit, 0)? = relation.step, [.year, .decade, .century].contains(unit) {
      let base = letter ?? anyYear.map { EDTF(EDTFDate(EDTFYear($0))) }
      guard let base, let value = RelativeDate.value(relation, from: base) else { return .unknown }
      return Resolution(value: value, from: letter == nil ? .source : .letter, anchor: base)
    }
    if relation.origin == .told, let letter, let value = RelativeDate.value(relation, from: letter)
    {
      return Resolution(value: value, from: .letter, anchor: letter)
    }
    return .unknown
  }

  /// The year that stands right behind: "ese mismo año, 1917".
  private func yearBeside(_ relation: DateRelation, _ index: Int) -> EDTF? {
    guard relation.step == .units(.year, 0), index + 1 < dates.count,
      places[index + 1].sentence == places[index].sentence,
      dates[index + 1].utf8Range.lowerBound - dates[index].utf8Range.upperBound <= 4,
      let value = dates[index + 1].value, isYear(value)
    else { return nil }
    return value
  }
}
