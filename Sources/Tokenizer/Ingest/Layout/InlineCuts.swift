/// A stretch inside a line that is no part of the paragraph's text.
struct InlineCut: Hashable, Sendable {
  let range: Range<Int>
  let layer: Layer
  let rule: LayerRule

  init(_ range: Range<Int>, _ rule: LayerRule, layer: Layer = .furniture) {
    self.range = range
    self.rule = rule
    self.layer = layer
  }
}

/// Finds what stands inside the lines of a paragraph and is no text: Markdown's and HTML's signs,
/// marks of notes, soft hyphens.
struct InlineCuts {
  let bytes: [UInt8]
  let isMarkdown: Bool
  let finder: NoteFinder
  let broken: BrokenWords
  /// The marks at the starts of notes, by their first byte.
  let noteStarts: [Int: Range<Int>]

  /// The cuts of a paragraph, in order, none overlapping.
  func cuts(in lines: [Line], isHeading: Bool) -> [InlineCut] {
    var cuts: [InlineCut] = []
    var emphasis: [Run] = []
    for (number, line) in lines.enumerated() {
      let features = line.features
      var index = Int(line.start)
      if let mark = noteStarts[index] {
        cuts.append(InlineCut(mark, .noteMark))
        index = mark.upperBound
      }
      let isPlain = features.isDisjoint(with: [.markup, .latin1, .general])
      if isMarkdown, number == 0 || isHeading { lineStart(line, &index, &cuts) }
      for gap in broken.gaps(in: line.range) { cuts.append(InlineCut(gap..<(gap + 1), .wordBreak)) }
      if isPlain && finder.plainMarks.isEmpty { continue }
      addPlainMarks(from: index, to: Int(line.end), &cuts)
      if !isPlain { scan(from: index, to: Int(line.end), features, &cuts, &emphasis) }
    }
    cuts.append(contentsOf: Self.pairs(emphasis))
    cuts.sort { $0.range.lowerBound < $1.range.lowerBound }
    return Self.withoutOverlaps(cuts)
  }

  // MARK: -

  private func lineStart(_ line: Line, _ index: inout Int, _ cuts: inout [InlineCut]) {
    var end = index
    if let heading = MarkdownSyntax.headingLevel(bytes, index..<Int(line.end)) {
      end = heading.end
    } else if let bullet = MarkdownSyntax.bulletEnd(bytes, index..<Int(line.end)) {
      end = bullet
    }
    guard end > index else { return }
    cuts.append(InlineCut(index..<end, .markup))
    index = end
    while index < Int(line.end), bytes[index] == 0x20 { index += 1 }
  }

  private func addPlainMarks(from start: Int, to end: Int, _ cuts: inout [InlineCut]) {
    let marks = finder.plainMarks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    while low < marks.count, marks[low].range.lowerBound < end {
      cuts.append(InlineCut(marks[low].range, .noteMark))
      low += 1
    }
  }

  private func scan(
    from start: Int, to end: Int, _ features: LineFeatures, _ cuts: inout [InlineCut],
    _ emphasis: inout [Run]
  ) {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if let mark = LineBytes.taggedNumber(bytes, at: index, end) {
          cuts.append(InlineCut(index..<mark.end, .noteMark))
          index = mark.end
        } else if let close = tagEnd(index, end) {
          cuts.append(InlineCut(index..<close, .markup))
          index = close
        } else {
          index += 1
        }
      case UInt8(ascii: "["):
        if finder.bracketsAreMarks || LineBytes.isMarkdownMark(bytes, at: index, end),
          index > start,
          let mark = LineBytes.bracketedNumber(bytes, at: index, end)
        {
          cuts.append(InlineCut(index..<mark.end, .noteMark))
          index = mark.end
        } else {
          if isMarkdown { link(index, end, &cuts) }
          index += 1
        }
      case UInt8(ascii: "*") where isMarkdown, UInt8(ascii: "_") where isMarkdown:
        index = run(index, start, end, &emphasis)
      case UInt8(ascii: "\\") where isMarkdown && index + 1 < end:
        if ByteClass.of(bytes[index + 1]) == .punctuation
          || ByteClass.of(bytes[index + 1]) == .symbol
        {
          cuts.append(InlineCut(index..<(index + 1), .markup))
          index += 2
        } else {
          index += 1
        }
      case UInt8(ascii: "`") where isMarkdown:
        cuts.append(InlineCut(index..<(index + 1), .markup))
        index += 1
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAD:
        cuts.append(InlineCut(index..<(index + 2), .wordBreak))
        index += 2
      case 0xC2, 0xE2:
        if let mark = LineBytes.raisedNumber(bytes, at: index, end), index > start,
          isRaisedMark(mark.value, at: index, start)
        {
          cuts.append(InlineCut(index..<mark.end, .noteMark))
          index = mark.end
        } else {
          index += 1
        }
      default: index += 1
      }
    }
  }

  /// A raised number is a mark where a note has it, and not behind a unit of measure.
  private func isRaisedMark(_ value: Int, at index: Int, _ start: Int) -> Bool {
    guard finder.values.contains(value) else { return false }
    for unit in ["km", "cm", "mm", "m"] as [StaticString] {
      let from = index - unit.utf8CodeUnitCount
      guard from >= start, LineBytes.hasPrefix(bytes, unit, at: from, index) else { continue }
      if from == start || bytes[from - 1] <= 0x20 || (0x30...0x39).contains(bytes[from - 1]) {
        return false
      }
    }
    return true
  }

  /// The byte behind a tag of HTML, an address in angle brackets or a comment.
  private func tagEnd(_ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end else { return nil }
    let next = bytes[index + 1]
    let named = next == UInt8(ascii: "/") ? bytes[index + 2] : next
    guard ByteClass.of(named) == .letter || next == UInt8(ascii: "!") else { return nil }
    for close in (index + 2)..<min(end, index + 300) {
      if bytes[close] == UInt8(ascii: ">") {
        let body = bytes[(index + 1)..<close]
        if body.contains(UInt8(ascii: ":")) && !body.contains(UInt8(ascii: "\"")) { return nil }
        return close + 1
      }
      if bytes[close] == UInt8(ascii: "<") { return nil }
    }
    return nil
  }

  /// `[text](address)`: the signs and the address are markup.
  private func link(_ index: Int, _ end: Int, _ cuts: inout [InlineCut]) {
    var depth = 0
    var close = index
    // No link is longer; a text full of brackets is read once.
    let end = min(end, index + 2000)
    while close < end {
      if bytes[close] == UInt8(ascii: "[") { depth += 1 }
      if bytes[close] == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      close += 1
    }
    guard close + 1 < end, bytes[close + 1] == UInt8(ascii: "(") else { return }
    guard let last = bytes[(close + 1)..<end].firstIndex(of: UInt8(ascii: ")")) else { return }
    let address = bytes[(close + 2)..<last]
    guard !address.contains(0x20) || address.contains(UInt8(ascii: "\"")) else { return }
    let isImage = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
    cuts.append(InlineCut((isImage ? index - 1 : index)..<(index + 1), .markup))
    cuts.append(InlineCut(close..<(last + 1), .markup))
  }

  // MARK: - Emphasis

  /// A run of asterisks or underscores that may open or close emphasis.
  private struct Run {
    let start: Int
    var count: Int
    let sign: UInt8
    let opens: Bool
    let closes: Bool
  }

  private func run(_ index: Int, _ start: Int, _ end: Int, _ runs: inout [Run]) -> Int {
    let sign = bytes[index]
    var close = index
    while close < end, bytes[close] == sign { close += 1 }
    let before = index > start ? bytes[index - 1] : 0x20
    let after = close < end ? bytes[close] : 0x20
    var opens = after > 0x20
    var closes = before > 0x20
    if sign == UInt8(ascii: "_") {
      opens = opens && !isWordByte(before)
      closes = closes && !isWordByte(after)
    }
    if opens || closes {
      runs.append(Run(start: index, count: close - index, sign: sign, opens: opens, closes: closes))
    }
    return close
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ByteClass.of(byte) == .letter || ByteClass.of(byte) == .digit
  }

  /// Pairs each closing run with the opening ones before it; what finds no pair stays text.
  private static func pairs(_ runs: [Run]) -> [InlineCut] {
    var cuts: [InlineCut] = []
    var open: [Run] = []
    for var run in runs {
      var taken = 0
      if run.closes {
        while run.count > 0, let at = open.lastIndex(where: { $0.sign == run.sign }) {
          let count = min(run.count, open[at].count)
          let from = open[at].start + open[at].count - count
          cuts.append(InlineCut(from..<(from + count), .markup))
          cuts.append(
            InlineCut((run.start + taken)..<(run.start + taken + count), .markup))
          open[at].count -= count
          taken += count
          run.count -= count
          if open[at].count == 0 { open.removeSubrange(at...) }
        }
      }
      if run.opens, run.count > 0 {
        open.append(
          Run(
            start: run.start + taken, count: run.count, sign: run.sign, opens: true, closes: false))
      }
    }
    return cuts
  }

  private static func withoutOverlaps(_ cuts: [InlineCut]) -> [InlineCut] {
    var kept: [InlineCut] = []
    for cut in cuts {
      if let last = kept.last, cut.range.lowerBound < last.range.upperBound { continue }
      kept.append(cut)
    }
    return kept
  }
}
