import Tokenizer

/// The initials of the given names and patronymics of persons, as their names and variants show them.
enum PersonalInitials {
  /// Whether initials in a text may be those of an entity: one of them stands at its place in one of
  /// the entity's own, or nothing is known of those.
  static func agree(_ letters: [UInt8], withThoseOf entity: Entity) -> Bool {
    let ways = ways(of: entity)
    return ways.isEmpty || ways.contains { way in zip(way, letters).contains { $0 == $1 } }
  }

  /// Whether initials are all of an entity's own.
  static func are(_ letters: [UInt8], thoseOf entity: Entity) -> Bool {
    ways(of: entity).contains(letters)
  }

  /// The initials of an entity, capital letters without accents, as each of its names has them.
  private static func ways(of entity: Entity) -> [[UInt8]] {
    guard entity.kind == .person else { return [] }
    // The last word is the surname.
    return ([entity.name] + entity.variants.map(\.form)).map { form in
      form.utf8.split(separator: 0x20).dropLast().compactMap { initial(of: $0) }
    }.filter { !$0.isEmpty }
  }

  /// The initials right before a token, at most three, and the first token of them.
  static func before(_ token: Int, in source: TokenizedSource) -> (start: Int, letters: [UInt8]) {
    let tokens = source.tokens
    let first = tokens.paragraph(tokens.paragraphIndex(ofToken: token)).lowerBound
    var letters: [UInt8] = []
    var start = token
    while start > first, letters.count < 3, LetterForm.isInitial(source, start - 1),
      let more = Self.letters(of: source.text.utf8[tokens.utf8Range(of: start - 1)])
    {
      letters.insert(contentsOf: more, at: 0)
      start -= 1
    }
    return (start, letters)
  }

  /// Whether initials before a token are the mark of a postscript, `P. D.`, with which its paragraph
  /// begins.
  static func arePostscript(
    _ before: (start: Int, letters: [UInt8]), in source: TokenizedSource
  ) -> Bool {
    guard postscripts.contains(before.letters) else { return false }
    let tokens = source.tokens
    return tokens.paragraph(tokens.paragraphIndex(ofToken: before.start)).lowerBound == before.start
  }

  private static let postscripts: Set<[UInt8]> = Set(
    ["PD", "PS", "PPS", "PPD"].map { Array($0.utf8) })

  /// Whether an initial before a given name is rather a title: `D. Miguel`, `el C. Miguel`.
  static func mayBeTitle(_ letters: [UInt8]) -> Bool {
    letters == [UInt8(ascii: "D")] || letters == [UInt8(ascii: "C")]
  }

  /// The letters of a word that is initials, "V." or "V.I.", as capitals; nil where it is none.
  static func letters(of word: some Collection<UInt8>) -> [UInt8]? {
    guard word.count.isMultiple(of: 2), (2...8).contains(word.count) else { return nil }
    var letters: [UInt8] = []
    for (place, byte) in word.enumerated() {
      if place.isMultiple(of: 2) {
        guard (0x41...0x5A).contains(byte & 0xDF) else { return nil }
        letters.append(byte & 0xDF)
      } else if byte != 0x2E {
        return nil
      }
    }
    return letters
  }

  /// The initials by which alone an entity may be known: those of the given name and patronymic
  /// (L. D. for Lev Davídovich Trotsky), of the given name and the surname (L. T.), of all three.
  static func signatures(of entity: Entity) -> Set<[UInt8]> {
    var signatures: Set<[UInt8]> = []
    for form in [entity.name] + entity.variants.map(\.form) where Titles.parted(form) == nil {
      let words = form.utf8.split(separator: 0x20)
      let initials = words.compactMap { initial(of: $0) }
      guard initials.count >= 2, initials.count == words.count else { continue }
      signatures.insert(initials)
      signatures.insert([initials[0], initials[initials.count - 1]])
      if initials.count > 2 { signatures.insert(Array(initials.dropLast())) }
    }
    return signatures
  }

  /// The first letter of a word that has a capital.
  private static func initial(of word: Substring.UTF8View.SubSequence) -> UInt8? {
    guard let scalar = Substring(word).unicodeScalars.first, LetterForm.isCapital(scalar) else {
      return nil
    }
    let form = String(Character(scalar)).lowercased()
    return NameFolding.fold(Array(form.utf8)).first.map { $0 & 0xDF }
  }
}
