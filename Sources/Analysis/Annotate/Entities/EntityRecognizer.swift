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

  /// - Complexity: O(*n*) for *n* bytes of names.
  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    trie = VariantTrie(of: gazetteer)
    initials = PersonalInitials(of: gazetteer)
  }

  /// What the recogniser keeps of a vocabulary from one source to the next.
  public struct Memory: Sendable {
    var words = TypeClasses<UInt32>()
    var cues = TypeClasses<Bool>()

    public init() {}
  }

  /// The names in a source, in text order.
  ///
  /// - Complexity: O(*t*) for *t* tokens, whatever the size of the gazetteer.
  public func names(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
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
    return names
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
