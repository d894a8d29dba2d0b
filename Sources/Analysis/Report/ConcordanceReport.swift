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

  /// A row and the words by which it is sorted.
  public struct Row: Hashable, Sendable {
    public let cells: [Cell]
    fileprivate let key: [[UInt8]]
  }

  /// The rows of a source in text order.
  public static func rows(
    of source: AnnotatedSource, _ concordance: Concordance, _ selection: Selection,
    _ gazetteer: Gazetteer, sortedBy order: ConcordanceOrder
  ) -> [Row] {
    concordance.lines(in: source, selection, gazetteer).map { line in
      Row(cells: cells(of: line, in: source), key: key(of: line, order, source.tokenized))
    }
  }

  /// Rows by their words, blind to case and accents; those with the same words stay as they are.
  ///
  /// - Complexity: O(*r* log *r*) for *r* rows.
  public static func sorted(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted { a, b in
      guard a.element.key != b.element.key else { return a.offset < b.offset }
      return a.element.key.lexicographicallyPrecedes(b.element.key) { x, y in
        x.lexicographicallyPrecedes(y)
      }
    }.map(\.element)
  }

  // MARK: -

  private static func cells(of line: ConcordanceLine, in source: AnnotatedSource) -> [Cell] {
    let tokenized = source.tokenized
    let position = tokenized.position(of: line.keyword.lowerBound)
    let span = tokenized.scalarRange(of: line.keyword)
    let paragraph = tokenized.tokens.paragraphIndex(ofToken: line.tokenRange.lowerBound)
    let letter = source.letterOfParagraph[paragraph]
    return [
      .text(source.letterID(ofParagraph: paragraph)), .text(tokenized.source.name),
      .integer(position.line), .integer(position.column), .integer(span.lowerBound),
      .integer(span.upperBound), .text(trimmed(tokenized.surface(of: line.left))),
      .text(tokenized.surface(of: line.keyword)),
      .text(trimmed(tokenized.surface(of: line.right))),
      .text(letter.flatMap { source.letters[$0].sender?.label } ?? ""),
      .text(ifDefined: letter.flatMap { source.letters[$0].date?.description }),
    ]
  }

  /// The words of the context in the order in which they are compared.
  private static func key(
    of line: ConcordanceLine, _ order: ConcordanceOrder, _ source: TokenizedSource
  ) -> [[UInt8]] {
    if order == .text { return [] }
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
