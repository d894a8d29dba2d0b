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
  private let givenNames: GivenNames
  /// Nil where damaged names are not wanted.
  private let damaged: DamagedNames?

  /// - Complexity: O(*n*) for *n* bytes of names.
  public init(_ gazetteer: Gazetteer, damagedNames: DamagedNameMatching = .on) {
    self.gazetteer = gazetteer
    let builder = VariantTrieBuilder(of: gazetteer)
    trie = VariantTrie(builder)
    givenNames = GivenNames(builder, count: gazetteer.entities.count)
    damaged =
      damagedNames == .off
      ? nil : DamagedNames(gazetteer, builder, trie, givenNames, damagedNames.refused)
  }

  /// What the recogniser keeps of a vocabulary from one source to the next.
  public struct Memory: Sendable {
    var words = TypeClasses<UInt32>(unknown: 0)
    var cues = TypeClasses<ContextRule.Cue>(unknown: [])
    /// The types whose word is another's transliteration.
    var respelled: Set<UInt32> = []
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
  /// - Complexity: O(*t*) for *t* tokens, whatever the size of the gazetteer. Where damaged names are
  ///   wanted, a word that may be one is compared with the surnames of those whom the source names,
  ///   and one that nobody can read with all surnames of about its length.
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
    var respelled: [UInt32] = []
    memory.words.extend(to: vocabulary, for: source.tokens) { type, form in
      let word = trie.word(of: form)
      let other = word == 0 ? trie.transliterated(form) : 0
      if other != 0 { respelled.append(type) }
      return word == 0 ? other : word
    }
    memory.respelled.formUnion(respelled)
    memory.cues.extend(to: vocabulary, for: source.tokens) { ContextRule.cue($1) }
    var found = WrittenNames()
    var end = 0
    let tokens = source.tokens
    for paragraph in 0..<tokens.paragraphCount {
      let range = tokens.paragraph(paragraph)
      var index = range.lowerBound
      while index < range.upperBound {
        let word = memory.words[tokens.types[index]]
        // Most words of names are small where they stand, and few names begin with a small letter.
        guard word != 0,
          !LetterForm.beginsWithSmall(source, index) || trie.beginsSmallName(word)
        else {
          index += 1
          continue
        }
        guard let match = longestMatch(from: index, to: range.upperBound, in: source, memory) else {
          if trie.isPersonal(word) { found.open.append(index) }
          index += 1
          continue
        }
        if let family = family(match, from: index, notBefore: range.lowerBound, in: source, memory)
        {
          found.families.append((index, family))
        } else if let name = name(match, from: index, notBefore: end, in: source, memory) {
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
    var names = written.names
    if let damaged {
      names =
        DamagedNameSearch(
          source: source, vocabulary: vocabulary, damaged: damaged,
          words: memory.words, cues: memory.cues, names: names,
          suspects: capitalisedOnly(in: source, &memory)
        ).completed()
    }
    let short = ShortNames(
      names, families: written.families, in: source, gazetteer, givenNames, memory.words,
      memory.cues, readsNoteMarks: damaged != nil)
    return Self.adding(short.names(at: written.open), to: names)
  }

  // MARK: -

  private struct Match {
    let end: Int
    let node: UInt32
    let cases: LetterCases
  }

  private func longestMatch(
    from start: Int, to end: Int, in source: TokenizedSource, _ memory: Memory
  ) -> Match? {
    var node: UInt32 = 0
    var index = start
    var best: Match?
    var cases = LetterCases()
    while index < end {
      let word = memory.words[source.tokens.types[index]]
      guard word != 0, let next = trie.child(of: node, word: word) else { break }
      cases[index - start] = LetterForm.letterCase(source, index)
      node = next
      index += 1
      for ending in trie.endings(at: node) where cases.suffice(for: ending.cases) {
        best = Match(end: index, node: node, cases: cases)
        break
      }
    }
    return best
  }

  /// The persons whose surname a match is where it stands for all of them: "los dos Smirnov".
  private func family(
    _ match: Match, from start: Int, notBefore first: Int, in source: TokenizedSource,
    _ memory: Memory
  ) -> [Int]? {
    guard match.end == start + 1, start > first,
      memory.cues[source.tokens.types[start - 1]].contains(.plural)
    else { return nil }
    let endings = trie.endings(at: match.node).filter { match.cases.suffice(for: $0.cases) }
    let persons = endings.map { Int($0.entity) }.filter { gazetteer[$0].kind == .person }
    return persons.count == endings.count ? persons : nil
  }

  private func name(
    _ match: Match, from start: Int, notBefore end: Int, in source: TokenizedSource,
    _ memory: Memory
  ) -> RecognizedName? {
    var endings = trie.endings(at: match.node).filter { match.cases.suffice(for: $0.cases) }
    // A title is no part of the name.
    let first = start + (endings.map { Int($0.titleLength) }.min() ?? 0)
    endings.removeAll { start + Int($0.titleLength) != first }
    // A park that bears the novelist's name is not the village of that name either.
    if endings.contains(where: { isPerson($0) }),
      ContextRule.namesSomethingElse(source, nameAt: first, memory.cues)
    {
      return nil
    }
    if match.end == first + 1, first >= end {
      if endings.contains(where: { !isPerson($0) }), first > end,
        ContextRule.makesSurname(source, of: first, memory.cues)
      {
        endings.removeAll { !isPerson($0) }
      } else if endings.contains(where: { isPerson($0) }),
        ContextRule.hasParticle(source, before: first, memory.cues)
      {
        endings.removeAll { isPerson($0) }
      }
      guard !endings.isEmpty else { return nil }
    }
    // Initials that no variant foresees: a slip of the printer, or somebody else of that surname.
    var before = PersonalInitials.before(first, in: source)
    if !before.letters.isEmpty {
      if PersonalInitials.arePostscript(before, in: source)
        || match.end - first > 1 && PersonalInitials.mayBeTitle(before.letters),
        !endings.contains(where: { PersonalInitials.are(before.letters, thoseOf: entity($0)) })
      {
        before = (first, [])
      } else {
        let isOnlyPlaces = !endings.contains { isPerson($0) }
        endings.removeAll {
          isPerson($0) && !PersonalInitials.agree(before.letters, withThoseOf: entity($0))
        }
        // Somebody else of that surname, not the town of the same name.
        if !isOnlyPlaces { endings.removeAll { !isPerson($0) } }
        guard !endings.isEmpty else { return nil }
      }
    }
    var rule: NameRule?
    var start = before.start
    if start < first {
      rule = .initialsBefore
    } else if hasGivenName(before: first, notBefore: end, of: endings, in: source, memory) {
      // "Alejandra Kollontay", where the gazetteer has either word in other company.
      start -= 1
      if ContextRule.namesSomethingElse(source, nameAt: start, memory.cues) { return nil }
      endings.removeAll { !givenName(before: first, isOf: $0, in: source, memory) }
      rule = .givenNameBefore
    }
    let everywhere = endings.filter { $0.scope == 0 }
    let preferred = everywhere.first { $0.isPreferred }
    let tokenRange = start..<match.end
    return RecognizedName(
      tokenRange: tokenRange, utf8Range: source.tokens.utf8Range(of: tokenRange),
      candidates: Self.ascending(everywhere),
      scoped: everywhere.count == endings.count
        ? []
        : endings.filter { $0.scope != 0 }.map {
          ScopedCandidate(entity: Int($0.entity), scope: trie.scope(of: $0))
        },
      match: start == first && preferred != nil && !isRespelled(tokenRange, in: source, memory)
        ? .exact : everywhere.isEmpty ? .context : .variant,
      rule: isRespelled(tokenRange, in: source, memory)
        ? .transliterated : rule ?? preferred?.rule ?? everywhere.first?.rule ?? .scoped)
  }

  private func isRespelled(
    _ tokens: Range<Int>, in source: TokenizedSource, _ memory: Memory
  ) -> Bool {
    tokens.contains { memory.respelled.contains(source.tokens.types[$0]) }
  }

  private func entity(_ ending: VariantTrie.Ending) -> Entity { gazetteer[Int(ending.entity)] }

  private func isPerson(_ ending: VariantTrie.Ending) -> Bool { entity(ending).kind == .person }

  /// The entities of names, each once.
  private static func ascending(_ endings: [VariantTrie.Ending]) -> [Int] {
    if endings.count == 1 { return [Int(endings[0].entity)] }
    return Array(Set(endings.map { Int($0.entity) })).sorted()
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
    return endings.contains { givenName(before: first, isOf: $0, in: source, memory) }
  }

  private func givenName(
    before first: Int, isOf ending: VariantTrie.Ending, in source: TokenizedSource,
    _ memory: Memory
  ) -> Bool {
    let names = givenNames[Int(ending.entity)]
    guard !names.isEmpty else { return false }
    return names.contains(memory.words[source.tokens.types[first - 1]])
      && !names.contains(memory.words[source.tokens.types[first]])
  }
}
