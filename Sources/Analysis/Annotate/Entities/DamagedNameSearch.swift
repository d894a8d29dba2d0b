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
    var covered: Set<Int> = []
    for name in names { covered.formUnion(name.tokenRange) }
    var all = names.map(withDamagedGivenName)
    let known = bearersByGivenName(covered)
    let witness = damaged.witness(named: Set(names.flatMap(\.candidates)))
    let mentions = names.flatMap(\.candidates).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for (type, tokens) in suspects {
      let bearers =
        known[type]
        ?? damaged.bearers(of: NameFolding.fold(vocabulary.utf8(of: type)), witness).filter {
          // A slip is rare beside the name; what comes often is a name of its own.
          tokens.count <= max(1, mentions[$0, default: 0] / 5)
        }
      guard !bearers.isEmpty else { continue }
      for token in tokens where !covered.contains(token) {
        let range = givenNameStart(before: token, bearers)..<(token + 1)
        guard !ContextRule.namesSomethingElse(source, nameAt: range.lowerBound, cues),
          !ContextRule.namesSomethingElse(source, nameAt: token, cues),
          !range.contains(where: covered.contains)
        else { continue }
        all.append(name(range, bearers))
      }
    }
    return Self.withoutOverlaps(all)
  }

  // MARK: -

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

  private func name(_ range: Range<Int>, _ candidates: [Int]) -> RecognizedName {
    RecognizedName(
      tokenRange: range, utf8Range: source.tokens.utf8Range(of: range), candidates: candidates,
      scoped: [], match: .ocr)
  }

  /// The persons whose given name or initial stands before a damaged surname of theirs.
  private func bearersByGivenName(_ covered: Set<Int>) -> [UInt32: [Int]] {
    var known: [UInt32: [Int]] = [:]
    for (type, tokens) in suspects where tokens.count <= 3 {
      let word = NameFolding.fold(vocabulary.utf8(of: type))
      for token in tokens where token > 0 && words[source.tokens.types[token - 1]] != 0 {
        let before = vocabulary.utf8(of: source.tokens.types[token - 1])
        guard !covered.contains(token), !covered.contains(token - 1), isCapitalised(token - 1),
          isSameParagraph(token - 1, token)
        else { continue }
        let given =
          PersonalInitials.letters(of: before)?.last.map { [$0 | 0x20] } ?? NameFolding.fold(before)
        let bearers = damaged.bearers(of: word, behind: given)
        guard !bearers.isEmpty else { continue }
        known[type] = known[type].map { $0.filter(bearers.contains) } ?? bearers
      }
    }
    return known
  }

  /// A surname found whole, with the damaged given name before it: "Issac Deutscher".
  private func withDamagedGivenName(_ name: RecognizedName) -> RecognizedName {
    let start = name.tokenRange.lowerBound
    guard start > 0, name.tokenRange.count == 1, name.scoped.isEmpty, name.candidates.count == 1,
      suspects[source.tokens.types[start - 1]] != nil, isSameParagraph(start - 1, start),
      damaged.isGivenName(
        NameFolding.fold(vocabulary.utf8(of: source.tokens.types[start - 1])),
        of: name.candidates[0])
    else { return name }
    return self.name((start - 1)..<name.tokenRange.upperBound, name.candidates)
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
    return bearers.contains { damaged.isGivenName(word, of: $0) } ? token - 1 : token
  }

  private func isSameParagraph(_ a: Int, _ b: Int) -> Bool {
    source.tokens.paragraphIndex(ofToken: a) == source.tokens.paragraphIndex(ofToken: b)
  }

  private func isCapitalised(_ token: Int) -> Bool {
    LetterForm.beginsWithCapital(source, token)
  }
}
