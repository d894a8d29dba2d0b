/// Cuts the text of paragraphs out of a source: white space folded, broken words whole, marks and
/// markup apart.
struct BlockWriter {
  let lines: [Line]
  let bytes: [UInt8]
  let inline: InlineCuts
  /// The bytes of page numbers that stand at the end of notes, by the byte behind them.
  let stuckPages: [Int: Range<Int>]
  /// Notes that stand a second time inside the text, in order.
  let repeatedNotes: [Range<Int>]
  let words: SourceWords?

  /// The drafts of a paragraph: its text, then what was taken out of it.
  func drafts(of block: LayoutBlock) -> [ParagraphDraft] {
    let blockLines = block.lines.map { lines[$0] }
    var text = ParagraphDraft(layer: block.layer, rule: block.rule, style: block.style)
    var apart: [ParagraphDraft] = []
    var cuts: [InlineCut] = []
    if block.layer != .furniture {
      var isHeading = false
      if case .heading = block.style { isHeading = true }
      cuts = inline.cuts(in: blockLines, isHeading: isHeading)
      if let last = blockLines.last, let page = stuckPages[Int(last.end)] {
        cuts.append(InlineCut(page, .pageNumber))
      }
      if block.layer == .body { addOthersWords(blockLines, &cuts) }
    }
    var next = 0
    /// Where the last cut ended; one may reach over several lines.
    var covered = 0
    for (number, line) in blockLines.enumerated() {
      var index = max(Int(line.start), covered)
      var end = Int(line.end)
      var hyphen: Range<Int>?
      var joinsTight = false
      if number + 1 < blockLines.count, line.tail == .hyphen {
        let start = hyphenStart(end)
        switch hyphenFate(start, line, blockLines[number + 1]) {
        case .dropped:
          hyphen = start..<end
          end = start
          joinsTight = true
        case .kept: joinsTight = true
        case .dash: break
        }
      }
      while next < cuts.count, cuts[next].range.lowerBound < end {
        let cut = cuts[next]
        next += 1
        if index < cut.range.lowerBound {
          add(index..<min(cut.range.lowerBound, end), of: line, to: &text)
        }
        var draft = ParagraphDraft(
          layer: cut.layer, rule: cut.rule, style: cut.layer == .furniture ? .prose : block.style)
        addAcrossLines(cut.range, blockLines, to: &draft)
        if !draft.pieces.isEmpty { apart.append(draft) }
        index = max(index, cut.range.upperBound)
        covered = index
        if index < end, Self.closing.contains(bytes[index]) { text.dropLastSpace(of: bytes) }
      }
      if index < end { add(index..<end, of: line, to: &text) }
      if let hyphen, covered <= hyphen.lowerBound {
        apart.append(
          ParagraphDraft(
            layer: .furniture, rule: .wordBreak, style: .prose, pieces: [.text(hyphen)]))
        // A soft hyphen is among the cuts as well.
        while next < cuts.count, cuts[next].range.lowerBound < hyphen.upperBound { next += 1 }
      }
      if number + 1 < blockLines.count, !joinsTight {
        addSpace(at: Int(line.end), to: &text)
      }
    }
    while case .space? = text.pieces.last { text.pieces.removeLast() }
    return text.pieces.isEmpty ? apart : [text] + apart
  }

  // MARK: -

  /// Marks that have no space before them, where a note's mark stood between.
  private static let closing: Set<UInt8> = [
    UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
  ]

  /// Adds a stretch of a line, its white space folded.
  private func add(_ range: Range<Int>, of line: Line, to draft: inout ParagraphDraft) {
    // Between words that single spaces part there is nothing to fold.
    if line.features.isDisjoint(with: [.wideSpace, .latin1]), bytes[range.lowerBound] > 0x20,
      bytes[range.upperBound - 1] > 0x20, !hasControls(range)
    {
      draft.pieces.append(.text(range))
      return
    }
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard let space = LineTable.spaceEnd(bytes.span, at: index, range.upperBound) else {
        index += 1
        continue
      }
      var end = space
      while let further = LineTable.spaceEnd(bytes.span, at: end, range.upperBound) {
        end = further
      }
      if end == index + 1, bytes[index] == 0x20, start < index, end < range.upperBound {
        index = end
        continue
      }
      if start < index { draft.pieces.append(.text(start..<index)) }
      addSpace(at: index, to: &draft)
      index = end
      start = end
    }
    if start < range.upperBound { draft.pieces.append(.text(start..<range.upperBound)) }
  }

  /// Whether a control character stands in a stretch: white space that is no space.
  private func hasControls(_ range: Range<Int>) -> Bool {
    bytes.span.firstIndex(in: range) { $0.isAmong(0, count: 0x20) } != nil
  }

  private func addSpace(at index: Int, to draft: inout ParagraphDraft) {
    switch draft.pieces.last {
    case nil, .space?: return
    case .text(let range)? where bytes[range.upperBound - 1] == 0x20: return
    default: draft.pieces.append(.space(at: index))
    }
  }

  /// Adds a stretch that may reach over several lines.
  private func addAcrossLines(
    _ range: Range<Int>, _ blockLines: [Line], to draft: inout ParagraphDraft
  ) {
    for line in blockLines {
      let part = range.clamped(to: line.range)
      guard !part.isEmpty else { continue }
      if let last = draft.pieces.last, case .text(let before) = last {
        draft.pieces.append(.space(at: before.upperBound))
      }
      add(part, of: line, to: &draft)
    }
    while case .space? = draft.pieces.last { draft.pieces.removeLast() }
  }

  /// Words in an editor's brackets inside a paragraph are a note, and so is a note printed again.
  private func addOthersWords(_ blockLines: [Line], _ cuts: inout [InlineCut]) {
    guard let first = blockLines.first, let last = blockLines.last else { return }
    // Lines of other paragraphs may stand between the first and the last: each line alone, then all.
    let whole = Int(first.start)..<Int(last.end)
    let isRun = blockLines.reduce(0) { $0 + $1.range.count } + 4 * blockLines.count >= whole.count
    var added = (isRun ? [whole] : blockLines.map(\.range)).flatMap {
      EditorSignature.bracketed(bytes, $0).map { InlineCut($0, .editorNote, layer: .note) }
    }
    added += repeatedNotes[firstRepeatedNote(behind: whole.lowerBound)...]
      .prefix { $0.lowerBound < whole.upperBound }
      .map { InlineCut($0, .footnote, layer: .note) }
    guard !added.isEmpty else { return }
    cuts.removeAll { cut in added.contains { $0.range.overlaps(cut.range) } }
    cuts = (cuts + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The first of the repeated notes that ends behind a byte.
  private func firstRepeatedNote(behind byte: Int) -> Int {
    var low = 0
    var high = repeatedNotes.count
    while low < high {
      let middle = (low + high) / 2
      if repeatedNotes[middle].upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Hyphens

  private enum HyphenFate {
    case dropped, kept, dash
  }

  private func hyphenStart(_ end: Int) -> Int {
    if bytes[end - 1] == UInt8(ascii: "-") { return end - 1 }
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func hyphenFate(_ hyphen: Int, _ line: Line, _ next: Line) -> HyphenFate {
    var start = hyphen
    while start > Int(line.start), ByteClass.mayBeLetter(bytes[start - 1]) { start -= 1 }
    guard start < hyphen else { return .dash }
    var nextStart = Int(next.start)
    while nextStart < Int(next.end), !ByteClass.mayBeLetter(bytes[nextStart]) { nextStart += 1 }
    var end = nextStart
    while end < Int(next.end), ByteClass.mayBeLetter(bytes[end]) { end += 1 }
    guard end > nextStart else { return .kept }
    // An address of the net keeps its hyphens.
    if isAddress(start, line) { return .kept }
    if bytes[hyphen] == 0xC2 { return .dropped }
    guard let words else { return .dropped }
    return words.dropsHyphen(between: bytes[start..<hyphen], and: bytes[nextStart..<end])
      ? .dropped : .kept
  }

  private func isAddress(_ index: Int, _ line: Line) -> Bool {
    var start = index
    while start > Int(line.start), bytes[start - 1] > 0x20 { start -= 1 }
    return bytes[start..<index].contains(UInt8(ascii: "/"))
      || bytes[start..<index].contains(UInt8(ascii: "@"))
  }
}
