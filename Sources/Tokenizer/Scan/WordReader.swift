/// Reads the words of cleaned text as type numbers, a batch at a time: the loop under every count.
///
/// It finds the words that `SpanishTokenizer` finds, in the same order, without keeping their places.
public struct WordReader: Sendable {
  private var windows = WindowReader(withSigns: false)
  private var exactTypes: [UInt32] = []

  public init() {}

  /// Calls `body` with the types of the words in `range`, in text order, some hundred at a time.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8, paragraphs that end with a line feed or with the range.
  ///   - range: whole paragraphs.
  /// - Complexity: O(*n*) for *n* bytes; nothing is allocated per word.
  public mutating func forEachBatch(
    of bytes: Span<UInt8>, in range: Range<Int>, _ vocabulary: inout Vocabulary,
    _ body: (Span<UInt32>) -> Void
  ) {
    windows.begin(range)
    while let found = windows.next(bytes, &vocabulary) {
      switch found {
      case .plain(_, let count): body(windows.batch.types.span.extracting(0..<count))
      case .exact:
        exactTypes.removeAll(keepingCapacity: true)
        for token in windows.exactTokens where token.kind == .word { exactTypes.append(token.type) }
        body(exactTypes.span)
      }
    }
  }
}
