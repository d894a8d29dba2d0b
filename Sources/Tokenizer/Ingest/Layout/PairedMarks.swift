/// Finds the marks of notes that both the text and the note itself show: `*`, `**`, `(1)`, `(*)`.
struct PairedMarks {
  /// What a mark is; the mark of the text and that of its note are equal.
  enum Sign: Hashable, Sendable {
    case stars(Int)
    case bracketedStars(Int)
    case number(Int)
  }

  struct Mark: Sendable {
    let sign: Sign
    let range: Range<Int>
  }

  /// The marks inside lines, by their sign, in text order.
  private var marks: [Sign: [Mark]] = [:]
  /// How many of them are behind the notes that were asked for.
  private var passed: [Sign: Int] = [:]

  /// - Parameter signs: those with which a line begins.
  /// - Complexity: O(*n*).
  init(_ lines: [Line], _ bytes: [UInt8], _ roles: [LineRole], signs: Set<Sign>) {
    guard !signs.isEmpty else { return }
    for (index, line) in lines.enumerated()
    where roles[index] == .text && !line.features.isDisjoint(with: [.markup, .digit]) {
      var at = Int(line.start)
      while at < Int(line.end) {
        guard bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "("),
          let mark = Self.sign(bytes, at: at, Int(line.end))
        else {
          at += 1
          continue
        }
        if signs.contains(mark.sign), Self.follows(at, line, bytes),
          Self.isFollowed(mark.end, line, bytes)
        {
          marks[mark.sign, default: []].append(Mark(sign: mark.sign, range: at..<mark.end))
        }
        at = mark.end
      }
    }
  }

  /// The first mark of a sign before a note, not so far from it that a page could not hold both, nor
  /// one that an earlier note has.
  mutating func mark(of sign: Sign, before note: Int) -> Range<Int>? {
    let all = marks[sign] ?? []
    var next = passed[sign] ?? 0
    while next < all.count, all[next].range.lowerBound < note - Self.reach { next += 1 }
    passed[sign] = next
    guard next < all.count, all[next].range.lowerBound < note else { return nil }
    passed[sign] = next + 1
    return all[next].range
  }

  /// The sign of a mark at a byte, and the byte behind it.
  static func sign(_ bytes: [UInt8], at index: Int, _ limit: Int) -> (sign: Sign, end: Int)? {
    var end = index
    let isBracketed = bytes[index] == UInt8(ascii: "(")
    if isBracketed { end += 1 }
    let start = end
    while end < limit, bytes[end] == UInt8(ascii: "*") { end += 1 }
    let stars = end - start
    if stars > 0 {
      guard stars <= 4 else { return nil }
      if !isBracketed { return (.stars(stars), end) }
      guard end < limit, bytes[end] == UInt8(ascii: ")") else { return nil }
      return (.bracketedStars(stars), end + 1)
    }
    guard isBracketed, let number = LineBytes.number(bytes, at: start, limit), number.value < 1000,
      number.value > 0, number.end < limit, bytes[number.end] == UInt8(ascii: ")")
    else { return nil }
    return (.number(number.value), number.end + 1)
  }

  // MARK: -

  /// How many bytes two pages have at most.
  private static let reach = 12_000

  /// Whether a mark stands behind a word or the end of a clause, not in a list: `: (1) …`.
  private static func follows(_ index: Int, _ line: Line, _ bytes: [UInt8]) -> Bool {
    var before = index
    while before > Int(line.start), bytes[before - 1] == 0x20 { before -= 1 }
    guard before > Int(line.start) else { return false }
    let byte = bytes[before - 1]
    if byte >= 0x80 || ByteClass.of(byte) == .letter || ByteClass.of(byte) == .digit { return true }
    let isGlued = before == index
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
      UInt8(ascii: ","), UInt8(ascii: ";"):
      return true
    case UInt8(ascii: ":"), UInt8(ascii: ")"):
      return isGlued
    default: return false
    }
  }

  private static func isFollowed(_ index: Int, _ line: Line, _ bytes: [UInt8]) -> Bool {
    guard index < Int(line.end) else { return true }
    let byte = bytes[index]
    return byte <= 0x20 || byte >= 0x80 || ByteClass.of(byte) == .punctuation
  }
}
