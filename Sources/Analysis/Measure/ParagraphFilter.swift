import Tokenizer

/// Rules out the paragraphs in which no query can have a place, before they are read closely: each has
/// a run of letters of which every place has a copy.
public struct ParagraphFilter: Sendable {
  private let searches: [CaseBlindSearch]

  /// - Returns: nil where a query may have a place anywhere, as an entity's has.
  public init?(_ queries: [ConcordanceQuery]) {
    var searches: [CaseBlindSearch] = []
    for query in queries {
      guard let literal = query.literal, literal.count >= Self.shortest else { return nil }
      searches.append(CaseBlindSearch(literal))
    }
    guard !searches.isEmpty else { return nil }
    self.searches = searches
  }

  /// For each paragraph whether a query may have a place in it.
  ///
  /// - Complexity: O(*n* · *q*) for *n* bytes and *q* queries.
  func wanted(in text: CleanText) -> [Bool] {
    var wanted = [Bool](repeating: false, count: text.paragraphs.count)
    let bytes = text.utf8.span
    for search in searches {
      var paragraph = 0
      var next = 0
      while let place = search.first(in: bytes, from: next) {
        while paragraph < text.paragraphs.count,
          text.paragraphs[paragraph].utf8Range.upperBound <= place
        {
          paragraph += 1
        }
        guard paragraph < text.paragraphs.count else { break }
        wanted[paragraph] = true
        next = max(place + 1, text.paragraphs[paragraph].utf8Range.upperBound)
      }
    }
    return wanted
  }

  /// Shorter runs stand in nearly every paragraph.
  private static let shortest = 3
}
