/// Seeks the plain figures that refer to a note: glued to a word, behind a mark, or between words.
struct NoteMarkSearch {
  /// How surely a number is a note's mark, by what stands beside it.
  enum Rank: Int, Comparable {
    /// Behind a word that asks for a number: `que 24 allanar`.
    case counted
    /// Between words: `de Sosnovsky 12 que`.
    case loose
    /// Behind a punctuation mark and a space: `terminó. 3 Durante`.
    case spaced
    /// Behind a letter or a punctuation mark: `Lenin1`, `piedad”.5`.
    case glued

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  let lines: [Line]
  let bytes: [UInt8]
  let roles: [LineRole]

  /// Every sure mark of a note between two bytes of the source: two places may share a note.
  func sureMarks(of value: Int, from start: Int, to end: Int) -> [NoteMark] {
    var marks: [NoteMark] = []
    var index = firstLine(endingAfter: start)
    while index < lines.count, Int(lines[index].start) < end {
      let line = lines[index]
      if roles[index] == .text, line.features.contains(.digit) {
        var from = max(start, Int(line.start))
        while true {
          var best: (mark: NoteMark, rank: Rank)?
          scan(line, at: index, value, from, end, &best)
          guard let best, best.rank >= .spaced else { break }
          marks.append(best.mark)
          from = best.mark.range.upperBound
        }
      }
      index += 1
    }
    return marks
  }

  /// The best mark of a note between two bytes of the source, the first of equal ones.
  ///
  /// - Complexity: O(*n*) for the text between them.
  func mark(of value: Int, from start: Int, to end: Int, skipping notes: [Int])
    -> (mark: NoteMark, rank: Rank)?
  {
    var best: (mark: NoteMark, rank: Rank)?
    var index = firstLine(endingAfter: start)
    let skipped = Set(notes.suffix(64))
    while index < lines.count, Int(lines[index].start) < end {
      let line = lines[index]
      if roles[index] == .text, line.features.contains(.digit) {
        let from = skipped.contains(index) ? markEnd(of: line) : Int(line.start)
        scan(line, at: index, value, max(start, from), end, &best)
        if best?.rank == .glued { return best }
      }
      index += 1
    }
    return best
  }

  // MARK: -

  private func firstLine(endingAfter offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle].end) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func markEnd(of line: Line) -> Int {
    LineBytes.number(bytes, at: Int(line.start), Int(line.end))?.end ?? Int(line.start)
  }

  private func scan(
    _ line: Line, at index: Int, _ value: Int, _ start: Int, _ end: Int,
    _ best: inout (mark: NoteMark, rank: Rank)?
  ) {
    let limit = min(Int(line.end), end)
    var at = start
    while at < limit {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else {
        at += 1
        continue
      }
      var stop = at
      while stop < limit, bytes[stop] >= 0x30, bytes[stop] <= 0x39 { stop += 1 }
      if let number = LineBytes.number(bytes, at: at, stop), number.end == stop,
        number.value == value, bytes[at] != 0x30, let rank = rank(at..<stop, in: line, index),
        best.map({ $0.rank < rank }) ?? true
      {
        best = (NoteMark(range: at..<stop, value: value), rank)
      }
      at = stop
    }
  }

  private func rank(_ range: Range<Int>, in line: Line, _ index: Int) -> Rank? {
    guard endsWell(range.upperBound, line) else { return nil }
    if range.lowerBound == Int(line.start) {
      // A whole line is a page's or a note's number; a line that ends a sentence may have its mark here.
      guard range.upperBound < Int(line.end), index > 0 else { return nil }
      return lines[index - 1].tail == .terminal && line.gap == 0 ? .spaced : nil
    }
    let before = bytes[range.lowerBound - 1]
    if before == 0x20 {
      var left = range.lowerBound - 1
      while left > Int(line.start), bytes[left - 1] == 0x20 { left -= 1 }
      guard left > Int(line.start) else { return nil }
      if isPunctuation(endingAt: left, line), !isAbbreviation(endingAt: left, line) {
        return .spaced
      }
      if isCounting(range, line) { return nil }
      return isCounted(left, line) ? .counted : .loose
    }
    if before >= 0x30, before <= 0x39 { return nil }
    if ByteClass.of(before) == .letter || before >= 0x80 {
      return isPunctuation(endingAt: range.lowerBound, line)
        || isWord(endingAt: range.lowerBound, line)
        ? .glued : nil
    }
    // Figures on both sides of a mark are one number or date: 4.000, 13:30, 5-12.
    guard isPunctuation(endingAt: range.lowerBound, line) else { return nil }
    let second = range.lowerBound - 2
    if second >= Int(line.start), bytes[second] >= 0x30, bytes[second] <= 0x39 { return nil }
    return .glued
  }

  /// Whether what follows a number lets it be a mark: the line's end, white space, a mark.
  private func endsWell(_ index: Int, _ line: Line) -> Bool {
    guard index < Int(line.end) else { return true }
    let byte = bytes[index]
    if byte <= 0x20 { return true }
    if byte >= 0x80 {
      let ahead = ScalarAhead(in: bytes.span, at: index)
      return ahead.kind == .punctuation || ahead.kind == .space
    }
    guard ByteClass.of(byte) == .punctuation, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "%")
    else { return false }
    let next = index + 1
    return next >= Int(line.end) || !(0x30...0x39).contains(bytes[next])
  }

  private func isPunctuation(endingAt index: Int, _ line: Line) -> Bool {
    let byte = bytes[index - 1]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      return true
    case 0x80...0xFF:
      var first = index - 1
      while first > Int(line.start), bytes[first] & 0xC0 == 0x80 { first -= 1 }
      switch ScalarAhead(in: bytes.span, at: first).value {
      case 0xBB, 0x201D, 0x2019, 0x2026: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether two letters or more stand before `index`.
  private func isWord(endingAt index: Int, _ line: Line) -> Bool {
    var letters = 0
    var at = index
    while at > Int(line.start), letters < 2 {
      let byte = bytes[at - 1]
      guard byte >= 0x80 || ByteClass.of(byte) == .letter else { break }
      at -= 1
      if byte & 0xC0 != 0x80 { letters += 1 }
    }
    return letters >= 2
  }

  /// Whether the full stop before `index` is that of a short word that a number follows: `núm. 4`.
  private func isAbbreviation(endingAt index: Int, _ line: Line) -> Bool {
    guard bytes[index - 1] == UInt8(ascii: ".") else { return false }
    return LayoutWords.takesNumber.contains(word(endingAt: index - 1, line))
  }

  /// Whether a number counts or dates what follows it: `12 de marzo`, `30 kilos` is not told.
  private func isCounting(_ range: Range<Int>, _ line: Line) -> Bool {
    let rest = range.upperBound..<Int(line.end)
    return LineBytes.hasPrefix(bytes, " de ", at: rest.lowerBound, rest.upperBound)
      || isFollowedByNumber(rest)
      || LineBytes.hasPrefix(bytes, " por ", at: rest.lowerBound, rest.upperBound)
  }

  /// Whether `y` and a further number stand behind: `12 y 13`.
  private func isFollowedByNumber(_ rest: Range<Int>) -> Bool {
    guard LineBytes.hasPrefix(bytes, " y ", at: rest.lowerBound, rest.upperBound) else {
      return false
    }
    let next = rest.lowerBound + 3
    return next < rest.upperBound && (0x30...0x39).contains(bytes[next])
  }

  /// Whether the word before a number asks for one: `página 4`, `los 12`.
  private func isCounted(_ index: Int, _ line: Line) -> Bool {
    LayoutWords.takesNumber.contains(word(endingAt: index, line))
  }

  private func word(endingAt index: Int, _ line: Line) -> String {
    var start = index
    while start > Int(line.start),
      bytes[start - 1] >= 0x80 || ByteClass.of(bytes[start - 1]) == .letter
    {
      start -= 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
  }
}
