/// The initials of the given names and patronymics of persons, as their names and variants show them.
struct PersonalInitials: Sendable {
  /// For each entity its initials, capital letters without accents, each way once.
  private let known: [[[UInt8]]]

  init(of gazetteer: Gazetteer) {
    known = gazetteer.entities.map { entity in
      guard entity.kind == .person else { return [] }
      var ways: [[UInt8]] = []
      for form in [entity.name] + entity.variants.map(\.form) {
        let words = form.utf8.split(separator: 0x20)
        // The last word is the surname.
        let initials = words.dropLast().compactMap { Self.initial(of: $0) }
        if !initials.isEmpty, !ways.contains(initials) { ways.append(initials) }
      }
      return ways
    }
  }

  /// Whether initials in a text may be those of an entity: one of them stands at its place in one of
  /// the entity's own, or nothing is known of those.
  func agree(_ letters: [UInt8], withThoseOf entity: Int) -> Bool {
    let ways = known[entity]
    return ways.isEmpty || ways.contains { way in zip(way, letters).contains { $0 == $1 } }
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
