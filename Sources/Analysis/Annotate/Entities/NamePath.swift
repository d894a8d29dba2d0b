import Tokenizer

/// The words of a name as the tokeniser reads them, folded, with their case.
struct NamePath: Hashable {
  var words: [[UInt8]] = []
  var cases: [VariantTrie.LetterCase] = []

  /// The ways in which a text may write a name: as it stands; with its initials together (V.I. for
  /// V. I.); with its hyphens as spaces.
  static func paths(
    of form: String, _ tokenizer: SpanishTokenizer, _ vocabulary: inout Vocabulary
  ) -> [NamePath] {
    var forms = [form]
    let glued = gluingInitials(form)
    if glued != form { forms.append(glued) }
    if form.contains("-") { forms.append(form.replacing("-", with: " ")) }
    var paths: [NamePath] = []
    for form in forms {
      let path = path(of: form, tokenizer, &vocabulary)
      if !path.words.isEmpty, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  // MARK: -

  private static func path(
    of form: String, _ tokenizer: SpanishTokenizer, _ vocabulary: inout Vocabulary
  ) -> NamePath {
    // A word behind the name keeps the full stop of a last initial with it.
    let text = CleanText(prose: form)
    let tokens = tokenizer.tokens(of: text, into: &vocabulary)
    var path = NamePath()
    for index in 0..<tokens.count {
      path.words.append(NameFolding.fold(vocabulary.utf8(of: tokens.types[index])))
      path.cases.append(letterCase(text[tokens.utf8Range(of: index)]))
    }
    return path
  }

  private static func letterCase(_ word: String) -> VariantTrie.LetterCase {
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard let first = letters.first, first.properties.isUppercase else { return .any }
    let capitals = letters.count { $0.properties.isUppercase }
    return capitals >= 2 && capitals * 2 > letters.count ? .capitals : .capital
  }

  /// "V. I. Lenin" → "V.I. Lenin".
  private static func gluingInitials(_ form: String) -> String {
    let words = form.split(separator: " ")
    var glued = ""
    var afterInitial = false
    for word in words {
      let isInitial = word.count == 2 && word.last == "." && word.first?.isUppercase == true
      if !glued.isEmpty, !(afterInitial && isInitial) { glued += " " }
      glued += word
      afterInitial = isInitial
    }
    return glued
  }
}
