/// Compiles the patterns of date rules.
struct DatePatternCompiler {
  /// The shorthands of the table, by name.
  var shorthands: [String: String] = [:]
  private(set) var steps: [DateStep] = []
  private var isBroken = false

  /// The steps of a pattern, or nil where it is malformed. Words that are new are added.
  ///
  /// - Parameter offset: the place of the first among the steps of all rules.
  mutating func compile(_ pattern: String, offset: Int, into lexicon: inout DateLexicon)
    -> [DateStep]?
  {
    steps = []
    isBroken = false
    var text = Substring(pattern)
    sequence(&text, &lexicon)
    guard !isBroken, text.isEmpty else { return nil }
    steps.append(.done)
    return steps.map { step in
      switch step {
      case .split(let target): .split(target + offset)
      case .jump(let target): .jump(target + offset)
      default: step
      }
    }
  }

  // MARK: -

  private mutating func sequence(_ text: inout Substring, _ lexicon: inout DateLexicon) {
    skipBlanks(&text)
    while let first = text.first, first != "|", first != ")" {
      let start = steps.count
      element(&text, &lexicon)
      if text.first == "?" {
        text.removeFirst()
        insertSplit(at: start)
        steps[start] = .split(steps.count)
      }
      skipBlanks(&text)
    }
  }

  private mutating func element(_ text: inout Substring, _ lexicon: inout DateLexicon) {
    switch text.removeFirst() {
    case "+":
      steps.append(.glued)
      if text.isEmpty { isBroken = true } else { element(&text, &lexicon) }
    case "^": steps.append(.begin)
    case "$": steps.append(.end)
    case "(": choice(&text, &lexicon)
    case "{":
      guard let slot = DateSlot(rawValue: name(&text, until: "}")) else {
        isBroken = true
        return
      }
      steps.append(.slot(slot))
    case "<":
      guard let pattern = shorthands[name(&text, until: ">")] else {
        isBroken = true
        return
      }
      var inner = Substring(pattern)
      sequence(&inner, &lexicon)
    case "\"": steps.append(.word(lexicon.add(name(&text, until: "\""))))
    case let first:
      var word = String(first)
      if first.isLetter {
        while let next = text.first, next.isLetter { word.append(text.removeFirst()) }
      }
      steps.append(.word(lexicon.add(word)))
    }
  }

  /// `(a|b|c)`, behind the opening sign.
  private mutating func choice(_ text: inout Substring, _ lexicon: inout DateLexicon) {
    var jumps: [Int] = []
    while true {
      let start = steps.count
      sequence(&text, &lexicon)
      guard let sign = text.popFirst() else {
        isBroken = true
        return
      }
      if sign == ")" { break }
      insertSplit(at: start)
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[start] = .split(steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  /// Makes room for a split before the steps from `start` on, whose targets move.
  private mutating func insertSplit(at start: Int) {
    steps.insert(.split(0), at: start)
    for place in (start + 1)..<steps.count {
      switch steps[place] {
      case .split(let target): steps[place] = .split(target + 1)
      case .jump(let target): steps[place] = .jump(target + 1)
      default: break
      }
    }
  }

  private mutating func name(_ text: inout Substring, until end: Character) -> String {
    var name = ""
    while let next = text.popFirst() {
      if next == end { return name }
      name.append(next)
    }
    isBroken = true
    return name
  }

  private func skipBlanks(_ text: inout Substring) {
    while text.first == " " { text.removeFirst() }
  }
}
