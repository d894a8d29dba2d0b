import Tokenizer

extension NameText {
  /// What stands around a name.
  func evidence(
    around name: Range<Int>, in sentence: Range<Int>, hasTitle: Bool
  ) -> Set<NameEvidence> {
    var found: Set<NameEvidence> = []
    if name.lowerBound > sentence.lowerBound {
      found.formUnion(evidence(of: name.lowerBound - 1))
    }
    if hasTitle { found.insert(.title) }
    guard name.upperBound < sentence.upperBound else { return found }
    let behind = name.upperBound
    if tokens.kinds[behind] == .word {
      if clue(behind).contains(.speech) {
        found.insert(.speech)
      } else if clue(behind).contains(.verb), !isCapital(behind) {
        found.insert(.verb)
      }
    } else if surface(behind) == ",", behind + 1 < sentence.upperBound {
      // "Paz, ministro de Hacienda", "Paz, el ministro".
      let isArticle = clue(behind + 1).contains(.article) && behind + 2 < sentence.upperBound
      let title = isArticle ? behind + 2 : behind + 1
      if clue(title).contains(.style), !isCapital(title) { found.insert(.apposition) }
    }
    return found
  }

  // MARK: -

  /// What the token before a name says of it.
  private func evidence(of token: Int) -> Set<NameEvidence> {
    guard tokens.kinds[token] == .word else {
      switch surface(token) {
      case "(": return [.parenthesis]
      case ",": return [.comma]
      case "\"", "«", "“", "‘": return [.quotation]
      default: return []
      }
    }
    let clues = clue(token)
    if clues.contains(.style) { return [.title] }
    let first = Self.before.first { clues.contains($0.clue) }
    return first.map { [$0.evidence] } ?? []
  }

  /// The first that holds counts.
  private static let before: [(clue: NameClue, evidence: NameEvidence)] = [
    (.article, .article), (.contraction, .contraction), (.within, .within), (.of, .of), (.to, .to),
    (.and, .and), (.preposition, .preposition), (.periodicalHead, .periodicalNoun),
    (.placeHead, .placeNoun), (.speech, .speech), (.agent, .profession),
  ]
}
