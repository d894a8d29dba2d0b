import Tokenizer

/// Looks for damaged names in one source, beside the names that were found whole.
struct DamagedNameSearch {
  let source: TokenizedSource
  let vocabulary: Vocabulary
  let damaged: DamagedNames
  let words: TypeClasses<UInt32>
  let cues: TypeClasses<ContextRule.Cue>
  /// The names that were found whole, in text order.
  let names: [RecognizedName]
  /// The types that no gazetteer has and that the source writes with a capital wherever they stand,
  /// with their tokens.
  let suspects: [UInt32: [Int]]

  /// The names and the damaged ones, in text order.
  func completed() -> [RecognizedName] {
    guard !suspects.isEmpty else { return names }
    var found: [RecognizedName] = []
    let witness = damaged.witness(of: names)
    for (type, tokens) in suspects {
      let word = NameFolding.fold(vocabulary.utf8(of: type))
      guard let finding = finding(of: word, at: tokens, witness) else { continue }
      for token in tokens where !isCovered(token) {
        let range = givenNameStart(before: token, finding.bearers)..<(token + 1)
        guard !ContextRule.namesSomethingElse(source, nameAt: range.lowerBound, cues),
          !ContextRule.namesSomethingElse(source, nameAt: token, cues),
          !range.contains(where: isCovered)
        else { continue }
        append(
          name(range, finding.bearers, finding.rule, halfEdits: finding.halfEdits), to: &found)
      }
    }
    var isChanged = false
    let whole = names.map { name in
      guard let longer = withDamagedGivenName(name) else { return name }
      isChanged = true
      return longer
    }
    return found.isEmpty && !isChanged ? names : Self.withoutOverlaps(whole + found)
  }

  // MARK: -

  /// Whom a damaged word means, by the given names before it or by the persons whom the source names.
  private func finding(
    of word: [UInt8], at tokens: [Int], _ witness: DamagedNames.Witness
  ) -> DamagedNames.Finding? {
    if tokens.count <= 3, let known = bearersByGivenName(of: word, at: tokens) { return known }
    guard let finding = damaged.bearers(of: word, witness) else { return nil }
    // A slip is rare beside the name; what comes often is a name of its own.
    let bearers = finding.bearers.filter {
      tokens.count <= max(1, witness.mentions[$0, default: 0] / 5)
    }
    guard !bearers.isEmpty else { return nil }
    return DamagedNames.Finding(
      bearers: bearers, halfEdits: finding.halfEdits, rule: finding.rule)
  }

  private func append(_ name: RecognizedName, to found: inout [RecognizedName]) {
    let surface = source.surface(of: name.utf8Range).lowercased()
    if !damaged.isRefused(NameFolding.fold(Array(surface.utf8))) { found.append(name) }
  }

  /// Whether a name that was found whole covers a token.
  private func isCovered(_ token: Int) -> Bool {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].tokenRange.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].tokenRange.contains(token)
  }

  /// In text order; of two that share a token the one that begins first, then the longer.
  private static func withoutOverlaps(_ names: [RecognizedName]) -> [RecognizedName] {
    var end = 0
    return names.sorted {
      ($0.tokenRange.lowerBound, $1.tokenRange.count)
        < ($1.tokenRange.lowerBound, $0.tokenRange.count)
    }.filter { name in
      guard name.tokenRange.lowerBound >= end else { return false }
      end = name.tokenRange.upperBound
      return true
    }
  }

  private func name(
    _ range: Range<Int>, _ candidates: [Int], _ rule: NameRule, halfEdits: UInt8
  ) -> RecognizedName {
    RecognizedName(
      tokenRange: range, utf8Range: source.tokens.utf8Range(of: range), candidates: candidates,
      match: .ocr, rule: rule, halfEdits: halfEdits)
  }

  /// The persons whose given name or initial stands before a damaged surname of theirs.
  private func bearersByGivenName(of word: [UInt8], at tokens: [Int]) -> DamagedNames.Finding? {
    var known: DamagedNames.Finding?
    for token in tokens where token > 0 {
      let given = words[source.tokens.types[token - 1]]
      guard given != 0, isCapitalised(token - 1), !isCovered(token), !isCovered(token - 1),
        isSameParagraph(token - 1, token)
      else { continue }
      let before = vocabulary.utf8(of: source.tokens.types[token - 1])
      let letter = PersonalInitials.letters(of: before)?.last.map { $0 | 0x20 }
      let finding =
        if let letter {
          damaged.bearers(of: word, behindInitial: letter)
        } else {
          damaged.bearers(of: word, behindName: given)
        }
      guard let finding else { continue }
      let both = known.map { $0.bearers.filter(finding.bearers.contains) } ?? finding.bearers
      known = DamagedNames.Finding(
        bearers: both, halfEdits: finding.halfEdits, rule: finding.rule)
    }
    return known?.bearers.isEmpty == true ? nil : known
  }

  /// A surname found whole, with the damaged given name before it: "Issac Deutscher".
  private func withDamagedGivenName(_ name: RecognizedName) -> RecognizedName? {
    let start = name.tokenRange.lowerBound
    guard start > 0, name.tokenRange.count == 1, name.scoped.isEmpty, name.candidates.count == 1,
      suspects[source.tokens.types[start - 1]] != nil, isSameParagraph(start - 1, start),
      let distance = damaged.distance(
        ofGivenName: NameFolding.fold(vocabulary.utf8(of: source.tokens.types[start - 1])),
        of: name.candidates[0])
    else { return nil }
    var longer: [RecognizedName] = []
    append(
      self.name(
        (start - 1)..<name.tokenRange.upperBound, name.candidates, .damagedGivenName,
        halfEdits: distance), to: &longer)
    return longer.first
  }

  /// The first token of the initials or the given name before a damaged surname.
  private func givenNameStart(before token: Int, _ bearers: [Int]) -> Int {
    let before = PersonalInitials.before(token, in: source)
    if PersonalInitials.arePostscript(before, in: source) { return token }
    if !before.letters.isEmpty { return before.start }
    guard token > 0, isSameParagraph(token - 1, token), isCapitalised(token - 1) else {
      return token
    }
    let word = NameFolding.fold(vocabulary.utf8(of: source.tokens.types[token - 1]))
    return bearers.contains { damaged.distance(ofGivenName: word, of: $0) != nil }
      ? token - 1 : token
  }

  private func isSameParagraph(_ a: Int, _ b: Int) -> Bool {
    source.tokens.paragraphIndex(ofToken: a) == source.tokens.paragraphIndex(ofToken: b)
  }

  private func isCapitalised(_ token: Int) -> Bool {
    LetterForm.beginsWithCapital(source, token)
  }
}
