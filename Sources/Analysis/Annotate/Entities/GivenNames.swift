/// The given names of persons, as the first words of their names show them.
struct GivenNames: Sendable {
  /// Those of entity *n* are `words[starts[n]..<starts[n + 1]]`.
  private let starts: [UInt32]
  private let words: [UInt32]

  /// - Parameter count: the number of entities.
  init(_ builder: VariantTrieBuilder, count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for (entity, _) in builder.givenNames { starts[Int(entity) + 1] += 1 }
    for entity in 0..<count { starts[entity + 1] += starts[entity] }
    self.starts = starts
    words = builder.givenNames.map(\.word)
  }

  /// The given names of an entity, by the numbers of their words in the trie, each once.
  subscript(entity: Int) -> ArraySlice<UInt32> {
    words[Int(starts[entity])..<Int(starts[entity + 1])]
  }

  /// Whether a folded word stands before names and was given to nobody.
  static func isStyle(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 6 && styles.contains { word.elementsEqual($0.utf8) }
  }

  private static let styles = [
    "madame", "mme", "lord", "lady", "sir", "san", "santa", "saint", "los", "las", "the",
  ]
}
