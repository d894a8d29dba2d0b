/// Tells which paragraphs may be anything but a letter's prose, by a look at their first and last
/// bytes. It lets through too many rather than too few: `LetterLineReader` judges those alone, and
/// names and dates need be known in them only.
public struct LetterSieve: Sendable {
  /// The longest paragraph, in bytes, that may be anything but prose or a postscript.
  public static let shortLength = 300
  /// How many bytes of a longer paragraph may be a dateline or a greeting.
  public static let openingLength = 80

  private let marks: Set<UInt64>
  private let greetings: Set<UInt64>
  private let nameWords: Set<UInt64>
  private let openings = hashes(LetterCue.openingWords)
  private let postscripts = hashes(LetterCue.postscripts)
  private let months = hashes(LetterCue.months)

  /// - Parameters, all in lower case:
  ///   - marks: words with which a short paragraph may begin that is no part of a letter.
  ///   - greetings: words with which a paragraph of any length may greet.
  ///   - nameWords: small words that stand before, in and between names.
  public init(marks: Set<String>, greetings: Set<String>, nameWords: Set<String>) {
    self.marks = Self.hashes(marks)
    self.greetings = Self.hashes(greetings)
    self.nameWords = Self.hashes(nameWords)
  }

  /// How closely a paragraph must be read.
  public enum Verdict: UInt8, Sendable {
    /// It is prose, or nothing that letters take notice of.
    case prose
    /// It is prose with which a letter may open: it follows what may be a part of one. It has neither
    /// a greeting nor a date that could be the letter's.
    case opening
    /// It may be a part of a letter, or has a year.
    case part
  }

  /// - Complexity: O(*n*) for *n* bytes; a few steps for most paragraphs.
  public func verdicts(on text: CleanText) -> [Verdict] {
    let bytes = text.utf8.span
    var verdicts = [Verdict](repeating: .prose, count: text.paragraphs.count)
    var isOpening = true
    for (index, paragraph) in text.paragraphs.enumerated() {
      guard paragraph.layer != .furniture, !paragraph.utf8Range.isEmpty else { continue }
      let mayBePart = mayBePart(paragraph, bytes)
      if mayBePart || (isOpening && hasMonth(bytes, paragraph.utf8Range)) {
        verdicts[index] = .part
      } else if isOpening {
        verdicts[index] = .opening
      }
      isOpening = mayBePart
    }
    return verdicts
  }

  // MARK: -

  private func mayBePart(_ paragraph: Paragraph, _ bytes: Span<UInt8>) -> Bool {
    let range = paragraph.utf8Range
    if paragraph.layer != .body || paragraph.style != .prose && paragraph.style != .line {
      return true
    }
    let isShort = range.count <= Self.shortLength
    if hasFigure(bytes, range, isShort: isShort) { return true }
    let start = firstSign(bytes, range)
    guard start < range.upperBound, mayOpen(bytes, at: start) else { return false }
    let opening = word(bytes, from: start, range.upperBound)
    if postscripts.contains(opening.hash) || greetings.contains(opening.hash) { return true }
    guard isShort else { return false }
    if marks.contains(opening.hash) { return true }
    if range.count > 140 || (range.count > 80 && endsSentence(bytes, range)) { return false }
    return openings.contains(opening.hash) || isName(bytes, start, range)
  }

  /// Whether a paragraph is made of few words that may be names, up to its first comma, or of words
  /// with a month among them.
  private func isName(_ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    var index = start
    var words = 0
    var isName = true
    var isClause = true
    var hasMonth = false
    while index < range.upperBound {
      while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
      guard index < range.upperBound else { break }
      let next = word(bytes, from: index, range.upperBound)
      words += 1
      if next.length > 0 {
        if isClause, isName {
          isName =
            ScalarAhead(in: bytes, at: next.start).isUppercase || nameWords.contains(next.hash)
        }
        if !hasMonth { hasMonth = months.contains(next.hash) }
      }
      index = max(next.end, index + 1)
      while index < range.upperBound, bytes[index] != 0x20 { index += 1 }
      if bytes[index - 1] == UInt8(ascii: ",") { isClause = false }
      if words > 14 { return false }
    }
    return hasMonth || isName && words <= 11
  }

  /// Whether the opening of a paragraph names a month, as a date in words does.
  private func hasMonth(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = min(range.upperBound, range.lowerBound + Self.openingLength)
    var index = range.lowerBound
    while index < end {
      let next = word(bytes, from: index, range.upperBound)
      if next.length > 0, months.contains(next.hash) { return true }
      index = max(next.end, index + 1)
    }
    return false
  }

  /// The first byte behind white space and signs of emphasis and quotation.
  private func firstSign(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20, UInt8(ascii: "*"), UInt8(ascii: "_"): index += 1
      default: return index
      }
    }
    return index
  }

  /// Whether a letter's part can begin with a scalar.
  private func mayOpen(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    // A dash opens most lines of a dialogue.
    if bytes[start] == 0xE2, start + 2 < bytes.count, bytes[start + 1] == 0x80,
      bytes[start + 2] == 0x94
    {
      return false
    }
    let ahead = ScalarAhead(in: bytes, at: start)
    if ahead.isUppercase || ahead.isDigit { return true }
    switch ahead.value {
    case 0x28, 0x5B, 0x22, 0xAB, 0x201C: return true  // ( [ " « “
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: return true  // raised figures and fractions
    default: return ahead.value >= 0x2100
    }
  }

  private func endsSentence(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch bytes[range.upperBound - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case 0xA6, 0x9D:  // … ”
      return range.count >= 3 && bytes[range.upperBound - 2] == 0x80
        && bytes[range.upperBound - 3] == 0xE2
    case 0xBB: return range.count >= 2 && bytes[range.upperBound - 2] == 0xC2  // »
    default: return false
    }
  }

  /// Whether a paragraph has figures that may be a dateline's, or a year's anywhere.
  private func hasFigure(_ bytes: Span<UInt8>, _ range: Range<Int>, isShort: Bool) -> Bool {
    let opening = isShort ? range.upperBound : range.lowerBound + Self.openingLength
    var index = range.lowerBound
    while index < range.upperBound {
      var figures = Self.figures(bytes, at: index)
      let left = range.upperBound &- index
      if left < ByteBlock.width { figures &= ~(~0 &<< UInt64(truncatingIfNeeded: left)) }
      if figures != 0 {
        if index &+ figures.trailingZeroBitCount < opening { return true }
        // Four in a row.
        let pairs = figures & figures &>> 1
        if pairs & pairs &>> 2 != 0 { return true }
      }
      // A year may stand across the end of a block.
      index &+= ByteBlock.width &- 3
    }
    return false
  }

  /// Which of the 64 bytes from `index` on are figures.
  private static func figures(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    if index &+ ByteBlock.width <= bytes.count {
      return ByteBlock(bytes, at: index).bits { $0.isAmong(0x30, count: 10) }
    }
    var figures: UInt64 = 0
    for place in index..<bytes.count where bytes[place] &- 0x30 < 10 {
      figures |= 1 &<< UInt64(truncatingIfNeeded: place &- index)
    }
    return figures
  }

  /// The letters from the first letter at or behind a place, as a hash of their lower case.
  private func word(_ bytes: Span<UInt8>, from start: Int, _ end: Int)
    -> (start: Int, end: Int, length: Int, hash: UInt64)
  {
    var first = start
    while first < end, !ByteClass.mayBeLetter(bytes[first]), bytes[first] != 0x20 {
      // Signs beyond ASCII are passed over whole.
      first += bytes[first] == 0xE2 ? 3 : bytes[first] == 0xC2 ? 2 : 1
    }
    var index = first
    var hash = ByteHash()
    while index < end, ByteClass.mayBeLetter(bytes[index]) {
      Self.add(bytes[index], to: &hash)
      index += 1
    }
    return (min(first, end - 1), index, index - first, hash.value)
  }

  /// Blind to case: capitals and small letters of ASCII and Latin-1 differ by one bit.
  private static func add(_ byte: UInt8, to hash: inout ByteHash) {
    hash.add(byte == 0xC3 ? byte : byte | 0x20)
  }

  private static func hashes(_ words: Set<String>) -> Set<UInt64> {
    Set(words.map { $0.utf8.reduce(into: ByteHash()) { add($1, to: &$0) }.value })
  }
}
