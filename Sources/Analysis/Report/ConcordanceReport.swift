import Tokenizer

/// In which order the lines of a source stand.
public enum ConcordanceOrder: Hashable, Sendable {
  case text
  /// By the words to the left, from the keyword outwards.
  case left
  /// By the words to the right.
  case right
}

/// Keywords in context.
public enum ConcordanceReport {
  public static let columns = [
    "letter", "file", "line", "column", "start", "end", "left", "keyword", "right", "sender",
    "date",
  ]

  /// The rows of a source. Sorting is within the source, blind to case and accents.
  public static func forEachRow(
    of source: AnnotatedSource, _ concordance: Concordance, _ selection: Selection,
    _ gazetteer: Gazetteer, sortedBy order: ConcordanceOrder, _ body: ([Cell]) -> Void
  ) {
    let tokenized = source.tokenized
    var lines = concordance.lines(in: source, selection, gazetteer)
    if order != .text {
      let keyed = lines.map { (key: key(of: $0, order, tokenized), line: $0) }
      lines = keyed.enumerated().sorted { a, b in
        if a.element.key != b.element.key {
          return a.element.key.lexicographicallyPrecedes(b.element.key) { x, y in
            x.lexicographicallyPrecedes(y)
          }
        }
        return a.offset < b.offset
      }.map(\.element.line)
    }
    for line in lines {
      let position = tokenized.position(of: line.keyword.lowerBound)
      let span = tokenized.scalarRange(of: line.keyword)
      let paragraph = tokenized.tokens.paragraphIndex(ofToken: line.tokenRange.lowerBound)
      let letter = source.letterOfParagraph[paragraph]
      body([
        .text(source.letterID(ofParagraph: paragraph)), .text(tokenized.source.name),
        .integer(position.line), .integer(position.column), .integer(span.lowerBound),
        .integer(span.upperBound), .text(trimmed(tokenized.surface(of: line.left))),
        .text(tokenized.surface(of: line.keyword)),
        .text(trimmed(tokenized.surface(of: line.right))),
        .text(letter.flatMap { source.letters[$0].sender?.label } ?? ""),
        .text(ifDefined: letter.flatMap { source.letters[$0].date?.description }),
      ])
    }
  }

  // MARK: -

  /// The words of the context in the order in which they are compared.
  private static func key(
    of line: ConcordanceLine, _ order: ConcordanceOrder, _ source: TokenizedSource
  ) -> [[UInt8]] {
    let text = source.surface(of: order == .left ? line.left : line.right).lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { NameFolding.fold($0.utf8) }
    return order == .left ? words.reversed() : words
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
