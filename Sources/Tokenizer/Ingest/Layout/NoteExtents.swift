/// Decides which lines belong to the notes that were found, and which rules stand above notes.
struct NoteExtents {
  let lines: [Line]
  let bytes: [UInt8]
  let evidence: LayoutEvidence
  let finder: NoteFinder
  private let joint: LineJoint
  /// The page numbers of the source, lowest and highest, or nil.
  let pageRange: ClosedRange<Int>?

  /// The bytes of page numbers that stand at the end of a note.
  private(set) var stuckPages: [Range<Int>] = []

  init(
    lines: [Line], bytes: [UInt8], evidence: LayoutEvidence, finder: NoteFinder,
    pages: PageFurniture
  ) {
    self.lines = lines
    self.bytes = bytes
    self.evidence = evidence
    self.finder = finder
    joint = LineJoint(lines: lines, bytes: bytes, evidence: evidence, hasPages: true)
    let values = pages.pages.map(\.value)
    if let low = values.min(), let high = values.max() {
      pageRange = max(0, low - 10)...(high + 10)
    } else {
      pageRange = nil
    }
  }

  mutating func mark(_ roles: inout [LineRole]) {
    for note in finder.notes {
      roles[note.line] = note.form == .alone ? .noteNumber : .noteStart
    }
    markRules(&roles)
    if evidence.isWrapped {
      markUnmarkedBelowRules(&roles)
      for line in roles.indices where roles[line] == .noteStart || roles[line] == .noteNumber {
        extendWrapped(line, &roles)
      }
      markLeftovers(&roles)
    } else {
      markUnmarkedBeforeNotes(&roles)
      extendWhole(&roles)
    }
  }

  // MARK: - Rules

  /// A kind of rule that stands above notes more often than not is a rule of notes everywhere.
  private func markRules(_ roles: inout [LineRole]) {
    var kinds: [[UInt8]: (all: Int, notes: Int)] = [:]
    for line in roles.indices where roles[line] == .rule {
      let kind = Array(bytes[lines[line].range].prefix(60))
      kinds[kind, default: (0, 0)].all += 1
      if line + 1 < roles.count, roles[line + 1].isNote { kinds[kind]?.notes += 1 }
    }
    for line in roles.indices where roles[line] == .rule {
      let kind = Array(bytes[lines[line].range].prefix(60))
      let isAboveNote = line + 1 < roles.count && roles[line + 1].isNote
      if let count = kinds[kind], isAboveNote || (count.notes >= 2 && count.notes * 2 > count.all) {
        roles[line] = .noteRule
      }
    }
  }

  // MARK: - Hard-wrapped sources

  /// Text right below a rule of notes is a note, mark or none.
  private func markUnmarkedBelowRules(_ roles: inout [LineRole]) {
    let spaceRules = roles.indices.contains {
      roles[$0].isNote && lines[$0].features.contains(.afterSpaceRule)
    }
    for line in roles.indices where roles[line] == .text {
      let isBelow =
        (line > 0 && roles[line - 1] == .noteRule)
        || (spaceRules && line > 0 && lines[line].features.contains(.afterSpaceRule))
      if isBelow { roles[line] = .noteStart }
    }
  }

  private func extendWrapped(_ start: Int, _ roles: inout [LineRole]) {
    var line = start + 1
    while line < roles.count, roles[line] == .text, !beginsPage(line, after: start, roles) {
      let previous = lines[line - 1]
      let next = lines[line]
      let isBehindNumber = line == start + 1 && roles[start] == .noteNumber
      let near = next.gap <= (evidence.isDoubled ? 1 : 0)
      if isBehindNumber {
        // The note's text stands below its number.
      } else if near {
        let isShort = Int(previous.width) * 10 < evidence.wrapWidth * 8
        if evidence.isDoubled, isShort, !previous.tail.isUnfinished { return }
      } else if !joint.joins(line - 1, line, over: .nothing), !closesBeforePage(line, roles) {
        return
      }
      roles[line] = .noteText
      line += 1
    }
  }

  /// Whether a line is the first of a page.
  private func beginsPage(_ line: Int, after start: Int, _ roles: [LineRole]) -> Bool {
    if lines[line].features.contains(.afterFormFeed) { return true }
    guard evidence.marksPageStarts, lines[line].indent == 1 else { return false }
    return !(line == start + 1 && roles[start] == .noteNumber)
  }

  /// Whether a paragraph behind a note is still the note's: a mark of pages shows where this one ends,
  /// and it is near.
  private func closesBeforePage(_ line: Int, _ roles: [LineRole]) -> Bool {
    guard evidence.marksPageStarts, lines[line].gap <= 1 else { return false }
    for next in line..<min(line + 16, roles.count) {
      if lines[next].indent == 1 { return next > line }
      if roles[next].isFurniture || lines[next].gap > 2 { return false }
    }
    return false
  }

  /// The end of a note that its page had no room for stands at the foot of the next page.
  private func markLeftovers(_ roles: inout [LineRole]) {
    guard evidence.marksPageStarts else { return }
    var open = false
    for line in roles.indices {
      if roles[line].isNote {
        open = lines[line].tail.isUnfinished
      } else if open, line >= 2, line + 1 < roles.count, lines[line + 1].indent == 1,
        roles[line] == .text, roles[line - 1] == .text, lines[line - 1].tail.isUnfinished,
        lines[line].head != .lower, !lines[line].tail.isUnfinished,
        Int(lines[line].width) * 2 < evidence.wrapWidth, lines[line + 1].head == .lower
      {
        roles[line] = .noteText
        open = false
      }
    }
  }

  // MARK: - A paragraph a line

  /// Text below a rule of notes that leads to a note is one too: it began on an earlier page.
  private func markUnmarkedBeforeNotes(_ roles: inout [LineRole]) {
    for line in roles.indices.dropLast() where roles[line] == .noteRule && roles[line + 1] == .text
    {
      var next = line + 1
      while next < roles.count, roles[next] == .text, !isBoundary(next, roles) { next += 1 }
      if next < roles.count, roles[next].isNote {
        for index in (line + 1)..<next { roles[index] = index == line + 1 ? .noteStart : .noteText }
      }
    }
  }

  /// Notes end where the edition's own signs say so: a page number stuck to the last word, a
  /// signature of the editor. Where most have such a sign, one that has none goes on to the next
  /// heading, rule, page or note.
  private mutating func extendWhole(_ roles: inout [LineRole]) {
    var ends: [(start: Int, end: Int?, boundary: Int)] = []
    for start in roles.indices where roles[start] == .noteStart || roles[start] == .noteNumber {
      var line = start
      var end: Int?
      while true {
        if isEnd(line) {
          end = line
          break
        }
        let next = line + 1
        guard next < roles.count, roles[next] == .text || roles[next] == .noteText,
          !isBoundary(next, roles)
        else { break }
        line = next
      }
      ends.append((start, end, line))
    }
    let signed = ends.count { $0.end != nil }
    let hasSigns = signed >= 2 && signed * 2 >= ends.count
    for note in ends {
      var last = note.start
      if let end = note.end {
        last = end
      } else if hasSigns {
        last = note.boundary
      } else {
        while last < note.boundary, lines[last].tail.isUnfinished, lines[last + 1].head == .lower {
          last += 1
        }
        if roles[note.start] == .noteNumber { last = max(last, min(note.start + 1, note.boundary)) }
      }
      if last > note.start {
        for line in (note.start + 1)...last where roles[line] == .text { roles[line] = .noteText }
      }
    }
  }

  private func isBoundary(_ line: Int, _ roles: [LineRole]) -> Bool {
    let range = lines[line].range
    if MarkdownSyntax.headingLevel(bytes, range) != nil { return true }
    if lines[line].features.contains(.afterFormFeed) { return true }
    guard lines[line].width <= 60 else { return false }
    let text = LetterCue.plainText(bytes, range)
    switch LetterCue(of: text) {
    case .dateline, .salutation, .heading: return true
    case .signature: return lines[line].tail != .terminal
    default: return false
    }
  }

  /// Whether the paragraph of a line ends with a sign that notes end with.
  private mutating func isEnd(_ line: Int) -> Bool {
    let range = lines[line].range
    if EditorSignature.ends(bytes, range) { return true }
    guard let pageRange, bytes[range.upperBound - 1] == UInt8(ascii: ".") else { return false }
    var start = range.upperBound - 1
    while start > range.lowerBound, bytes[start - 1] >= 0x30, bytes[start - 1] <= 0x39 {
      start -= 1
    }
    guard start > range.lowerBound + 2, bytes[start - 1] == 0x20,
      let page = LineBytes.number(bytes, at: start, range.upperBound)?.value,
      pageRange.contains(page)
    else { return false }
    let before = LineEdge.tail(of: bytes.span, range.lowerBound, start - 1)
    guard before == .terminal else { return false }
    stuckPages.append(start..<range.upperBound)
    return true
  }
}
