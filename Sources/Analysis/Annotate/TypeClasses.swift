import Tokenizer

/// A small number for each type of a vocabulary, worked out once a type and not once a token.
///
/// Recognisers ask of every token whether it can begin something: a month, a name. The answer hangs
/// on the type alone, so it is kept in an array beside the vocabulary, which only grows.
struct TypeClasses<Class: Sendable>: Sendable {
  private(set) var classes: [Class] = []

  /// Works out the classes of the types that were added since the last call.
  ///
  /// - Complexity: O(new types).
  mutating func extend(to vocabulary: Vocabulary, _ classify: (ArraySlice<UInt8>) -> Class) {
    while classes.count < vocabulary.count {
      classes.append(classify(vocabulary.utf8(of: UInt32(classes.count))))
    }
  }

  subscript(type: UInt32) -> Class { classes[Int(type)] }
}
