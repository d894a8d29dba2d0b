/// Reads the words of cleaned text as type numbers, a batch at a time: the loop under every count.
///
/// It finds the words that `SpanishTokenizer` finds, in the same order, without keeping their places.
/// Plain words pass through `WordWindow` and `WordBatch`; whatever is unusual goes to the exact reader,
/// stretch by stretch.
public struct WordReader: Sendable {
  private var exact = ParagraphReader()
  private var window = WordWindow()
  private var batch = WordBatch()
  private var exactTypes: [UInt32] = []
  /// Where the last token ended, if its full stop is its own.
  private var stopEnd = -1
  /// The end of the paragraph that was last asked for.
  private var knownEnd = -1

  public init() {}

  /// Calls `body` with the types of the words in `range`, in text order, some hundred at a time.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8, paragraphs that end with a line feed or with the range.
  ///   - range: whole paragraphs.
  /// - Complexity: O(*n*) for *n* bytes; nothing is allocated per word.
  public mutating func forEachBatch(
    of bytes: Span<UInt8>, in range: Range<Int>, _ vocabulary: inout Vocabulary,
    _ body: (Span<UInt32>) -> Void
  ) {
    stopEnd = -1
    knownEnd = -1
    var start = range.lowerBound
    while start < range.upperBound {
      var end = min(start + WordWindow.size, range.upperBound)
      if end < range.upperBound {
        while end > start, bytes[end - 1] > 0x20 { end -= 1 }
        if end == start {
          while end < range.upperBound, bytes[end] > 0x20 { end += 1 }
          readExactly(bytes, start..<end, range, &vocabulary, body)
          start = end
          continue
        }
      }
      scan(bytes, start..<end)
      readWindow(bytes, start..<end, range, &vocabulary, body)
      start = end
    }
  }

  // MARK: -

  /// The bytes that a load may reach over the end of a stretch: a block, and the rest of a sign that
  /// begins at its last byte, rounded up to the width of a vector.
  private static let margin = WordMasks.width + 16

  private mutating func scan(_ bytes: Span<UInt8>, _ stretch: Range<Int>) {
    if stretch.lowerBound > 0, stretch.upperBound + Self.margin <= bytes.count {
      unsafe window.scan(bytes.bytes, from: stretch.lowerBound, count: stretch.count)
      return
    }
    var padded: [UInt8] = [0x20]
    padded.reserveCapacity(stretch.count + Self.margin + 1)
    for index in stretch { padded.append(bytes[index]) }
    for _ in 0..<Self.margin { padded.append(0x20) }
    unsafe window.scan(padded.span.bytes, from: 1, count: stretch.count)
  }

  private mutating func readWindow(
    _ bytes: Span<UInt8>, _ stretch: Range<Int>, _ range: Range<Int>,
    _ vocabulary: inout Vocabulary, _ body: (Span<UInt32>) -> Void
  ) {
    let words = window.edgeCount / 2
    var word = 0
    var chunk = 0
    while true {
      let limit =
        chunk < window.chunks.count
        ? firstWord(from: word, to: words, behind: window.chunks[chunk].lowerBound) : words
      while word < limit {
        let count = min(WordBatch.capacity, limit - word)
        batch.find(window, from: word, count: count, in: &vocabulary.table)
        judgeStops(bytes, stretch.lowerBound, word, range, &vocabulary)
        body(batch.types.span.extracting(0..<count))
        word += count
      }
      guard chunk < window.chunks.count else { return }
      let place = window.chunks[chunk]
      let lower = stretch.lowerBound + place.lowerBound
      readExactly(bytes, lower..<(lower + place.count), range, &vocabulary, body)
      chunk += 1
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
    _ bytes: Span<UInt8>, _ base: Int, _ first: Int, _ range: Range<Int>,
    _ vocabulary: inout Vocabulary
  ) {
    exact.mark(&vocabulary)
    for index in 0..<batch.stoppedCount {
      let place = Int(batch.stopped[index])
      guard vocabulary.mayOwnStop[Int(batch.types[place])] else { continue }
      let start = base + Int(window.edges[2 * (first + place)])
      let text = bytes.extracting(0..<paragraphEnd(bytes, from: start, range))
      let token = exact.token(
        in: text, at: start, isFirst: isFirst(bytes, start, range),
        followsInitial: followsStop(bytes, start))
      stopEnd = token.keepsStop ? token.end : -1
      guard token.keepsStop else { continue }
      batch.replace(place, with: vocabulary.table.intern(exact.form))
    }
  }

  private mutating func readExactly(
    _ bytes: Span<UInt8>, _ stretch: Range<Int>, _ range: Range<Int>,
    _ vocabulary: inout Vocabulary, _ body: (Span<UInt32>) -> Void
  ) {
    exactTypes.removeAll(keepingCapacity: true)
    let text = bytes.extracting(0..<paragraphEnd(bytes, from: stretch.lowerBound, range))
    var index = stretch.lowerBound
    while let start = exact.start(in: text, from: index), start < stretch.upperBound {
      let token = exact.token(
        in: text, at: start, isFirst: isFirst(bytes, start, range),
        followsInitial: followsStop(bytes, start))
      if token.kind == .word { exactTypes.append(vocabulary.table.intern(exact.form)) }
      stopEnd = token.keepsStop ? token.end : -1
      index = token.end
    }
    body(exactTypes.span)
  }

  /// Places are asked for in the order of the text, so that all ends are found in one walk.
  private mutating func paragraphEnd(_ bytes: Span<UInt8>, from index: Int, _ range: Range<Int>)
    -> Int
  {
    if index <= knownEnd { return knownEnd }
    knownEnd = index
    while knownEnd < range.upperBound, bytes[knownEnd] != 0x0A { knownEnd += 1 }
    return knownEnd
  }

  private func isFirst(_ bytes: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
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
