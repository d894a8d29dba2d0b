/// A list of words that are left out of tables of content words.
public struct StopwordList: Hashable, Sendable {
  /// The normal forms, lower case with their accents.
  public let words: Set<String>

  public init(words: some Sequence<String>) {
    self.words = Set(words)
  }

  /// Reads one word a line; `#` begins a comment, commas and semicolons are none of a word.
  public init(text: String) {
    var words: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      for word in Self.words(in: line) { words.insert(word.lowercased()) }
    }
    self.words = words
  }

  /// The words of a line.
  private static func words(in line: Substring) -> [Substring] {
    line.prefix { $0 != "#" }.split { $0.isWhitespace || $0 == "," || $0 == ";" }
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

extension StopwordList {
  /// A mistake in a list.
  public struct LineError: Hashable, Sendable {
    public let line: Int
    public let column: Int
    public let message: String
    /// Whether the list means the same with it.
    public let isHarmless: Bool
  }

  /// The mistakes of a list: lines of more than one word, words that stand twice.
  public static func errors(in text: String) -> [LineError] {
    var errors: [LineError] = []
    var first: [String: Int] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = words(in: line)
      func tell(_ message: String, at word: Substring, isHarmless: Bool) {
        let column = line.unicodeScalars.distance(from: line.startIndex, to: word.startIndex) + 1
        errors.append(
          LineError(line: index + 1, column: column, message: message, isHarmless: isHarmless))
      }
      if words.count > 1 {
        tell("more than one word; write one a line", at: words[0], isHarmless: false)
      }
      for word in words {
        let form = word.lowercased()
        if let known = first[form] {
          let place = known == index + 1 ? "this line" : "line \(known)"
          tell("'\(form)' stands already on \(place)", at: word, isHarmless: true)
        } else {
          first[form] = index + 1
        }
      }
    }
    return errors
  }
}
