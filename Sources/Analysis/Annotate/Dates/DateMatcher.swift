/// Runs the rules of dates over the lexemes of a stretch of text; keeps its buffers from one to the
/// next.
struct DateMatcher {
  struct PointMatch {
    let end: Int
    let point: DatePoint
  }

  struct PhraseMatch {
    let rule: Int
    /// The lexemes that the date covers.
    let range: Range<Int>
    /// Where the rule's pattern began; words of context may stand before the date.
    let start: Int
    let phrase: DatePhrase
  }

  let grammar: DateGrammar
  var evidence: DateEvidence
  /// For each lexeme the single dates that begin there, longest first, once they were sought.
  private var known: [[PointMatch]?] = []
  /// The kinds of all lexemes of the stretch.
  private var present: DateKinds = []
  /// The rule that runs, where it began, and what it has found.
  private var rule = 0
  private var start = 0
  private var isPoint = false
  private var foundPoints: [PointMatch] = []
  private var foundPhrase: PhraseMatch?

  init(_ grammar: DateGrammar) {
    self.grammar = grammar
    evidence = DateEvidence(grammar: grammar)
  }

  var lexemes: [DateLexeme] { evidence.lexemes }

  /// Forgets what was found in the stretch before.
  mutating func begin() {
    present = evidence.lexemes.reduce(into: DateKinds()) { $0.formUnion($1.kinds) }
    known.removeAll(keepingCapacity: true)
  }

  /// The longest date that begins at a lexeme and stands as a date, by the first of its rules.
  mutating func phrase(at start: Int) -> PhraseMatch? {
    foundPhrase = nil
    let range = grammar.phrases.range(for: evidence.lexemes[start])
    for place in range {
      let candidate = grammar.phrases.candidates[place]
      guard canGoOn(candidate, at: start) else { continue }
      (rule, self.start, isPoint) = (candidate.rule, start, false)
      var captures = DateCaptures()
      _ = run(grammar.rules[candidate.rule].start, at: start, &captures)
    }
    return foundPhrase
  }

  // MARK: - Running a rule

  private func canGoOn(_ candidate: DateRuleIndex.Candidate, at start: Int) -> Bool {
    guard candidate.needed.isSubset(of: present) else { return false }
    if candidate.endsAfterOne { return true }
    guard start + 1 < evidence.lexemes.count else { return false }
    return !candidate.second.isDisjoint(with: evidence.lexemes[start + 1].kinds)
  }

  /// Runs the rule from a step and lexeme on, trying what is left open in order, until an end is taken.
  private mutating func run(_ first: Int, at place: Int, _ captures: inout DateCaptures) -> Bool {
    var (step, place) = (first, place)
    while true {
      switch grammar.steps[step] {
      case .done: return finish(at: place, captures)
      case .jump(let target):
        step = target
        continue
      case .split(let other):
        let saved = (captures.begin, captures.end)
        if run(step + 1, at: place, &captures) { return true }
        (captures.begin, captures.end) = saved
        step = other
        continue
      case .begin: captures.begin = place
      case .end:
        captures.end = place
        // The end of the text is as good as a full stop, but no word.
        if place == evidence.lexemes.count, grammar.rules[rule].yearOf == nil {
          return finish(at: place, captures)
        }
      case .glued:
        guard place < evidence.lexemes.count, evidence.lexemes[place].isGlued else { return false }
      case .word(let word):
        guard place < evidence.lexemes.count, evidence.lexemes[place].word == word else {
          return false
        }
        place += 1
      case .slot(let slot):
        guard place < evidence.lexemes.count else { return false }
        switch slot {
        case .point, .a, .b: return fillPoint(slot, at: place, step + 1, &captures)
        case .items: return fillItems(at: place, [], step + 1, &captures)
        case .day, .day2: return fillDay(slot, at: place, step + 1, &captures)
        default:
          guard
            let end = DateReading.fill(slot, evidence.lexemes, at: place, grammar, &captures)
          else { return false }
          place = end
        }
      }
      step += 1
    }
  }

  /// Takes the end of the rule, unless its date can't be or is no better than another.
  private mutating func finish(at end: Int, _ captures: DateCaptures) -> Bool {
    let current = grammar.rules[rule]
    let last = captures.end ?? end
    if isPoint {
      guard var point = captures.point(of: current) else { return false }
      point.rule = rule
      if !foundPoints.contains(where: { $0.end == last }) {
        foundPoints.append(PointMatch(end: last, point: point))
      }
      return true
    }
    if let foundPhrase, foundPhrase.range.upperBound >= last { return false }
    guard let phrase = captures.phrase(of: current) else { return false }
    let match = PhraseMatch(
      rule: rule, range: (captures.begin ?? start)..<last, start: start, phrase: phrase)
    guard evidence.accepts(match) else { return false }
    foundPhrase = match
    return true
  }

  // MARK: - Slots that can be filled in several ways

  private mutating func fillPoint(
    _ slot: DateSlot, at place: Int, _ step: Int, _ captures: inout DateCaptures
  ) -> Bool {
    for match in points(at: place) {
      let saved = captures
      switch slot {
      case .a: captures.a = match.point
      case .b: captures.b = match.point
      default:
        if match.point.isBareDay { continue }
        captures.inner = match.point
      }
      if run(step, at: match.end, &captures) { return true }
      captures = saved
    }
    return false
  }

  private mutating func fillDay(
    _ slot: DateSlot, at place: Int, _ step: Int, _ captures: inout DateCaptures
  ) -> Bool {
    for (end, day) in DateReading.days(evidence.lexemes, at: place, grammar) {
      let saved = captures
      if slot == .day { captures.point.day = day } else { captures.second.day = day }
      if run(step, at: end, &captures) { return true }
      captures = saved
    }
    return false
  }

  private mutating func fillItems(
    at place: Int, _ items: [DatePoint], _ step: Int, _ captures: inout DateCaptures
  ) -> Bool {
    guard items.count < 40 else { return false }
    for match in points(at: place) {
      let items = items + [match.point]
      let saved = captures
      var end = match.end
      if end + 1 < lexemes.count, lexemes[end].word == grammar.signs.comma {
        end += 1
        if grammar.signs.articles.contains(lexemes[end].word) { end += 1 }
        if end < lexemes.count, fillItems(at: end, items, step, &captures) { return true }
        captures = saved
      }
      captures.items = items
      if run(step, at: match.end, &captures) { return true }
      captures = saved
    }
    return false
  }

  /// The single dates that begin at a lexeme, longest first.
  private mutating func points(at place: Int) -> [PointMatch] {
    while known.count <= place { known.append(nil) }
    if let points = known[place] { return points }
    // A rule that would come back here finds nothing, and so ends.
    known[place] = []
    let outer = (rule, start, isPoint, foundPoints)
    foundPoints = []
    for index in grammar.points.range(for: lexemes[place]) {
      let candidate = grammar.points.candidates[index]
      guard canGoOn(candidate, at: place) else { continue }
      (rule, start, isPoint) = (candidate.rule, place, true)
      var captures = DateCaptures()
      _ = run(grammar.rules[candidate.rule].start, at: place, &captures)
    }
    let points = foundPoints.sorted { $0.end > $1.end }
    (rule, start, isPoint, foundPoints) = outer
    known[place] = points
    return points
  }
}
