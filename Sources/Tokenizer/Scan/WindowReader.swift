/// Reads text window by window: plain words pass through `WordWindow` and `WordBatch`; whatever is
/// unusual goes to the exact reader, stretch by stretch.
struct WindowReader: Sendable {
  private let withSigns: Bool
  private var exact = ParagraphReader()
  private(set) var window = WordWindow()
  private(set) var batch = WordBatch()
  /// The tokens of the last stretch that was read exactly.
  private(set) var exactTokens: [Token] = []
  /// The places in the last batch of the words that own the full stop behind them, in order.
  private(set) var ownedStops: [Int] = []

  private var range = 0..<0
  /// What of the range is in the window.
  private(set) var stretch = 0..<0
  private var word = 0
  private var chunk = 0
  /// Where the last token ended, if its full stop is its own.
  private var stopEnd = -1
  /// The end of the paragraph that was last asked for.
  private var knownEnd = -1

  /// - Parameter withSigns: whether signs are read beside words.
  init(withSigns: Bool) {
    self.withSigns = withSigns
  }

  /// What was read.
  enum Found {
    /// Words, and signs, of the window, from the first one on: their types are in `batch`.
    case plain(first: Int, count: Int)
    /// What stands in `exactTokens`.
    case exact
  }

  /// Begins to read whole paragraphs.
  mutating func begin(_ range: Range<Int>) {
    self.range = range
    stretch = range.lowerBound..<range.lowerBound
    (word, chunk) = (0, 0)
    (stopEnd, knownEnd) = (-1, -1)
    window.clear()
  }

  /// The next tokens in text order, nil at the end of the range.
  ///
  /// - Precondition: `bytes` are the same until then.
  mutating func next(_ bytes: Span<UInt8>, _ vocabulary: inout Vocabulary) -> Found? {
    while true {
      let words = window.edgeCount / 2
      let limit =
        chunk < window.chunks.count
        ? firstWord(from: word, to: words, behind: window.chunks[chunk].lowerBound) : words
      if word < limit {
        let first = word
        let count = min(WordBatch.capacity, limit - first)
        batch.find(window, from: first, count: count, in: &vocabulary.table)
        judgeStops(bytes, first, &vocabulary)
        word += count
        return .plain(first: first, count: count)
      }
      if chunk < window.chunks.count {
        let place = window.chunks[chunk]
        let lower = stretch.lowerBound + place.lowerBound
        chunk += 1
        readExactly(bytes, lower..<(lower + place.count), &vocabulary)
        return .exact
      }
      guard stretch.upperBound < range.upperBound else { return nil }
      if let run = fill(bytes) {
        readExactly(bytes, run, &vocabulary)
        return .exact
      }
    }
  }

  // MARK: -

  /// Scans the next stretch; returns it where it has no white space to end at, unscanned.
  private mutating func fill(_ bytes: Span<UInt8>) -> Range<Int>? {
    let start = stretch.upperBound
    var end = min(start + WordWindow.size, range.upperBound)
    (word, chunk) = (0, 0)
    if end < range.upperBound {
      while end > start, bytes[end - 1] > 0x20 { end -= 1 }
      if end == start {
        while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
        stretch = start..<end
        window.clear()
        return stretch
      }
    }
    stretch = start..<end
    scan(bytes)
    return nil
  }

  /// The bytes that a load may reach over the end of a stretch: a block, and the rest of a sign that
  /// begins at its last byte, rounded up to the width of a vector.
  private static let margin = WordMasks.width + 16

  private mutating func scan(_ bytes: Span<UInt8>) {
    if stretch.lowerBound > 0, stretch.upperBound + Self.margin <= bytes.count {
      unsafe scan(bytes.bytes, from: stretch.lowerBound)
      return
    }
    var padded: [UInt8] = [0x20]
    padded.reserveCapacity(stretch.count + Self.margin + 1)
    for index in stretch { padded.append(bytes[index]) }
    for _ in 0..<Self.margin { padded.append(0x20) }
    unsafe scan(padded.span.bytes, from: 1)
  }

  private mutating func scan(_ text: RawSpan, from start: Int) {
    if withSigns {
      window.scanTokens(text, from: start, count: stretch.count)
    } else {
      window.scanWords(text, from: start, count: stretch.count)
    }
  }

  /// The first word at or behind a place of the window.
  private func firstWord(from first: Int, to last: Int, behind place: Int) -> Int {
    var low = first
    var high = last
    while low < high {
      let middle = (low + high) / 2
      if Int(window.edges[2 * middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Gives the full stop behind an abbreviation or an initial to it.
  private mutating func judgeStops(
    _ bytes: Span<UInt8>, _ first: Int, _ vocabulary: inout Vocabulary
  ) {
    exact.mark(&vocabulary)
    ownedStops.removeAll(keepingCapacity: true)
    for index in 0..<batch.stoppedCount {
      let place = Int(batch.stopped[index])
      guard vocabulary.mayOwnStop[Int(batch.types[place])] else { continue }
      let start = stretch.lowerBound + Int(window.edges[2 * (first + place)])
      let text = bytes.extracting(0..<paragraphEnd(bytes, from: start))
      let token = exact.token(
        in: text, at: start, isFirst: isFirst(bytes, start),
        followsInitial: followsStop(bytes, start))
      stopEnd = token.keepsStop ? token.end : -1
      guard token.keepsStop else { continue }
      batch.replace(place, with: vocabulary.table.intern(exact.form))
      ownedStops.append(place)
    }
  }

  private mutating func readExactly(
    _ bytes: Span<UInt8>, _ stretch: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    exactTokens.removeAll(keepingCapacity: true)
    let text = bytes.extracting(0..<paragraphEnd(bytes, from: stretch.lowerBound))
    var index = stretch.lowerBound
    while let start = exact.start(in: text, from: index), start < stretch.upperBound {
      let token = exact.token(
        in: text, at: start, isFirst: isFirst(bytes, start),
        followsInitial: followsStop(bytes, start))
      if withSigns || token.kind == .word {
        exactTokens.append(
          Token(
            type: vocabulary.table.intern(exact.form), utf8Range: start..<token.end,
            kind: token.kind))
      }
      stopEnd = token.keepsStop ? token.end : -1
      index = token.end
    }
  }

  /// Places are asked for in the order of the text, so that all ends are found in one walk.
  private mutating func paragraphEnd(_ bytes: Span<UInt8>, from index: Int) -> Int {
    if index <= knownEnd { return knownEnd }
    knownEnd = index
    while knownEnd < range.upperBound, bytes[knownEnd] != 0x0A { knownEnd += 1 }
    return knownEnd
  }

  private func isFirst(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    start == range.lowerBound || bytes[start - 1] == 0x0A
  }

  /// Whether nothing but spaces parts a token from one before it that has its own full stop.
  private func followsStop(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard stopEnd >= 0, stopEnd <= start else { return false }
    var index = stopEnd
    while index < start {
      let ahead = ScalarAhead(in: bytes, at: index)
      guard ahead.kind == .space || ahead.kind == .ignorable, ahead.value != 0x0A else {
        return false
      }
      index += ahead.length
    }
    return true
  }
}
