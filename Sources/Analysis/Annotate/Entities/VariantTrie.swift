import Tokenizer

/// The names of a gazetteer as paths of folded words; the longest match wins.
///
/// Words are numbered. Nodes, their children and the names that end with them lie in flat tables of
/// integers, so that a step costs the same for three hundred names as for a hundred thousand.
struct VariantTrie: Sendable {
  /// A name that ends at a node.
  struct Ending: Sendable {
    /// The entity, as a place in the gazetteer.
    let entity: UInt32
    /// Where it counts, as a place in `scopes`; 0 is everywhere.
    let scope: UInt32
    /// How each word of the name is written.
    let cases: LetterCases
    /// What made the form.
    let rule: NameRule
    /// Whether it is the preferred name.
    let isPreferred: Bool
    /// How many words before the name are a title.
    let titleLength: UInt8
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
  private let words: Vocabulary
  /// For each word the node behind it, 0 where no name begins with it.
  private let roots: [UInt32]
  /// The children of node *n* are `childStarts[n]..<childStarts[n + 1]`, by their words.
  private let childStarts: [UInt32]
  private let childWords: [UInt32]
  private let childNodes: [UInt32]
  /// The endings of node *n* are `endingStarts[n]..<endingStarts[n + 1]`.
  private let endingStarts: [UInt32]
  private let endings: [Ending]
  private let scopes: [Variant.Scope]
  /// For each word whether a person's name has it with a capital.
  private let personal: [Bool]
  /// For each word whether a name begins with it and may do so with a small letter.
  private let small: [Bool]
  /// The key of a Russian name → the word that has it, 0 where several have.
  private let spellings: Vocabulary
  private let wordsOfSpellings: [UInt32]

  /// The number of initials that no name has.
  static let initials = UInt32.max

  init(_ builder: VariantTrieBuilder) {
    words = builder.words
    scopes = builder.scopes
    personal = builder.personal
    small = builder.small
    (spellings, wordsOfSpellings) = Self.spellings(of: builder)
    var roots = [UInt32](repeating: 0, count: builder.personal.count)
    let nodes = builder.children.count + 1
    var starts = [UInt32](repeating: 0, count: nodes + 1)
    for number in 0..<UInt32(builder.children.count) {
      let (parent, word) = builder.children.pair(number)
      if parent == 0 { roots[Int(word)] = number + 1 } else { starts[Int(parent) + 1] += 1 }
    }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var children = [UInt64](repeating: 0, count: Int(starts[nodes]))
    var next = starts
    for number in 0..<UInt32(builder.children.count) {
      let (parent, word) = builder.children.pair(number)
      guard parent != 0 else { continue }
      children[Int(next[Int(parent)])] = UInt64(word) &<< 32 | UInt64(number + 1)
      next[Int(parent)] += 1
    }
    for node in 0..<nodes where starts[node + 1] - starts[node] > 1 {
      children[Int(starts[node])..<Int(starts[node + 1])].sort()
    }
    self.roots = roots
    childStarts = starts
    childWords = children.map { UInt32(truncatingIfNeeded: $0 &>> 32) }
    childNodes = children.map { UInt32(truncatingIfNeeded: $0) }
    (endingStarts, endings) = builder.endingsByNode(count: nodes)
  }

  /// The number of a normal form as a word of names, `initials` for initials, 0 for none.
  func word(of form: ArraySlice<UInt8>) -> UInt32 {
    words.type(ofUTF8: NameFolding.fold(form)).map { $0 + 1 }
      ?? (PersonalInitials.letters(of: form) == nil ? 0 : Self.initials)
  }

  /// The word of persons' names that a form transliterates in another way, 0 for none. A word of
  /// every day is none, and a form that two words may have is nobody's.
  func transliterated(_ form: ArraySlice<UInt8>) -> UInt32 {
    guard wordsOfSpellings.count > 0,
      let key = Transliteration.key(of: NameFolding.fold(form)[...]),
      let spelling = spellings.type(ofUTF8: key), !CommonWords.contains(form)
    else { return 0 }
    return wordsOfSpellings[Int(spelling)]
  }

  private static func spellings(of builder: VariantTrieBuilder) -> (Vocabulary, [UInt32]) {
    var spellings = Vocabulary()
    var words: [UInt32] = []
    for word in 1..<max(UInt32(builder.personal.count), 1) where builder.personal[Int(word)] {
      guard let key = Transliteration.key(of: builder.words.utf8(of: word - 1)) else { continue }
      let spelling = Int(spellings.intern(key))
      if spelling == words.count {
        words.append(word)
      } else if words[spelling] != word {
        // The gazetteer has either spelling; a third is taken for the first if they are of one name.
        words[spelling] = builder.haveOneBearer(words[spelling], word) ? words[spelling] : 0
      }
    }
    return (spellings, words)
  }

  /// The folded form of a word.
  func utf8(of word: UInt32) -> ArraySlice<UInt8> { words.utf8(of: word - 1) }

  /// Whether a word may be a part of a person's name by which alone the person is known: a given
  /// name, a patronymic, an initial.
  func isPersonal(_ word: UInt32) -> Bool { word == Self.initials || personal[Int(word)] }

  /// Whether a name that begins with a word may begin with a small letter.
  func beginsSmallName(_ word: UInt32) -> Bool { word != Self.initials && small[Int(word)] }

  /// The node behind a word, nil where no name goes on so. The root is 0.
  ///
  /// - Complexity: O(log *c*) for a node of *c* children.
  func child(of node: UInt32, word: UInt32) -> UInt32? {
    guard word != Self.initials else { return nil }
    if node == 0 { return roots[Int(word)] == 0 ? nil : roots[Int(word)] }
    var low = Int(childStarts[Int(node)])
    let end = Int(childStarts[Int(node) + 1])
    var high = end
    while low < high {
      let middle = (low &+ high) / 2
      if childWords[middle] < word { low = middle &+ 1 } else { high = middle }
    }
    return low < end && childWords[low] == word ? childNodes[low] : nil
  }

  /// The names that end at a node.
  func endings(at node: UInt32) -> ArraySlice<Ending> {
    endings[Int(endingStarts[Int(node)])..<Int(endingStarts[Int(node) + 1])]
  }

  /// Where a name counts.
  func scope(of ending: Ending) -> Variant.Scope { scopes[Int(ending.scope)] }
}

/// How the words of a name are written, two bits each; what stands behind the 32nd may be written
/// in any way.
struct LetterCases: Hashable, Sendable {
  private(set) var bits: UInt64 = 0

  subscript(word: Int) -> VariantTrie.LetterCase {
    get {
      guard word < 32 else { return .any }
      return VariantTrie.LetterCase(rawValue: UInt8(bits &>> UInt64(2 * word) & 3)) ?? .any
    }
    set {
      guard word < 32 else { return }
      bits = bits & ~(3 &<< UInt64(2 * word)) | UInt64(newValue.rawValue) &<< UInt64(2 * word)
    }
  }

  /// Whether words written so may stand for a name that is written `other`.
  func suffice(for other: LetterCases) -> Bool {
    if bits == other.bits { return true }
    // Bit by bit: "capitals" (2) does for "capital" (1), either for "any" (0).
    let low: UInt64 = 0x5555_5555_5555_5555
    let isCapital = (bits | bits &>> 1) & low
    let isCapitals = bits &>> 1 & low
    return other.bits & low & ~isCapital == 0 && other.bits &>> 1 & low & ~isCapitals == 0
  }
}
