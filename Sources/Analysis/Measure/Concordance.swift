import Tokenizer

/// What a concordance looks for: words, a phrase, an entity of the gazetteer.
///
/// `carta` is a word, `comité central` a phrase, `camarad*` and `?l` have wildcards (`*` any run of
/// letters, `?` one), `@lenin` every mention of an entity.
public struct ConcordanceQuery: Sendable {
  enum Form: Sendable {
    case words([WordPattern])
    case entity(String)
  }

  let form: Form

  /// - Parameter ignoresCase: whether case and accents are looked over.
  /// - Returns: nil for an empty query.
  public init?(_ text: String, ignoresCase: Bool) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    if first.hasPrefix("@"), words.count == 1, first.count > 1 {
      form = .entity(String(first.dropFirst()))
    } else {
      form = .words(words.map { WordPattern($0, ignoresCase: ignoresCase) })
    }
  }

  /// The id of the entity that it asks for, nil for words.
  public var entityID: String? {
    if case .entity(let id) = form { return id }
    return nil
  }
}

/// A word with wildcards.
struct WordPattern: Sendable {
  private let pattern: [Unicode.Scalar]
  private let ignoresCase: Bool

  init(_ text: String, ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    pattern = Array((ignoresCase ? Self.folded(text) : text).unicodeScalars)
  }

  func matches(_ word: String) -> Bool {
    let scalars = Array((ignoresCase ? Self.folded(word) : word).unicodeScalars)
    var next = 0
    var place = 0
    var star: (pattern: Int, word: Int)?
    while place < scalars.count {
      if next < pattern.count, pattern[next] == "*" {
        star = (next, place)
        next += 1
      } else if next < pattern.count, pattern[next] == "?" || pattern[next] == scalars[place] {
        next += 1
        place += 1
      } else if let last = star {
        // The star takes one letter more.
        star = (last.pattern, last.word + 1)
        (next, place) = (last.pattern + 1, last.word + 1)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == "*" }
  }

  private static func folded(_ text: String) -> String {
    String(decoding: NameFolding.fold(text.lowercased().utf8), as: UTF8.self)
  }
}

/// A keyword in its context (KWIC).
public struct ConcordanceLine: Hashable, Sendable {
  /// The tokens of the keyword.
  public let tokenRange: Range<Int>
  /// Cleaned text, in bytes: what is shown on the left, the keyword, what is shown on the right.
  public let left: Range<Int>
  public let keyword: Range<Int>
  public let right: Range<Int>
}

/// The places of queries in a source.
public struct Concordance: Sendable {
  public let queries: [ConcordanceQuery]
  /// Words shown on each side, within the sentence.
  public let contextWords: Int

  public init(_ queries: [ConcordanceQuery], contextWords: Int) {
    self.queries = queries
    self.contextWords = contextWords
  }

  /// The lines of a source in text order; a place that two queries find stands once.
  ///
  /// - Complexity: O(*t* · *q*) for *t* tokens and *q* queries.
  public func lines(
    in source: AnnotatedSource, _ selection: Selection, _ gazetteer: Gazetteer
  ) -> [ConcordanceLine] {
    var found: Set<Range<Int>> = []
    for query in queries {
      switch query.form {
      case .entity(let id):
        for mention in source.mentions {
          guard let entity = mention.entity, gazetteer[entity].id == id else { continue }
          found.insert(mention.tokenRange)
        }
      case .words(let patterns): found.formUnion(places(of: patterns, in: source.tokenized))
      }
    }
    let tokens = source.tokenized.tokens
    return found.filter { range in
      selection.includes(paragraph: tokens.paragraphIndex(ofToken: range.lowerBound), of: source)
    }
    .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    .map { line(at: $0, in: tokens) }
  }

  // MARK: -

  private func places(of patterns: [WordPattern], in source: TokenizedSource) -> [Range<Int>] {
    let tokens = source.tokens
    func isMatch(_ place: Int, _ token: Int) -> Bool {
      patterns[place].matches(source.surface(of: tokens.utf8Range(of: token)))
    }
    var places: [Range<Int>] = []
    for sentence in 0..<tokens.sentenceCount {
      let range = tokens.sentence(sentence)
      guard range.count >= patterns.count else { continue }
      for start in range.lowerBound...(range.upperBound - patterns.count)
      where patterns.indices.allSatisfy({ isMatch($0, start + $0) }) {
        places.append(start..<(start + patterns.count))
      }
    }
    return places
  }

  private func line(at range: Range<Int>, in tokens: Tokens) -> ConcordanceLine {
    let sentence = tokens.sentence(tokens.sentenceIndex(ofToken: range.lowerBound))
    var first = range.lowerBound
    var words = 0
    while first > sentence.lowerBound, words < contextWords {
      first -= 1
      if tokens.kinds[first] == .word { words += 1 }
    }
    var end = range.upperBound
    words = 0
    while end < sentence.upperBound, words < contextWords {
      if tokens.kinds[end] == .word { words += 1 }
      end += 1
    }
    let keyword = tokens.utf8Range(of: range)
    let left = tokens.utf8Range(of: first).lowerBound..<keyword.lowerBound
    let right =
      keyword
      .upperBound..<(end > range.upperBound
      ? tokens.utf8Range(of: end - 1).upperBound : keyword.upperBound)
    return ConcordanceLine(tokenRange: range, left: left, keyword: keyword, right: right)
  }
}
