/// What was seen in a line, so that most lines are never looked at again.
struct LineFeatures: OptionSet, Sendable {
  let rawValue: UInt16

  static let digit = LineFeatures(rawValue: 1 << 0)
  static let upper = LineFeatures(rawValue: 1 << 1)
  static let lower = LineFeatures(rawValue: 1 << 2)
  /// One of `* _ < [ ] \ #` or a backquote.
  static let markup = LineFeatures(rawValue: 1 << 3)
  /// A byte C2: raised figures, soft hyphens, no-break spaces, but also « » ¿ ¡ º.
  static let latin1 = LineFeatures(rawValue: 1 << 4)
  /// A byte E2: dashes, quotation marks, raised figures from 4.
  static let general = LineFeatures(rawValue: 1 << 5)
  /// Two spaces in a row, or a tab, inside the line.
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
    let table = Self.classes
    let classes = table.span
    lines.reserveCapacity(utf8.count / 160 + 4)
    var index = 0
    var gap = 0
    var pending: LineFeatures = []
    while index < bytes.count {
      let lineStart = index
      var seen: UInt16 = 0
      var previous: UInt8 = 0
      var continuation = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x0A { break }
        seen |= classes[Int(byte)]
        if byte | previous == 0x20 { seen |= LineFeatures.wideSpace.rawValue }
        continuation &+= byte & 0xC0 == 0x80 ? 1 : 0
        previous = byte
        index &+= 1
      }
      let lineEnd = index
      index += 1
      var start = lineStart
      var end = lineEnd
      while start < end, let next = Self.spaceEnd(bytes, at: start, end) { start = next }
      if start == end {
        if lineEnd - lineStart >= 20 { pending.insert(.afterSpaceRule) }
        if seen & Self.formFeed != 0 { pending.insert(.afterFormFeed) }
        gap += 1
        continue
      }
      while let next = Self.spaceStart(bytes, before: end, start) { end = next }
      var features = LineFeatures(rawValue: seen & ~Self.formFeed).union(pending)
      if start > lineStart, bytes[lineStart] == 0x0C { features.insert(.afterFormFeed) }
      let trailing = lineEnd - end - (lineEnd > end && bytes[lineEnd - 1] == 0x0D ? 1 : 0)
      if trailing > 0 { features.insert(.trailingSpace) }
      if trailing > 1 { features.insert(.hardBreak) }
      let width = end - start - continuation
      lines.append(
        Line(
          start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
          width: UInt16(clamping: max(width, 1)), features: features, gap: UInt8(clamping: gap),
          indent: UInt8(clamping: start - lineStart - (bytes[lineStart] == 0x0C ? 1 : 0)),
          head: LineEdge.head(of: bytes, start, end), tail: LineEdge.tail(of: bytes, start, end)))
      gap = 0
      pending = []
    }
  }

  // MARK: -

  /// Marks a form feed in `classes`; no feature of its own.
  private static let formFeed: UInt16 = 1 << 15

  private static let classes: [UInt16] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return LineFeatures.digit.rawValue
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return LineFeatures.upper.rawValue
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return LineFeatures.lower.rawValue
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "`"):
      return LineFeatures.markup.rawValue
    case 0xC2: return LineFeatures.latin1.rawValue
    case 0xE2: return LineFeatures.general.rawValue
    case 0x09: return LineFeatures.wideSpace.rawValue
    case 0x0C: return formFeed
    default: return 0
    }
  }

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
