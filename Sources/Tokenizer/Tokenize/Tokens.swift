/// The tokens of a cleaned text as columns of integers, with their sentences and paragraphs.
///
/// 9 bytes a token; a type's text is stored once, in the vocabulary.
public struct Tokens: Sendable {
  /// The type number of each token.
  public private(set) var types: [UInt32] = []
  /// Where each token begins in the cleaned text.
  public private(set) var starts: [UInt32] = []
  /// How many bytes each token has.
  public private(set) var lengths: [UInt16] = []
  public private(set) var kinds: [TokenKind] = []
  /// The first token of each sentence, then the number of tokens.
  public private(set) var sentenceStarts: [UInt32] = [0]
  /// The first token of each paragraph of the cleaned text, then the number of tokens.
  public private(set) var paragraphStarts: [UInt32] = [0]

  init() {}

  /// The number of tokens.
  public var count: Int { types.count }
  public var sentenceCount: Int { sentenceStarts.count - 1 }
  public var paragraphCount: Int { paragraphStarts.count - 1 }

  public subscript(index: Int) -> Token {
    Token(type: types[index], utf8Range: utf8Range(of: index), kind: kinds[index])
  }

  /// The bytes of a token in the cleaned text.
  public func utf8Range(of index: Int) -> Range<Int> {
    let start = Int(starts[index])
    return start..<(start + Int(lengths[index]))
  }

  /// The bytes from the first to the last token of a range that is not empty.
  public func utf8Range(of tokenRange: Range<Int>) -> Range<Int> {
    utf8Range(of: tokenRange.lowerBound)
      .lowerBound..<utf8Range(of: tokenRange.upperBound - 1).upperBound
  }

  /// The tokens of a sentence; sentences count from 0 over all paragraphs.
  public func sentence(_ index: Int) -> Range<Int> {
    Int(sentenceStarts[index])..<Int(sentenceStarts[index + 1])
  }

  /// The tokens of a paragraph, by its index in the cleaned text; empty where it was not read.
  public func paragraph(_ index: Int) -> Range<Int> {
    Int(paragraphStarts[index])..<Int(paragraphStarts[index + 1])
  }

  /// The sentences of a paragraph. No sentence crosses a paragraph.
  public func sentences(ofParagraph index: Int) -> Range<Int> {
    let tokens = paragraph(index)
    let first = Self.lastIndex(in: sentenceStarts, notAbove: tokens.lowerBound)
    guard !tokens.isEmpty else { return first..<first }
    return first..<(Self.lastIndex(in: sentenceStarts, notAbove: tokens.upperBound - 1) + 1)
  }

  /// The sentence that holds a token.
  ///
  /// - Complexity: O(log *s*).
  public func sentenceIndex(ofToken token: Int) -> Int {
    Self.lastIndex(in: sentenceStarts, notAbove: token)
  }

  /// The paragraph that holds a token.
  public func paragraphIndex(ofToken token: Int) -> Int {
    Self.lastIndex(in: paragraphStarts, notAbove: token)
  }

  /// The index of the first token that begins at or behind a byte of the cleaned text.
  public func firstToken(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: -

  /// The greatest index whose value is at most `value`; the last of equal ones.
  private static func lastIndex(in starts: [UInt32], notAbove value: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(starts[middle]) <= value { low = middle } else { high = middle - 1 }
    }
    return low
  }

  mutating func append(type: UInt32, utf8Range: Range<Int>, kind: TokenKind) {
    types.append(type)
    starts.append(UInt32(truncatingIfNeeded: utf8Range.lowerBound))
    lengths.append(UInt16(truncatingIfNeeded: utf8Range.count))
    kinds.append(kind)
  }

  /// Makes room for so many tokens.
  mutating func reserve(_ count: Int) {
    types.reserveCapacity(count)
    starts.reserveCapacity(count)
    lengths.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  /// Appends tokens of the same number in each column.
  mutating func append(
    types: ArraySlice<UInt32>, starts: ArraySlice<UInt32>, lengths: ArraySlice<UInt16>,
    kinds: ArraySlice<TokenKind>
  ) {
    self.types.append(contentsOf: types)
    self.starts.append(contentsOf: starts)
    self.lengths.append(contentsOf: lengths)
    self.kinds.append(contentsOf: kinds)
  }

  /// Ends a sentence before a token, where it has one.
  mutating func endSentence(before token: Int) {
    if Int(sentenceStarts[sentenceStarts.count - 1]) < token {
      sentenceStarts.append(UInt32(truncatingIfNeeded: token))
    }
  }

  mutating func endParagraph() { endParagraph(before: count) }

  /// Ends a paragraph before a token.
  mutating func endParagraph(before token: Int) {
    endSentence(before: token)
    paragraphStarts.append(UInt32(truncatingIfNeeded: token))
  }

  /// The first token from `token` on that begins at or behind a byte, when it is not far.
  func firstToken(from token: Int, behind offset: Int) -> Int {
    let starts = starts.span
    var index = token
    while index < starts.count, Int(starts[index]) < offset { index += 1 }
    return index
  }

  /// The first token of a range whose type is marked in a list, the end of the range where none is.
  func firstToken(in range: Range<Int>, whoseTypeIs marked: [Bool]) -> Int {
    let types = types.span
    let marked = marked.span
    var index = range.lowerBound
    while index < range.upperBound, !marked[Int(types[index])] { index += 1 }
    return index
  }
}
