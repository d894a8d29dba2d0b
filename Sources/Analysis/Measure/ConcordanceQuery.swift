/// What a query takes as equal.
public struct QueryFolding: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Capitals and small letters.
  public static let letterCase = QueryFolding(rawValue: 1)
  /// Letters with and without an accent; the ñ is a letter of its own.
  public static let accents = QueryFolding(rawValue: 2)

  /// A text such that texts which are taken as equal read the same.
  public func folded(_ text: String) -> String {
    if isEmpty { return text }
    let text = contains(.letterCase) ? text.lowercased() : text
    guard contains(.accents), !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.reduce(into: "") { $0 += Self.withoutAccent($1) }
  }

  private static func withoutAccent(_ letter: Character) -> String {
    if letter == "ñ" || letter == "Ñ" { return String(letter) }
    let plain = String(decoding: NameFolding.fold(letter.lowercased().utf8), as: UTF8.self)
    return letter.isUppercase ? plain.uppercased() : plain
  }
}

/// What a concordance looks for: words, a phrase, an entity of the gazetteer.
///
/// `carta` is a word, `comité central` a phrase, `camarad*` and `?l` have wildcards (`*` any run of
/// letters, `?` one), `@lenin` every mention of an entity. The marks around a query are none of it, and
/// within a phrase they stand for themselves: `¡carta!` is `carta`, `vino, pan` has its comma. A `?`
/// behind a `¿` is a mark. Composed and decomposed letters are equal.
public struct ConcordanceQuery: Sendable {
  enum Form: Sendable {
    case words([WordPattern])
    case entity(String)
  }

  let form: Form

  /// - Returns: nil for an empty query.
  public init?(_ text: String, folding: QueryFolding = []) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if first.hasPrefix("@"), words.count == 1, first.count > 1 {
      form = .entity(String(first.dropFirst()))
    } else {
      form = .words(Self.patterns(words, hasQuestion: text.contains("¿"), folding))
    }
  }

  /// The query as it is matched: without marks around it, folded.
  var shown: String {
    switch form {
    case .words(let patterns): patterns.map(\.text).joined(separator: " ")
    case .entity(let id): "@" + id
    }
  }

  /// The id of the entity that it asks for, nil for words.
  public var entityID: String? {
    if case .entity(let id) = form { return id }
    return nil
  }

  /// The longest run of letters that every place of it has, as they are written but for capitals; nil
  /// where it has none.
  var literal: [UInt8]? {
    guard case .words(let patterns) = form else { return nil }
    return patterns.compactMap(\.literal).max { $0.count < $1.count }
  }

  // MARK: -

  private static let marks = Set(".,;:!¡¿…«»“”„‘’‹›\"'()[]—–-")

  private static func patterns(
    _ words: [Substring], hasQuestion: Bool, _ folding: QueryFolding
  ) -> [WordPattern] {
    func isMark(_ character: Character) -> Bool {
      marks.contains(character) || character == "?" && hasQuestion
    }
    var patterns: [(pattern: WordPattern, isMark: Bool)] = []
    func append(marks: Substring) {
      // As the tokenizer has it: a run of one mark is one token.
      var rest = marks
      while let mark = rest.first {
        let run = rest.prefix { $0 == mark }
        patterns.append((WordPattern(mark: String(run)), true))
        rest = rest.dropFirst(run.count)
      }
    }
    for word in words {
      let core = word.drop(while: isMark)
      append(marks: word[..<core.startIndex])
      guard let last = core.lastIndex(where: { !isMark($0) }) else { continue }
      var marks = core[core.index(after: last)...]
      let hasStop = marks.first == "." && marks.dropFirst().first != "."
      if hasStop { marks = marks.dropFirst() }
      patterns.append(
        (WordPattern(String(core[...last]), mayEndInStop: hasStop, folding: folding), false))
      append(marks: marks)
    }
    // Marks around the query are none of it, unless there is nothing else.
    if let first = patterns.firstIndex(where: { !$0.isMark }),
      let last = patterns.lastIndex(where: { !$0.isMark })
    {
      return patterns[first...last].map(\.pattern)
    }
    return patterns.map(\.pattern)
  }
}

/// A word with wildcards, or a mark.
struct WordPattern: Sendable {
  /// Whether it stands for more than one word.
  let hasWildcard: Bool
  /// What it is compared with, folded.
  let text: String
  private let characters: [Character]
  private let mayEndInStop: Bool
  private let folding: QueryFolding
  /// Where accents are folded, the same with them: folding may only add to what is found.
  private let accented: [WordPattern]

  /// - Parameter mayEndInStop: whether the full stop of an abbreviation may follow: `Sr.`
  init(_ text: String, mayEndInStop: Bool = false, folding: QueryFolding) {
    self.text = folding.folded(text)
    self.mayEndInStop = mayEndInStop
    self.folding = folding
    accented =
      folding.contains(.accents)
      ? [WordPattern(text, mayEndInStop: mayEndInStop, folding: folding.subtracting(.accents))] : []
    characters = Array(self.text)
    hasWildcard = text.contains { $0 == "*" || $0 == "?" }
  }

  /// A mark stands for itself.
  init(mark: String) {
    text = mark
    characters = []
    hasWildcard = false
    mayEndInStop = false
    folding = []
    accented = []
  }

  /// The same, blind to capitals.
  var blindToCase: WordPattern {
    characters.isEmpty
      ? self : WordPattern(text, mayEndInStop: mayEndInStop, folding: folding.union(.letterCase))
  }

  /// The one word that it stands for, nil for wildcards and marks.
  var word: String? { hasWildcard || characters.isEmpty ? nil : text }

  /// The longest run of its letters that each word that it stands for has in the same bytes: letters
  /// of ASCII, but for those that accents or the sign for kelvin may stand for.
  var literal: [UInt8]? {
    if folding.contains(.accents) { return nil }
    func isLiteral(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26
        && !(folding.contains(.letterCase) && byte | 0x20 == UInt8(ascii: "k"))
    }
    return characters.split { $0.utf8.count != 1 || !$0.utf8.allSatisfy(isLiteral) }
      .map { $0.flatMap(\.utf8) }.max { $0.count < $1.count }
  }

  func matches(_ word: String) -> Bool {
    matchesFolded(folding.folded(word)) || accented.contains { $0.matches(word) }
  }

  // MARK: -

  private func matchesFolded(_ word: String) -> Bool {
    // Strings are equal where they are canonically equivalent.
    guard hasWildcard else {
      return word == text || mayEndInStop && word.hasSuffix(".") && word.dropLast() == text
    }
    let letters = Array(word)
    return matches(letters[...])
      || mayEndInStop && letters.last == "." && matches(letters.dropLast())
  }

  private func matches(_ letters: ArraySlice<Character>) -> Bool {
    var next = 0
    var place = 0
    var star: (pattern: Int, letter: Int)?
    while place < letters.count {
      if next < characters.count, characters[next] == "*" {
        star = (next, place)
        next += 1
      } else if next < characters.count,
        characters[next] == "?" || characters[next] == letters[place]
      {
        next += 1
        place += 1
      } else if let last = star {
        // The star takes one letter more.
        star = (last.pattern, last.letter + 1)
        (next, place) = (last.pattern + 1, last.letter + 1)
      } else {
        return false
      }
    }
    return characters[next...].allSatisfy { $0 == "*" }
  }
}
