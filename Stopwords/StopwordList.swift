/// A list of words that are left out of tables of content words.
public struct StopwordList: Sendable {
  /// The normal forms, lower case with their accents.
  public let words: Set<String>

  public init(words: some Sequence<String>) {
    self.words = Set(words)
  }

  /// Reads one word a line; `#` begins a comment.
  public init(text: String) {
    var words: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      let word = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }.lowercased()
      if !word.isEmpty { words.insert(word) }
    }
    self.words = words
  }

  /// No word at all.
  public static let none = StopwordList(words: [])

  /// The closed classes of Spanish grammar, `es.txt`.
  public static let spanish = StopwordList(text: EmbeddedStopwords.es)

  /// Whether a normal form is on the list. An abbreviation is asked for without its full stop.
  public func contains(_ form: String) -> Bool {
    words.contains(form) || (form.hasSuffix(".") && words.contains(String(form.dropLast())))
  }
}
