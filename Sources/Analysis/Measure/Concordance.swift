import Stopwords
import Tokenizer

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
  /// Words that no wildcard finds.
  public let stopwords: StopwordList

  public init(
    _ queries: [ConcordanceQuery], contextWords: Int, without stopwords: StopwordList = .none
  ) {
    self.queries = queries
    self.contextWords = contextWords
    self.stopwords = stopwords
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
      let word = source.surface(of: tokens.utf8Range(of: token))
      return patterns[place].matches(word)
        && !(patterns[place].hasWildcard && stopwords.contains(word.lowercased()))
    }
    var places: [Range<Int>] = []
    guard let first = patterns.first?.blindToCase else { return places }
    // Most types cannot begin a match: each is asked once.
    var isRuledOut = [Bool](repeating: false, count: Int(tokens.types.max() ?? 0) + 1)
    var isKnown = isRuledOut
    for sentence in 0..<tokens.sentenceCount {
      let range = tokens.sentence(sentence)
      guard range.count >= patterns.count else { continue }
      for start in range.lowerBound...(range.upperBound - patterns.count) {
        let type = Int(tokens.types[start])
        if isRuledOut[type] { continue }
        if !isKnown[type], LetterForm.isPlain(source, start) {
          isKnown[type] = true
          isRuledOut[type] = !first.matches(source.surface(of: tokens.utf8Range(of: start)))
          if isRuledOut[type] { continue }
        }
        if patterns.indices.allSatisfy({ isMatch($0, start + $0) }) {
          places.append(start..<(start + patterns.count))
        }
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
