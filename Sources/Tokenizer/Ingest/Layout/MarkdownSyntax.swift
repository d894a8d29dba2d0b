/// The signs of Markdown at the start of a line, and whether a line has emphasis.
enum MarkdownSyntax {
  /// The level and the bytes of a heading's signs with the space behind them.
  static func headingLevel(_ bytes: [UInt8], _ line: Range<Int>) -> (level: Int, end: Int)? {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - line.lowerBound
    guard (1...6).contains(level), index < line.upperBound, bytes[index] == 0x20 else { return nil }
    return (level, index)
  }

  /// The byte behind the sign of a list item (`-`, `*`, `+`) or quotation (`>`), or nil.
  static func bulletEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard line.count >= 2, bytes[line.lowerBound + 1] == 0x20 else { return nil }
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"):
      return line.lowerBound + 1
    default: return nil
    }
  }

  /// Whether a run of asterisks opens before a letter and one closes behind a letter or mark.
  static func hasEmphasisPair(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let star = UInt8(ascii: "*")
    var open = false
    var index = line.lowerBound
    while index < line.upperBound {
      guard bytes[index] == star else {
        index += 1
        continue
      }
      var end = index
      while end < line.upperBound, bytes[end] == star { end += 1 }
      let opens =
        (index == line.lowerBound || isBoundary(bytes[index - 1]))
        && end < line.upperBound && !isBoundary(bytes[end])
      if open, index > line.lowerBound, bytes[index - 1] > 0x20,
        end == line.upperBound || isBoundary(bytes[end])
      {
        return true
      }
      if opens { open = true }
      index = end
    }
    return false
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= 0x20 || (byte < 0x80 && ByteClass.of(byte) == .punctuation)
      || (byte < 0x80 && ByteClass.of(byte) == .symbol)
  }
}
