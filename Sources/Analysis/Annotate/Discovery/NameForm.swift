import Tokenizer

/// A name as it is written, taken apart.
struct NameForm: Sendable {
  struct Word: Hashable, Sendable {
    let text: String
    /// Lower case, without accents.
    let folded: [UInt8]
    let clues: NameClue
    let isCapitalised: Bool
    let isInitials: Bool

    /// More capitals than small letters, "CiU", or capitals and figures, "A-17".
    var isAcronym: Bool {
      let letters = text.unicodeScalars.filter { LetterForm.isLetter($0) }
      let capitals = letters.count { LetterForm.isCapital($0) }
      if isInitials || capitals < letters.count - capitals { return false }
      return capitals > 1
        || capitals == letters.count && text.utf8.contains { (0x30...0x39).contains($0) }
    }
  }

  let words: [Word]

  init(_ name: String) {
    words = name.split(separator: " ").map { word in
      let form = Array(word.lowercased().utf8)
      return Word(
        text: String(word), folded: NameFolding.fold(form), clues: NameClue(ofForm: form[...]),
        isCapitalised: word.unicodeScalars.first { LetterForm.isLetter($0) }
          .map { LetterForm.isCapital($0) } ?? false,
        isInitials: PersonalInitials.letters(of: word.utf8) != nil)
    }
  }

  /// The words that are no particles.
  var capitalised: [Word] { words.filter(\.isCapitalised) }

  /// Whether it is a given name or initials with more behind them.
  var isWholeName: Bool {
    guard capitalised.count > 1, let first = words.first else { return false }
    return (first.clues.contains(.given) || first.isInitials) && !isOfABody
  }

  /// Whether it begins as the name of a body does, or is an acronym.
  var isOfABody: Bool {
    words.first?.clues.contains(.organisation) ?? false || capitalised.allSatisfy(\.isAcronym)
  }

  /// The ends of the name that begin with a capital and are not the whole: "Luis Paz Ruiz" has
  /// "Paz Ruiz", "Ruiz", and "Paz", the first of two surnames.
  var surnames: [String] {
    var found: [String] = []
    for start in words.indices.dropFirst() where words[start].isCapitalised {
      let rest = words[start...]
      if !words[start].clues.contains(.given) || rest.count > 1 {
        found.append(rest.map(\.text).joined(separator: " "))
      }
      if rest.count > 1, !words[start].clues.contains(.given), !words[start].isInitials {
        found.append(words[start].text)
      }
    }
    return found
  }

  /// What the name alone speaks for.
  var evidence: Set<NameEvidence> {
    guard let first = words.first, let last = words.last else { return [] }
    let capitalised = capitalised
    var found: Set<NameEvidence> = []
    func note(_ evidence: NameEvidence, if holds: Bool) {
      if holds { found.insert(evidence) }
    }
    note(words.count > 1 ? .givenName : .givenNameAlone, if: first.clues.contains(.given))
    note(.initials, if: first.isInitials && words.count > 1)
    note(.surnameEnding, if: Self.ends(last, in: Self.surnameEndings))
    note(.placeEnding, if: Self.ends(last, in: Self.placeEndings))
    note(.twoWords, if: capitalised.count == 2)
    note(.manyWords, if: capitalised.count > 3)
    note(.body, if: first.clues.contains(.organisation))
    note(.bearer, if: first.clues.contains(.bearer))
    note(.periodical, if: first.clues.contains(.publication))
    note(.geography, if: first.clues.contains(.geography))
    note(.acronym, if: capitalised.allSatisfy(\.isAcronym))
    note(
      .knownPlace,
      if: words.allSatisfy { !$0.isCapitalised || $0.clues.contains(.place) })
    return found
  }

  /// The first letter of the given name and the last surname: what "B. Paz" has of "Blas Paz".
  var initialed: [UInt8]? {
    guard words.count > 1, let first = words.first?.folded.first, let last = words.last,
      !last.isInitials
    else { return nil }
    return [first, 0x20] + last.folded
  }

  // MARK: -

  private static func ends(_ word: Word, in endings: [[UInt8]]) -> Bool {
    endings.contains { word.folded.count > $0.count + 1 && word.folded.suffix($0.count) == $0[...] }
  }

  private static let surnameEndings = [
    "ez", "es", "ov", "ev", "eva", "ova", "sky", "ski", "skii", "son", "ini", "etti", "elli",
    "ich", "ic", "enko", "man", "mann", "berg", "stein", "sen", "in", "ian",
  ].map { Array($0.utf8) }

  private static let placeEndings = [
    "landia", "burgo", "burg", "grado", "ville", "polis", "stan", "shire", "land", "ia", "eria",
  ].map { Array($0.utf8) }
}
