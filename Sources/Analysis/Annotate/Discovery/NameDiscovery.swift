import Tokenizer

/// Finds the capitalised names of a source that no gazetteer holds.
///
/// A word is no name where only its place gives it a capital: at the beginning of a sentence a word
/// that the source writes small elsewhere, or that is common, and whatever stands in a line of
/// capitals. What the names are is for `UnlistedNames` to judge, over all sources.
struct NameDiscovery: Sendable {
  private var clues = TypeClasses<NameClue>(unknown: [])
  /// For each type whether the source at hand writes it small.
  private var isSmall: [Bool] = []

  /// The names of some paragraphs, in the order in which they first stand there.
  ///
  /// - Parameter paragraphs: places of paragraphs of the cleaned text, ascending.
  /// - Complexity: O(*t*) for *t* tokens.
  mutating func names(
    in source: AnnotatedSource, paragraphs: [Int], _ vocabulary: Vocabulary
  ) -> [UnlistedMention] {
    clues.extend(to: vocabulary, for: source.tokenized.tokens) { NameClue(ofForm: $1) }
    isSmall += [Bool](repeating: false, count: clues.classes.count - isSmall.count)
    let tokens = source.tokenized.tokens
    let text = NameText(source, clues, unions: unions(in: source.tokenized))
    for token in 0..<tokens.count where tokens.kinds[token] == .word && !text.isCapital(token) {
      isSmall[Int(tokens.types[token])] = true
    }
    var found: [UnlistedMention] = []
    var places: [String: Int] = [:]
    for paragraph in paragraphs {
      let letter = source.letterOfParagraph[paragraph]
      for sentence in tokens.sentences(ofParagraph: paragraph) {
        for name in text.names(in: tokens.sentence(sentence), isSmall: { isSmall[Int($0)] }) {
          let form = source.tokenized.surface(of: tokens.utf8Range(of: name.tokens))
          let place = places[form] ?? found.count
          if place == found.count {
            places[form] = place
            found.append(UnlistedMention(name: form))
          }
          found[place].mentions += 1
          if name.isAtBeginning { found[place].atBeginning += 1 }
          for evidence in name.evidence { found[place].evidence[evidence, default: 0] += 1 }
          if let letter, found[place].letters.last != letter { found[place].letters.append(letter) }
        }
      }
    }
    // The next source begins with a clean slate.
    for type in tokens.types { isSmall[Int(type)] = false }
    return found
  }

  // MARK: -

  /// Pairs of types that "y" joins to one name, "Ortega y Gasset": the source never has the second
  /// with a capital without the first.
  private func unions(in source: TokenizedSource) -> [NameText.Pair: Bool] {
    let tokens = source.tokens
    var pairs: [NameText.Pair: Int] = [:]
    for token in 1..<max(tokens.count - 1, 1)
    where clues[tokens.types[token]].contains(.and) && tokens.kinds[token] == .word
      && LetterForm.beginsWithCapital(source, token - 1)
      && LetterForm.beginsWithCapital(source, token + 1)
    {
      let pair = NameText.Pair(first: tokens.types[token - 1], second: tokens.types[token + 1])
      pairs[pair, default: 0] += 1
    }
    guard !pairs.isEmpty else { return [:] }
    /// How often each type that "y" joins has a capital; -1 for all others.
    var capitals = [Int](repeating: -1, count: clues.classes.count)
    for pair in pairs.keys { capitals[Int(pair.second)] = 0 }
    for token in 0..<tokens.count where capitals[Int(tokens.types[token])] >= 0 {
      if LetterForm.beginsWithCapital(source, token) { capitals[Int(tokens.types[token])] += 1 }
    }
    return pairs.reduce(into: [:]) { unions, pair in
      if capitals[Int(pair.key.second)] == pair.value { unions[pair.key] = pair.value > 1 }
    }
  }
}
