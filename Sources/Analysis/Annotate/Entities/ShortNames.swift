import Tokenizer

/// Finds persons by less than a surname where the source has named them whole: by initials ("L. D."),
/// by the patronymic, by the given name alone.
///
/// Initials and patronymics speak of whoever has them in the source. A given name needs more: the
/// whole name earlier in the paragraph, the surname of the family beside it ("los dos Smirnov: Iván y
/// Vladímir"), or a letter from or to that person.
struct ShortNames {
  let source: TokenizedSource
  let gazetteer: Gazetteer
  let words: TypeClasses<UInt32>
  let cues: TypeClasses<ContextRule.Cue>
  let known: GivenNames
  /// The names that were found, in text order.
  let names: [RecognizedName]
  /// Surnames of a family: their tokens and bearers.
  let families: [(token: Int, entities: [Int])]

  /// Whether the mark of a note may have been read as an initial.
  let readsNoteMarks: Bool

  /// Given name, by the number of its word → the places in `names` of whole names that begin with it.
  private var givenNames: [UInt32: [Int]] = [:]
  private var patronymics: [UInt32: Set<Int>] = [:]

  init(
    _ names: [RecognizedName], families: [(token: Int, entities: [Int])],
    in source: TokenizedSource, _ gazetteer: Gazetteer, _ known: GivenNames,
    _ words: TypeClasses<UInt32>, _ cues: TypeClasses<ContextRule.Cue>, readsNoteMarks: Bool = true
  ) {
    self.source = source
    self.gazetteer = gazetteer
    self.words = words
    self.cues = cues
    self.known = known
    self.names = names
    self.families = families
    self.readsNoteMarks = readsNoteMarks
    for (place, name) in names.enumerated()
    where name.tokenRange.count > 1 && !name.candidates.isEmpty {
      guard name.candidates.allSatisfy({ gazetteer[$0].kind == .person }) else { continue }
      let first = name.tokenRange.lowerBound
      let word = words[source.tokens.types[first]]
      guard word != 0, !LetterForm.isInitial(source, first), isCapitalised(first),
        length(first) >= 3
      else { continue }
      givenNames[word, default: []].append(place)
      let second = words[source.tokens.types[first + 1]]
      if second != 0, isPatronymic(first + 1) {
        patronymics[second, default: []].formUnion(name.candidates)
      }
    }
  }

  /// - Parameter open: tokens at which no name begins, but might, in text order.
  func names(at open: [Int]) -> [RecognizedName] {
    guard !open.isEmpty, !(names.isEmpty && families.isEmpty) else { return [] }
    var found: [RecognizedName] = []
    var evidence = Evidence()
    var end = 0
    for token in open where token >= end {
      var name: RecognizedName?
      if LetterForm.isInitial(source, token) {
        name = initialsName(at: token, &evidence)
      } else if let kin = kin(at: token) {
        name = kin
      } else if givenNames[word(token)] != nil || patronymics[word(token)] != nil {
        name = givenName(at: token, &evidence)
      }
      guard let name,
        !ContextRule.namesSomethingElse(source, nameAt: token, cues)
      else { continue }
      found.append(name)
      end = name.tokenRange.upperBound
    }
    return found
  }

  /// What is worked out once for the source, when it is first asked for.
  private struct Evidence {
    var bearersOfInitials: [[UInt8]: [Int]]?
    /// For each given name all its bearers, each once, ascending.
    var bearersOfGivenName: [UInt32: [Int]] = [:]
    var nearGivenName: [UInt32: Near] = [:]
  }

  /// The bearers of a given name whom its paragraph has named whole so far.
  private struct Near {
    /// The first token of the paragraph.
    let start: Int
    /// The first place of the given name that has not been looked at.
    var next: Int
    /// Each once, ascending.
    var bearers: [Int] = []
  }

  private func bearers(ofGivenName word: UInt32, _ evidence: inout Evidence) -> [Int] {
    if let known = evidence.bearersOfGivenName[word] { return known }
    let bearers = Set((givenNames[word] ?? []).flatMap { names[$0].candidates }).sorted()
    evidence.bearersOfGivenName[word] = bearers
    return bearers
  }

  /// Those who are named whole before a token, in its paragraph. Tokens are asked for in text order,
  /// and names stand in it: each is looked at once.
  private func bearers(
    ofGivenName word: UInt32, near token: Int, _ evidence: inout Evidence
  ) -> [Int] {
    let places = givenNames[word] ?? []
    let paragraph = source.tokens.paragraphIndex(ofToken: token)
    let start = source.tokens.paragraph(paragraph).lowerBound
    var near: Near
    if let known = evidence.nearGivenName.removeValue(forKey: word), known.start == start {
      near = known
    } else {
      near = Near(
        start: start,
        next: Self.place(in: places.count) { names[places[$0]].tokenRange.lowerBound >= start })
    }
    while near.next < places.count, names[places[near.next]].tokenRange.lowerBound < token {
      for bearer in names[places[near.next]].candidates {
        let place = Self.place(in: near.bearers.count) { near.bearers[$0] >= bearer }
        if place == near.bearers.count || near.bearers[place] != bearer {
          near.bearers.insert(bearer, at: place)
        }
      }
      near.next += 1
    }
    evidence.nearGivenName[word] = near
    return near.bearers
  }

  // MARK: - Initials

  private func initialsName(at token: Int, _ evidence: inout Evidence) -> RecognizedName? {
    let limit = paragraphEnd(token)
    var letters: [UInt8] = []
    var end = token
    while end < limit, letters.count <= 4, let more = initials(end) {
      letters += more
      end += 1
    }
    guard (2...4).contains(letters.count), stands(token..<end),
      !Self.abbreviations.contains(String(decoding: letters, as: UTF8.self))
    else { return nil }
    let known = evidence.bearersOfInitials ?? bearersOfInitials()
    evidence.bearersOfInitials = known
    if let candidates = known[letters] {
      return self.name(token..<end, candidates, .initials, .initials)
    }
    // A glued I is what a scanner makes of the mark of a note.
    guard readsNoteMarks, letters.count > 2, letters.last == UInt8(ascii: "I"),
      let candidates = known[Array(letters.dropLast())],
      !Self.abbreviations.contains(String(decoding: letters.dropLast(), as: UTF8.self))
    else { return nil }
    return self.name(token..<end, candidates, .ocr, .damagedInitials)
  }

  /// The persons whom the source names, by the initials that they may have.
  private func bearersOfInitials() -> [[UInt8]: [Int]] {
    var bearers: [[UInt8]: [Int]] = [:]
    let named = Set(names.flatMap(\.candidates)).filter { gazetteer[$0].kind == .person }
    for entity in named.sorted() {
      for letters in PersonalInitials.signatures(of: gazetteer[entity]) {
        bearers[letters, default: []].append(entity)
      }
    }
    return bearers
  }

  // MARK: - Given names and patronymics

  private func givenName(at token: Int, _ evidence: inout Evidence) -> RecognizedName? {
    guard isCapitalised(token) else { return nil }
    if token + 1 < paragraphEnd(token), isCapitalised(token + 1),
      let sons = patronymics[word(token + 1)], stands(token..<(token + 2))
    {
      let both = sons.intersection(bearers(ofGivenName: word(token), &evidence))
      if !both.isEmpty { return name(token..<(token + 2), both.sorted(), .context, .givenName) }
    }
    let range = token..<(token + 1)
    guard stands(range) else { return nil }
    if let sons = patronymics[word(token)] {
      return name(range, sons.sorted(), .context, .givenName)
    }
    let near = bearers(ofGivenName: word(token), near: token, &evidence)
    if !near.isEmpty { return name(range, near, .context, .givenName) }
    return RecognizedName(
      tokenRange: range, utf8Range: source.tokens.utf8Range(of: range), candidates: [],
      correspondents: bearers(ofGivenName: word(token), &evidence), match: .context,
      rule: .givenName)
  }

  /// One of a family whose surname stands not far off: "los dos Smirnov: Iván y Vladímir".
  private func kin(at token: Int) -> RecognizedName? {
    guard !families.isEmpty else { return nil }
    let start = Self.place(in: families.count) { families[$0].token >= token - 40 }
    let near = families[start..<Self.place(in: families.count) { families[$0].token > token + 40 }]
    guard !near.isEmpty, isCapitalised(token) else { return nil }
    let tokens = source.tokens
    let paragraph = tokens.paragraphIndex(ofToken: token)
    let bearers = near.filter { tokens.paragraphIndex(ofToken: $0.token) == paragraph }
      .flatMap(\.entities).filter { known[$0].contains(word(token)) }
    guard !bearers.isEmpty, stands(token..<(token + 1)) else { return nil }
    return name(token..<(token + 1), Set(bearers).sorted(), .context, .family)
  }

  /// The first place of `0..<count` for which `isBehind` holds, which holds for all behind it.
  private static func place(in count: Int, where isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether nothing beside a name makes it part of another: no capital before it or behind it, no
  /// "don" or "san", no "de" of a surname.
  private func stands(_ range: Range<Int>) -> Bool {
    let tokens = source.tokens
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: range.lowerBound))
    let before = range.lowerBound - 1
    if sentence.contains(before), tokens.kinds[before] == .word {
      // The first word of a sentence has its capital anyway, so has that of a question in it.
      let isFirst = before == sentence.lowerBound || tokens.kinds[before - 1] != .word
      let isName = !isFirst || words[tokens.types[before]] != 0
      if isName, isCapitalised(before) { return false }
      if Self.styles.contains(source.surface(of: tokens.utf8Range(of: before)).lowercased()) {
        return false
      }
    }
    var after = range.upperBound
    guard sentence.contains(after) else { return true }
    if ["de", "del"].contains(source.surface(of: tokens.utf8Range(of: after))) { after += 1 }
    return !sentence.contains(after) || !isCapitalised(after)
  }

  // MARK: -

  private func name(
    _ range: Range<Int>, _ candidates: [Int], _ match: MatchKind, _ rule: NameRule
  ) -> RecognizedName {
    RecognizedName(
      tokenRange: range, utf8Range: source.tokens.utf8Range(of: range), candidates: candidates,
      match: match, rule: rule)
  }

  private func word(_ token: Int) -> UInt32 { words[source.tokens.types[token]] }

  private func length(_ token: Int) -> Int { Int(source.tokens.lengths[token]) }

  private func initials(_ token: Int) -> [UInt8]? {
    guard isCapitalised(token) else { return nil }
    return PersonalInitials.letters(of: source.text.utf8[source.tokens.utf8Range(of: token)])
  }

  private func isCapitalised(_ token: Int) -> Bool { LetterForm.beginsWithCapital(source, token) }

  private func paragraphEnd(_ token: Int) -> Int {
    source.tokens.paragraph(source.tokens.paragraphIndex(ofToken: token)).upperBound
  }

  /// "Ivánovich", "Ilínichna".
  private func isPatronymic(_ token: Int) -> Bool {
    let word = source.surface(of: source.tokens.utf8Range(of: token))
    return word.utf8.count >= 5 && ["ich", "itch", "vna", "chna"].contains { word.hasSuffix($0) }
  }

  /// Words before a name that is somebody else's: a saint's, a neighbour's.
  private static let styles: Set<String> = [
    "don", "doña", "d.", "dña.", "san", "santo", "santa", "sor", "fray", "tío", "tía",
  ]

  /// Initials of no person.
  private static let abbreviations: Set<String> = [
    "PS", "PD", "NB", "NE", "NT", "NDE", "NDT", "SM", "SA", "SE", "SS", "SSS", "SR", "SL", "AC",
    "DC", "JC", "DF", "EU", "EUA", "US", "USA", "UU", "EE", "CC", "PC", "CP", "VM", "VE", "VS",
    "QD", "QEPD", "RIP", "BLM", "AM", "PM", "OC", "OP", "ED",
  ]
}
