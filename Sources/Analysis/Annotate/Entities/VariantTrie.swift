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
  /// (node, word) → node.
  private var children: [UInt64: UInt32] = [:]
  private(set) var endings: [[Ending]] = [[]]

  init(of gazetteer: Gazetteer) {
    let tokenizer = SpanishTokenizer()
    var vocabulary = Vocabulary()
    for (index, entity) in gazetteer.entities.enumerated() {
      let preferred = Variant(entity.name)
      for variant in [preferred] + entity.variants.filter({ $0 != preferred }) {
        for path in NamePath.paths(of: variant.form, tokenizer, &vocabulary) {
          insert(path, entity: index, scope: variant.scope, isPreferred: variant == preferred)
        }
      }
    }
  }

  /// The number of a normal form as a word of names, 0 for none.
  func word(of form: ArraySlice<UInt8>) -> UInt32 {
    words.type(ofUTF8: NameFolding.fold(form)).map { $0 + 1 } ?? 0
  }

  /// The node behind a word, nil where no name goes on so. The root is 0.
  func child(of node: UInt32, word: UInt32) -> UInt32? {
    children[UInt64(node) << 32 | UInt64(word)]
  }

  // MARK: -

  private mutating func insert(
    _ path: NamePath, entity: Int, scope: Variant.Scope, isPreferred: Bool
  ) {
    var node: UInt32 = 0
    for form in path.words {
      let word = words.intern(form) + 1
      let key = UInt64(node) << 32 | UInt64(word)
      if let next = children[key] {
        node = next
      } else {
        let next = UInt32(endings.count)
        children[key] = next
        endings.append([])
        node = next
      }
    }
    let place = Int(node)
    let isKnown = endings[place].contains {
      $0.entity == entity && $0.scope == scope && $0.cases == path.cases
    }
    guard !isKnown else { return }
    endings[place].append(
      Ending(entity: entity, scope: scope, isPreferred: isPreferred, cases: path.cases))
  }
}
