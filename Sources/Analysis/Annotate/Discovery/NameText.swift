import Tokenizer

/// The tokens of a source as names see them: where capitals stand and what the words beside them say.
struct NameText {
  /// Two words with "y" between them.
  struct Pair: Hashable {
    let first: UInt32
    let second: UInt32
  }

  /// A name at its place.
  struct Name {
    let tokens: Range<Int>
    let isAtBeginning: Bool
    let evidence: Set<NameEvidence>
  }

  let source: TokenizedSource
  let tokens: Tokens
  private let clues: TypeClasses<NameClue>
  /// Words that "y" joins, and whether it does so more than once.
  private let unions: [Pair: Bool]
  /// The tokens of mentions, which a gazetteer knows.
  private let isKnown: [Bool]

  init(_ source: AnnotatedSource, _ clues: TypeClasses<NameClue>, unions: [Pair: Bool]) {
    self.source = source.tokenized
    self.clues = clues
    self.unions = unions
    tokens = source.tokenized.tokens
    var isKnown = [Bool](repeating: false, count: tokens.count)
    for mention in source.mentions {
      for token in mention.tokenRange { isKnown[token] = true }
    }
    self.isKnown = isKnown
  }

  /// The names of a sentence.
  ///
  /// - Parameter isSmall: whether the source writes a type small anywhere.
  func names(in sentence: Range<Int>, isSmall: (UInt32) -> Bool) -> [Name] {
    guard sentence.contains(where: { isFree($0) }), !isHeading(sentence) else { return [] }
    var found: [Name] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      guard isFree(token) else {
        token += 1
        continue
      }
      let run = run(from: token, in: sentence)
      // A word beside a known name is a part of it.
      let isPart =
        token > sentence.lowerBound && isKnown[token - 1] && isCapital(token - 1)
        || run.upperBound < sentence.upperBound && isKnown[run.upperBound]
          && isCapital(run.upperBound)
      if !isPart { found += names(of: run, in: sentence, isSmall) }
      token = run.upperBound
    }
    return found
  }

  func isCapital(_ token: Int) -> Bool { LetterForm.beginsWithCapital(source, token) }

  func clue(_ token: Int) -> NameClue { clues[tokens.types[token]] }

  func surface(_ token: Int) -> String { source.surface(of: tokens.utf8Range(of: token)) }

  /// Whether a token is a word with a capital that no gazetteer knows.
  func isFree(_ token: Int) -> Bool {
    tokens.kinds[token] == .word && isCapital(token) && !isKnown[token]
  }

  // MARK: - Runs

  /// Capitalised words, and particles between two of them.
  private func run(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = start + 1
    while end < sentence.upperBound {
      if isFree(end) {
        end += 1
        continue
      }
      var next = end
      while next < sentence.upperBound, next - end < 2, isParticle(next) { next += 1 }
      guard next > end, next < sentence.upperBound, isFree(next) else { break }
      if clue(end).contains(.and) {
        guard next == end + 1, joins(end, from: start) else { break }
      } else if clue(end).contains(.article) || clue(end).contains(.contraction) {
        // "de la" and "del" join names, "la" and "al" part them.
        guard surface(end) == "del" else { break }
      }
      end = next + 1
    }
    return start..<end
  }

  private func isParticle(_ token: Int) -> Bool {
    tokens.kinds[token] == .word && !isCapital(token) && !isKnown[token]
      && clue(token).contains(.particle)
  }

  /// Whether "y" stands inside a name: more than once, or between two surnames behind a given name.
  private func joins(_ conjunction: Int, from start: Int) -> Bool {
    let pair = Pair(first: tokens.types[conjunction - 1], second: tokens.types[conjunction + 1])
    guard let isRepeated = unions[pair], !clue(conjunction + 1).contains(.given) else {
      return false
    }
    let isLast = conjunction + 2 >= tokens.count || !isFree(conjunction + 2)
    return isRepeated
      || isLast && conjunction - start > 1 && clue(start).contains(.given)
        && !clue(conjunction - 1).contains(.given)
  }

  /// Whether a sentence is a line of capitals.
  private func isHeading(_ sentence: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for token in sentence where tokens.kinds[token] == .word {
      words += 1
      if isAllCapitals(token) { capitals += 1 }
    }
    return capitals * 10 >= words * 7
  }

  private func isAllCapitals(_ token: Int) -> Bool {
    guard isCapital(token), tokens.lengths[token] > 1,
      !(0x61...0x7A).contains(source.text.utf8[Int(tokens.starts[token]) + 1])
    else { return false }
    let letters = surface(token).unicodeScalars.filter { LetterForm.isLetter($0) }
    return letters.count > 1 && letters.allSatisfy { LetterForm.isCapital($0) }
  }

  // MARK: - The names of a run

  private func names(
    of run: Range<Int>, in sentence: Range<Int>, _ isSmall: (UInt32) -> Bool
  ) -> [Name] {
    var first = run.lowerBound
    var isAtBeginning = begins(first, in: sentence)
    if isAtBeginning { first += postscript(at: first, in: run) }
    guard first < run.upperBound else { return [] }
    if isAtBeginning,
      isOrdinary(first, isSmall) || !clue(first).isDisjoint(with: [.speech, .style]),
      !(first + 1 < run.upperBound && isGivenName(first))
    {
      first += 1
      while first < run.upperBound, isParticle(first) { first += 1 }
      isAtBeginning = false
    }
    var hasTitle = false
    while first + 1 < run.upperBound, clue(first).contains(.style),
      !clue(first).contains(.organisation)
    {
      hasTitle = true
      first += 1
      while first + 1 < run.upperBound, isParticle(first), !clue(first).contains(.of) {
        first += 1
      }
    }
    // "Ministro de Hacienda" names an office.
    guard first < run.upperBound, isFree(first) else { return [] }
    let parts = parts(of: first..<run.upperBound)
    return parts.enumerated().compactMap { place, part in
      guard isName(part) else { return nil }
      let isFirst = place == 0
      var evidence = evidence(around: part, in: sentence, hasTitle: hasTitle && isFirst)
      if place + 1 < parts.count { evidence.insert(.beforeOf) }
      if !isFirst { evidence.insert(.afterOf) }
      if part.contains(where: { isFree($0) && isOrdinary($0, isSmall) }) {
        evidence.insert(.commonWord)
      }
      return Name(
        tokens: part, isAtBeginning: isAtBeginning && isFirst, evidence: evidence)
    }
  }

  /// Whether a word is no name by itself: written small elsewhere, or common.
  private func isOrdinary(_ token: Int, _ isSmall: (UInt32) -> Bool) -> Bool {
    isSmall(tokens.types[token]) || !clue(token).isDisjoint(with: [.common, .stopword, .noName])
  }

  private func isGivenName(_ token: Int) -> Bool {
    clue(token).contains(.given) && !clue(token).contains(.stopword)
  }

  /// Whether the place of a token gives it a capital: no word before it in its sentence, or a mark
  /// behind which one may begin.
  private func begins(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return true }
    if tokens.kinds[token - 1] == .word || tokens.kinds[token - 1] == .number { return false }
    return Self.openings.contains(surface(token - 1))
      || !(sentence.lowerBound..<token).contains { tokens.kinds[$0] == .word }
  }

  /// How many tokens at the beginning of a run are the mark of a postscript: "P. D."
  private func postscript(at token: Int, in run: Range<Int>) -> Int {
    if ["PD", "PS", "P.D.", "P.S."].contains(surface(token)) { return 1 }
    let isParted =
      surface(token) == "P." && token + 1 < run.upperBound
      && ["D.", "S."].contains(surface(token + 1))
    return isParted ? 2 : 0
  }

  private static let openings: Set<String> = [
    "\"", "«", "“", "‘", "'", "`", ":", "¿", "¡", "-", "–", "—", "…", "...", ".", "[",
  ]

  /// A run cut at the particles that belong to no name.
  private func parts(of run: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    var token = start
    while token < run.upperBound {
      guard !isFree(token) else {
        token += 1
        continue
      }
      let particle = token
      while token < run.upperBound, !isFree(token) { token += 1 }
      guard token < run.upperBound else { return parts + [start..<particle] }
      if !joins(particle..<token, start: start, next: token) {
        parts.append(start..<particle)
        start = token
      }
    }
    return parts + [start..<run.upperBound]
  }

  /// Whether particles join what stands before them to what follows.
  private func joins(_ particles: Range<Int>, start: Int, next: Int) -> Bool {
    let head = clue(start)
    if !head.isDisjoint(with: [.organisation, .bearer, .publication, .geography]) { return true }
    if clue(particles.lowerBound).contains(.and) { return true }
    // "De la Torre", "Van der Meer".
    if particles.lowerBound == start + 1, head.contains(.particle) { return true }
    if !clue(next).isDisjoint(with: [.organisation, .bearer]) { return false }
    if head.contains(.given), !clue(next).contains(.given) { return true }
    let words = particles.map { surface($0) }
    return words.count == 2 && words[0] == "de" || Self.foreign.contains(words[0])
  }

  private static let foreign: Set<String> = [
    "von", "van", "der", "den", "da", "di", "do", "dos", "du", "bin", "ben", "ibn",
  ]

  /// Whether a part can be a name by its form.
  private func isName(_ part: Range<Int>) -> Bool {
    let words = part.filter { isFree($0) }
    guard words.contains(where: { !isInitials($0) && !isNumeral($0) }) else { return false }
    guard words.count == 1 else { return !isNumeral(part.lowerBound) }
    let word = part.lowerBound
    return tokens.lengths[word] > 1 && clue(word).isDisjoint(with: [.noName, .stopword])
      && !isDamagedArticle(word)
  }

  /// Whether a word is an article or pronoun whose l a scanner took for a capital: "Ja", "Ios".
  private func isDamagedArticle(_ token: Int) -> Bool {
    guard (2...3).contains(tokens.lengths[token]) else { return false }
    let word = surface(token).utf8
    guard let first = word.first, "JITFL".utf8.contains(first) else { return false }
    return ["a", "as", "o", "os", "e", "es"].contains { $0.utf8.elementsEqual(word.dropFirst()) }
  }

  private func isInitials(_ token: Int) -> Bool {
    PersonalInitials.letters(of: source.text.utf8[tokens.utf8Range(of: token)]) != nil
      || tokens.lengths[token] == 1
  }

  private func isNumeral(_ token: Int) -> Bool {
    clue(token).contains(.numeral) && (isAllCapitals(token) || tokens.lengths[token] == 1)
  }
}
