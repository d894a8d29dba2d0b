/// A greeting and whom it greets: `Querida Eulalia:`, `Estimado camarada Muste,`
enum SalutationReading {
  /// The number of words of the greeting with which a paragraph of prose begins, up to its colon:
  /// `Querido Equis: Allá va …`; nil where it begins with none.
  static func greetingEnd(in line: LetterLine) -> Int? {
    guard let first = line.words.first,
      NameWords.fondGreetings.contains(first.folded)
        || (["mi", "mis", "muy"].contains(first.folded)
          && line.words.dropFirst().first.map { isAddress($0.folded) } ?? false),
      let end = line.words.prefix(8).firstIndex(where: { $0.endsClause }),
      let mark = line.words[end].text.last, mark == ":" || (mark == "," && end <= 3)
    else { return nil }
    return end + 1
  }

  /// The words of the name in a greeting, empty where it has none.
  static func name(in words: [LineWord]) -> [LineWord] {
    var name: [LineWord] = []
    for word in words {
      let isOther =
        NameWords.greetings.contains(word.folded) || NameWords.titles.contains(word.folded)
      if name.isEmpty {
        if !isOther, word.isCapitalised { name.append(word) }
      } else if word.isCapitalised || NameWords.particles.contains(word.folded) {
        name.append(word)
      } else {
        break
      }
      if word.endsClause { break }
    }
    while let last = name.last, !last.isCapitalised { name.removeLast() }
    return name
  }

  /// Whether a greeting speaks to more than one: `Queridos Remigio y Dolores:`
  static func greetsSeveral(_ words: [LineWord]) -> Bool {
    words.prefix(3).contains { word in
      (word.folded.hasSuffix("os") || word.folded.hasSuffix("as"))
        && (NameWords.greetings.contains(word.folded) || NameWords.titles.contains(word.folded))
    }
  }

  // MARK: -

  private static func isAddress(_ word: String) -> Bool {
    NameWords.fondGreetings.contains(word) || NameWords.titles.contains(word)
      || ["estimado", "estimada"].contains(word)
  }
}
