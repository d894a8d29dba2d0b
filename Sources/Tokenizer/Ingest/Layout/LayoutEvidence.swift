/// What the lines of a source show as a whole: bounded in size, whatever the source's.
struct LayoutEvidence: Sendable {
  /// Whether lines were broken at a width, so that a line end is no end of a paragraph.
  private(set) var isWrapped = false
  /// Whether an empty line follows every line, so that one empty line is no end of a paragraph.
  private(set) var isDoubled = false
  /// The width in scalars at which lines were broken; 0 where they were not.
  private(set) var wrapWidth = 0
  /// Whether the text is Markdown, by its name or by its headings and emphasis.
  private(set) var isMarkdown = false
  /// Whether a single space at the start of a line marks the first line of a page.
  private(set) var marksPageStarts = false
  /// Whether a first line of a paragraph is indented by two spaces or more.
  private(set) var indentsParagraphs = false
  /// Whether lines that go on have a space at their end and the last ones of a paragraph have none.
  private(set) var trailsOpenLines = false

  init(of table: LineTable, in source: borrowing SourceText) {
    let lines = table.lines
    guard !lines.isEmpty else { return }
    var widths = [Int](repeating: 0, count: Self.widest + 2)
    var close = PairCounts()
    var apart = PairCounts()
    var single = 0
    var indented = 0
    for index in lines.indices {
      let line = lines[index]
      widths[min(Int(line.width), Self.widest + 1)] += 1
      if line.indent == 1 { single += 1 }
      if line.indent > 1 { indented += 1 }
      guard index > 0 else { continue }
      if line.gap == 0 { close.add(lines[index - 1], line) }
      if line.gap > 0 { apart.add(lines[index - 1], line) }
    }
    let wide = Self.quantile(0.97, of: widths, count: lines.count)
    if wide <= Self.widest {
      isDoubled = apart.count >= 6 && apart.count > 4 * close.count && apart.isWrapped(at: wide)
      let fewLines = close.count < 6 && !isDoubled && lines.count < 24
      isWrapped = isDoubled || (fewLines ? close.count > 0 : close.isWrapped(at: wide))
    }
    if isWrapped { wrapWidth = Self.wrapWidth(lines, isDoubled: isDoubled, widest: wide) }
    marksPageStarts =
      isWrapped && single > 0 && single * 10 <= lines.count && indented * 5 < lines.count
    indentsParagraphs = isWrapped && indented * 3 < lines.count && indented * 25 > lines.count
    trailsOpenLines =
      close.count >= 12 && close.trailing * 10 > close.count * 8
      && apart.trailing * 10 < apart.count * 4
    isMarkdown = source.isMarkdown || Self.looksLikeMarkdown(lines, source)
  }

  // MARK: -

  /// No typed or printed line is wider.
  private static let widest = 140

  /// What pairs of neighbouring lines show.
  private struct PairCounts {
    var count = 0
    var unfinished = 0
    var lowerHeads = 0
    var trailing = 0

    mutating func add(_ line: Line, _ next: Line) {
      count += 1
      if line.tail.isUnfinished { unfinished += 1 }
      if next.head == .lower { lowerHeads += 1 }
      if line.features.contains(.trailingSpace) { trailing += 1 }
    }

    /// Whether most lines are broken inside sentences; verse begins its lines with capitals.
    func isWrapped(at width: Int) -> Bool {
      count >= 6 && unfinished * 100 >= count * 40 && lowerHeads * 100 >= count * 30 && width >= 24
    }
  }

  /// The width that most of the lines reach that break a sentence.
  private static func wrapWidth(_ lines: [Line], isDoubled: Bool, widest: Int) -> Int {
    var widths = [Int](repeating: 0, count: Self.widest + 2)
    var count = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where next.gap <= (isDoubled ? 1 : 0) && line.tail.isUnfinished && next.head == .lower {
      widths[min(Int(line.width), Self.widest + 1)] += 1
      count += 1
    }
    return count < 6 ? widest : quantile(0.85, of: widths, count: count)
  }

  private static func quantile(_ share: Double, of counts: [Int], count: Int) -> Int {
    let target = Int(share * Double(count - 1)) + 1
    var sum = 0
    for (value, number) in counts.enumerated() {
      sum += number
      if sum >= target { return value }
    }
    return counts.count - 1
  }

  private static func looksLikeMarkdown(_ lines: [Line], _ source: borrowing SourceText) -> Bool {
    var headings = 0
    var strong = 0
    for line in lines where line.features.contains(.markup) {
      if MarkdownSyntax.headingLevel(source.utf8, line.range) != nil { headings += 1 }
      if MarkdownSyntax.hasEmphasisPair(source.utf8, line.range) { strong += 1 }
      if headings >= 2 || strong >= 3 { return true }
    }
    return false
  }
}
