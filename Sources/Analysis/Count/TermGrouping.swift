import Tokenizer

/// What types are counted as, other than themselves.
public enum TermGrouping: Sendable {
  /// Their stems after Snowball's Spanish algorithm.
  case stem
  /// Their lemmas in a list of the user's; a form that it lacks is its own lemma.
  case lemma(LemmaList)

  /// The group of a normal form.
  func group(of form: String) -> String {
    switch self {
    case .stem: SpanishStemmer().stem(of: form)
    case .lemma(let list): list.lemma(of: form) ?? form
    }
  }
}
