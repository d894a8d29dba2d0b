import Tokenizer

/// The names of a gazetteer as paths of folded words; the longest match wins.
///
/// Words are numbered; a node's children are found in one flat table, so that a step costs the same
/// for three hundred names as for a hundred thousand.
struct VariantTrie: Sendable {
  /// A name that ends at a node.
  struct Ending: Sendable {
    let entity: Int
    let scope: Variant.Scope
    /// Whether it is the preferred name.
    let isPreferred: Bool
    /// How many words before the name are a title.
    let titleLength: UInt8
    /// How each word of the name is written.
    let cases: [LetterCase]
  }

  /// How a word of a name is written; the text must be written so, too.
  enum LetterCase: UInt8, Sendable {
    /// Small letters or signs: the text may have capitals.
    case any
    /// A capital at its beginning.
    case capital
    /// Capitals only, two letters at least.
    case capitals
  }

  /// Folded word → its number, from 1.
  private var words = Vocabulary()
  /// (node, word) → the number of a node, less 1: the root, 0, is nobody's child.
  private var children = PairTable()
  /// For each word whether a name begins with it.
  private var begins: [Bool] = [false]
  private(set) var endings: [[Ending]] = [[]]
  /// For each word whether a person's name has it with a capital.
  private var personal: [Bool] = [false]

  /// The number of initials that no name has.
  static let initials = UInt32.max

  init(of gazetteer: Gazetteer) {
    let tokenizer = SpanishTokenizer()
    var vocabulary = Vocabulary()
    for (index, entity) in gazetteer.entities.enumerated() {
      let preferred = Variant(entity.name)
      // What stands with a title stands behind it in any case.
      let titled =
        entity.kind == .person ? entity.variants.filter { Titles.parted($0.form) != nil } : []
      for variant in [preferred]
        + entity.variants.filter({ $0 != preferred && !titled.contains($0) })
      {
        for path in NamePath.paths(of: variant.form, tokenizer, &vocabulary) {
          insert(
            path, entity: index, scope: variant.scope, isPreferred: variant == preferred,
            isPersonal: entity.kind == .person)
        }
      }
      for (title, name) in Titles.titledNames(of: entity) {
        for path in NamePath.paths(of: "\(title) \(name)", tokenizer, &vocabulary) {
          insert(path, entity: index, scope: .everywhere, isPreferred: false, titleLength: 1)
        }
      }
    }
  }

  /// The number of a normal form as a word of names, `initials` for initials, 0 for none.
  func word(of form: ArraySlice<UInt8>) -> UInt32 {
    words.type(ofUTF8: NameFolding.fold(form)).map { $0 + 1 }
      ?? (PersonalInitials.letters(of: form) == nil ? 0 : Self.initials)
  }

  /// Whether a word may be a part of a person's name by which alone the person is known: a given
  /// name, a patronymic, an initial.
  func isPersonal(_ word: UInt32) -> Bool { word == Self.initials || personal[Int(word)] }

  /// The node behind a word, nil where no name goes on so. The root is 0.
  func child(of node: UInt32, word: UInt32) -> UInt32? {
    if node == 0, word == Self.initials || !begins[Int(word)] { return nil }
    return children.number(of: node, word).map { $0 + 1 }
  }

  // MARK: -

  private mutating func insert(
    _ path: NamePath, entity: Int, scope: Variant.Scope, isPreferred: Bool, titleLength: UInt8 = 0,
    isPersonal: Bool = false
  ) {
    var node: UInt32 = 0
    for (form, letterCase) in zip(path.words, path.cases) {
      let word = words.intern(form) + 1
      if Int(word) == personal.count {
        personal.append(false)
        begins.append(false)
      }
      if node == 0 { begins[Int(word)] = true }
      if isPersonal, letterCase != .any { personal[Int(word)] = true }
      node = children.intern(node, word) + 1
      if Int(node) == endings.count { endings.append([]) }
    }
    let place = Int(node)
    let isKnown = endings[place].contains {
      $0.entity == entity && $0.scope == scope && $0.cases == path.cases
    }
    guard !isKnown else { return }
    endings[place].append(
      Ending(
        entity: entity, scope: scope, isPreferred: isPreferred, titleLength: titleLength,
        cases: path.cases))
  }
}
