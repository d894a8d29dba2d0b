/// A source as a careful typist would have typed it, with the way back.
///
/// `utf8` holds the paragraphs one after the other, each followed by a line feed: lines joined,
/// broken words whole, white space folded to one space. What was taken out of a paragraph (page
/// numbers, note marks, markup) stands as a paragraph of layer `furniture` of its own, so that every
/// letter of the source is in exactly one paragraph. Paragraphs come in the order in which they
/// begin in the source.
public struct CleanText: Sendable {
  /// The cleaned text.
  public private(set) var utf8: [UInt8] = []
  public private(set) var paragraphs: [Paragraph] = []
  /// Piece *i* of the text begins at `pieceStarts[i]` and stands in the source at `sourceStarts[i]`.
  private var pieceStarts: [UInt32] = []
  private var sourceStarts: [UInt32] = []

  init() {}

  /// - Parameters: what to make room for.
  init(capacity: Int, paragraphs count: Int) {
    MemoryAdvice.reserve(capacity + 16, in: &utf8)
    paragraphs.reserveCapacity(count)
    pieceStarts.reserveCapacity(count)
    sourceStarts.reserveCapacity(count)
  }

  /// A text that needs no cleaning: a line is a paragraph of prose, body throughout.
  public init(prose text: String) {
    let source = SourceText(name: "", text)
    var start = 0
    for end in source.utf8.indices.filter({ source.utf8[$0] == 0x0A }) + [source.utf8.count] {
      if end > start {
        append(
          ParagraphDraft(layer: .body, rule: .text, style: .prose, pieces: [.text(start..<end)]),
          from: source)
      }
      start = end + 1
    }
  }

  /// The text of a range of `utf8`.
  public subscript(range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The place in the source of the byte at `offset`.
  ///
  /// - Complexity: O(log *p*) for *p* pieces.
  public func sourceOffset(of offset: Int) -> Int {
    let piece = piece(at: offset)
    return Int(sourceStarts[piece]) + offset - Int(pieceStarts[piece])
  }

  /// The range in the source that the first and the last byte of a range of `utf8` enclose. It may
  /// cover line ends and furniture that the cleaned text leaves out.
  ///
  /// In a range of several paragraphs the last byte may stand before the first: a note at the foot of
  /// a page, behind a paragraph that goes on overleaf.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let first = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return first..<first }
    let last = sourceOffset(of: range.upperBound - 1)
    return min(first, last)..<(max(first, last) + 1)
  }

  /// The smallest range of the source that begins with the first byte of a range of `utf8` and holds
  /// all of it.
  ///
  /// - Complexity: O(*p*) for *p* pieces of the range.
  public func sourceExtent(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    var end = start
    for index in piece(at: range.lowerBound)...piece(at: range.upperBound - 1) {
      // A line feed ends each paragraph, but for those that the range ends in.
      let next = index + 1 < pieceStarts.count ? Int(pieceStarts[index + 1]) : utf8.count
      var last = min(next, range.upperBound)
      if last > Int(pieceStarts[index]), utf8[last - 1] == 0x0A { last -= 1 }
      end = max(end, Int(sourceStarts[index]) + last - Int(pieceStarts[index]))
    }
    return start..<end
  }

  /// The number of Unicode scalars of the source in each layer that it has. White space between two
  /// paragraphs belongs to the layer before it, so that the sizes add up to the source's.
  ///
  /// - Complexity: O(*n* + *p* log *p*) for *p* pieces; O(*n*) where all is body.
  public func layerSizes(in source: SourceText) -> [Layer: Int] {
    guard !paragraphs.isEmpty else { return [:] }
    let bytes = source.utf8.span
    var from = 0
    func scalars(to end: Int) -> Int {
      var count = 0
      while from < end {
        count &+= bytes[from] & 0xC0 != 0x80 ? 1 : 0
        from += 1
      }
      return count
    }
    var layers = [Layer](repeating: .body, count: pieceStarts.count)
    var isAllBody = true
    for paragraph in paragraphs where paragraph.layer != .body {
      isAllBody = false
      var piece = piece(at: paragraph.utf8Range.lowerBound)
      while piece < pieceStarts.count, Int(pieceStarts[piece]) < paragraph.utf8Range.upperBound {
        layers[piece] = paragraph.layer
        piece += 1
      }
    }
    if isAllBody { return [.body: scalars(to: bytes.count)] }
    let order = pieceStarts.indices.sorted { sourceStarts[$0] < sourceStarts[$1] }
    var sizes: [Layer: Int] = [:]
    for (place, piece) in order.enumerated() {
      let end = place + 1 < order.count ? Int(sourceStarts[order[place + 1]]) : bytes.count
      sizes[layers[piece], default: 0] += scalars(to: end)
    }
    return sizes
  }

  /// The index of the paragraph that holds the byte at `offset`.
  public func paragraphIndex(of offset: Int) -> Int {
    var low = 0
    var high = paragraphs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if paragraphs[middle].utf8Range.lowerBound <= offset {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }

  // MARK: -

  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieceStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(pieceStarts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Adds a paragraph made of ranges of the source; a nil range is one space that stands for the
  /// white space at the end of the range before it.
  mutating func append(_ draft: ParagraphDraft, from source: borrowing SourceText) {
    let start = utf8.count
    for piece in draft.pieces { append(piece, from: source) }
    let range = start..<utf8.count
    utf8.append(0x0A)
    paragraphs.append(
      Paragraph(layer: draft.layer, rule: draft.rule, style: draft.style, utf8Range: range))
  }

  /// Adds a paragraph of the body that is one range of the source.
  mutating func append(
    _ range: Range<Int>, style: ParagraphStyle, from source: borrowing SourceText
  ) {
    let start = utf8.count
    pieceStarts.append(UInt32(truncatingIfNeeded: start))
    sourceStarts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    utf8.append(contentsOf: source.utf8[range])
    utf8.append(0x0A)
    paragraphs.append(
      Paragraph(
        layer: .body, rule: .text, style: style, utf8Range: start..<(start + range.count)))
  }

  private mutating func append(_ piece: ParagraphDraft.Piece, from source: borrowing SourceText) {
    let sourceStart: Int
    switch piece {
    case .text(let range): sourceStart = range.lowerBound
    case .space(let at): sourceStart = at
    }
    if let lastClean = pieceStarts.last, let lastSource = sourceStarts.last,
      Int(lastSource) + utf8.count - Int(lastClean) == sourceStart,
      Int(lastClean) >= (paragraphs.last?.utf8Range.upperBound).map({ $0 + 1 }) ?? 0
    {
      // It goes on where the piece before it ends: no new piece.
    } else {
      pieceStarts.append(UInt32(truncatingIfNeeded: utf8.count))
      sourceStarts.append(UInt32(truncatingIfNeeded: sourceStart))
    }
    switch piece {
    case .text(let range): utf8.append(contentsOf: source.utf8[range])
    case .space: utf8.append(0x20)
    }
  }
}

/// A paragraph before its text is written: the pieces of the source that it is made of.
struct ParagraphDraft: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    /// A range of the source, without a line end.
    case text(Range<Int>)
    /// One space for the white space that begins at this byte of the source.
    case space(at: Int)
  }

  var layer: Layer
  var rule: LayerRule
  var style: ParagraphStyle
  var pieces: [Piece] = []

  /// Takes away the space that it ends with.
  mutating func dropLastSpace(of bytes: [UInt8]) {
    switch pieces.last {
    case .space?: pieces.removeLast()
    case .text(let range)? where range.count > 1 && bytes[range.upperBound - 1] == 0x20:
      pieces[pieces.count - 1] = .text(range.lowerBound..<(range.upperBound - 1))
    default: break
    }
  }

  /// Where it begins in the source.
  var start: Int {
    switch pieces.first {
    case .text(let range)?: range.lowerBound
    case .space(let at)?: at
    case nil: 0
    }
  }
}
