/// What a word of dates can be; most are one thing only.
struct DateWord: Hashable, Sendable {
  /// What a word says of the number or date beside it.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Before a number: it is a page, a volume, an article.
    static let counted = Traits(rawValue: 1)
    /// Behind a number: it counts things.
    static let measured = Traits(rawValue: 2)
    /// Behind a year: it is no noun in the plural.
    static let plain = Traits(rawValue: 4)
    /// Before a number that may be a year.
    static let year = Traits(rawValue: 8)
    /// The same, but quantities have it too.
    static let weakYear = Traits(rawValue: 16)
    /// Before "de" and a month: it names an event.
    static let event = Traits(rawValue: 32)
    /// Before a date: a name is made of it.
    static let street = Traits(rawValue: 64)
    static let past = Traits(rawValue: 128)
    static let next = Traits(rawValue: 256)
    /// Before a month or season: it is meant as a time.
    static let temporal = Traits(rawValue: 512)
    /// Before "mañana": the morning is meant.
    static let noTomorrow = Traits(rawValue: 1024)
    /// Before a month: a saying ("hacer su agosto").
    static let owned = Traits(rawValue: 2048)

    /// In a part of a time: its beginning, its middle, its end.
    static let start = Traits(rawValue: 4096)
    static let middle = Traits(rawValue: 8192)
    static let end = Traits(rawValue: 16384)

    static let names: [String: Traits] = [
      "counted": .counted, "measured": .measured, "plain": .plain, "year": .year,
      "weak-year": .weakYear, "event": .event, "street": .street, "past": .past, "next": .next,
      "temporal": .temporal, "no-tomorrow": .noTomorrow,
      "owned": .owned, "start": .start, "middle": .middle, "end": .end,
    ]
  }

  var month = 0
  var isShortMonth = false
  /// Whether it is a month only beside a day or year.
  var isMisread = false
  var weekday = 0
  var isShortWeekday = false
  var season = 0
  var number: Int?
  var ordinal = 0
  var decade: Int?
  var unit: DateUnit?
  var traits: Traits = []

  /// Whether a date can be told by this word, so that its surroundings are worth a look.
  var isTrigger: Bool {
    month > 0 || weekday > 0 && !isShortWeekday || season > 0 || decade != nil
      || unit != nil || number == 1000
  }

  /// Takes on a kind and value of the list of words.
  mutating func add(kind: String, value: String) -> Bool {
    if kind == "trait" {
      guard let trait = Traits.names[value] else { return false }
      traits.insert(trait)
      return true
    }
    if kind == "unit" {
      unit = DateUnit(rawValue: value)
      return unit != nil
    }
    guard let value = Int(value) else { return false }
    switch kind {
    case "month": month = value
    case "month-short": (month, isShortMonth) = (value, true)
    case "weekday": weekday = value
    case "weekday-short": (weekday, isShortWeekday) = (value, true)
    case "season": season = value
    case "number": number = value
    case "ordinal": ordinal = value
    case "decade": decade = value
    default: return false
    }
    return true
  }
}

/// The words and signs that dates are made of, by number. Number 0 is any other word.
struct DateLexicon: Sendable {
  private(set) var words: [DateWord] = [DateWord()]
  private(set) var isTrigger: [Bool] = [false]
  private(set) var kinds: [DateKinds] = [[]]
  private var index: [[UInt8]: UInt16] = [:]

  /// Reads the list of words; lines that it can't read are left out, a test finds them.
  init(table: String) {
    for row in DateTable.rows(of: table) where row.count == 3 {
      for form in row[2].split(separator: " ") {
        let number = add(String(form))
        if words[Int(number)].add(kind: row[0], value: row[1]) {
          isTrigger[Int(number)] = words[Int(number)].isTrigger
          kinds[Int(number)].formUnion(DateKinds(of: words[Int(number)]))
        }
        if row[0] == "month", let month = Int(row[1]) { addMisread(form, month: month) }
      }
    }
  }

  /// The number of a word or sign, a new one where it is new.
  mutating func add(_ form: String, isTrigger trigger: Bool = false) -> UInt16 {
    let key = Self.key(Array(form.utf8)[...])
    if let number = index[key] {
      if trigger { isTrigger[Int(number)] = true }
      return number
    }
    let number = UInt16(words.count)
    words.append(DateWord())
    isTrigger.append(trigger)
    kinds.append(.word(number))
    index[key] = number
    return number
  }

  /// Adds a month as readers of print misread it, one letter for another that looks like it.
  private mutating func addMisread(_ month: Substring, month value: Int) {
    for place in month.indices {
      for other in Self.lookalikes[month[place]] ?? [] {
        let form = month[..<place] + other + month[month.index(after: place)...]
        let number = Int(add(String(form), isTrigger: true))
        guard words[number] == DateWord() else { continue }
        words[number].month = value
        words[number].isMisread = true
        kinds[number].formUnion(DateKinds(of: words[number]))
      }
    }
  }

  private static let lookalikes: [Character: [String]] = [
    "b": ["h", "l"], "c": ["e", "o"], "e": ["c", "o"], "g": ["q"], "f": ["l", "t"],
    "i": ["l", "j", "t", "1"], "j": ["i"],
    "l": ["i", "t", "1"], "m": ["n", "rn", "in", "ni"], "n": ["u", "m", "ii"],
    "o": ["c", "e", "0"],
    "p": ["q"], "r": ["t"], "t": ["l", "i"], "u": ["n", "ii"], "v": ["y"], "y": ["v"], "z": ["x"],
  ]

  /// Adds to what a word can be.
  mutating func addKind(_ kind: DateKinds, to number: UInt16) {
    kinds[Int(number)].insert(kind)
  }

  /// The number of a word or sign as it stands in a text, 0 for one that is not here.
  func number(of form: ArraySlice<UInt8>) -> UInt16 {
    index[Self.key(form)] ?? 0
  }

  subscript(number: UInt16) -> DateWord { words[Int(number)] }

  // MARK: -

  /// Lower case without accents (ñ stays) and without the full stop of an abbreviation; dashes are
  /// one sign.
  private static func key(_ form: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(form.count)
    var place = form.startIndex
    while place < form.endIndex {
      let byte = form[place]
      let next = place + 1 < form.endIndex ? form[place + 1] : 0
      if byte == 0xC3 {
        key.append(contentsOf: plain[next | 0x20] ?? [byte, next | 0x20])
        place += 2
      } else if byte == 0xE2, next == 0x80, place + 2 < form.endIndex {
        key.append(contentsOf: signs[form[place + 2]] ?? [byte, next, form[place + 2]])
        place += 3
      } else {
        key.append(
          byte == UInt8(ascii: "~")
            ? UInt8(ascii: "-") : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        place += 1
      }
    }
    if key.count > 1, key.last == UInt8(ascii: ".") { key.removeLast() }
    return key
  }

  /// Second bytes of á é í ó ú ü.
  private static let plain: [UInt8: [UInt8]] = [
    0xA1: Array("a".utf8), 0xA9: Array("e".utf8), 0xAD: Array("i".utf8), 0xB3: Array("o".utf8),
    0xBA: Array("u".utf8), 0xBC: Array("u".utf8),
  ]

  /// Third bytes of the dashes ‐ ‑ – — and of the apostrophe ’.
  private static let signs: [UInt8: [UInt8]] = [
    0x90: Array("-".utf8), 0x91: Array("-".utf8), 0x93: Array("-".utf8), 0x94: Array("-".utf8),
    0x99: Array("'".utf8),
  ]
}

/// Rows of a table whose fields are parted by tabs; `#` begins a comment.
enum DateTable {
  static func rows(of table: String) -> [[String]] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
