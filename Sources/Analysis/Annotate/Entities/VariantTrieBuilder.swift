import Tokenizer

/// Collects the names of a gazetteer, with what they tell of given names and surnames, in one pass.
struct VariantTrieBuilder {
  /// Folded word → its number, less 1.
  private(set) var words = Vocabulary()
  /// (node, word) → the number of a node, less 1: the root, 0, is nobody's child.
  private(set) var children = PairTable()
  private(set) var scopes: [Variant.Scope] = [.everywhere]
  private(set) var personal: [Bool] = [false]
  private(set) var small: [Bool] = [false]
  /// For each entity and each of its given names a pair, in the order of the entities.
  private(set) var givenNames: [(entity: UInt32, word: UInt32)] = []
  /// Names of one word that mean an entity everywhere, of persons from four letters on, of others
  /// from seven, with their bearers; pairs may repeat.
  private(set) var surnames: [(word: UInt32, entity: UInt32)] = []

  /// For each word the only entity with a name of it, + 1; 0 where there are several.
  private var bearers: [UInt32] = [0]
  private var endings: [(node: UInt32, ending: VariantTrie.Ending)] = []
  /// For each node its last ending, and for each ending the one before it at its node, each + 1.
  private var lastEnding: [UInt32] = [0]
  private var previous: [UInt32] = []
  private let tokenizer = SpanishTokenizer()
  private var vocabulary = Vocabulary()
  private var path: [UInt32] = []

  init(of gazetteer: Gazetteer) {
    for (place, entity) in gazetteer.entities.enumerated() {
      let index = UInt32(truncatingIfNeeded: place)
      let isPerson = entity.kind == .person
      add(entity.name, of: index, .name, scope: 0, isPerson)
      for variant in entity.variants where variant.form != entity.name || variant.isScoped {
        // What stands with a title stands behind it in any case.
        if isPerson, Titles.parted(variant.form) != nil { continue }
        let scope = number(of: variant.scope)
        add(variant.form, of: index, scope == 0 ? .variant : .scoped, scope: scope, isPerson)
      }
      guard isPerson else { continue }
      for (title, name) in Titles.titledNames(of: entity) {
        for path in NamePath.paths(of: "\(title) \(name)", tokenizer, &vocabulary) {
          insert(
            path, of: index, .title, scope: 0, isPreferred: false, isPersonal: false,
            titleLength: 1)
        }
      }
    }
  }

  /// Whether two words of persons' names, which differ by their transliteration only, are the names
  /// of one: neither then is somebody's whom the other does not mean.
  func haveOneBearer(_ a: UInt32, _ b: UInt32) -> Bool {
    a != 0 && bearers[Int(a)] != 0 && bearers[Int(a)] == bearers[Int(b)]
  }

  /// The endings by their nodes, and where those of each node begin.
  func endingsByNode(count: Int) -> (starts: [UInt32], endings: [VariantTrie.Ending]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for (node, _) in endings { starts[Int(node) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    guard let first = endings.first?.ending else { return (starts, []) }
    var sorted = [VariantTrie.Ending](repeating: first, count: endings.count)
    var next = starts
    for (node, ending) in endings {
      sorted[Int(next[Int(node)])] = ending
      next[Int(node)] += 1
    }
    return (starts, sorted)
  }

  // MARK: -

  private mutating func add(
    _ name: String, of entity: UInt32, _ rule: NameRule, scope: UInt32, _ isPerson: Bool
  ) {
    if let plain = PlainName(name) {
      plain.readWords(into: &words, &path)
      noteWords(of: plain, isPerson, scope: scope, entity)
      insert(
        path, plain.cases, of: entity, rule, scope: scope, isPreferred: rule == .name,
        isPersonal: isPerson)
      for other in plain.respellings {
        other.readWords(into: &words, &path)
        insert(
          path, other.cases, of: entity, rule.respelled, scope: scope, isPreferred: rule == .name,
          isPersonal: isPerson)
      }
      return
    }
    for (place, path) in NamePath.paths(of: name, tokenizer, &vocabulary).enumerated() {
      insert(
        path, of: entity, place == 0 ? rule : rule.respelled, scope: scope,
        isPreferred: rule == .name, isPersonal: isPerson)
      if place == 0, isPerson { noteGivenName(of: name, entity) }
    }
  }

  /// What a plain name, its words in `path`, tells of its bearer.
  private mutating func noteWords(
    of name: PlainName, _ isPerson: Bool, scope: UInt32, _ entity: UInt32
  ) {
    if path.count > 1 {
      if isPerson, !name.beginsWithInitials { noteGivenName(path[0], entity) }
      return
    }
    let form = words.utf8(of: path[0] - 1)
    guard scope == 0, form.count >= (isPerson ? 4 : 7),
      form.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return }
    surnames.append((path[0], entity))
  }

  private mutating func noteGivenName(of name: String, _ entity: UInt32) {
    let bytes = name.utf8
    guard let space = bytes.firstIndex(of: 0x20), let first = path.first else { return }
    let given = bytes[..<space]
    guard !given.contains(0x2E), let letter = given.first,
      (0x41...0x5A).contains(letter) || letter == 0xC3
    else { return }
    noteGivenName(first, entity)
  }

  private mutating func noteGivenName(_ word: UInt32, _ entity: UInt32) {
    let given = words.utf8(of: word - 1)
    guard given.count >= 3, !GivenNames.isStyle(given) else { return }
    var place = givenNames.count - 1
    while place >= 0, givenNames[place].entity == entity {
      if givenNames[place].word == word { return }
      place -= 1
    }
    givenNames.append((entity, word))
  }

  private mutating func insert(
    _ path: NamePath, of entity: UInt32, _ rule: NameRule, scope: UInt32, isPreferred: Bool,
    isPersonal: Bool, titleLength: UInt8 = 0
  ) {
    self.path.removeAll(keepingCapacity: true)
    var cases = LetterCases()
    for (place, form) in path.words.enumerated() {
      self.path.append(words.intern(form) + 1)
      cases[place] = path.cases[place]
    }
    insert(
      self.path, cases, of: entity, rule, scope: scope, isPreferred: isPreferred,
      isPersonal: isPersonal, titleLength: titleLength)
  }

  private mutating func insert(
    _ path: [UInt32], _ cases: LetterCases, of entity: UInt32, _ rule: NameRule, scope: UInt32,
    isPreferred: Bool, isPersonal: Bool, titleLength: UInt8 = 0
  ) {
    var node: UInt32 = 0
    for (place, word) in path.enumerated() {
      while Int(word) >= personal.count {
        personal.append(false)
        small.append(false)
        bearers.append(entity + 1)
      }
      if bearers[Int(word)] != entity + 1 { bearers[Int(word)] = 0 }
      if isPersonal, cases[place] != .any { personal[Int(word)] = true }
      if place == 0, cases[0] == .any { small[Int(word)] = true }
      node = children.intern(node, word) + 1
      if Int(node) == lastEnding.count { lastEnding.append(0) }
    }
    guard node != 0 else { return }
    // The entities come one behind the other: those of this one are the last.
    var last = lastEnding[Int(node)]
    while last != 0 {
      let known = endings[Int(last) - 1].ending
      guard known.entity == entity else { break }
      if known.scope == scope, known.cases == cases { return }
      last = previous[Int(last) - 1]
    }
    previous.append(lastEnding[Int(node)])
    endings.append(
      (
        node,
        VariantTrie.Ending(
          entity: entity, scope: scope, cases: cases, rule: rule, isPreferred: isPreferred,
          titleLength: titleLength)
      ))
    lastEnding[Int(node)] = UInt32(truncatingIfNeeded: endings.count)
  }

  /// The place of a scope; almost every one is `everywhere`.
  private mutating func number(of scope: Variant.Scope) -> UInt32 {
    if scope == .everywhere { return 0 }
    scopes.append(scope)
    return UInt32(truncatingIfNeeded: scopes.count - 1)
  }
}
