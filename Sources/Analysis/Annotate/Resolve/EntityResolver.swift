import Tokenizer

/// Decides which of its candidates a name means, by its letter and what the source says elsewhere.
///
/// A scoped variant counts where its scope holds. A shared name means the candidate whom the name
/// behind its comma calls by other words; else the one that an unambiguous name spoke of last in the
/// same letter, else in the source before it, if that is not too far off; else the one whose context
/// words stand in the sentence; else the only one who was alive; else the only person whose preferred
/// name ends with it. Where nothing decides, the mention has no entity and all its candidates.
public struct EntityResolver: Sendable {
  public let gazetteer: Gazetteer

  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The mentions of a source, in text order.
  ///
  /// - Parameters:
  ///   - letterOfParagraph: for each paragraph the place of its letter.
  ///   - ids: the ids of the letters.
  /// - Complexity: O(*m*) for *m* names, and the sentence of each shared one.
  public func mentions(
    of names: [RecognizedName], in source: TokenizedSource, _ vocabulary: Vocabulary,
    letters: [Letter], ids: [String], letterOfParagraph: [Int?]
  ) -> [EntityMention] {
    var discourse = Discourse()
    var mentions: [EntityMention] = []
    mentions.reserveCapacity(names.count)
    let correspondents = letters.map(entities)
    for (place, name) in names.enumerated() {
      let paragraph = source.tokens.paragraphIndex(ofToken: name.tokenRange.lowerBound)
      let letter = letterOfParagraph[paragraph]
      var scoped = name.scoped.filter { candidate in
        holds(candidate.scope, letter: letter, letters, ids, file: source.source.name)
      }.map(\.entity)
      if let letter, !name.correspondents.isEmpty {
        scoped += correspondents[letter].filter { Self.contains($0, name.correspondents) }
      }
      let candidates = scoped.isEmpty ? name.candidates : Array(Set(scoped)).sorted()
      guard !candidates.isEmpty else { continue }
      let choice =
        candidates.count == 1
        ? candidates[0]
        : explained(candidates, name, by: names.dropFirst(place + 1).first, in: source)
          ?? decide(candidates, name, in: source, vocabulary, letter, letters, discourse)
      // A full name opens the discourse for the bare surname that follows.
      if candidates.count == 1 {
        discourse.note(candidates[0], letter: letter, token: name.tokenRange.lowerBound)
      }
      mentions.append(
        EntityMention(
          tokenRange: name.tokenRange, utf8Range: name.utf8Range, entity: choice,
          candidates: candidates.filter { $0 != choice },
          match: candidates.count > 1 && choice != nil || !scoped.isEmpty ? .context : name.match,
          rule: name.rule, halfEdits: name.halfEdits,
          layer: source.text.paragraphs[paragraph].layer, letter: letter))
    }
    return mentions
  }

  // MARK: -

  /// What was spoken of by an unambiguous name: for each entity when, and in which letter.
  private struct Discourse {
    /// How many tokens later a name still speaks for who is meant, some twenty-five pages.
    private static let reach = 10_000
    private var last: [Int: (token: Int, letter: Int?)] = [:]

    mutating func note(_ entity: Int, letter: Int?, token: Int) {
      last[entity] = (token, letter)
    }

    /// The candidate that was named last before a token, in the same letter if any was.
    func latest(of candidates: [Int], letter: Int?, before token: Int) -> Int? {
      let known = candidates.compactMap { candidate in
        last[candidate].map { (candidate: candidate, token: $0.token, isHere: $0.letter == letter) }
      }.filter { token - $0.token <= Self.reach }
      return known.max { ($0.isHere ? 1 : 0, $0.token) < ($1.isHere ? 1 : 0, $1.token) }?.candidate
    }
  }

  /// The sender and addressees of a letter that the gazetteer knows.
  private func entities(of letter: Letter) -> [Int] {
    ([letter.sender].compactMap { $0 } + letter.addressees).compactMap { correspondent in
      guard case .entity(let id) = correspondent else { return nil }
      return gazetteer.index(of: id)
    }
  }

  /// Whether numbers that ascend hold one.
  private static func contains(_ number: Int, _ numbers: [Int]) -> Bool {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number
  }

  private func holds(
    _ scope: Variant.Scope, letter: Int?, _ letters: [Letter], _ ids: [String], file: String
  ) -> Bool {
    switch scope {
    case .everywhere: return true
    case .file(let name): return name == file
    case .letter(let id): return letter.map { ids[$0] == id } ?? false
    case .sender(let id): return letter.map { letters[$0].sender == .entity(id) } ?? false
    case .addressee(let id):
      return letter.map { letters[$0].addressees.contains(.entity(id)) } ?? false
    }
  }

  private func decide(
    _ candidates: [Int], _ name: RecognizedName, in source: TokenizedSource,
    _ vocabulary: Vocabulary, _ letter: Int?, _ letters: [Letter], _ discourse: Discourse
  ) -> Int? {
    let candidates = ofKindThatFits(
      candidates, name, in: source, vocabulary, letter.map { letters[$0] })
    if candidates.count == 1 { return candidates[0] }
    let token = name.tokenRange.lowerBound
    if let latest = discourse.latest(of: candidates, letter: letter, before: token) {
      return latest
    }
    let spoken = candidates.filter { speaks(for: $0, name, in: source, vocabulary) }
    if spoken.count == 1 { return spoken[0] }
    if let letter, let year = letters[letter].date?.latest?.gregorian.year {
      let alive = candidates.filter { candidate in
        let entity = gazetteer[candidate]
        return (entity.born ?? Int.min) <= year && year <= (entity.died ?? Int.max)
      }
      if alive.count == 1 { return alive[0] }
    }
    return namedSo(candidates, source.surface(of: name.utf8Range))
  }

  /// The only person whose preferred name ends with a form: Bonaparte is Napoleón Bonaparte before
  /// he is Napoleón III.
  private func namedSo(_ candidates: [Int], _ form: String) -> Int? {
    guard candidates.allSatisfy({ gazetteer[$0].kind == .person }) else { return nil }
    func folded(_ text: String) -> [UInt8] { NameFolding.fold(Array(text.lowercased().utf8)) }
    let surname = [0x20] + folded(form)
    let named = candidates.filter {
      folded(gazetteer[$0].name).suffix(surname.count) == surname[...]
    }
    return named.count == 1 ? named[0] : nil
  }

  /// The candidate whom the next name calls by other words: "Smirnov, Vladímir Mijáilovich".
  private func explained(
    _ candidates: [Int], _ name: RecognizedName, by next: RecognizedName?,
    in source: TokenizedSource
  ) -> Int? {
    let tokens = source.tokens
    guard let next, next.candidates.count == 1, candidates.contains(next.candidates[0]),
      next.tokenRange.lowerBound == name.tokenRange.upperBound + 1,
      [",", "("].contains(source.surface(of: tokens.utf8Range(of: name.tokenRange.upperBound))),
      // "Smirnov, Iván Smirnov" are two of a list.
      tokens.types[next.tokenRange.upperBound - 1] != tokens.types[name.tokenRange.upperBound - 1]
    else { return nil }
    return next.candidates[0]
  }

  /// A name of a person and a place: in a dateline, behind "en", or behind the "a" or "de" of a journey,
  /// it is the place, else the person.
  private func ofKindThatFits(
    _ candidates: [Int], _ name: RecognizedName, in source: TokenizedSource,
    _ vocabulary: Vocabulary, _ letter: Letter?
  ) -> [Int] {
    let persons = candidates.filter { gazetteer[$0].kind == .person }
    let places = candidates.filter { gazetteer[$0].kind == .place }
    guard !persons.isEmpty, !places.isEmpty else { return candidates }
    if let letter, isPlace(of: letter, name, in: source) { return places }
    let before = name.tokenRange.lowerBound - 1
    guard before >= 0 else { return persons }
    let word = vocabulary[source.tokens.types[before]]
    let isPlace =
      word == "en"
      || word == "de" && before > 0
        && Self.settlements.contains(vocabulary[source.tokens.types[before - 1]])
      || ["a", "de", "desde", "hacia", "hasta"].contains(word)
        && speaksOfJourney(before: before, in: source, vocabulary)
    return isPlace ? places : persons
  }

  /// Whether a name says where a letter was written.
  private func isPlace(of letter: Letter, _ name: RecognizedName, in source: TokenizedSource)
    -> Bool
  {
    letter.place.contains(source.surface(of: name.utf8Range))
      && letter.evidence.contains { evidence in
        guard evidence.field == .place, let line = evidence.utf8Range else { return false }
        return line.lowerBound <= name.utf8Range.lowerBound
          && name.utf8Range.upperBound <= line.upperBound
      }
  }

  /// Whether one of the few words before a token of its sentence is of a journey.
  private func speaksOfJourney(
    before token: Int, in source: TokenizedSource, _ vocabulary: Vocabulary
  ) -> Bool {
    let sentence = source.tokens.sentence(source.tokens.sentenceIndex(ofToken: token))
    return (max(sentence.lowerBound, token - 4)..<token).contains { place in
      let word = vocabulary[source.tokens.types[place]]
      return Self.journeys.contains { word.hasPrefix($0) }
    }
  }

  /// "La ciudad de Frunze" is no man's.
  private static let settlements: Set<String> = [
    "ciudad", "pueblo", "aldea", "villa", "puerto", "provincia", "región", "distrito", "gobierno",
    "óblast", "alrededores", "estación", "soviet", "fábricas", "cárcel",
  ]

  /// How words of journeys begin.
  private static let journeys = [
    "traslad", "viaj", "regres", "camino", "mudanza", "mudó", "retorn", "volvi", "vuelta",
    "marchó", "partió", "partida", "huyó", "ida", "fui", "iba", "llega",
    "llegó", "sali",
  ]

  /// Whether a context word of the entity stands in the sentence of the name.
  private func speaks(
    for entity: Int, _ name: RecognizedName, in source: TokenizedSource, _ vocabulary: Vocabulary
  ) -> Bool {
    let context = gazetteer[entity].context
    guard !context.isEmpty else { return false }
    let tokens = source.tokens
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: name.tokenRange.lowerBound))
    // In a sentence of many hundred words, what stands far off speaks for nobody.
    let near = sentence.clamped(
      to: max(0, name.tokenRange.lowerBound - 60)..<(name.tokenRange.upperBound + 60))
    return near.contains { context.contains(vocabulary[tokens.types[$0]]) }
  }
}
