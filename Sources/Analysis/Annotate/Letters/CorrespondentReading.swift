import Tokenizer

/// Makes correspondents of the words that name them.
struct CorrespondentReading: Sendable {
  let gazetteer: Gazetteer
  /// The name of the source, where variants are scoped to sources.
  let file: String

  /// Whom the words of a heading or an addressee line name, `y` between them.
  func addressees(_ part: HeadingReading.Part, names: [RecognizedName]) -> [Correspondent] {
    let isOffice = part.words.contains { NameWords.offices.contains($0.folded) }
    if isOffice {
      let persons = entities(in: part.rest, names, of: .person)
      if !persons.isEmpty { return persons.map { .entity($0) } }
      let bodies = entities(in: part.words, names, of: .organisation)
      if !bodies.isEmpty { return bodies.map { .entity($0) } }
      return printed(part.words, keepingAll: true).map { [.printed($0)] } ?? []
    }
    var found: [Correspondent] = []
    for name in split(part.words) {
      guard let one = correspondent(name, names: names), !found.contains(one) else { continue }
      found.append(one)
    }
    return found
  }

  /// The person whom words name: an entity where a name of the gazetteer leaves nothing over but
  /// titles and initials, else the name as printed without them.
  func correspondent(_ words: [LineWord], names: [RecognizedName]) -> Correspondent? {
    let inside = names.filter { name in
      words.contains { $0.utf8Range.overlaps(name.utf8Range) } && !persons(name).isEmpty
    }
    let over = words.filter { word in
      word.isCapitalised && !word.isInitial && !NameWords.titles.contains(word.folded)
        && !NameWords.greetings.contains(word.folded) && !NameWords.articles.contains(word.folded)
        && !NameWords.particles.contains(word.folded)
        && !inside.contains { $0.utf8Range.overlaps(word.utf8Range) }
    }
    if over.isEmpty {
      let ids = Set(inside.compactMap { persons($0).count == 1 ? persons($0)[0] : nil })
      if ids.count == 1, let id = ids.first { return .entity(id) }
    }
    return printed(words, keepingAll: false).map { .printed($0) }
  }

  /// The ids of the entities of a kind that words name and nothing else, each once, in their order.
  func entities(in words: [LineWord], _ names: [RecognizedName], of kind: EntityKind) -> [String] {
    var ids: [String] = []
    for name in names where words.contains(where: { $0.utf8Range.overlaps(name.utf8Range) }) {
      let candidates = candidates(name, of: kind)
      if candidates.count == 1, !ids.contains(candidates[0]) { ids.append(candidates[0]) }
    }
    return ids
  }

  // MARK: -

  private func persons(_ name: RecognizedName) -> [String] { candidates(name, of: .person) }

  /// The ids that a name may mean before letters are known: those of its scope, else of everywhere.
  private func candidates(_ name: RecognizedName, of kind: EntityKind) -> [String] {
    let scoped = name.scoped.filter { $0.scope == .file(file) }.map(\.entity)
    return (scoped.isEmpty ? name.candidates : scoped)
      .filter { gazetteer[$0].kind == kind }.map { gazetteer[$0].id }
  }

  /// The names of `A Lenin y a Trotski`; `y` between surnames of one person parts them as well.
  private func split(_ words: [LineWord]) -> [[LineWord]] {
    words.split { ["y", "e", "Y"].contains($0.text) }
      .map { Array($0.drop { ["a", "al"].contains($0.folded) }) }
  }

  /// A name as printed, in NFC, without titles and articles before it and marks behind it.
  private func printed(_ words: [LineWord], keepingAll: Bool) -> String? {
    var kept = words.filter { !$0.folded.isEmpty }[...]
    while let first = kept.first, kept.count > 0,
      NameWords.articles.contains(first.folded) || NameWords.greetings.contains(first.folded)
        || (NameWords.titles.contains(first.folded) && !keepingAll)
    {
      kept = kept.dropFirst()
    }
    if !keepingAll {
      let end =
        kept.firstIndex { !$0.isCapitalised && !NameWords.particles.contains($0.folded) }
        ?? kept.endIndex
      kept = kept[..<end]
      while let last = kept.last, !last.isCapitalised { kept = kept.dropLast() }
    }
    guard kept.contains(where: \.isCapitalised) || keepingAll else { return nil }
    let name = kept.map { keepingAll ? $0.text : Self.inSmallLetters($0) }.joined(separator: " ")
      .trimming { ",;:*_\"«»“”()[]!¡?¿".contains($0) }
    let bare = name.hasSuffix(".") && kept.last?.isInitial == false ? String(name.dropLast()) : name
    return bare.isEmpty || bare.contains(where: \.isNumber) ? nil : NormalForm.composed(bare)
  }

  /// `MANOLO INFANTE` is a matter of type: `Manolo Infante`.
  private static func inSmallLetters(_ word: LineWord) -> String {
    let letters = word.text.filter(\.isLetter)
    guard letters.count >= 2, letters.allSatisfy(\.isUppercase), !word.isInitial else {
      return word.text
    }
    var isFirst = true
    return String(
      word.text.flatMap { character -> String in
        guard character.isLetter else {
          isFirst = character != "'" && character != "’"
          return String(character)
        }
        defer { isFirst = false }
        return isFirst ? String(character) : character.lowercased()
      })
  }
}
