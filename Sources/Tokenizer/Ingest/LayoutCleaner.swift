/// Source → cleaned text: paragraphs in layers, whole again, with the way back.
///
///     let text = LayoutCleaner().clean(SourceText(name: "carta.txt", "Vino de Mos-\ncú.\n\n12\n"))
///     text[text.paragraphs[0].utf8Range]  // "Vino de Moscú."
///
/// The rules work on evidence from the whole source: `LineTable` (what each line looks like),
/// `LayoutEvidence` (how lines and paragraphs are broken), `PageFurniture`, `NoteFinder` and
/// `NoteExtents` (what a line is on its page), `BlockAssembler` (paragraphs), `BlockLayers` (whose words
/// they are), `BlockWriter` (their text). A clean text, a paragraph a line and no sign of pages or
/// notes, passes as it is.
public struct LayoutCleaner: Sendable {
  public init() {}

  /// - Parameter table: the user's own layers, which override what the rules say.
  /// - Complexity: O(*n*).
  public func clean(_ source: SourceText, layers manual: LayerTable? = nil) -> CleanText {
    let table = LineTable(of: source.utf8)
    let evidence = LayoutEvidence(of: table, in: source)
    var roles = Self.firstRoles(table.lines, source, evidence)
    let isManual = manual?.mark(table.lines, of: source, in: &roles) ?? false
    let words = SourceWords(of: source.utf8)
    let broken = BrokenWords(of: source.utf8, words: words)
    let pages = PageFurniture(of: table.lines, in: source.utf8, evidence: evidence, roles: &roles)
    let finder = NoteFinder(of: table.lines, in: source.utf8, evidence: evidence, roles: roles)
    if !evidence.isWrapped, !evidence.isMarkdown, pages.areStray, finder.isEmpty, !isManual,
      !EditionSigns.areIn(table.lines, source.utf8)
    {
      return Self.cleanProse(table, source, evidence, roles, broken)
    }
    var extents = NoteExtents(
      lines: table.lines, bytes: source.utf8, evidence: evidence, finder: finder, pages: pages)
    extents.mark(&roles)
    let assembler = BlockAssembler(
      lines: table.lines, bytes: source.utf8, roles: roles, evidence: evidence,
      hasPages: !pages.isEmpty || !finder.isEmpty)
    var blocks = assembler.blocks()
    var layers = BlockLayers(lines: table.lines, bytes: source.utf8, evidence: evidence)
    layers.assign(&blocks)
    for index in blocks.indices {
      guard let layer = blocks[index].manualLayer else { continue }
      blocks[index].layer = layer
      blocks[index].rule = .manual
    }
    return Self.write(blocks, table, source, evidence, finder, extents, broken, words)
  }

  // MARK: -

  /// Rules and the head of a Markdown file, which are told by their form alone.
  private static func firstRoles(
    _ lines: [Line], _ source: borrowing SourceText, _ evidence: LayoutEvidence
  ) -> [LineRole] {
    let bytes = source.utf8
    var roles = [LineRole](repeating: .text, count: lines.count)
    for index in lines.indices {
      switch bytes[Int(lines[index].start)] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="),
        UInt8(ascii: "~"), 0xE2:
        if LineBytes.isRule(bytes, lines[index].range) { roles[index] = .rule }
      default: continue
      }
    }
    if evidence.isMarkdown, roles.first == .rule, let first = lines.first, first.gap == 0,
      let last = roles.indices.dropFirst().first(where: { roles[$0] == .rule }), last <= 40,
      lines[1...last].allSatisfy({ $0.gap == 0 })
    {
      for index in 1..<last { roles[index] = .frontMatter }
    }
    return roles
  }

  /// A text without pages, notes and an editor's words: every line is a paragraph, but where a stray
  /// page cuts one.
  private static func cleanProse(
    _ table: LineTable, _ source: borrowing SourceText, _ evidence: LayoutEvidence,
    _ roles: [LineRole], _ broken: BrokenWords
  ) -> CleanText {
    var clean = CleanText(capacity: source.utf8.count, paragraphs: table.lines.count)
    let softHyphens = InlineCuts(
      bytes: source.utf8, isMarkdown: false, finder: NoteFinder(), broken: broken, noteStarts: [:])
    let writer = BlockWriter(
      lines: table.lines, bytes: source.utf8, inline: softHyphens, stuckPages: [:],
      repeatedNotes: [],
      words: nil)
    let joint = LineJoint(
      lines: table.lines, bytes: source.utf8, evidence: evidence, hasPages: true)
    var index = -1
    while index + 1 < table.lines.count {
      index += 1
      let line = table.lines[index]
      // A stray page number, and the halves of the sentence that it cuts.
      if index + 2 < roles.count, roles[index + 1] == .pageNumber, roles[index] == .text,
        roles[index + 2] == .text, joint.joins(index, index + 2, over: .page)
      {
        var halves = LayoutBlock(index)
        halves.lines.append(index + 2)
        let page = LayoutBlock(index + 1, layer: .furniture, rule: .pageNumber)
        let drafts = writer.drafts(of: halves) + writer.drafts(of: page)
        for draft in drafts.sorted(by: { $0.start < $1.start }) {
          clean.append(draft, from: source)
        }
        index += 2
        continue
      }
      let isPlain =
        roles[index] == .text && !line.features.contains(.wideSpace)
        && !(line.features.contains(.latin1) && hasRareSigns(source.utf8, line.range))
        && broken.gaps(in: line.range).isEmpty
      if isPlain {
        let isLine = line.width <= 60 && line.tail.isUnfinished
        clean.append(line.range, style: isLine ? .line : .prose, from: source)
        continue
      }
      var block = LayoutBlock(index)
      switch roles[index] {
      case .rule: block = LayoutBlock(index, layer: .furniture, rule: .rule)
      case .pageNumber: block = LayoutBlock(index, layer: .furniture, rule: .pageNumber)
      case .runningHead: block = LayoutBlock(index, layer: .furniture, rule: .runningHead)
      default: break
      }
      for draft in writer.drafts(of: block).sorted(by: { $0.start < $1.start }) {
        clean.append(draft, from: source)
      }
    }
    return clean
  }

  /// Whether a soft hyphen or a no-break space stands in a line.
  private static func hasRareSigns(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let span = bytes.span
    var next = line.lowerBound
    while let lead = span.firstIndex(in: next..<line.upperBound, of: { $0.isEqual(0xC2) }) {
      next = lead + 1
      if next < line.upperBound, span[next] == 0xA0 || span[next] == 0xAD { return true }
    }
    return false
  }

  private static func write(
    _ blocks: [LayoutBlock], _ table: LineTable, _ source: borrowing SourceText,
    _ evidence: LayoutEvidence, _ finder: NoteFinder, _ extents: NoteExtents, _ broken: BrokenWords,
    _ words: SourceWords
  ) -> CleanText {
    let lines = table.lines
    let marks = Dictionary(
      finder.notes.map { ($0.mark.lowerBound, $0.mark) }, uniquingKeysWith: { first, _ in first })
    let inline = InlineCuts(
      bytes: source.utf8, isMarkdown: evidence.isMarkdown, finder: finder, broken: broken,
      noteStarts: marks)
    let writer = BlockWriter(
      lines: lines, bytes: source.utf8, inline: inline,
      stuckPages: Dictionary(
        extents.stuckPages.map { ($0.upperBound, $0) }, uniquingKeysWith: { first, _ in first }),
      repeatedNotes: finder.notes.isEmpty
        ? [] : RepeatedNotes.ranges(blocks, lines, source.utf8, marks: marks),
      words: words)
    var drafts: [ParagraphDraft] = []
    drafts.reserveCapacity(blocks.count)
    for block in blocks { drafts.append(contentsOf: writer.drafts(of: block)) }
    // Starts are distinct: the order is total.
    drafts.sort { $0.start < $1.start }
    var clean = CleanText(capacity: source.utf8.count, paragraphs: drafts.count)
    for draft in drafts { clean.append(draft, from: source) }
    return clean
  }
}
