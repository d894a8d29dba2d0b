import Tokenizer

/// Finds names that a scanner has damaged: "Lcnin", "Trotskv".
///
/// A word with a capital that no gazetteer knows, that the source writes nowhere with a small letter,
/// and that is near enough to one surname of a person whom the same source names whole, or whose
/// given name or initial stands before it. It is never a word between two names: where two persons
/// are equally near, it is nobody's.
struct DamagedNames: Sendable {
  /// A name of one word, for almost all of them a surname, that means its bearers everywhere.
  private struct Surname {
    let form: [UInt8]
    let letters: LetterSet
    let isPersons: Bool
    let entities: [Int]
  }

  private let surnames: [Surname]
  /// For each of `entities`, ascending, the places of its surnames.
  private let surnamesOfEntity: SortedPairs
  /// For each given name, by its word, the places of the surnames of its bearers.
  private let surnamesBesideName: SortedPairs
  /// The same for each first letter of a given name.
  private let surnamesBesideInitial: SortedPairs
  /// For each length from five letters on the places of persons' surnames.
  private let surnamesOfLength: SortedPairs
  private let givenNames: GivenNames
  private let trie: VariantTrie
  private let refused: Set<String>

  /// - Parameters:
  ///   - gazetteer: whose names the builder has collected.
  ///   - refused: forms, folded, that are no names.
  init(
    _ gazetteer: Gazetteer, _ builder: VariantTrieBuilder, _ trie: VariantTrie,
    _ givenNames: GivenNames, _ refused: Set<String>
  ) {
    self.givenNames = givenNames
    self.trie = trie
    self.refused = refused
    let bearers = SortedPairs(builder.surnames)
    var surnames: [Surname] = []
    var ofEntity: [(UInt32, UInt32)] = []
    var besideName: [(UInt32, UInt32)] = []
    var besideInitial: [(UInt32, UInt32)] = []
    var ofLength: [(UInt32, UInt32)] = []
    for word in bearers.keys {
      let form = Array(trie.utf8(of: word))
      let all = bearers[word].map { Int($0) }
      let persons = all.filter { gazetteer[$0].kind == .person }
      // A town that bears a man's name has it from him.
      let entities = persons.isEmpty ? all : persons
      let place = UInt32(truncatingIfNeeded: surnames.count)
      for entity in entities {
        ofEntity.append((UInt32(truncatingIfNeeded: entity), place))
        for given in givenNames[entity] {
          besideName.append((given, place))
          besideInitial.append((UInt32(trie.utf8(of: given).first ?? 0), place))
        }
      }
      if form.count >= 5, !persons.isEmpty {
        ofLength.append((UInt32(truncatingIfNeeded: form.count), place))
      }
      surnames.append(
        Surname(
          form: form, letters: LetterSet(of: form),
          isPersons: !persons.isEmpty, entities: entities))
    }
    self.surnames = surnames
    surnamesOfEntity = SortedPairs(ofEntity)
    surnamesBesideName = SortedPairs(besideName)
    surnamesBesideInitial = SortedPairs(besideInitial)
    surnamesOfLength = SortedPairs(ofLength)
  }

  /// The bearers of a damaged name, and how far it is from theirs.
  struct Finding {
    let bearers: [Int]
    let halfEdits: UInt8
    let rule: NameRule
  }

  /// Whether a user has found a form, folded, to be no name.
  func isRefused(_ form: [UInt8]) -> Bool {
    !refused.isEmpty && refused.contains(String(decoding: form, as: UTF8.self))
  }

  /// What one source can be asked: whom it names whole, and by which surnames.
  struct Witness {
    /// How often each entity is named whole.
    let mentions: [Int: Int]
    /// Places of the surnames of those whom the source names.
    fileprivate let surnames: [UInt32]
  }

  func witness(of names: [RecognizedName]) -> Witness {
    var mentions: [Int: Int] = [:]
    for name in names {
      for entity in name.candidates { mentions[entity, default: 0] += 1 }
    }
    let places = mentions.keys.flatMap { surnamesOfEntity[UInt32(truncatingIfNeeded: $0)] }
    return Witness(
      mentions: mentions,
      surnames: Set(places).filter { surnames[Int($0)].form.count >= 5 }.sorted())
  }

  /// The bearers of the surname that is nearest to a damaged word; nil where none is near or two
  /// are equally near.
  func bearers(of word: [UInt8], _ witness: Witness) -> Finding? {
    let limit = OCRDistance.limit(letters: word.count)
    guard limit > 0 else { return nil }
    let known = nearest(to: word, among: witness.surnames, limit: limit)
    if !known.places.isEmpty {
      return finding(known, .damagedNamed) { witness.mentions[$0] != nil }
    }
    // A word that nobody can read needs no other evidence than that it is all but a name.
    guard Self.isUnreadable(word) else { return nil }
    let alike = (word.count - 1...word.count + 1).flatMap {
      surnamesOfLength[UInt32(truncatingIfNeeded: $0)]
    }
    return finding(nearest(to: word, among: alike, limit: 1), .damagedUnreadable) { _ in true }
  }

  /// The bearers of a given name whose surname is nearest to a damaged word behind it.
  ///
  /// A given name makes four letters enough.
  func bearers(of word: [UInt8], behindName given: UInt32) -> Finding? {
    guard word.count >= 4 else { return nil }
    let found = nearest(
      to: word, among: surnamesBesideName[given],
      limit: max(1, OCRDistance.limit(letters: word.count)), isNamed: true)
    return finding(found, .damagedBehindGivenName) { givenNames[$0].contains(given) }
  }

  /// The same behind a first letter, which many share: it wants seven letters.
  func bearers(of word: [UInt8], behindInitial letter: UInt8) -> Finding? {
    guard word.count >= 7 else { return nil }
    let found = nearest(
      to: word, among: surnamesBesideInitial[UInt32(letter)],
      limit: OCRDistance.limit(letters: word.count), isNamed: true)
    return finding(found, .damagedBehindGivenName) { entity in
      givenNames[entity].contains { trie.utf8(of: $0).first == letter }
    }
  }

  /// How far a word, folded, is from a given name of an entity, nil where it is not near.
  func distance(ofGivenName word: [UInt8], of entity: Int) -> UInt8? {
    guard word.count >= 4 else { return nil }
    let distances = givenNames[entity].compactMap {
      OCRDistance.halfEdits(word, Array(trie.utf8(of: $0)), limit: 2)
    }
    return distances.min().map { UInt8(truncatingIfNeeded: $0) }
  }

  private func finding(
    _ nearest: (places: [UInt32], distance: Int), _ rule: NameRule, where fits: (Int) -> Bool
  ) -> Finding? {
    let bearers = Set(nearest.places.flatMap { surnames[Int($0)].entities }.filter(fits))
    guard !bearers.isEmpty, nearest.places.count == 1 || bearers.count == 1 else { return nil }
    return Finding(
      bearers: bearers.sorted(), halfEdits: UInt8(truncatingIfNeeded: nearest.distance), rule: rule)
  }

  /// The places of the surnames at the least distance, none above `limit`.
  ///
  /// - Parameter isNamed: whether a given name speaks for them, so that the end may be another, too.
  private func nearest(
    to word: [UInt8], among places: some Sequence<UInt32>, limit: Int, isNamed: Bool = false
  ) -> (places: [UInt32], distance: Int) {
    let letters = LetterSet(of: word)
    var best = limit
    var found: [UInt32] = []
    for place in places {
      // Half an edit changes the length by one at the most.
      guard abs(surnames[Int(place)].form.count - word.count) <= limit,
        letters.mayBe(surnames[Int(place)].letters, within: best)
      else { continue }
      let surname = surnames[Int(place)]
      guard let distance = OCRDistance.halfEdits(word, surname.form, limit: best),
        isNamed || isSlip(word, of: surname, distance)
      else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(place)
    }
    return (found, best)
  }

  /// Whether a near word is a slip and not a word of the same stem: "Castillo", "Uruguaya",
  /// "Homeros". What is no person, and has neighbours that sound alike, wants letters that look alike
  /// or one that is lost.
  private func isSlip(_ word: [UInt8], of surname: Surname, _ distance: Int) -> Bool {
    let name = surname.form
    if distance > 1, !surname.isPersons, word.count == name.count { return false }
    let shared = zip(word, name).prefix { $0 == $1 }.count
    let (rest, end) = (word[shared...], name[shared...])
    // A vowel for a vowel at the end, of persons one gender for the other, or something added or lost.
    if rest.count == 1, end.count == 1 {
      let vowels = surname.isPersons ? Self.genders : Self.vowels
      return !(vowels.contains(rest[shared]) && vowels.contains(end[shared]))
    }
    return !(rest.isEmpty || end.isEmpty)
  }

  private static let vowels: Set<UInt8> = Set("aeiou".utf8)
  private static let genders: Set<UInt8> = Set("ao".utf8)

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
}
