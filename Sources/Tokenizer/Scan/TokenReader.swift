/// Reads the tokens of cleaned text with their places and kinds, a batch at a time.
///
/// It finds what `ParagraphReader` finds, token by token, in the same order.
struct TokenReader: Sendable {
  private var windows = WindowReader(withSigns: true)
  private var types = [UInt32](repeating: 0, count: WordBatch.capacity)
  private var starts = [UInt32](repeating: 0, count: WordBatch.capacity)
  private var lengths = [UInt16](repeating: 0, count: WordBatch.capacity)
  private var kinds = [TokenKind](repeating: .word, count: WordBatch.capacity)
  /// 1 for a word of the batch that owns the full stop behind it.
  private var owned = [UInt8](repeating: 0, count: WordBatch.capacity)
  /// 1 where the batch before this one ends with such a word.
  private var ownedBefore: UInt8 = 0
  private let kindOfByte = (0...255).map { Self.kind(ofFirst: UInt8($0)) }

  init() {}

  /// Appends the tokens of whole paragraphs.
  ///
  /// - Parameter bytes: well-formed UTF-8, paragraphs that end with a line feed or with the range.
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func read(
    _ bytes: Span<UInt8>, in range: Range<Int>, _ tokens: inout Tokens,
    _ vocabulary: inout Vocabulary
  ) {
    windows.begin(range)
    ownedBefore = 0
    while let found = windows.next(bytes, &vocabulary) {
      switch found {
      case .plain(let first, let count):
        let kept = gather(first, count)
        tokens.append(
          types: types[..<kept], starts: starts[..<kept], lengths: lengths[..<kept],
          kinds: kinds[..<kept])
      case .exact:
        ownedBefore = 0
        for token in windows.exactTokens {
          tokens.append(type: token.type, utf8Range: token.utf8Range, kind: token.kind)
        }
      }
    }
  }

  // MARK: -

  /// Puts the tokens of a batch into columns: a full stop that belongs to the word before it is none.
  ///
  /// - Returns: how many there are.
  private mutating func gather(_ first: Int, _ count: Int) -> Int {
    for place in windows.ownedStops { owned[place] = 1 }
    let kept = Self.gather(
      windows.batch.types, windows.window, first, count, windows.stretch.lowerBound,
      owned, ownedBefore, kindOfByte, &types, &starts, &lengths, &kinds)
    ownedBefore = owned[count - 1]
    for place in windows.ownedStops { owned[place] = 0 }
    return kept
  }

  @inline(never)
  private static func gather(
    _ found: [UInt32], _ window: borrowing WordWindow, _ first: Int, _ count: Int, _ base: Int,
    _ owned: [UInt8], _ ownedBefore: UInt8, _ kindOfByte: [TokenKind],
    _ types: inout [UInt32], _ starts: inout [UInt32], _ lengths: inout [UInt16],
    _ kinds: inout [TokenKind]
  ) -> Int {
    let found = found.span
    let owned = owned.span
    let kindOfByte = kindOfByte.span
    let edges = window.edges.span
    let text = window.lowered.span
    var types = types.mutableSpan
    var starts = starts.mutableSpan
    var lengths = lengths.mutableSpan
    var kinds = kinds.mutableSpan
    var before = ownedBefore
    var kept = 0
    for place in 0..<count {
      let start = Int(edges[2 &* (first &+ place)])
      let end = Int(edges[2 &* (first &+ place) &+ 1])
      let own = owned[place]
      types[kept] = found[place]
      starts[kept] = UInt32(truncatingIfNeeded: base &+ start)
      lengths[kept] = UInt16(truncatingIfNeeded: end &- start &+ Int(own))
      kinds[kept] = kindOfByte[Int(text[start])]
      kept &+= 1 &- Int(before)
      before = own
    }
    return kept
  }

  /// What a plain token is by its first byte, in lower case.
  private static func kind(ofFirst byte: UInt8) -> TokenKind {
    switch ByteClass.of(byte) {
    case .symbol: .symbol
    case .punctuation: .punctuation
    case .high: byte == 0xC3 ? .word : .punctuation
    default: .word
    }
  }
}
