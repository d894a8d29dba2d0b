import Tokenizer

/// Finds the names of a gazetteer in the tokens of a source.
///
/// Comparison is blind to accents; a word that the gazetteer writes with a capital must have one in
/// the text. The longest name wins, from left to right, within one paragraph. A person's name that is
/// part of the name of a street, a ship, an institute names no person, and a surname behind a plural
/// ("los dos Smirnov") no single one. What the source has named whole is then found by less:
/// damaged, by initials, by a given name.
public struct EntityRecognizer: Sendable {
  public let gazetteer: Gazetteer
  private let trie: VariantTrie
  private let initials: PersonalInitials
  private let givenNames: GivenNames
  private let damaged: DamagedNames

  /// - Complexity: O(*n*) for *n* bytes of names.
  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    trie = VariantTrie(of: gazetteer)
    initials = PersonalInitials(of: gazetteer)
    givenNames = GivenNames(of: gazetteer)
    damaged = DamagedNames(of: gazetteer, givenNames)
  }

  /// What the recogniser keeps of a vocabulary from one source to the next.
  public struct Memory: Sendable {
    var words = TypeClasses<UInt32>()
    var cues = TypeClasses<ContextRule.Cue>()
    /// For each type whether the source that is read has it with a capital (1), a small letter (2).
    var cases: [UInt8] = []

    public init() {}
  }

  /// The names that a text writes as the gazetteer does, and what else may name a person there.
  public struct WrittenNames: Sendable {
    /// In text order.
    public fileprivate(set) var names: [RecognizedName] = []
    fileprivate var families: [(token: Int, entities: [Int])] = []
    /// Where a person may be named by less than the gazetteer has.
    fileprivate var open: [Int] = []
  }

  /// The names in a source, in text order.
  ///
  /// - Complexity: O(*t*) for *t* tokens, whatever the size of the gazetteer.
  public func names(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
  ) -> [RecognizedName] {
    let written = writtenNames(in: source, vocabulary, &memory)
    return names(written, in: source, vocabulary, &memory)
  }

  /// The names that rest on their own words alone, whatever else the source has.
  ///
  /// - Complexity: O(*t*) for *t* tokens, whatever the size of the gazetteer.
  public func writtenNames(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
  ) -> WrittenNames {
    memory.words.extend(to: vocabulary) { trie.word(of: $0) }
    memory.cues.extend(to: vocabulary) { ContextRule.cue($0) }
    var found = WrittenNames()
    var end = 0
    let tokens = source.tokens
    for paragraph in 0..<tokens.paragraphCount {
      let range = tokens.paragraph(paragraph)
      var index = range.lowerBound
      while index < range.upperBound {
        let word = memory.words[tokens.types[index]]
        guard word != 0 else {
          index += 1
          continue
        }
        guard let match = longestMatch(from: index, to: range.upperBound, in: source, memory) else {
          if trie.isPersonal(word) { found.open.append(index) }
          index += 1
          continue
        }
        if let family = family(match, from: index, in: source, vocabulary) {
          found.families.append((index, family))
        } else if let name = name(
          match, from: index, notBefore: end, in: source, memory)
        {
          found.names.append(name)
        }
        index = match.end
        end = index
      }
    }
    return found
  }

  /// The written names with those that the evidence of the whole source adds: damaged ones, initials
  /// and given names of persons whom it names in full.
  public func names(
    _ written: WrittenNames, in source: TokenizedSource, _ vocabulary: Vocabulary,
    _ memory: inout Memory
  ) -> [RecognizedName] {
    let search = DamagedNameSearch(
      source: source, vocabulary: vocabulary, damaged: damaged, words: memory.words,
      cues: memory.cues, names: written.names, suspects: capitalisedOnly(in: source, &memory))
    let names = search.completed()
    let short = ShortNames(
      names, families: written.families, in: source, gazetteer, givenNames, memory.words,
      memory.cues)
    return Self.adding(short.names(at: written.open), to: names)
  }

  // MARK: - Names by evidence

  /// The types that no gazetteer has and that the source writes with a capital wherever they stand,
  /// with their tokens.
  private func capitalisedOnly(in source: TokenizedSource, _ memory: inout Memory) -> [UInt32:
    [Int]]
  {
    let tokens = source.tokens
    if memory.cases.count < memory.words.classes.count {
      memory.cases += [UInt8](
        repeating: 0, count: memory.words.classes.count - memory.cases.count)
    }
    var isSuspect = false
    for token in 0..<tokens.count where Self.mayBeDamaged(token, tokens, memory) {
      let isCapital = LetterForm.beginsWithCapital(source, token)
      memory.cases[Int(tokens.types[token])] |= isCapital ? 1 : 2
      if isCapital { isSuspect = true }
    }
    var suspects: [UInt32: [Int]] = [:]
    for token in 0..<tokens.count where Self.mayBeDamaged(token, tokens, memory) {
      let type = tokens.types[token]
      if isSuspect, memory.cases[Int(type)] == 1 { suspects[type, default: []].append(token) }
    }
    // The next source begins with a clean slate.
    for type in tokens.types { memory.cases[Int(type)] = 0 }
    return suspects
  }

  private static func mayBeDamaged(_ token: Int, _ tokens: Tokens, _ memory: Memory) -> Bool {
    tokens.lengths[token] >= 4 && memory.words[tokens.types[token]] == 0
      && tokens.kinds[token] == .word
  }

  /// Both lists in text order; what is known by less gives way where a whole name stands.
  private static func adding(_ short: [RecognizedName], to names: [RecognizedName])
    -> [RecognizedName]
  {
    guard !short.isEmpty else { return names }
    var covered: Set<Int> = []
    for name in names { covered.formUnion(name.tokenRange) }
    let free = short.filter { name in !name.tokenRange.contains { covered.contains($0) } }
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

  /// The persons whose surname a match is where it stands for all of them: "los dos Smirnov".
  private func family(
    _ match: Match, from start: Int, in source: TokenizedSource, _ vocabulary: Vocabulary
  ) -> [Int]? {
    guard match.end == start + 1, start > 0,
      source.tokens.paragraphIndex(ofToken: start)
        == source.tokens.paragraphIndex(ofToken: start - 1),
      Self.plurals.contains(vocabulary[source.tokens.types[start - 1]])
    else { return nil }
    let persons = match.endings.map(\.entity).filter { gazetteer[$0].kind == .person }
    return persons.count == match.endings.count ? persons : nil
  }

  private static let plurals: Set<String> = [
    "los", "las", "ambos", "ambas", "dos", "tres", "cuatro", "hermanos", "hermanas", "esposos",
  ]

  private func name(
    _ match: Match, from start: Int, notBefore end: Int, in source: TokenizedSource,
    _ memory: Memory
  ) -> RecognizedName? {
    var endings = match.endings
    // A title is no part of the name.
    let first = start + (endings.map { Int($0.titleLength) }.min() ?? 0)
    endings.removeAll { start + Int($0.titleLength) != first }
    // A park that bears the novelist's name is not the village of that name either.
    if endings.contains(where: { gazetteer[$0.entity].kind == .person }),
      ContextRule.namesSomethingElse(source, nameAt: first, memory.cues)
    {
      return nil
    }
    // Initials that no variant foresees: a slip of the printer, or somebody else of that surname.
    var before = PersonalInitials.before(first, in: source)
    if PersonalInitials.arePostscript(before, in: source),
      !endings.contains(where: { initials.are(before.letters, thoseOf: $0.entity) })
    {
      before = (first, [])
    }
    if !before.letters.isEmpty {
      endings.removeAll { ending in
        gazetteer[ending.entity].kind == .person
          && !initials.agree(before.letters, withThoseOf: ending.entity)
      }
      guard !endings.isEmpty else { return nil }
    }
    var start = before.start
    if start == first, hasGivenName(before: first, notBefore: end, of: endings, in: source, memory)
    {
      // "Alejandra Kollontay", where the gazetteer has either word in other company.
      start -= 1
      if ContextRule.namesSomethingElse(source, nameAt: start, memory.cues) { return nil }
      endings.removeAll { !givenName(before: first, isOf: $0.entity, in: source) }
    }
    let everywhere = endings.filter { $0.scope == .everywhere }
    let scoped = endings.filter { $0.scope != .everywhere }
    let tokenRange = start..<match.end
    let isPreferred = start == first && everywhere.contains { $0.isPreferred }
    return RecognizedName(
      tokenRange: tokenRange, utf8Range: source.tokens.utf8Range(of: tokenRange),
      candidates: Array(Set(everywhere.map(\.entity))).sorted(),
      scoped: scoped.map { ScopedCandidate(entity: $0.entity, scope: $0.scope) },
      match: isPreferred ? .exact : everywhere.isEmpty ? .context : .variant)
  }

  /// Whether a given name of one of the persons stands right before their surname.
  private func hasGivenName(
    before first: Int, notBefore end: Int, of endings: [VariantTrie.Ending],
    in source: TokenizedSource, _ memory: Memory
  ) -> Bool {
    let tokens = source.tokens
    guard first > end, memory.words[tokens.types[first - 1]] != 0,
      LetterForm.beginsWithCapital(source, first - 1),
      tokens.paragraphIndex(ofToken: first - 1) == tokens.paragraphIndex(ofToken: first)
    else { return false }
    return endings.contains { givenName(before: first, isOf: $0.entity, in: source) }
  }

  private func givenName(before first: Int, isOf entity: Int, in source: TokenizedSource) -> Bool {
    let names = givenNames[entity]
    guard !names.isEmpty else { return false }
    func folded(_ token: Int) -> [UInt8] {
      let word = source.surface(of: source.tokens.utf8Range(of: token))
      return NameFolding.fold(Array(word.lowercased().utf8))
    }
    return names.contains(folded(first - 1)) && !names.contains(folded(first))
  }
}
