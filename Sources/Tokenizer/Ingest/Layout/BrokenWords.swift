/// Finds spaces inside words, which a printer or a scanner left there: `m u c h o`, `ofi cial`.
///
/// Letters that stand apart are a word where they read as one; two or more spaces part such words. A
/// space behind `fi` or `fl` is none where the joined word is known, or where many of the source's
/// are torn so.
struct BrokenWords: Sendable {
  /// The spaces that are none, in order.
  private(set) var gaps: [Int] = []

  /// Finds none.
  init() {}

  /// - Parameter words: the words of the source.
  /// - Complexity: O(*n*).
  init(of bytes: [UInt8], words: SourceWords) {
    let hits = Hits(bytes)
    guard !hits.spacedLines.isEmpty || !hits.torn.isEmpty else { return }
    for line in hits.spacedLines { addSpacedLetters(of: line, bytes, words) }
    addTornLigatures(hits, bytes, words)
    gaps.sort()
  }

  /// The gaps in a stretch of the source.
  ///
  /// - Complexity: O(log *g*).
  func gaps(in range: Range<Int>) -> ArraySlice<Int> {
    guard !gaps.isEmpty else { return [] }
    func first(from start: Int) -> Int {
      var low = 0
      var high = gaps.count
      while low < high {
        let middle = (low + high) / 2
        if gaps[middle] < start { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return gaps[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  // MARK: - One look at every byte

  /// Lines in which several letters stand alone, and spaces behind `fi` and `fl`.
  private struct Hits {
    var spacedLines: [Range<Int>] = []
    var torn: [Int] = []
    /// How many `fi` and `fl` are whole.
    var whole = 0

    init(_ utf8: [UInt8]) {
      let bytes = utf8.span
      var before: UInt64 = 0
      var index = 0
      while index < bytes.count {
        let spaces: UInt64
        var effs: UInt64
        if index + ByteBlock.width <= bytes.count {
          let block = ByteBlock(bytes, at: index)
          spaces = block.bits { $0.isAmong(0, count: 0x21) }
          effs = block.bits(equalTo: UInt8(ascii: "f"))
        } else {
          (spaces, effs) = Self.masks(bytes, from: index)
        }
        func shifted(_ count: UInt64) -> UInt64 { spaces &<< count | before &>> (64 &- count) }
        // Four spaces with one byte between each and the next.
        let alternating = spaces & shifted(2) & shifted(4) & shifted(6)
        if alternating & ~shifted(1) != 0 {
          addLine(around: index &+ alternating.trailingZeroBitCount, bytes)
        }
        before = spaces
        while effs != 0 {
          addLigature(index &+ effs.trailingZeroBitCount, bytes)
          effs &= effs &- 1
        }
        index &+= ByteBlock.width
      }
    }

    private static func masks(_ bytes: Span<UInt8>, from start: Int) -> (UInt64, UInt64) {
      var spaces = ~UInt64(0) &<< UInt64(bytes.count - start)
      var effs: UInt64 = 0
      for index in start..<bytes.count {
        if bytes[index] <= 0x20 { spaces |= 1 &<< UInt64(index - start) }
        if bytes[index] == UInt8(ascii: "f") { effs |= 1 &<< UInt64(index - start) }
      }
      return (spaces, effs)
    }

    /// Adds the line, or two, around a byte, from the last that was added on.
    private mutating func addLine(around index: Int, _ bytes: Span<UInt8>) {
      let limit = spacedLines.last?.upperBound ?? 0
      guard index >= limit else { return }
      var start = min(max(index - 6, limit), bytes.count)
      while start > limit, bytes[start - 1] != 0x0A { start -= 1 }
      var end = min(index + ByteBlock.width, bytes.count)
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if start < end { spacedLines.append(start..<end) }
    }

    private mutating func addLigature(_ index: Int, _ bytes: Span<UInt8>) {
      guard index + 2 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "i") || bytes[index + 1] == UInt8(ascii: "l")
      else { return }
      if Self.isSmall(bytes[index + 2]) { whole += 1 }
      if bytes[index + 2] == 0x20, index + 3 < bytes.count, Self.isSmall(bytes[index + 3]) {
        torn.append(index + 2)
      }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte == 0xC3 }
  }

  // MARK: - Letters that stand apart

  /// A letter between two spaces, with the marks beside it.
  private struct Single {
    /// Its bytes without marks.
    let letter: Range<Int>
    let isOpened: Bool
    let isClosed: Bool
    /// Whether exactly one space stands between it and the letter before it.
    let isNear: Bool
  }

  private mutating func addSpacedLetters(
    of line: Range<Int>, _ bytes: [UInt8], _ words: SourceWords
  ) {
    var run: [Single] = []
    /// A short run that is a word if the next one is: `D E  F A M I L I A`.
    var pending: [Single] = []
    var isBehindRun = false
    func end() {
      isBehindRun = add(run, bytes, words, isSure: isBehindRun)
      if isBehindRun { _ = add(pending, bytes, words, isSure: true) }
      pending = isBehindRun ? [] : run
      run = []
    }
    var index = line.lowerBound
    var last = index
    while index < line.upperBound {
      if bytes[index] <= 0x20 {
        index += 1
        continue
      }
      var stop = index
      while stop < line.upperBound, bytes[stop] > 0x20 { stop += 1 }
      let isNear = index - last == 1 && bytes[last] == 0x20
      if let single = Self.single(bytes, index..<stop, isNear: isNear) {
        if !single.isNear || single.isOpened || run.last?.isClosed == true { end() }
        run.append(single)
      } else {
        end()
        isBehindRun = false
        pending = []
      }
      last = stop
      index = stop
    }
    end()
  }

  /// Cuts the spaces of a run of letters that reads as a word.
  ///
  /// - Returns: whether it does.
  private mutating func add(
    _ run: [Single], _ bytes: [UInt8], _ words: SourceWords, isSure: Bool
  ) -> Bool {
    let letters = run.map { bytes[$0.letter] }
    guard run.count >= 4 || (isSure && run.count >= 2) else { return false }
    let parts = Self.words(of: letters, words, isSure: isSure)
    for part in parts {
      for (first, next) in zip(run[part], run[part].dropFirst()) {
        gaps += (first.letter.upperBound..<next.letter.lowerBound).filter { bytes[$0] == 0x20 }
      }
    }
    return !parts.isEmpty
  }

  /// The words that letters make up, as ranges of them: one, or as many as are known.
  private static func words(
    of letters: [ArraySlice<UInt8>], _ words: SourceWords, isSure: Bool
  ) -> [Range<Int>] {
    func isKnown(_ range: Range<Int>) -> Bool {
      let word = letters[range].reduce([], +)[...]
      if range.count == 1 { return isOneLetterWord(letters[range.lowerBound]) }
      return range.count <= 3 ? WordStock.isCommon(word) : words.knows(word)
    }
    let all = 0..<letters.count
    if isSure || isKnown(all) { return [all] }
    // A small word of one letter before it or behind it.
    if isOneLetterWord(letters[0]), isKnown(1..<letters.count) { return [1..<letters.count] }
    if isOneLetterWord(letters[letters.count - 1]), isKnown(0..<(letters.count - 1)) {
      return [0..<(letters.count - 1)]
    }
    guard letters.count >= 5, letters.count <= 60, readsAsWord(letters) else { return [] }
    return parted(letters.count, isKnown) ?? [all]
  }

  /// The fewest known words that letters make up; nil where they make up none.
  private static func parted(_ count: Int, _ isKnown: (Range<Int>) -> Bool) -> [Range<Int>]? {
    var best = [(words: Int, start: Int)?](repeating: nil, count: count + 1)
    best[0] = (0, 0)
    for end in 1...count {
      for start in max(0, end - 24)..<end {
        guard let before = best[start], before.words + 1 < best[end]?.words ?? Int.max,
          isKnown(start..<end)
        else { continue }
        best[end] = (before.words + 1, start)
      }
    }
    guard let whole = best[count], whole.words * 3 <= count else { return nil }
    var parts: [Range<Int>] = []
    var end = count
    while end > 0, let last = best[end] {
      parts.append(last.start..<end)
      end = last.start
    }
    return parts.reversed()
  }

  /// Whether vowels and consonants alternate as in words, not as in the alphabet.
  private static func readsAsWord(_ letters: [ArraySlice<UInt8>]) -> Bool {
    let bytes = letters.map { $0.count == 1 ? $0[$0.startIndex] | 0x20 : 0xC3 }
    let vowels = bytes.count { $0 == 0xC3 || Self.vowels.contains($0) }
    let isAlphabet = zip(bytes, bytes.dropFirst()).allSatisfy { $0 <= $1 }
    return !isAlphabet && vowels * 4 >= bytes.count && vowels * 4 <= bytes.count * 3
  }

  private static let vowels = Set("aeiou".utf8)

  private static func isOneLetterWord(_ letter: ArraySlice<UInt8>) -> Bool {
    guard letter.count == 1, let byte = letter.first else { return false }
    return vowels.contains(byte | 0x20) && byte | 0x20 != UInt8(ascii: "i")
      || byte | 0x20 == UInt8(ascii: "y")
  }

  /// One letter with marks around it, or nil.
  private static func single(_ bytes: [UInt8], _ token: Range<Int>, isNear: Bool) -> Single? {
    guard token.count <= 8 else { return nil }
    var start = token.lowerBound
    while start < token.upperBound, let next = markEnd(bytes, start, token.upperBound) {
      start = next
    }
    guard start < token.upperBound else { return nil }
    let end: Int
    switch bytes[start] {
    case 0x41...0x5A, 0x61...0x7A: end = start + 1
    case 0xC3 where start + 1 < token.upperBound: end = start + 2
    default: return nil
    }
    var last = end
    while last < token.upperBound, let next = markEnd(bytes, last, token.upperBound) { last = next }
    guard last == token.upperBound else { return nil }
    // A full stop behind a lone capital is that of an initial.
    let isClosed = end < token.upperBound
    if isClosed, bytes[end] == UInt8(ascii: "."), bytes[start] &- 0x41 < 26 { return nil }
    return Single(
      letter: start..<end, isOpened: start > token.lowerBound, isClosed: isClosed, isNear: isNear)
  }

  /// The byte behind a mark of punctuation.
  private static func markEnd(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
    if bytes[index] < 0x80 {
      return ByteClass.of(bytes[index]) == .punctuation ? index + 1 : nil
    }
    guard bytes[index] == 0xC2 || bytes[index] == 0xE2,
      ScalarAhead(in: bytes.span, at: index).kind == .punctuation
    else { return nil }
    return min(limit, index + (bytes[index] == 0xC2 ? 2 : 3))
  }

  // MARK: - Torn ligatures

  private mutating func addTornLigatures(_ hits: Hits, _ bytes: [UInt8], _ words: SourceWords) {
    let areMany = hits.torn.count >= 3 && hits.torn.count * 4 >= hits.whole
    for gap in hits.torn {
      var start = gap
      while start > 0, ByteClass.mayBeLetter(bytes[start - 1]) { start -= 1 }
      var end = gap + 1
      while end < bytes.count, ByteClass.mayBeLetter(bytes[end]) { end += 1 }
      let (left, right) = (bytes[start..<gap], bytes[(gap + 1)..<end])
      // `Sofi a`, `el wifi no`
      let isName = left.count > 2 && bytes[start] &- 0x41 < 26
      if areMany
        ? !WordStock.isCommon(left) : !isName && words.knows(left, joinedWith: right)
      {
        gaps.append(gap)
      }
    }
  }
}
