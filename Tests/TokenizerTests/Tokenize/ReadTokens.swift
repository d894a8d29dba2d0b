@testable import Tokenizer

/// The tokens of a text whose lines are its paragraphs, and what is needed to show them.
struct ReadTokens {
  let text: CleanText
  let tokens: Tokens
  let vocabulary: Vocabulary

  init(_ prose: String) {
    var vocabulary = Vocabulary()
    text = CleanText(prose: prose)
    tokens = SpanishTokenizer().tokens(of: text, into: &vocabulary)
    self.vocabulary = vocabulary
  }

  /// The tokens as they stand, with a bar between them.
  var forms: String { show(0..<tokens.count) }

  /// The normal forms.
  var normalForms: [String] { tokens.types.map { vocabulary[$0] } }

  /// The first letter of the kind of each token.
  var kinds: String { tokens.kinds.map { String($0.name.prefix(1)) }.joined() }

  /// The sentences as they stand.
  var sentences: [String] {
    (0..<tokens.sentenceCount).map { text[tokens.utf8Range(of: tokens.sentence($0))] }
  }

  private func show(_ range: Range<Int>) -> String {
    range.map { text[tokens.utf8Range(of: $0)] }.joined(separator: "|")
  }
}
