import Tokenizer

/// A small value for each type of a vocabulary, worked out once a type and not once a token.
///
/// Recognisers ask of every token whether it can begin something: a month, a name. The answer hangs
/// on the type alone, so it is kept in an array beside the vocabulary, which only grows.
struct TypeClasses<Class: Sendable>: Sendable {
  private(set) var classes: [Class] = []
  private let unknown: Class
  private var isKnown: [Bool] = []
  /// All types below this one are known.
  private var firstUnknown = 0

  /// - Parameter unknown: stands for types that nobody has asked for.
  init(unknown: Class) {
    self.unknown = unknown
  }

  /// Works out the classes of the types of a source that are new.
  ///
  /// - Complexity: O(new types), and O(*t*) where *t* tokens are fewer than all types.
  mutating func extend(
    to vocabulary: Vocabulary, for tokens: Tokens,
    _ classify: (UInt32, ArraySlice<UInt8>) -> Class
  ) {
    let added = vocabulary.count - classes.count
    classes += Array(repeating: unknown, count: added)
    isKnown += Array(repeating: false, count: added)
    func learn(_ type: UInt32) {
      guard !isKnown[Int(type)] else { return }
      isKnown[Int(type)] = true
      classes[Int(type)] = classify(type, vocabulary.utf8(of: type))
    }
    if tokens.count < vocabulary.count - firstUnknown {
      for type in tokens.types { learn(type) }
    } else {
      for type in firstUnknown..<vocabulary.count { learn(UInt32(type)) }
      firstUnknown = vocabulary.count
    }
  }

  subscript(type: UInt32) -> Class { classes[Int(type)] }
}
