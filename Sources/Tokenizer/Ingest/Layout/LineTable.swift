/// What was seen in a line, so that most lines are never looked at again.
struct LineFeatures: OptionSet, Sendable {
  let rawValue: UInt16

  static let digit = LineFeatures(rawValue: 1 << 0)
  static let upper = LineFeatures(rawValue: 1 << 1)
  static let lower = LineFeatures(rawValue: 1 << 2)
  /// One of `* _ < [ ] ^ \ #` or a backquote.
  static let markup = LineFeatures(rawValue: 1 << 3)
  /// A byte C2: raised figures, soft hyphens, no-break spaces, but also « » ¿ ¡ º.
  static let latin1 = LineFeatures(rawValue: 1 << 4)
  /// A byte E2: dashes, quotation marks, raised figures from 4.
  static let general = LineFeatures(rawValue: 1 << 5)
  /// Two spaces in a row, a tab, or a space at its beginning.
  static let wideSpace = LineFeatures(rawValue: 1 << 6)
  /// A line of twenty spaces or more stands before it: the ruler of a footnote block.
  static let afterSpaceRule = LineFeatures(rawValue: 1 << 7)
  /// A form feed stands before it.
  static let afterFormFeed = LineFeatures(rawValue: 1 << 8)
  /// One space or more at its end.
  static let trailingSpace = LineFeatures(rawValue: 1 << 9)
  /// Two spaces or more at its end.
  static let hardBreak = LineFeatures(rawValue: 1 << 10)
}

/// A line that is not empty.
struct Line: Sendable {
  /// Its bytes in the source, without white space at either end.
  var start: UInt32
  var end: UInt32
  /// Its scalars, white space at its ends left out; 65,535 for longer ones.
  var width: UInt16
  var features: LineFeatures
  /// How many empty lines stand before it; 255 for more.
  var gap: UInt8
  /// How many spaces it begins with; 255 for more.
  var indent: UInt8
  var head: LineEdge
  var tail: LineEdge

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of a source that are not empty, with what is cheap to see of them.
struct LineTable: Sendable {
  private(set) var lines: [Line] = []

  /// - Complexity: O(*n*).
  init(of utf8: [UInt8]) {
    let bytes = utf8.span
    lines.reserveCapacity(utf8.count / 160 + 4)
    var open = OpenLine()
    var index = 0
    while index + ByteBlock.width <= bytes.count {
      add(LineMasks(ByteBlock(bytes, at: index), &open), bytes, index, ByteBlock.width, &open)
      index += ByteBlock.width
    }
    guard index < bytes.count else {
      if open.start < bytes.count { end(at: bytes.count, bytes, &open) }
      return
    }
    var rest = [UInt8](repeating: 0x0A, count: ByteBlock.width)
    for place in index..<bytes.count { rest[place - index] = bytes[place] }
    let masks = LineMasks(ByteBlock(rest.span, at: 0), &open)
    add(masks, bytes, index, bytes.count - index, &open)
    if open.start < bytes.count { end(at: bytes.count, bytes, &open) }
  }

  // MARK: -

  /// What was seen of a line so far.
  private struct OpenLine {
    var start = 0
    var seen: UInt16 = 0
    /// The bytes in it that go on with a scalar.
    var continuations = 0
    /// The empty lines before it, and what they show.
    var gap = 0
    var pending: LineFeatures = []
    /// Whether the last byte was a space or a line end.
    var followsSpace: UInt64 = 1
  }

  /// What 64 bytes of lines are.
  private struct LineMasks {
    let ends: UInt64
    let continuations: UInt64
    let digit: UInt64
    let upper: UInt64
    let lower: UInt64
    let markup: UInt64
    let latin1: UInt64
    let general: UInt64
    let wide: UInt64
    let formFeed: UInt64

    @inline(__always)
    init(_ block: ByteBlock, _ open: inout OpenLine) {
      ends = block.bits(equalTo: 0x0A)
      continuations = block.continuations
      digit = block.bits { $0.isAmong(0x30, count: 10) }
      upper = block.bits { $0.isAmong(0x41, count: 26) }
      lower = block.bits { $0.isAmong(0x61, count: 26) }
      // * # < and from [ to the backquote
      markup = block.bits {
        $0.isAmong(0x5B, count: 6) | $0.isEqual(0x2A) | $0.isEqual(0x23) | $0.isEqual(0x3C)
      }
      latin1 = block.bits(equalTo: 0xC2)
      general = block.bits(equalTo: 0xE2)
      let space = block.bits(equalTo: 0x20)
      let parting = space | ends
      wide = space & (parting &<< 1 | open.followsSpace) | block.bits(equalTo: 0x09)
      open.followsSpace = parting &>> 63
      formFeed = block.bits(equalTo: 0x0C)
    }

    /// The features of a stretch of the bytes.
    @inline(__always)
    func features(in stretch: UInt64) -> UInt16 {
      func has(_ mask: UInt64, _ feature: UInt16) -> UInt16 { mask & stretch == 0 ? 0 : feature }
      return has(digit, LineFeatures.digit.rawValue) | has(upper, LineFeatures.upper.rawValue)
        | has(lower, LineFeatures.lower.rawValue) | has(markup, LineFeatures.markup.rawValue)
        | has(latin1, LineFeatures.latin1.rawValue) | has(general, LineFeatures.general.rawValue)
        | has(wide, LineFeatures.wideSpace.rawValue) | has(formFeed, LineTable.formFeed)
    }
  }

  /// Adds the lines that end in a block, and what it has of the next one.
  @inline(__always)
  private mutating func add(
    _ masks: LineMasks, _ bytes: Span<UInt8>, _ index: Int, _ count: Int, _ open: inout OpenLine
  ) {
    let live = count < 64 ? ~(~0 &<< UInt64(truncatingIfNeeded: count)) : ~UInt64(0)
    var left = live
    var ends = masks.ends & live
    while ends != 0 {
      let bit = ends & (~ends &+ 1)
      let stretch = left & (bit &- 1)
      open.seen |= masks.features(in: stretch)
      open.continuations &+= (masks.continuations & stretch).nonzeroBitCount
      end(at: index &+ ends.trailingZeroBitCount, bytes, &open)
      left &= ~(bit | (bit &- 1))
      ends &= ends &- 1
    }
    open.seen |= masks.features(in: left)
    open.continuations &+= (masks.continuations & left).nonzeroBitCount
  }

  /// Ends a line before the byte at `lineEnd`.
  private mutating func end(at lineEnd: Int, _ bytes: Span<UInt8>, _ open: inout OpenLine) {
    let lineStart = open.start
    let seen = open.seen
    let continuations = open.continuations
    open.start = lineEnd + 1
    open.seen = 0
    open.continuations = 0
    var start = lineStart
    var end = lineEnd
    // A no-break space at either end has a byte more, which was counted as a part of the line.
    var stripped = 0
    while start < end, let next = Self.spaceEnd(bytes, at: start, end) {
      stripped += next - start - 1
      start = next
    }
    if start == end {
      if lineEnd - lineStart >= 20 { open.pending.insert(.afterSpaceRule) }
      if seen & Self.formFeed != 0 { open.pending.insert(.afterFormFeed) }
      open.gap += 1
      return
    }
    while let next = Self.spaceStart(bytes, before: end, start) {
      stripped += end - next - 1
      end = next
    }
    var features = LineFeatures(rawValue: seen & ~Self.formFeed).union(open.pending)
    if start > lineStart, bytes[lineStart] == 0x0C { features.insert(.afterFormFeed) }
    let trailing = lineEnd - end - (lineEnd > end && bytes[lineEnd - 1] == 0x0D ? 1 : 0)
    if trailing > 0 { features.insert(.trailingSpace) }
    if trailing > 1 { features.insert(.hardBreak) }
    let width = end - start - (continuations - stripped)
    lines.append(
      Line(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        width: UInt16(clamping: max(width, 1)), features: features, gap: UInt8(clamping: open.gap),
        indent: UInt8(clamping: start - lineStart - (bytes[lineStart] == 0x0C ? 1 : 0)),
        head: LineEdge.head(of: bytes, start, end), tail: LineEdge.tail(of: bytes, start, end)))
    open.gap = 0
    open.pending = []
  }

  /// Marks a form feed among the features of a line; none of its own.
  fileprivate static let formFeed: UInt16 = 1 << 15

  /// The byte behind the white space at `index`, or nil where there is none.
  static func spaceEnd(_ bytes: Span<UInt8>, at index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] <= 0x20 { return index + 1 }
    if bytes[index] == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 { return index + 2 }
    return nil
  }

  /// The first byte of the white space that ends at `index`, or nil where there is none.
  static func spaceStart(_ bytes: Span<UInt8>, before index: Int, _ limit: Int) -> Int? {
    guard index > limit else { return nil }
    if bytes[index - 1] <= 0x20 { return index - 1 }
    if index - 1 > limit, bytes[index - 1] == 0xA0, bytes[index - 2] == 0xC2 { return index - 2 }
    return nil
  }
}
