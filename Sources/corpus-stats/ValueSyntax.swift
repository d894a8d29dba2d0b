/// What may follow an option, as data: the parser checks it, help and completions show it.
enum ValueSyntax: Hashable, Sendable {
  /// Nothing: the option is a flag.
  case flag
  /// One of these words.
  case choice([String])
  /// A list of these words, joined by commas, or `all`.
  case list([String])
  /// One of these words, or `window:N`.
  case unit([String])
  case wholeNumber(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case date
  case selector
  /// A selector, or the name of a file or folder to compare with.
  case selectorOrFile
  /// One of these words, or the name of a file.
  case fileOr([String])
  case file
  /// The id of an entity or of a letter.
  case id
  case text

  /// The words that may be given as they are: what is offered, and what a mistyped word is
  /// compared with.
  var words: [String] {
    switch self {
    case .choice(let words), .fileOr(let words): words
    case .list(let words): words + ["all"]
    case .unit(let words): words + ["window:N"]
    default: []
    }
  }

  /// Whether the name of a file may be given.
  var isFile: Bool {
    switch self {
    case .file, .fileOr, .selectorOrFile: true
    default: false
    }
  }

  /// Why a value does not fit, as the end of a sentence that begins with the option:
  /// `takes a whole number from 1, not '0'`; nil if it fits.
  ///
  /// - Parameter isDate: whether a text is a date that can bound a period.
  func objection(to text: String, isDate: (String) -> Bool) -> String? {
    switch self {
    case .flag, .text, .id, .file, .fileOr: return nil
    case .choice(let words): return words.contains(text) ? nil : refusal(of: text)
    case .list(let words):
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return parts.first { !words.contains($0) && $0 != "all" }.map { refusal(of: $0) }
    case .unit(let words):
      if case .window? = UnitChoice(text) { return nil }
      return words.contains(text) ? nil : refusal(of: text)
    case .wholeNumber(let range):
      return WholeNumber.read(text).map(range.contains) == true ? nil : refusal(of: text)
    case .number(let range):
      return Self.number(text).map(range.contains) == true ? nil : refusal(of: text)
    case .date: return isDate(text) ? nil : refusal(of: text)
    case .selectorOrFile where !Selector.isWrittenAsSelector(text): return nil
    case .selector, .selectorOrFile:
      do throws(SelectorError) {
        _ = try Selector(text, isDate: isDate)
        return nil
      } catch {
        return "takes a selector, but " + error.message
      }
    }
  }

  /// A decimal number of digits with at most one point and an exponent; nil for anything else, such
  /// as the words and hexadecimals that `Double` reads too.
  static func number(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || ".eE+-".utf8.contains($0) }
    return isPlain ? Double(text) : nil
  }

  // MARK: -

  private func refusal(of text: String) -> String {
    let near = Suggestion.clause(for: text, among: words.filter { $0 != "window:N" })
    return "takes \(expectation), not '\(SystemString(text).shown)'" + near
  }

  /// What fits, in words.
  private var expectation: String {
    switch self {
    case .choice, .unit: Suggestion.list(words)
    case .list: "a list of " + Suggestion.list(words)
    case .wholeNumber(let range):
      "a whole number from \(range.lowerBound)"
        + (range.upperBound == .max ? "" : " to \(range.upperBound)")
    case .number(let range):
      "a number from \(Self.short(range.lowerBound)) to "
        + Self.short(range.upperBound)
    case .date: "a date such as 1922, 1922-12 or 1922-12-24"
    case .flag, .selector, .selectorOrFile, .fileOr, .file, .id, .text: "a value"
    }
  }

  private static func short(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
