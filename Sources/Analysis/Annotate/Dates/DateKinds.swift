/// What a lexeme can be to the slots of patterns, with some bits that stand for words: a quick test
/// whether a rule can go on with it. Two words may share a bit, so that a test may pass in vain.
struct DateKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let figure = DateKinds(rawValue: 1)
  static let roman = DateKinds(rawValue: 1 << 1)
  static let month = DateKinds(rawValue: 1 << 2)
  static let weekday = DateKinds(rawValue: 1 << 3)
  static let shortWeekday = DateKinds(rawValue: 1 << 4)
  static let season = DateKinds(rawValue: 1 << 5)
  static let number = DateKinds(rawValue: 1 << 6)
  static let ordinal = DateKinds(rawValue: 1 << 7)
  static let decade = DateKinds(rawValue: 1 << 8)
  static let unit = DateKinds(rawValue: 1 << 9)
  /// A word in which a reader of print sees "1o".
  static let misread = DateKinds(rawValue: 1 << 10)

  /// The bit of a word.
  static func word(_ number: UInt16) -> DateKinds {
    number == 0 ? [] : DateKinds(rawValue: 1 << (11 + UInt64(number % 53)))
  }

  /// What can begin a slot.
  init(beginning slot: DateSlot) {
    switch slot {
    case .day, .day2: self = [.figure, .number, .ordinal, .misread]
    case .month, .month2: self = .month
    case .roman: self = .roman
    case .mm, .mm2, .yy, .yy2, .tens: self = .figure
    case .year, .year2, .yyy, .n: self = [.figure, .number]
    case .season: self = .season
    case .decade: self = [.figure, .number, .decade]
    case .century, .century2: self = [.roman, .figure, .number]
    case .weekday: self = .weekday
    case .weekdayshort: self = .shortWeekday
    case .unit: self = .unit
    case .point, .a, .b, .items: self = []
    }
  }

  /// The kind that whatever fills a slot has, empty where there is more than one.
  init(neededBy slot: DateSlot) {
    let kinds = DateKinds(beginning: slot)
    self = kinds.rawValue.nonzeroBitCount == 1 ? kinds : []
  }

  init(of word: DateWord) {
    var kinds: DateKinds = []
    if word.month > 0 { kinds.insert(.month) }
    if word.weekday > 0 { kinds.insert(word.isShortWeekday ? .shortWeekday : .weekday) }
    if word.season > 0 { kinds.insert(.season) }
    if word.number != nil { kinds.insert(.number) }
    if word.ordinal > 0 { kinds.insert(.ordinal) }
    if word.decade != nil { kinds.insert(.decade) }
    if word.unit != nil { kinds.insert(.unit) }
    self = kinds
  }

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }
}

/// How rules can begin: with what lexeme, and what can come second.
struct DatePrefixes {
  struct Prefix {
    var words: Set<UInt16> = []
    var kinds: DateKinds = []
    var second: DateKinds = []
    /// Kinds that are among the lexemes of every text that the rule fits.
    var needed: DateKinds = []
    /// Whether the rule may be at its end behind one lexeme.
    var endsAfterOne = false

    mutating func formUnion(_ other: Prefix) {
      words.formUnion(other.words)
      kinds.formUnion(other.kinds)
      second.formUnion(other.second)
      endsAfterOne = endsAfterOne || other.endsAfterOne
    }
  }

  private(set) var prefixes: [Prefix] = []
  private let steps: [DateStep]
  private let lexicon: DateLexicon
  private let signs: DateSigns
  /// Of all rules of single dates together.
  private var points = Prefix()

  init(rules: [DateRule], steps: [DateStep], lexicon: DateLexicon, signs: DateSigns) {
    self.steps = steps
    self.lexicon = lexicon
    self.signs = signs
    // Rules of single dates first: the others begin as they do. Those that hold another begin with a
    // word of their own, so that once is enough.
    for rule in rules where rule.isPoint { points.formUnion(prefix(of: rule)) }
    prefixes = rules.map { prefix(of: $0) }
  }

  // MARK: -

  private func prefix(of rule: DateRule) -> Prefix {
    var prefix = Prefix()
    var known: [Int: DateKinds] = [:]
    prefix.needed = needed(from: rule.start, &known)
    for step in open(rule.start).steps {
      let behind = open(step + 1)
      let follow = behind.steps.map { kinds(of: steps[$0]) }.reduce(into: DateKinds()) {
        $0.formUnion($1)
      }
      prefix.second.formUnion(follow)
      if behind.canEnd { prefix.endsAfterOne = true }
      switch steps[step] {
      case .word(let word): prefix.words.insert(word)
      case .slot(let slot):
        prefix.kinds.formUnion(DateKinds(beginning: slot))
        switch slot {
        case .point, .a, .b, .items:
          prefix.words.formUnion(points.words)
          prefix.kinds.formUnion(points.kinds)
          prefix.second.formUnion(points.second)
          if slot == .items { prefix.second.formUnion(.word(signs.comma)) }
        case .day, .day2, .year, .year2, .yyy, .n, .decade, .century, .century2, .month, .month2:
          // Numbers of several words, 1.922, 1o. de, ene.
          prefix.second.formUnion([.number, .ordinal, .word(signs.y), .word(signs.stop)])
          prefix.second.formUnion([.word(signs.ordinal), .word(signs.degree)])
          for sign in signs.elisions { prefix.second.formUnion(.word(sign)) }
        default: break
        }
      default: break
      }
    }
    return prefix
  }

  /// What no way from a step to the end of its rule can do without.
  private func needed(from step: Int, _ known: inout [Int: DateKinds]) -> DateKinds {
    if let needed = known[step] { return needed }
    let result: DateKinds =
      switch steps[step] {
      case .done: []
      // What follows is left out at the end of a text.
      case .end: []
      case .word(let word): needed(from: step + 1, &known).union(.word(word))
      case .slot(let slot):
        needed(from: step + 1, &known).union(DateKinds(neededBy: slot))
      case .glued, .begin: needed(from: step + 1, &known)
      case .jump(let target): needed(from: target, &known)
      case .split(let other):
        needed(from: step + 1, &known).intersection(needed(from: other, &known))
      }
    known[step] = result
    return result
  }

  private func kinds(of step: DateStep) -> DateKinds {
    switch step {
    case .word(let word): .word(word)
    case .slot(.point), .slot(.a), .slot(.b), .slot(.items):
      points.words.reduce(into: points.kinds) { $0.formUnion(.word($1)) }
    case .slot(let slot): DateKinds(beginning: slot)
    default: []
    }
  }

  /// The steps that take a lexeme which can be next from a step on.
  private func open(_ start: Int) -> (steps: [Int], canEnd: Bool) {
    var result: [Int] = []
    var canEnd = false
    var waiting = [start]
    var seen: Set<Int> = []
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .word, .slot: result.append(step)
      case .glued, .begin: waiting.append(step + 1)
      case .end:
        canEnd = true
        waiting.append(step + 1)
      case .split(let other): waiting += [step + 1, other]
      case .jump(let target): waiting.append(target)
      case .done: canEnd = true
      }
    }
    return (result, canEnd)
  }
}

/// For each word of the lexicon, and for figures and Roman numerals, the rules that can begin so.
struct DateRuleIndex: Sendable {
  struct Candidate: Sendable {
    let rule: Int
    let second: DateKinds
    let needed: DateKinds
    let endsAfterOne: Bool
  }

  private(set) var candidates: [Candidate] = []
  /// The candidates of word *w* are `starts[w]..<starts[w + 1]`; then those of figures and of Roman
  /// numerals that are no word.
  private var starts: [Int] = [0]
  private let wordCount: Int

  init(_ prefixes: DatePrefixes, _ lexicon: DateLexicon, of isMeant: (Int) -> Bool) {
    wordCount = lexicon.words.count
    func add(where begins: (DatePrefixes.Prefix) -> Bool) {
      for (rule, prefix) in prefixes.prefixes.enumerated() where isMeant(rule) && begins(prefix) {
        candidates.append(
          Candidate(
            rule: rule, second: prefix.second, needed: prefix.needed,
            endsAfterOne: prefix.endsAfterOne))
      }
      starts.append(candidates.count)
    }
    for number in lexicon.words.indices {
      let kinds = lexicon.kinds[number]
      add { $0.words.contains(UInt16(number)) || !$0.kinds.isDisjoint(with: kinds) }
    }
    add { $0.kinds.contains(.figure) }
    add { $0.kinds.contains(.roman) }
  }

  /// The candidates of a lexeme.
  func range(for lexeme: DateLexeme) -> Range<Int> {
    let place: Int
    if lexeme.number != nil {
      place = wordCount
    } else if lexeme.word > 0 {
      place = Int(lexeme.word)
    } else if lexeme.roman > 0 {
      place = wordCount + 1
    } else {
      return 0..<0
    }
    return starts[place]..<starts[place + 1]
  }
}
