import Stopwords
import Tokenizer

/// Numbers of paragraphs and sentences over a source, from 1, as tables give them: of text alone, so
/// that they are the same whichever layers are asked for. Furniture has none.
struct TextNumbering {
  private(set) var paragraph = 0
  private(set) var sentence = 0

  /// Goes on to the next paragraph and calls `body` with its sentences.
  mutating func next(
    _ index: Int, in source: TokenizedSource,
    _ body: (_ paragraph: Cell, _ sentences: [(number: Cell, tokens: Range<Int>)]) -> Void
  ) {
    let isText = source.text.paragraphs[index].layer != .furniture
    if isText { paragraph += 1 }
    var sentences: [(Cell, Range<Int>)] = []
    for place in source.tokens.sentences(ofParagraph: index) {
      if isText { sentence += 1 }
      sentences.append((isText ? .integer(sentence) : .none, source.tokens.sentence(place)))
    }
    body(isText ? .integer(paragraph) : .none, sentences)
  }
}

/// Every token with its place, form and kind.
public enum TokenReport {
  public static let columns = [
    "file", "letter", "paragraph", "sentence", "start", "end", "form", "norm", "kind", "layer",
  ]

  /// Rows in text order.
  public static func forEachRow(
    of source: AnnotatedSource, _ vocabulary: Vocabulary, _ selection: Selection,
    without stopwords: StopwordList, _ body: ([Cell]) -> Void
  ) {
    let tokenized = source.tokenized
    let file = Cell.text(tokenized.source.name)
    var numbering = TextNumbering()
    for index in tokenized.text.paragraphs.indices {
      let isSelected = selection.includes(paragraph: index, of: source)
      let letter = Cell.text(source.letterID(ofParagraph: index))
      let layer = Cell.text(tokenized.text.paragraphs[index].layer.name)
      numbering.next(index, in: tokenized) { paragraph, sentences in
        guard isSelected else { return }
        for (sentence, tokens) in sentences {
          for place in tokens {
            let token = tokenized.tokens[place]
            let norm = vocabulary[token.type]
            if stopwords.contains(norm) { continue }
            let span = tokenized.scalarRange(of: token.utf8Range)
            body([
              file, letter, paragraph, sentence, .integer(span.lowerBound),
              .integer(span.upperBound), .text(tokenized.surface(of: token.utf8Range)),
              .text(norm), .text(token.kind.name), layer,
            ])
          }
        }
      }
    }
  }
}

/// Every sentence, from the start of its first token to the end of its last.
public enum SentenceReport {
  public static let columns = ["file", "letter", "paragraph", "sentence", "start", "end"]

  /// Rows in text order.
  public static func forEachRow(
    of source: AnnotatedSource, _ selection: Selection, _ body: ([Cell]) -> Void
  ) {
    let tokenized = source.tokenized
    var numbering = TextNumbering()
    for index in tokenized.text.paragraphs.indices {
      let isSelected = selection.includes(paragraph: index, of: source)
      numbering.next(index, in: tokenized) { paragraph, sentences in
        guard isSelected else { return }
        for (sentence, tokens) in sentences {
          let span = tokenized.scalarRange(of: tokenized.tokens.utf8Range(of: tokens))
          body([
            .text(tokenized.source.name), .text(source.letterID(ofParagraph: index)), paragraph,
            sentence, .integer(span.lowerBound), .integer(span.upperBound),
          ])
        }
      }
    }
  }
}
