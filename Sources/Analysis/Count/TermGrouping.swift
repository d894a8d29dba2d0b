import Tokenizer

/// What types are counted as, other than themselves.
public enum TermGrouping: Sendable {
  /// Their stems after Snowball's Spanish algorithm.
  case stem
  /// Their lemmas in a list of the user's; a form that it lacks is its own lemma.
  case lemma(LemmaList)

  /// The group of a term, by the form that tables show.
  func group(ofTerm form: String) -> String {
    switch self {
    case .stem: group(of: form)
    case .lemma: form
    }
  }

  /// The group of a normal form; of a run of words, the groups of its words.
  func group(of form: String) -> String {
    if form.utf8.contains(UInt8(ascii: " ")) {
      return form.split(separator: " ").map { group(of: String($0)) }.joined(separator: " ")
    }
    return switch self {
    case .stem: SpanishStemmer().stem(of: form)
    case .lemma(let list): list.lemma(of: form) ?? form
    }
  }
}
