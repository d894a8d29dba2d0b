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
  /// How many Unicode scalars of the source each layer has, by `Layer.rawValue`. White space between
  /// two layers belongs to the one before it, so that the sizes add up to the source's.
  public private(set) var layerSizes: [Int] = [0, 0, 0, 0]

  init() {}

  /// - Parameters: what to make room for.
  init(capacity: Int, paragraphs count: Int) {
    utf8.reserveCapacity(capacity + 16)
    paragraphs.reserveCapacity(count)
    pieceStarts.reserveCapacity(count)
    sourceStarts.reserveCapacity(count)
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

  /// The range in the source from the first to the last byte of a range of `utf8`, which may cover
  /// line ends and furniture that the cleaned text leaves out.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<(sourceOffset(of: range.upperBound - 1) + 1)
  }

  /// The ranges of the source, in order, that a range of `utf8` was made of.
  public func sourcePieces(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var pieces: [Range<Int>] = []
    var index = piece(at: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      let next = index + 1 < pieceStarts.count ? Int(pieceStarts[index + 1]) : utf8.count
      let end = min(next, range.upperBound)
      let source = Int(sourceStarts[index]) + start - Int(pieceStarts[index])
      if end > start { pieces.append(source..<(source + end - start)) }
      start = end
      index += 1
    }
    return pieces
  }

  /// The index of the paragraph that holds the byte at `offset`.
  public func paragraphIndex(of offset: Int) -> Int {
    var low = 0
    var high = paragraphs.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if paragraphs[middle].utf8Range.lowerBound <= offset { low = middle } else { high = middle - 1 }
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

  /// Says that all of the source is body.
  mutating func setLayerSizes(body scalars: Int) {
    layerSizes = [scalars, 0, 0, 0]
  }

  /// Counts the scalars of each layer, once all paragraphs are there.
  ///
  /// - Complexity: O(*n* + *p* log *p*) for *p* pieces.
  mutating func measureLayers(of source: [UInt8]) {
    var layers = [Layer](repeating: .body, count: pieceStarts.count)
    for paragraph in paragraphs where paragraph.layer != .body {
      var piece = piece(at: paragraph.utf8Range.lowerBound)
      while piece < pieceStarts.count, Int(pieceStarts[piece]) < paragraph.utf8Range.upperBound {
        layers[piece] = paragraph.layer
        piece += 1
      }
    }
    let order = pieceStarts.indices.sorted { sourceStarts[$0] < sourceStarts[$1] }
    var sizes = [0, 0, 0, 0]
    var layer = order.first.map { layers[$0] } ?? .body
    var from = 0
    let bytes = source.span
    func count(to end: Int) {
      var scalars = 0
      while from < end {
        scalars &+= bytes[from] & 0xC0 != 0x80 ? 1 : 0
        from += 1
      }
      sizes[Int(layer.rawValue)] += scalars
    }
    for piece in order {
      count(to: Int(sourceStarts[piece]))
      layer = layers[piece]
    }
    count(to: source.count)
    layerSizes = sizes
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
