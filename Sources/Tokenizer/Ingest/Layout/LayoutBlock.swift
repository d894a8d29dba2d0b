/// A paragraph as lines, before its text is cut out of the source.
struct LayoutBlock: Sendable {
  var layer: Layer
  var rule: LayerRule
  var style: ParagraphStyle
  /// Its lines, in order; lines of pages and notes between them are left out.
  var lines: [Int]
  /// The layer that the user's own table gives it, whatever it looks like.
  var manualLayer: Layer?

  init(_ line: Int, layer: Layer = .body, rule: LayerRule = .text, style: ParagraphStyle = .prose) {
    lines = [line]
    self.layer = layer
    self.rule = rule
    self.style = style
  }
}

/// Makes paragraphs out of lines: of the text, over pages and notes; of each note.
struct BlockAssembler {
  let lines: [Line]
  let bytes: [UInt8]
  let roles: [LineRole]
  let evidence: LayoutEvidence
  let joint: LineJoint

  init(
    lines: [Line], bytes: [UInt8], roles: [LineRole], evidence: LayoutEvidence, hasPages: Bool
  ) {
    self.lines = lines
    self.bytes = bytes
    self.roles = roles
    self.evidence = evidence
    joint = LineJoint(lines: lines, bytes: bytes, evidence: evidence, hasPages: hasPages)
  }

  /// The paragraphs, in the order in which they begin.
  ///
  /// - Complexity: O(*l*) for *l* lines.
  func blocks() -> [LayoutBlock] {
    var blocks: [LayoutBlock] = []
    /// The block of the author's text and of a note that may still go on.
    var text: Int?
    var note: Int?
    var interrupted = false
    for line in lines.indices {
      let role = roles[line]
      switch role {
      case .rule:
        blocks.append(LayoutBlock(line, layer: .furniture, rule: .rule))
        text = nil
        note = nil
      case .noteRule:
        blocks.append(LayoutBlock(line, layer: .furniture, rule: .rule))
        note = nil
        interrupted = true
      case .pageNumber:
        blocks.append(LayoutBlock(line, layer: .furniture, rule: .pageNumber))
        note = nil
        interrupted = true
      case .runningHead:
        blocks.append(LayoutBlock(line, layer: .furniture, rule: .runningHead))
        note = nil
        interrupted = true
      case .frontMatter:
        blocks.append(LayoutBlock(line, layer: .front, rule: .titlePage, style: .line))
        text = nil
      case .noteStart, .noteNumber:
        blocks.append(LayoutBlock(line, layer: .note, rule: .footnote))
        note = blocks.count - 1
        interrupted = true
      case .noteText:
        if let current = note, let last = blocks[current].lines.last,
          style(of: line) != .listItem,
          roles[last] == .noteNumber || joint.joins(last, line, over: .nothing)
        {
          blocks[current].lines.append(line)
        } else {
          blocks.append(LayoutBlock(line, layer: .note, rule: .footnoteContinued))
          note = blocks.count - 1
        }
        interrupted = true
      case .manualNote, .manualFront, .manualFurniture:
        let layer = role.manualLayer ?? .note
        note = nil
        let current = blocks.count - 1
        if let last = blocks.last?.lines.last, last == line - 1,
          blocks[current].manualLayer == layer, layer != .furniture,
          joint.joins(last, line, over: .nothing)
        {
          blocks[current].lines.append(line)
        } else {
          blocks.append(LayoutBlock(line, layer: layer, rule: .manual))
          blocks[current + 1].manualLayer = layer
        }
        interrupted = true
      case .text, .manualBody:
        note = nil
        let page = interrupted || lines[line].features.contains(.afterFormFeed)
        let style = style(of: line)
        if let current = text, let last = blocks[current].lines.last,
          mayJoin(blocks[current].style, style),
          joint.joins(last, line, over: page ? .page : .nothing)
        {
          blocks[current].lines.append(line)
        } else {
          blocks.append(LayoutBlock(line, style: style))
          text = blocks.count - 1
        }
        if role == .manualBody, let text { blocks[text].manualLayer = .body }
        interrupted = false
      }
    }
    return blocks
  }

  // MARK: -

  private func mayJoin(_ open: ParagraphStyle, _ next: ParagraphStyle) -> Bool {
    if case .heading = next { return false }
    if case .heading(let level) = open, level > 0 { return false }
    return next != .listItem
  }

  private func style(of line: Int) -> ParagraphStyle {
    let range = lines[line].range
    if evidence.isMarkdown {
      if let heading = MarkdownSyntax.headingLevel(bytes, range) {
        return .heading(level: UInt8(heading.level))
      }
      if MarkdownSyntax.bulletEnd(bytes, range) != nil { return .listItem }
    }
    if isNumbered(range), line == 0 || lines[line - 1].tail != .comma { return .listItem }
    return .prose
  }

  /// Whether a line begins as an item of a list: `1) `, `a) `, `2. Capital`.
  private func isNumbered(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if let number = LineBytes.number(bytes, at: index, range.upperBound), number.value < 100 {
      index = number.end
      guard index + 1 < range.upperBound, bytes[index + 1] == 0x20 else { return false }
      if bytes[index] == UInt8(ascii: ")") { return true }
      return bytes[index] == UInt8(ascii: ".")
        && LineEdge.head(of: bytes.span, index + 2, range.upperBound) == .upper
    }
    return range.count > 3 && bytes[index + 1] == UInt8(ascii: ")") && bytes[index + 2] == 0x20
      && ByteClass.of(bytes[index]) == .letter
  }
}
