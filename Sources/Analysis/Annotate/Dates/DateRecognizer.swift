import Tokenizer

/// Finds the dates of a source, as they are written.
///
///     var memory = DateRecognizer.Memory()
///     let dates = DateRecognizer().dates(in: source, vocabulary, &memory)
///     // "24-25 de diciembre de 1922": 1922-12-24/1922-12-25
///
/// One pass over the tokens; only the surroundings of a month, a year or another word of time are
/// read closely. What a year of two figures means is decided by the other dates of the source.
public struct DateRecognizer: Sendable {
  private let grammar = DateGrammar.spanish

  public init() {}

  /// What a thread keeps from one source to the next: which types can tell a date. It goes with one
  /// vocabulary, which may grow.
  public struct Memory: Sendable {
    var classes = TypeClasses<UInt16>(unknown: 0)

    public init() {}
  }

  /// The dates of a source in the order of the text; none overlap.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  public func dates(
    in source: TokenizedSource, _ vocabulary: Vocabulary, _ memory: inout Memory
  ) -> [RecognizedDate] {
    let lexer = grammar.lexer
    memory.classes.extend(to: vocabulary, for: source.tokens) { lexer.classify($1) }
    var reader = DateReader(grammar: grammar, source: source, classes: memory.classes.classes)
    reader.read()
    return reader.finished()
  }
}
