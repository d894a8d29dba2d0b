/// Runs the rules of dates over the lexemes of a stretch of text.
struct DateMatcher {
  let grammar: DateGrammar
  let lexemes: [DateLexeme]
  /// For each lexeme the single dates that begin there, longest first, once they were sought.
  private var points: [[PointMatch]?]

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

  init(_ grammar: DateGrammar, _ lexemes: [DateLexeme]) {
    self.grammar = grammar
    self.lexemes = lexemes
    points = Array(repeating: nil, count: lexemes.count)
  }

  /// The longest dates by each rule that begin at a lexeme, as `accept` lets them pass.
  mutating func phrase(at start: Int, accept: (PhraseMatch) -> Bool) -> PhraseMatch? {
    var best: PhraseMatch?
    for place in grammar.rules(for: lexemes[start], points: false) {
      let rule = grammar.rules[place]
      run(rule.steps, 0, at: start, DateCaptures()) { end, captures in
        guard let phrase = captures.phrase(of: rule) else { return false }
        let range = (captures.begin ?? start)..<(captures.end ?? end)
        let match = PhraseMatch(rule: place, range: range, start: start, phrase: phrase)
        if let best, best.range.upperBound >= range.upperBound { return false }
        guard accept(match) else { return false }
        best = match
        return true
      }
    }
    return best
  }

  // MARK: - Running a rule

  /// Runs the steps of a rule from a lexeme on, trying what is left open in order, until `found` takes
  /// an end.
  @discardableResult
  private mutating func run(
    _ steps: [DateStep], _ step: Int, at place: Int, _ captures: DateCaptures,
    _ found: (Int, DateCaptures) -> Bool
  ) -> Bool {
    guard step < steps.count else { return found(place, captures) }
    switch steps[step] {
    case .jump(let target): return run(steps, target, at: place, captures, found)
    case .split(let other):
      return run(steps, step + 1, at: place, captures, found)
        || run(steps, other, at: place, captures, found)
    case .begin:
      var captures = captures
      captures.begin = place
      return run(steps, step + 1, at: place, captures, found)
    case .end:
      var captures = captures
      captures.end = place
      // The end of the text is as good as a full stop.
      if place == lexemes.count { return found(place, captures) }
      return run(steps, step + 1, at: place, captures, found)
    case .glued:
      guard place < lexemes.count, lexemes[place].isGlued else { return false }
      return run(steps, step + 1, at: place, captures, found)
    case .word(let word):
      guard place < lexemes.count, lexemes[place].word == word, lexemes[place].number == nil else {
        return false
      }
      return run(steps, step + 1, at: place + 1, captures, found)
    case .slot(let slot):
      guard place < lexemes.count else { return false }
      return fill(slot, at: place, captures) { matcher, end, captures in
        matcher.run(steps, step + 1, at: end, captures, found)
      }
    }
  }

  /// Fills a slot in each way that it can be filled, until `next` takes one.
  private mutating func fill(
    _ slot: DateSlot, at place: Int, _ captures: DateCaptures,
    _ next: (inout DateMatcher, Int, DateCaptures) -> Bool
  ) -> Bool {
    var captures = captures
    switch slot {
    case .point, .a, .b:
      for match in points(at: place) {
        switch slot {
        case .a: captures.a = match.point
        case .b: captures.b = match.point
        default:
          guard !match.point.isBareDay else { continue }
          captures.inner = match.point
        }
        if next(&self, match.end, captures) { return true }
      }
      return false
    case .items: return fillItems(at: place, [], captures, next)
    case .day, .day2:
      for (end, day) in DateReading.days(lexemes, at: place, grammar) {
        if slot == .day { captures.point.day = day } else { captures.second.day = day }
        if next(&self, end, captures) { return true }
      }
      return false
    default:
      guard let end = DateReading.fill(slot, lexemes, at: place, grammar, &captures) else {
        return false
      }
      return next(&self, end, captures)
    }
  }

  private mutating func fillItems(
    at place: Int, _ items: [DatePoint], _ captures: DateCaptures,
    _ next: (inout DateMatcher, Int, DateCaptures) -> Bool
  ) -> Bool {
    guard items.count < 40 else { return false }
    for match in points(at: place) {
      let items = items + [match.point]
      var end = match.end
      if end + 1 < lexemes.count, lexemes[end].word == grammar.signs.comma {
        end += 1
        if grammar.signs.articles.contains(lexemes[end].word) { end += 1 }
        if end < lexemes.count, fillItems(at: end, items, captures, next) { return true }
      }
      var captures = captures
      captures.items = items
      if next(&self, match.end, captures) { return true }
    }
    return false
  }

  /// The single dates that begin at a lexeme, longest first.
  private mutating func points(at start: Int) -> [PointMatch] {
    if let known = points[start] { return known }
    // A rule that would come back here finds nothing, and so ends.
    points[start] = []
    var found: [PointMatch] = []
    for place in grammar.rules(for: lexemes[start], points: true) {
      let rule = grammar.rules[place]
      run(rule.steps, 0, at: start, DateCaptures()) { end, captures in
        guard let point = captures.point(of: rule) else { return false }
        let end = captures.end ?? end
        if !found.contains(where: { $0.end == end }) {
          found.append(PointMatch(end: end, point: point))
        }
        return true
      }
    }
    found.sort { $0.end > $1.end }
    points[start] = found
    return found
  }
}
