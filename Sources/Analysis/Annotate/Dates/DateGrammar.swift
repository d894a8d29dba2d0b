/// The rules by which Spanish dates are told, ready to run.
struct DateGrammar: Sendable {
  let lexer: DateLexer
  let rules: [DateRule]
  /// The lines of the table that are no rule.
  let malformed: [String]
  /// The rules of single dates and of all others that can begin with a word, by its number.
  private var pointsByWord: [[Int]] = []
  private var phrasesByWord: [[Int]] = []
  /// The same for figures, and for words that are Roman numerals only.
  private var pointsByFigure: [Int] = []
  private var phrasesByFigure: [Int] = []
  private var pointsByRoman: [Int] = []
  private var phrasesByRoman: [Int] = []
  let signs: Signs

  /// The words and signs that code asks for by name.
  struct Signs: Sendable {
    let comma, stop, open, close, y, de, ordinal, degree, un, una, el, que, slash, dash,
      colon: UInt16
    /// Words in which a reader of print sees "1o".
    let misreadFirst: Set<UInt16>
    let articles: Set<UInt16>
  }

  static let spanish = DateGrammar(words: DateData.dateWords, rules: DateData.dateRules)

  init(words: String, rules table: String) {
    var lexicon = DateLexicon(table: words)
    var compiler = DatePatternCompiler()
    var rules: [DateRule] = []
    var malformed: [String] = []
    for row in DateTable.rows(of: table) {
      guard row.count == 5 else {
        malformed.append(row.joined(separator: " "))
        continue
      }
      if row[0].hasPrefix("<") {
        compiler.shorthands[String(row[0].dropFirst().dropLast())] = row[1]
        continue
      }
      guard let steps = compiler.compile(row[1], into: &lexicon),
        let value = DateRule.value(of: row[2])
      else {
        malformed.append(row[0])
        continue
      }
      rules.append(
        DateRule(name: row[0], value: value, steps: steps, example: row[3], answer: row[4]))
    }
    // Words without which no relative date is told.
    for word in [
      "ayer", "anteayer", "antier", "mañana", "víspera", "corriente", "cte", "presente", "ppdo",
      "pdo", "pasado", "mismo", "próximo", "entrante", "carta", "cartas", "telegrama", "tarjeta",
      "postal", "suya", "tuya",
    ] {
      _ = lexicon.add(word, isTrigger: true)
    }
    func number(_ word: String) -> UInt16 { lexicon.add(word) }
    signs = Signs(
      comma: number(","), stop: number("."), open: number("("), close: number(")"),
      y: number("y"), de: number("de"), ordinal: number("º"), degree: number("°"),
      un: number("un"), una: number("una"), el: number("el"), que: number("que"),
      slash: number("/"), dash: number("-"), colon: number(":"),
      misreadFirst: Set(["lo", "io", "l", "i"].map(number)),
      articles: Set(["el", "la", "los", "las", "este", "aquel", "ese", "todo"].map(number)))
    for sign in ["[", "]", "¿", "?", "'", ";", "«", "»", "\"", "“", "”"] { _ = lexicon.add(sign) }
    self.rules = rules
    self.malformed = malformed
    lexer = DateLexer(lexicon: lexicon)
    indexRules()
  }

  var lexicon: DateLexicon { lexer.lexicon }

  /// The rules that may match from a lexeme on.
  func rules(for lexeme: DateLexeme, points: Bool) -> [Int] {
    if lexeme.number != nil { return points ? pointsByFigure : phrasesByFigure }
    if lexeme.word > 0 { return (points ? pointsByWord : phrasesByWord)[Int(lexeme.word)] }
    return lexeme.roman > 0 ? (points ? pointsByRoman : phrasesByRoman) : []
  }

  // MARK: -

  /// What a rule can begin with.
  private struct Beginning {
    var words: Set<UInt16> = []
    var slots: Set<DateSlot> = []
  }

  private mutating func indexRules() {
    var beginnings = rules.map { Self.beginning(of: $0.steps) }
    // A slot for a date begins as the rules of single dates do; those may begin with another.
    var points = Beginning()
    for (rule, beginning) in zip(rules, beginnings) where rule.isPoint {
      points.words.formUnion(beginning.words)
      points.slots.formUnion(beginning.slots)
    }
    for place in beginnings.indices
    where !beginnings[place].slots.isDisjoint(with: [.a, .b, .point, .items]) {
      beginnings[place].words.formUnion(points.words)
      beginnings[place].slots.formUnion(points.slots)
    }
    pointsByWord = Array(repeating: [], count: lexicon.words.count)
    phrasesByWord = pointsByWord
    for (place, rule) in rules.enumerated() {
      let beginning = beginnings[place]
      for number in lexicon.words.indices {
        let word = lexicon.words[number]
        let isMisread = signs.misreadFirst.contains(UInt16(number))
        guard
          beginning.words.contains(UInt16(number))
            || beginning.slots.contains(where: { Self.accepts($0, word, isMisread: isMisread) })
        else { continue }
        if rule.isPoint {
          pointsByWord[number].append(place)
        } else {
          phrasesByWord[number].append(place)
        }
      }
      if !beginning.slots.isDisjoint(with: [.day, .mm, .year, .yy, .n, .decade, .day2]) {
        if rule.isPoint { pointsByFigure.append(place) } else { phrasesByFigure.append(place) }
      }
      if !beginning.slots.isDisjoint(with: [.roman, .century]) {
        if rule.isPoint { pointsByRoman.append(place) } else { phrasesByRoman.append(place) }
      }
    }
  }

  private static func accepts(_ slot: DateSlot, _ word: DateWord, isMisread: Bool) -> Bool {
    switch slot {
    case .day, .day2: word.number.map { $0 <= 31 } ?? (word.ordinal > 0 || isMisread)
    case .n, .year: word.number != nil
    case .month, .month2: word.month > 0
    case .season: word.season > 0
    case .decade: word.number != nil || word.decade != nil
    case .weekday: word.weekday > 0 && !word.isShortWeekday
    case .weekdayshort: word.isShortWeekday
    case .unit: word.unit != nil
    default: false
    }
  }

  /// The words and slots that can come first.
  private static func beginning(of steps: [DateStep]) -> Beginning {
    var beginning = Beginning()
    var open = [0]
    var seen: Set<Int> = []
    while let place = open.popLast() {
      guard place < steps.count, seen.insert(place).inserted else { continue }
      switch steps[place] {
      case .word(let word): beginning.words.insert(word)
      case .slot(let slot): beginning.slots.insert(slot)
      case .glued, .begin, .end: open.append(place + 1)
      case .split(let other): open += [place + 1, other]
      case .jump(let target): open.append(target)
      }
    }
    return beginning
  }
}
