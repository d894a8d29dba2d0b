import Tokenizer

/// Finds names that a scanner has damaged: "Lcnin", "Trotskv".
///
/// A word with a capital that no gazetteer knows, that the source writes nowhere with a small letter,
/// and that is near enough to one surname of a person whom the same source names whole, or whose
/// given name or initial stands before it. It is never a word between two names: where two persons
/// are equally near, it is nobody's.
struct DamagedNames: Sendable {
  /// The names of one word that mean a person everywhere: folded, with their bearers.
  private let surnames: [(form: [UInt8], letters: UInt32, entities: [Int])]
  /// For each given name, folded, and each first letter of one, the places of the surnames that its
  /// bearers have, ascending.
  private let surnamesBeside: [[UInt8]: [Int]]
  private let givenNames: GivenNames

  init(of gazetteer: Gazetteer, _ givenNames: GivenNames) {
    var bearers: [[UInt8]: [Int]] = [:]
    for (place, entity) in gazetteer.entities.enumerated() where entity.kind == .person {
      for form in [entity.name] + entity.variants.filter({ $0.scope == .everywhere }).map(\.form) {
        guard let surname = Self.surname(form), !(bearers[surname]?.contains(place) ?? false) else {
          continue
        }
        bearers[surname, default: []].append(place)
      }
    }
    surnames = bearers.map { (form: $0.key, letters: Self.letters(of: $0.key), entities: $0.value) }
      .sorted { $0.form.lexicographicallyPrecedes($1.form) }
    self.givenNames = givenNames
    var surnamesOf: [Int: [Int]] = [:]
    for (place, surname) in surnames.enumerated() {
      for entity in surname.entities { surnamesOf[entity, default: []].append(place) }
    }
    var beside: [[UInt8]: Set<Int>] = [:]
    for (entity, places) in surnamesOf {
      for given in givenNames[entity] {
        beside[given, default: []].formUnion(places)
        beside[[given[0]], default: []].formUnion(places)
      }
    }
    surnamesBeside = beside.mapValues { $0.sorted() }
  }

  /// A name of one word, folded, if it is long enough to be told when damaged.
  private static func surname(_ form: String) -> [UInt8]? {
    guard form.utf8.count >= 4, !form.utf8.contains(0x20) else { return nil }
    let folded = NameFolding.fold(Array(form.lowercased().utf8))
    return folded.count >= 4 && folded.allSatisfy({ (0x61...0x7A).contains($0) }) ? folded : nil
  }

  /// What one source can be asked: whom it names whole, and by which surnames.
  struct Witness {
    let named: Set<Int>
    /// Places of the surnames of those whom the source names.
    fileprivate let surnames: [Int]
  }

  /// - Parameter named: the entities that the source names whole.
  func witness(named: Set<Int>) -> Witness {
    Witness(
      named: named,
      surnames: surnames.indices.filter { place in
        surnames[place].form.count >= 5 && surnames[place].entities.contains { named.contains($0) }
      })
  }

  /// The bearers of the surname that is nearest to a damaged word; empty where none is near or two
  /// are equally near.
  func bearers(of word: [UInt8], _ witness: Witness) -> [Int] {
    let limit = OCRDistance.limit(letters: word.count)
    guard limit > 0 else { return [] }
    let known = nearest(to: word, among: witness.surnames, limit: limit)
    if !known.isEmpty {
      let bearers = Set(
        known.flatMap { surnames[$0].entities }.filter { witness.named.contains($0) })
      return known.count > 1 && bearers.count > 1 ? [] : bearers.sorted()
    }
    // A word that nobody can read needs no other evidence than that it is all but a name.
    guard Self.isUnreadable(word) else { return [] }
    let found = nearest(
      to: word, among: surnames.indices.filter { surnames[$0].form.count >= 5 }, limit: 1)
    let bearers = Set(found.flatMap { surnames[$0].entities })
    return found.count > 1 && bearers.count > 1 ? [] : bearers.sorted()
  }

  /// The bearers of a given name, or of a first letter of one, whose surname is nearest to a damaged
  /// word behind it.
  ///
  /// A given name makes four letters enough; an initial, which many share, wants seven.
  func bearers(of word: [UInt8], behind given: [UInt8]) -> [Int] {
    let isInitial = given.count == 1
    guard word.count >= (isInitial ? 7 : 4), let places = surnamesBeside[given] else { return [] }
    let found = nearest(
      to: word, among: places, limit: max(1, OCRDistance.limit(letters: word.count)))
    let bearers = Set(
      found.flatMap { surnames[$0].entities }.filter { entity in
        givenNames[entity].contains { isInitial ? $0[0] == given[0] : $0 == given }
      })
    return found.count > 1 && bearers.count > 1 ? [] : bearers.sorted()
  }

  /// Whether a word, folded, is a given name of an entity or one that a scanner damaged.
  func isGivenName(_ word: [UInt8], of entity: Int) -> Bool {
    word.count >= 4
      && givenNames[entity].contains { OCRDistance.halfEdits(word, $0, limit: 2) != nil }
  }

  /// The places of the surnames at the least distance, none above `limit`.
  private func nearest(to word: [UInt8], among places: [Int], limit: Int) -> [Int] {
    let letters = Self.letters(of: word)
    var best = limit
    var found: [Int] = []
    for place in places {
      let surname = surnames[place]
      // An edit changes the length by one, and the set of letters by two, at the most.
      guard abs(surname.form.count - word.count) <= limit,
        (surname.letters ^ letters).nonzeroBitCount <= 2 * limit,
        let distance = OCRDistance.halfEdits(word, surname.form, limit: best)
      else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(place)
    }
    return found
  }

  /// Whether a word has a figure in it, begins as no word does, or has five consonants in a row.
  private static func isUnreadable(_ word: [UInt8]) -> Bool {
    if word.contains(where: { (0x30...0x39).contains($0) }) { return true }
    let consonants = word.map { !"aeiouy".utf8.contains($0) && (0x61...0x7A).contains($0) }
    var run = 0
    for isConsonant in consonants {
      run = isConsonant ? run + 1 : 0
      if run >= 5 { return true }
    }
    guard word.count > 2, consonants[0], consonants[1] else { return false }
    return !onsets.contains { $0[0] == word[0] && $0[1] == word[1] }
  }

  /// Two consonants with which words of Spanish, or Russian names in Spanish letters, begin.
  private static let onsets: [[UInt8]] =
    "bl br ch cl cr cz dj dm dn dr dz fl fr gd gl gn gr kh kl km kn kr ks kv ll lv mn mr ph pl pr ps pt rh sb sc sh sj sk sl sm sn sp sr st sv sz tc th tk tr ts tv tz vl vr vs vz wh wr zb zd zh zl zm zv"
    .split(separator: " ").map { Array($0.utf8) }

  /// The letters of a word as bits; figures share one.
  private static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { set, byte in
      set | ((0x61...0x7A).contains(byte) ? 1 << UInt32(byte - 0x61) : 1 << 31)
    }
  }
}
