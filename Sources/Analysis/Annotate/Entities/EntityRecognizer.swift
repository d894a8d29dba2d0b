import Tokenizer

/// Finds the names of a gazetteer in the tokens of a source.
///
/// Comparison is blind to accents; a word that the gazetteer writes with a capital must have one in
/// the text. The longest name wins, from left to right, within one paragraph. A person's name that is
/// part of the name of a street, a ship, an institute names no person.
public struct EntityRecognizer: Sendable {
  public let gazetteer: Gazetteer
  private let trie: VariantTrie
  private let initials: PersonalInitials
  private let damaged: DamagedNames

  /// - Complexity: O(*n*) for *n* bytes of names.
  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    trie = VariantTrie(of: gazetteer)
    initials = PersonalInitials(of: gazetteer)
    damaged = DamagedNames(of: gazetteer)
  }

  /// What the recogniser keeps of a vocabulary from one source to the next.
  public struct Memory: Sendable {
    var words = TypeClasses<UInt32>()
    var cues = TypeClasses<Bool>()

    public init() {}
  }

  /// The names in a source, in text order.
  ///
  /// - Parameter damaged: whether names that bad OCR has spoilt are sought.
  /// - Complexity: O(*t*) for *t* tokens, whatever the size of the gazetteer.
  public func names(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory,
    damaged: Bool = true
  ) -> [RecognizedName] {
    memory.words.extend(to: vocabulary) { trie.word(of: $0) }
    memory.cues.extend(to: vocabulary) { ContextRule.isCue($0) }
    var names: [RecognizedName] = []
    let tokens = source.tokens
    for paragraph in 0..<tokens.paragraphCount {
      let range = tokens.paragraph(paragraph)
      var index = range.lowerBound
      while index < range.upperBound {
        guard memory.words[tokens.types[index]] != 0,
          let match = longestMatch(from: index, to: range.upperBound, in: source, memory)
        else {
          index += 1
          continue
        }
        if let name = name(match, from: index, in: source, memory) { names.append(name) }
        index = match.end
      }
    }
    guard damaged else { return names }
    return adding(damagedNames(beside: names, in: source, vocabulary, memory), to: names)
  }

  // MARK: - Damaged names

  /// Words with a capital that are no name, but near one that the source has.
  private func damagedNames(
    beside names: [RecognizedName], in source: TokenizedSource, _ vocabulary: Vocabulary,
    _ memory: Memory
  ) -> [RecognizedName] {
    let named = Set(names.flatMap(\.candidates))
    let witness = damaged.witness(named: named)
    let tokens = source.tokens
    let covered = Set(names.flatMap { Array($0.tokenRange) })
    let suspects = capitalisedOnly(in: source, memory)
    let mentions = names.flatMap(\.candidates).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var bearersOfType: [UInt32: [Int]] = [:]
    var found: [RecognizedName] = []
    for token in 0..<tokens.count where tokens.kinds[token] == .word && !covered.contains(token) {
      let type = tokens.types[token]
      guard let count = suspects[type] else { continue }
      let bearers =
        bearersOfType[type]
        ?? damaged.bearers(of: NameFolding.fold(vocabulary.utf8(of: type)), witness).filter {
          // A slip is rare beside the name; what comes often is a name of its own.
          count <= max(1, mentions[$0, default: 0] / 5)
        }
      bearersOfType[type] = bearers
      guard !bearers.isEmpty, !ContextRule.namesSomethingElse(source, nameAt: token, memory.cues)
      else { continue }
      let range = givenNameStart(before: token, bearers, in: source)..<(token + 1)
      found.append(
        RecognizedName(
          tokenRange: range, utf8Range: tokens.utf8Range(of: range), candidates: bearers,
          scoped: [], match: .ocr))
    }
    return found
  }

  /// The types that no gazetteer has and that the source writes with a capital wherever they stand,
  /// with their occurrences.
  private func capitalisedOnly(in source: TokenizedSource, _ memory: Memory) -> [UInt32: Int] {
    let tokens = source.tokens
    var capitalised: [UInt32: Int] = [:]
    var small: Set<UInt32> = []
    for token in 0..<tokens.count where tokens.kinds[token] == .word {
      let type = tokens.types[token]
      guard tokens.lengths[token] >= 5, memory.words[type] == 0 else { continue }
      let start = Int(tokens.starts[token])
      let first = source.text.utf8[start]
      let isCapital =
        (0x41...0x5A).contains(first) || (first == 0xC3 && source.text.utf8[start + 1] <= 0x9E)
      if isCapital { capitalised[type, default: 0] += 1 } else { small.insert(type) }
    }
    return capitalised.filter { !small.contains($0.key) }
  }

  /// The first token of the initials or the given name before a damaged surname.
  private func givenNameStart(before token: Int, _ bearers: [Int], in source: TokenizedSource)
    -> Int
  {
    let before = initialsBefore(token, in: source)
    if !before.letters.isEmpty { return before.start }
    guard token > 0 else { return token }
    let word = source.surface(of: source.tokens.utf8Range(of: token - 1))
    let folded = NameFolding.fold(Array(word.lowercased().utf8))
    let isGivenName = bearers.contains { bearer in
      gazetteer[bearer].name.split(separator: " ").dropLast().contains { given in
        NameFolding.fold(Array(given.lowercased().utf8)) == folded
      }
    }
    return isGivenName ? token - 1 : token
  }

  /// Both lists in text order; a damaged name gives way where a whole one stands.
  private func adding(_ damaged: [RecognizedName], to names: [RecognizedName]) -> [RecognizedName] {
    guard !damaged.isEmpty else { return names }
    let covered = Set(names.flatMap { Array($0.tokenRange) })
    let free = damaged.filter { name in !name.tokenRange.contains { covered.contains($0) } }
    return (names + free).sorted { $0.tokenRange.lowerBound < $1.tokenRange.lowerBound }
  }

  // MARK: -

  private struct Match {
    let end: Int
    let endings: [VariantTrie.Ending]
  }

  private func longestMatch(
    from start: Int, to end: Int, in source: TokenizedSource, _ memory: Memory
  ) -> Match? {
    var node: UInt32 = 0
    var index = start
    var best: Match?
    while index < end {
      let word = memory.words[source.tokens.types[index]]
      guard word != 0, let next = trie.child(of: node, word: word) else { break }
      node = next
      index += 1
      let endings = trie.endings[Int(node)].filter { ending in
        ending.cases.enumerated().allSatisfy { offset, letterCase in
          isWritten(letterCase, token: start + offset, in: source)
        }
      }
      if !endings.isEmpty { best = Match(end: index, endings: endings) }
    }
    return best
  }

  private func isWritten(
    _ letterCase: VariantTrie.LetterCase, token: Int, in source: TokenizedSource
  ) -> Bool {
    if letterCase == .any { return true }
    let word = source.surface(of: source.tokens.utf8Range(of: token))
    let letters = word.unicodeScalars.lazy.filter { LetterForm.isLetter($0) }
    guard let first = letters.first, LetterForm.isCapital(first) else { return false }
    return letterCase == .capital
      || letters.dropFirst().first.map { LetterForm.isCapital($0) } == true
  }

  private func name(
    _ match: Match, from start: Int, in source: TokenizedSource, _ memory: Memory
  ) -> RecognizedName? {
    var endings = match.endings
    if ContextRule.namesSomethingElse(source, nameAt: start, memory.cues) {
      endings.removeAll { gazetteer[$0.entity].kind == .person }
      guard !endings.isEmpty else { return nil }
    }
    // Initials that no variant foresees: a slip of the printer, or somebody else of that surname.
    let before = initialsBefore(start, in: source)
    if !before.letters.isEmpty {
      endings.removeAll { ending in
        gazetteer[ending.entity].kind == .person
          && !initials.agree(before.letters, withThoseOf: ending.entity)
      }
      guard !endings.isEmpty else { return nil }
    }
    let everywhere = endings.filter { $0.scope == .everywhere }
    let scoped = endings.filter { $0.scope != .everywhere }
    let tokenRange = before.start..<match.end
    let isPreferred = before.letters.isEmpty && everywhere.contains { $0.isPreferred }
    return RecognizedName(
      tokenRange: tokenRange, utf8Range: source.tokens.utf8Range(of: tokenRange),
      candidates: Array(Set(everywhere.map(\.entity))).sorted(),
      scoped: scoped.map { ScopedCandidate(entity: $0.entity, scope: $0.scope) },
      match: isPreferred ? .exact : everywhere.isEmpty ? .context : .variant)
  }

  /// The initials right before a token, at most three, and the first token of them.
  private func initialsBefore(_ token: Int, in source: TokenizedSource) -> (
    start: Int, letters: [UInt8]
  ) {
    let tokens = source.tokens
    let first = tokens.paragraph(tokens.paragraphIndex(ofToken: token)).lowerBound
    var letters: [UInt8] = []
    var start = token
    while start > first, letters.count < 3 {
      let text = source.text.utf8[tokens.utf8Range(of: start - 1)]
      // Capitals with a full stop each: "T.", "V.I."
      guard text.count.isMultiple(of: 2), text.count <= 6, text.last == 0x2E,
        text.enumerated().allSatisfy({ $0 % 2 == 1 ? $1 == 0x2E : (0x41...0x5A).contains($1) })
      else { break }
      letters.insert(contentsOf: text.filter { $0 != 0x2E }, at: 0)
      start -= 1
    }
    return (start, letters)
  }
}
