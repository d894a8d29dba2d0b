import Tokenizer

/// Where and when, as a line of its own says it: `Dmitrov, 4 de marzo de 1920`.
struct DatelineReading: Sendable {
  /// Empty where the line names none.
  let place: String
  let dates: [RecognizedDate]

  /// Nil where the line is more than a place and a date.
  init?(_ line: LetterLine) {
    if let place = Self.undatedPlace(line) {
      self.place = place
      dates = line.dates.filter { $0.type != .relative }
      return
    }
    guard line.words.count <= 14,
      let first = line.dates.first(where: { Self.isDay($0) }),
      let place = Self.place(in: line.words, before: first.utf8Range.lowerBound),
      !place.isEmpty || first.value?.dates.first?.day != nil
    else { return nil }
    // Behind the date a bracket, an hour or a second date may stand.
    let end = line.dates.map(\.utf8Range.upperBound).max() ?? first.utf8Range.upperBound
    let rest = line.words.filter { $0.utf8Range.lowerBound >= end && !$0.folded.isEmpty }
    let isNumeric = rest.allSatisfy { word in
      word.text.contains(where: \.isNumber) || Self.timeWords.contains(word.folded)
        || word.text.hasPrefix("[") || word.text.hasPrefix("(") || word.text.hasSuffix("]")
        || word.text.hasSuffix(")")
    }
    guard rest.count <= 4, isNumeric else { return nil }
    self.place = place
    dates = line.dates.filter { $0.type != .relative }
  }

  /// The dateline with which a paragraph of prose begins: `Moscú, 3 de mayo de 1918. Querido …`
  init?(openingOf line: LetterLine) {
    guard let first = line.dates.first, Self.isDay(first),
      first.utf8Range.upperBound < line.words[line.words.count - 1].utf8Range.upperBound,
      let place = Self.place(in: line.words, before: first.utf8Range.lowerBound), !place.isEmpty
    else { return nil }
    self.place = place
    dates = [first]
  }

  /// Whether a word tells of a time without being a date: a weekday, a season, a feast.
  static func isOfCalendar(_ word: String) -> Bool {
    NameWords.calendarWords.contains(word) || feasts.contains(word) || noDates.contains(word)
  }

  // MARK: -

  /// The place of a line that tells the time by less than a day: `Madrid, s/f`, `Madrid, invierno de
  /// 1919`, `Sin fecha`; nil for every other line.
  private static func undatedPlace(_ line: LetterLine) -> String? {
    let words = line.words
    guard words.count <= 9, !line.dates.contains(where: { isDay($0) }), let last = words.last,
      !last.text.hasSuffix(":"), !last.text.hasSuffix(",")
    else { return nil }
    let end = words.firstIndex { $0.text.hasSuffix(",") }.map { $0 + 1 } ?? 0
    let time = words[end...]
    func isDated(_ word: LineWord) -> Bool {
      line.dates.contains { $0.type != .relative && $0.utf8Range.overlaps(word.utf8Range) }
    }
    let tellsTime = time.allSatisfy { word in
      isOfCalendar(word.folded) || linkWords.contains(word.folded) || word.folded.isEmpty
        || isDated(word)
    }
    guard tellsTime else { return nil }
    if end == 0 {
      let isBare = noDates.contains(words[0].folded) || isUndated(words)
      let isBracketed =
        words[0].text.hasPrefix("[") && last.text.trimming { $0 == "." }.hasSuffix("]")
      return isBare || (isBracketed && words.contains(where: isDated)) ? "" : nil
    }
    guard isUndated(Array(time)) || time.contains(where: { isOfCalendar($0.folded) }),
      let place = place(in: words, before: words[end - 1].utf8Range.upperBound), !place.isEmpty
    else { return nil }
    return place
  }

  /// `Sin fecha`, `s. f.`
  private static func isUndated(_ words: [LineWord]) -> Bool {
    guard words.count >= 2 else { return false }
    let opening = [words[0].folded, words[1].folded]
    return opening == ["sin", "fecha"] || opening == ["s", "f"]
  }

  private static let noDates: Set<String> = ["s/f", "s.f", "s/fecha"]

  /// Feasts, with the words that stand in their names.
  private static let feasts: Set<String> = [
    "nochebuena", "nochevieja", "navidad", "navidades", "reyes", "pascua", "pascuas", "corpus",
    "año", "nuevo", "semana", "santa", "santo", "ramos", "ceniza", "resurrección", "cuaresma",
    "carnaval", "víspera", "vísperas", "santos", "difuntos",
  ]

  /// Whether a date may stand alone on a line: a day, or a month or year beside a place.
  private static func isDay(_ date: RecognizedDate) -> Bool {
    guard date.type != .relative, let value = date.value, let day = value.dates.first else {
      return false
    }
    return day.day != nil || date.type == .month
  }

  /// The words before the date as the name of a place, empty where there are none, nil where they
  /// are none.
  private static func place(in words: [LineWord], before start: Int) -> String? {
    let before = words.filter { $0.utf8Range.upperBound <= start }
    var place = before[...]
    while let last = place.last, linkWords.contains(last.folded) || last.folded.isEmpty {
      place = place.dropLast()
    }
    if let first = place.first, first.folded == "en", place.count > 1 { place = place.dropFirst() }
    guard let first = place.first else { return "" }
    // `A bordo del Infanta Isabel`
    let name =
      first.folded == "a" && place.dropFirst().first?.folded == "bordo"
      ? place.dropFirst(2) : place
    guard name.count <= 5, first.isCapitalised,
      name.allSatisfy({ word in
        (word.isCapitalised || NameWords.particles.contains(word.folded))
          && !word.text.contains(where: \.isNumber) && !word.text.hasSuffix(":")
      })
    else { return nil }
    let text = place.map(\.text).joined(separator: " ")
    let trimmed = text.trimming { ",.;([*_".contains($0) }
    return trimmed
  }

  private static let linkWords: Set<String> = [
    "a", "el", "de", "del", "día", "en", "al", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "domingo", "noche", "mañana", "tarde", "hoy", "fecha", "sin", "s/f", "s.f", "s", "f",
  ]

  private static let timeWords: Set<String> = [
    "de", "la", "por", "en", "noche", "mañana", "tarde", "madrugada", "a", "las", "horas", "h",
    "hs", "mediodía", "medianoche", "año", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "domingo", "n", "s", "viejo", "nuevo", "estilo",
  ]
}

extension String {
  /// Without the characters at either end for which `isMark` holds, and white space.
  func trimming(_ isMark: (Character) -> Bool) -> String {
    let start = drop { isMark($0) || $0.isWhitespace }
    guard let last = start.lastIndex(where: { !isMark($0) && !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
