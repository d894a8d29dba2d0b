import Tokenizer

/// A piece of a token as dates see it: `23.XII.22` is five.
struct DateLexeme: Hashable, Sendable {
  /// Its bytes in the cleaned text.
  var start: Int
  var end: Int
  /// Its number in the lexicon, 0 for a word that dates don't know.
  var word: UInt16 = 0
  /// The value of figures.
  var number: Int?
  /// How many figures.
  var digits = 0
  /// The value of a Roman numeral in capitals or small letters.
  var roman = 0
  var isOrdinal = false
  var isCapital = false
  /// Whether no white space parts it from what is before.
  var isGlued = false
  var isLetter = false
  /// Whether a date can be told by its token.
  var isTrigger = false
  var kinds: DateKinds = []
}

/// Cuts tokens into the pieces of dates.
struct DateLexer: Sendable {
  let lexicon: DateLexicon

  /// The class of a type: 0 for what can't stand in a date, else its number in the lexicon + 2, or 1
  /// for what has to be cut; the upper bit says that a date may be told by it.
  func classify(_ form: ArraySlice<UInt8>) -> UInt16 {
    let number = lexicon.number(of: form)
    let body = form.last == UInt8(ascii: ".") ? form.dropLast() : form
    let isRoman = body.count <= 4 && RomanNumeral.value(of: body) > 0
    if number > 0 {
      let flags =
        (lexicon.isTrigger[Int(number)] ? Self.trigger : 0) | (isRoman ? Self.romanTrigger : 0)
      return (number + 2) | flags
    }
    guard let first = form.first else { return 0 }
    let hasFigure = form.contains { $0 >= 0x30 && $0 <= 0x39 }
    if isRoman { return 1 | Self.romanTrigger }
    if body.count <= 7, RomanNumeral.value(of: body) > 0 { return 1 }
    if RomanNumeral.year(of: body) > 0 { return 1 | Self.trigger }
    if hasFigure { return Self.isFigureWord(form) ? classifyFigures(form, first) : 0 }
    if Self.isMisreadOrdinal(form) { return 1 }
    // octubre-noviembre
    if let dash = form.firstIndex(of: UInt8(ascii: "-")),
      lexicon[lexicon.number(of: form[..<dash])].month > 0
    {
      return 1 | Self.trigger
    }
    return 0
  }

  static let trigger: UInt16 = 0x8000
  /// The same, where it is in capitals beside a sign that parts the month from the day.
  static let romanTrigger: UInt16 = 0x4000

  /// Whether a token can tell a date, by the class of its type and what is beside it.
  static func isTrigger(_ kind: UInt16, _ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    if kind & trigger != 0 { return true }
    guard kind & romanTrigger != 0, utf8[range.lowerBound] < 0x60 else { return false }
    return range.lowerBound > 0 && isDateSign(utf8[range.lowerBound - 1])
      || isBetweenFigures(range, in: utf8)
      || isDateSign(utf8[range.upperBound - 1])
      || range.upperBound < utf8.count && isDateSign(utf8[range.upperBound])
  }

  /// "29 VI 99"
  private static func isBetweenFigures(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
    let (first, last) = (range.lowerBound - 2, range.upperBound + 1)
    guard first >= 0, last < utf8.count else { return false }
    return isFigure(utf8[first]) && utf8[first + 1] == 0x20 && utf8[last - 1] == 0x20
      && isFigure(utf8[last])
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static let number: UInt16 = 0x3FFF

  /// The word of a class, 0 for what is none.
  static func word(of kind: UInt16) -> UInt16 { max(kind & number, 2) - 2 }

  private static func isDateSign(_ byte: UInt8) -> Bool { byte >= 0x2D && byte <= 0x2F }

  /// Appends the pieces of a token.
  ///
  /// - Parameter kind: the class of its type.
  func append(
    _ utf8: [UInt8], _ range: Range<Int>, kind: UInt16, to lexemes: inout [DateLexeme]
  ) {
    let first = lexemes.count
    let hasStop = range.count > 1 && utf8[range.upperBound - 1] == UInt8(ascii: ".")
    if kind & Self.number == 1 || kind != 0 && hasStop {
      cut(utf8, range, &lexemes)
    } else {
      var lexeme = DateLexeme(start: range.lowerBound, end: range.upperBound)
      let code = kind & Self.number
      lexeme.word = code == 0 ? 0 : code - 2
      if range.count <= 5 { lexeme.roman = RomanNumeral.value(of: utf8[range]) }
      lexemes.append(lexeme)
    }
    let isTrigger = Self.isTrigger(kind, range, in: utf8)
    for place in first..<lexemes.count {
      let word = lexemes[place].word
      var kinds = lexicon.kinds[Int(word)]
      if lexemes[place].number != nil { kinds = .figure }
      if lexemes[place].roman > 0 { kinds.insert(.roman) }
      lexemes[place].kinds = kinds
      lexemes[place].isTrigger = isTrigger
      let start = lexemes[place].start
      lexemes[place].isGlued = place > first || (start > 0 && utf8[start - 1] > 0x20)
      let (capital, letter) = Self.letter(utf8, at: start)
      lexemes[place].isCapital = capital
      lexemes[place].isLetter = letter
    }
  }

  // MARK: -

  /// A number of one to three figures tells no date by itself; a year, or figures with signs or
  /// letters, may.
  private func classifyFigures(_ form: ArraySlice<UInt8>, _ first: UInt8) -> UInt16 {
    let isPlain = form.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if isPlain {
      let isTen = form.count == 2 && form.last == 0x30
      return 1 | (form.count == 4 && first <= 0x32 || isTen ? Self.trigger : 0)
    }
    return 1 | Self.trigger
  }

  /// Whether a form is figures with what dates have between them, or a word in which a reader of
  /// print took figures for letters (l5, I9I7).
  private static func isFigureWord(_ form: ArraySlice<UInt8>) -> Bool {
    guard form.count <= 40, let first = form.first else { return false }
    if first >= 0x30 && first <= 0x39 { return form.last != UInt8(ascii: "%") }
    if isMisreadFigure(first) {
      return form.allSatisfy { isMisreadFigure($0) || $0 >= 0x2D && $0 <= 0x39 }
    }
    // XII-1920, enero-3, diciembre-1918
    return form.contains(UInt8(ascii: "-"))
  }

  /// "l.º", "lº": a 1.º whose figure was read as a letter.
  private static func isMisreadOrdinal(_ form: ArraySlice<UInt8>) -> Bool {
    guard let first = form.first, isMisreadFigure(first) else { return false }
    var sign = form.dropFirst()
    if sign.first == UInt8(ascii: ".") { sign = sign.dropFirst() }
    return sign.elementsEqual([0xC2, 0xBA]) || sign.elementsEqual([0xC2, 0xB0])
  }

  private static func isMisreadFigure(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "l") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "o")
      || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "O")
  }

  private static func letter(_ utf8: [UInt8], at place: Int) -> (isCapital: Bool, isLetter: Bool) {
    let byte = utf8[place]
    if byte >= 0x41 && byte <= 0x5A { return (true, true) }
    if byte >= 0x61 && byte <= 0x7A { return (false, true) }
    guard byte >= 0xC3, place + 1 < utf8.count else { return (false, false) }
    return (byte == 0xC3 && utf8[place + 1] < 0xA0, byte < 0xE0)
  }

  private func cut(_ utf8: [UInt8], _ range: Range<Int>, _ lexemes: inout [DateLexeme]) {
    var place = range.lowerBound
    // 7bre.
    let bare = utf8[range.upperBound - 1] == UInt8(ascii: ".") ? range.dropLast() : range
    let whole = bare.isEmpty ? 0 : lexicon.number(of: utf8[bare])
    if lexicon[whole].month > 0, Self.isFigure(utf8[place]) {
      lexemes.append(DateLexeme(start: bare.lowerBound, end: bare.upperBound, word: whole))
      place = bare.upperBound
    }
    while place < range.upperBound {
      let byte = utf8[place]
      if let end = Self.figures(utf8, place..<range.upperBound) {
        lexemes.append(Self.number(utf8, place..<end))
        place = ordinal(utf8, end..<range.upperBound, &lexemes[lexemes.count - 1])
      } else if Self.isWordByte(utf8, place) {
        let end = Self.wordEnd(utf8, place..<range.upperBound)
        appendWord(utf8, place..<end, &lexemes)
        place = end
      } else {
        let end = min(
          range.upperBound, place + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4))
        lexemes.append(
          DateLexeme(start: place, end: end, word: lexicon.number(of: utf8[place..<end])))
        place = end
      }
    }
  }

  /// A word, or "de" with a month glued on.
  private func appendWord(_ utf8: [UInt8], _ range: Range<Int>, _ lexemes: inout [DateLexeme]) {
    var word = DateLexeme(
      start: range.lowerBound, end: range.upperBound, word: lexicon.number(of: utf8[range]))
    if word.word == 0, utf8[range].allSatisfy({ $0 < 0x60 }) {
      let year = RomanNumeral.year(of: utf8[range])
      if year > 0 { (word.number, word.digits) = (year, 4) }
    }
    word.roman = range.count <= 5 ? RomanNumeral.value(of: utf8[range]) : 0
    if word.word == 0, word.roman == 0, range.count > 4 {
      let head = range.lowerBound..<(range.lowerBound + 2)
      let tail = lexicon.number(of: utf8[head.upperBound..<range.upperBound])
      if utf8[head].elementsEqual("de".utf8), lexicon[tail].month > 0 {
        lexemes.append(
          DateLexeme(
            start: head.lowerBound, end: head.upperBound, word: lexicon.number(of: utf8[head])))
        word.start = head.upperBound
        word.word = tail
      }
    }
    lexemes.append(word)
  }

  /// The end of a run of figures in which a reader of print may have taken some for letters, or nil.
  private static func figures(_ utf8: [UInt8], _ range: Range<Int>) -> Int? {
    var end = range.lowerBound
    var count = 0
    while end < range.upperBound {
      let byte = utf8[end]
      if byte >= 0x30 && byte <= 0x39 {
        count += 1
      } else if isMisreadFigure(byte) {
        // A small o behind figures is an ordinal's, unless figures go on.
        let next = end + 1 < range.upperBound ? utf8[end + 1] : 0
        let goesOn = next >= 0x30 && next <= 0x39 || isMisreadFigure(next) && end > range.lowerBound
        let endsWord = end + 1 == range.upperBound || !isWordByte(utf8, end + 1)
        guard goesOn || endsWord && count > 0 && byte != UInt8(ascii: "o") else { break }
      } else {
        break
      }
      end += 1
    }
    // Letters behind make it a word, unless it began with a figure.
    let begins = utf8[range.lowerBound] >= 0x30 && utf8[range.lowerBound] <= 0x39
    if !begins, end < range.upperBound, isWordByte(utf8, end) { return nil }
    return count > 0 ? end : nil
  }

  private static func number(_ utf8: [UInt8], _ range: Range<Int>) -> DateLexeme {
    var value = 0
    for byte in utf8[range].prefix(9) {
      let figure: Int
      switch byte | 0x20 {
      case UInt8(ascii: "l"), UInt8(ascii: "i"): figure = 1
      case UInt8(ascii: "o"): figure = 0
      default: figure = Int(byte) - 0x30
      }
      value = value * 10 + figure
    }
    return DateLexeme(
      start: range.lowerBound, end: range.upperBound, number: value, digits: range.count)
  }

  /// The end of the ordinal ending of a number, with the full stop before it: 1º, 1.º, 1o, 1.er.
  private func ordinal(_ utf8: [UInt8], _ range: Range<Int>, _ number: inout DateLexeme) -> Int {
    var place = range.lowerBound
    if place + 1 < range.upperBound, utf8[place] == UInt8(ascii: ".") { place += 1 }
    let end: Int
    if place + 1 < range.upperBound, utf8[place] == 0xC2,
      [0xBA, 0xAA, 0xB0].contains(utf8[place + 1])
    {
      end = place + 2
    } else {
      end = Self.wordEnd(utf8, place..<range.upperBound)
      guard Self.ordinalEndings.contains(where: { utf8[place..<end].elementsEqual($0.utf8) }) else {
        return range.lowerBound
      }
    }
    number.end = end
    number.isOrdinal = true
    return end
  }

  private static let ordinalEndings = [
    "o", "a", "er", "ero", "era", "ro", "do", "to", "ra", "da", "ta", "no", "mo", "vo",
  ]

  private static func isWordByte(_ utf8: [UInt8], _ place: Int) -> Bool {
    let byte = utf8[place]
    if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    return byte >= 0xC3 && byte <= 0xDF || byte & 0xC0 == 0x80
  }

  private static func wordEnd(_ utf8: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, isWordByte(utf8, end) { end += 1 }
    return end
  }
}
