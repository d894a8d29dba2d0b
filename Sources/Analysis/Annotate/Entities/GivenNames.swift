/// The given names of persons, as the first words of their names show them.
struct GivenNames: Sendable {
  /// For each entity its given names, folded, each once.
  private let known: [[[UInt8]]]

  init(of gazetteer: Gazetteer) {
    known = gazetteer.entities.map { entity in
      guard entity.kind == .person else { return [] }
      var names: [[UInt8]] = []
      for form in [entity.name] + entity.variants.map(\.form) {
        let bytes = form.utf8
        guard let space = bytes.firstIndex(of: 0x20), Titles.parted(form) == nil else { continue }
        let given = bytes[..<space]
        guard given.count >= 3, !given.contains(0x2E), let first = given.first,
          (0x41...0x5A).contains(first) || first == 0xC3
        else { continue }
        let folded = NameFolding.fold(Array(Substring(given).lowercased().utf8))
        guard !Self.styles.contains(String(decoding: folded, as: UTF8.self)),
          !names.contains(folded)
        else { continue }
        names.append(folded)
      }
      return names
    }
  }

  subscript(entity: Int) -> [[UInt8]] { known[entity] }

  // MARK: -

  /// Words before names that nobody was given, folded.
  private static let styles: Set<String> = [
    "madame", "mme", "lord", "lady", "sir", "san", "santa", "saint", "los", "las", "the",
  ]
}
