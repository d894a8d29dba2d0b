import Tokenizer

/// The units of a source: stretches of tokens with at least one word, in text order.
struct UnitStretches {
  /// The first and last token of a unit.
  struct Stretch {
    let first: Int
    let last: Int
    /// The letter that it lies in; nil for none, or several.
    let letter: Int?
  }

  private(set) var stretches: [Stretch] = []
  private let unit: CooccurrenceUnit
  private let tokens: Tokens
  private var open: (key: Int, first: Int, last: Int, words: Int, letter: Int?)?

  /// - Complexity: O(*t*) for windows over *t* tokens; else a look at the sentences.
  init(of source: AnnotatedSource, _ selection: Selection, by unit: CooccurrenceUnit) {
    self.unit = unit
    tokens = source.tokenized.tokens
    // What lies in several letters is of none of them.
    let onlyLetter = source.letters.count == 1 ? 0 : nil
    for paragraph in 0..<tokens.paragraphCount
    where selection.includes(paragraph: paragraph, of: source) {
      let letter = source.letterOfParagraph[paragraph]
      // Text outside letters is no letter.
      if unit == .letter, letter == nil { continue }
      for sentence in tokens.sentences(ofParagraph: paragraph) {
        let key =
          switch unit {
          case .sentence: sentence
          case .paragraph: paragraph
          case .letter, .window: letter ?? -1
          case .source: 0
          }
        if open?.key != key {
          close()
          open = (key, -1, -1, 0, unit == .source ? onlyLetter : letter)
        }
        extend(by: tokens.sentence(sentence))
      }
    }
    close()
  }

  // MARK: -

  private mutating func close() {
    if let unit = open, unit.words > 0 {
      stretches.append(Stretch(first: unit.first, last: unit.last, letter: unit.letter))
    }
    open = nil
  }

  private mutating func extend(by sentence: Range<Int>) {
    guard var unit = open else { return }
    if unit.first < 0 { unit.first = sentence.lowerBound }
    guard case .window(let size) = self.unit else {
      unit.last = sentence.upperBound - 1
      if unit.words == 0, sentence.contains(where: { tokens.kinds[$0] == .word }) { unit.words = 1 }
      open = unit
      return
    }
    for token in sentence {
      if tokens.kinds[token] == .word {
        if unit.words == size {
          stretches.append(Stretch(first: unit.first, last: unit.last, letter: unit.letter))
          (unit.first, unit.words) = (token, 0)
        }
        unit.words += 1
      }
      unit.last = token
    }
    open = unit
  }
}
