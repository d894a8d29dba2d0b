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

  private let lines: [Line]
  private let bytes: [UInt8]
  private let roles: [LineRole]
  /// Where the numbers stand that may be marks, by their value.
  private var places: [Int: Places] = [:]

  /// - Complexity: O(*n*).
  init(lines: [Line], bytes: [UInt8], roles: [LineRole], values: Set<Int>) {
    self.lines = lines
    self.bytes = bytes
    self.roles = roles
    guard !values.isEmpty else { return }
    for (index, line) in lines.enumerated()
    where roles[index] == .text && line.features.contains(.digit) {
      addNumbers(of: line, at: index, values)
    }
  }

  /// The other sure marks of a note between two bytes of the source: two places may share a note.
  ///
  /// - Parameter best: the mark that was found. Before it, behind a space, one counts at the end of a
  ///   line alone: a sentence may begin with a number.
  func sureMarks(of value: Int, from start: Int, to end: Int, besides best: NoteMark) -> [NoteMark]
  {
    guard let places = places[value] else { return [] }
    let sure = [Rank.glued, .spaced].flatMap { rank in
      places[rank].lazy.dropFirst(places.first(of: rank, from: start)).prefix {
        $0.range.upperBound <= end
      }.filter {
        $0.range.lowerBound > best.range.lowerBound || rank == .glued
          || $0.range.upperBound == Int(lines[$0.line].end)
      }.map { NoteMark(range: $0.range, value: value) }
    }
    return sure.filter { $0 != best }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The best mark of a note between two bytes of the source, the first of equal ones.
  ///
  /// - Parameter notes: the lines that begin with the number of a note: that is no mark.
  /// - Complexity: O(log *n*), and the notes of this number that begin between the bytes.
  func mark(of value: Int, from start: Int, to end: Int, skipping notes: Set<Int>)
    -> (mark: NoteMark, rank: Rank)?
  {
    guard let places = places[value] else { return nil }
    for rank in [Rank.glued, .spaced, .loose, .counted] {
      let found = places[rank].lazy.dropFirst(places.first(of: rank, from: start)).prefix {
        $0.range.upperBound <= end
      }.first { !$0.beginsLine || !notes.contains($0.line) }
      if let found { return (NoteMark(range: found.range, value: value), rank) }
    }
    return nil
  }

  // MARK: -

  private struct Place {
    let range: Range<Int>
    let line: Int
    let beginsLine: Bool
  }

  /// The places of one number, in text order, for each rank.
  private struct Places {
    private var ranks = [[Place]](repeating: [], count: 4)

    subscript(rank: Rank) -> [Place] {
      get { ranks[rank.rawValue] }
      _modify { yield &ranks[rank.rawValue] }
    }

    /// The index of the first place of a rank at or behind a byte.
    func first(of rank: Rank, from start: Int) -> Int {
      let places = self[rank]
      var low = 0
      var high = places.count
      while low < high {
        let middle = (low + high) / 2
        if places[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  private mutating func addNumbers(of line: Line, at index: Int, _ values: Set<Int>) {
    let limit = Int(line.end)
    var at = Int(line.start)
    while at < limit {
      guard bytes[at] >= 0x30, bytes[at] <= 0x39 else {
        at += 1
        continue
      }
      var stop = at
      while stop < limit, bytes[stop] >= 0x30, bytes[stop] <= 0x39 { stop += 1 }
      if bytes[at] != 0x30, let number = LineBytes.number(bytes, at: at, stop), number.end == stop,
        values.contains(number.value), let rank = rank(at..<stop, in: line, index)
      {
        let place = Place(range: at..<stop, line: index, beginsLine: at == Int(line.start))
        places[number.value, default: Places()][rank].append(place)
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
      if isDayOfMonth(range, line) { return nil }
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

  /// Whether a word stands before `index`: two letters or more, or one of the words of one.
  private func isWord(endingAt index: Int, _ line: Line) -> Bool {
    var letters = 0
    var at = index
    while at > Int(line.start), letters < 2 {
      let byte = bytes[at - 1]
      guard byte >= 0x80 || ByteClass.of(byte) == .letter else { break }
      at -= 1
      if byte & 0xC0 != 0x80 { letters += 1 }
    }
    // `y1`
    let isShortWord =
      letters == 1 && at > Int(line.start) && bytes[at - 1] == 0x20
      && [UInt8(ascii: "y"), UInt8(ascii: "a"), UInt8(ascii: "o")].contains(bytes[at])
    return letters >= 2 || isShortWord
  }

  /// Whether the full stop before `index` is that of a short word that a number follows: `núm. 4`.
  private func isAbbreviation(endingAt index: Int, _ line: Line) -> Bool {
    guard bytes[index - 1] == UInt8(ascii: ".") else { return false }
    return LayoutWords.takesNumber.contains(word(endingAt: index - 1, line))
  }

  /// `Gijón, 4 de diciembre`
  private func isDayOfMonth(_ range: Range<Int>, _ line: Line) -> Bool {
    guard LineBytes.hasPrefix(bytes, " de ", at: range.upperBound, Int(line.end)) else {
      return false
    }
    let start = range.upperBound + 4
    var end = start
    while end < Int(line.end), ByteClass.of(bytes[end]) == .letter { end += 1 }
    return LetterCue.months.contains(
      String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
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
