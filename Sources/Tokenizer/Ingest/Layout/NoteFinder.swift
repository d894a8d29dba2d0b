/// A mark in the text that refers to a note, or the one at the note's own start.
struct NoteMark: Hashable, Sendable {
  let range: Range<Int>
  let value: Int
}

/// Finds where notes begin, and the marks that refer to them.
///
/// Raised and tagged figures at the start of a line begin a note by their form alone. A plain number
/// does so where it is the next one of the notes' own sequence and a rule stands above it, or its
/// mark stands in the text since the note before it.
struct NoteFinder: Sendable {
  /// How the start of a note is written.
  enum Form: Hashable, Sendable {
    case tagged, raised, bracketed, dashed, plain, alone
    /// `n.` or `n)`, which a list has as well.
    case dotted
    /// `*`, `**`, `(1)`, `(*)`: a mark that the text shows as well.
    case paired(PairedMarks.Sign)
  }

  struct Note: Sendable {
    let line: Int
    let value: Int
    let form: Form
    /// The bytes of the mark at its start; empty for a note without one.
    let mark: Range<Int>

    /// Its mark, where the text shows the same.
    var sign: PairedMarks.Sign? {
      if case .paired(let sign) = form { sign } else { nil }
    }

    /// Whether its number is written in plain figures, which may be anything.
    var isPlain: Bool { [.dashed, .plain, .alone, .dotted].contains(form) }
  }

  private(set) var notes: [Note] = []
  /// The marks in the text that are told by the sequence of the notes, in order.
  private(set) var plainMarks: [NoteMark] = []
  /// The numbers of the notes that were found.
  private(set) var values: Set<Int> = []
  /// Whether `[n]` inside lines refers to notes.
  private(set) var bracketsAreMarks = false

  /// Finds nothing.
  init() {}

  /// Whether the source shows neither notes nor marks.
  var isEmpty: Bool { notes.isEmpty && !bracketsAreMarks }

  init(of lines: [Line], in bytes: [UInt8], evidence: LayoutEvidence, roles: [LineRole]) {
    let candidates = Self.candidates(lines, bytes, roles, isMarkdown: evidence.isMarkdown)
    let inline = Self.inlineBrackets(lines, bytes)
    bracketsAreMarks =
      Self.isSequence(inline)
      || candidates.contains { $0.form == .bracketed && inline.contains($0.value) }
    let inlineSet = Set(inline)
    let search = NoteMarkSearch(
      lines: lines, bytes: bytes, roles: roles,
      values: Set(candidates.lazy.filter(\.isPlain).map(\.value)))
    var pairs = PairedMarks(lines, bytes, roles, signs: Set(candidates.compactMap(\.sign)))
    var noteLines = Set<Int>()
    var lastForm: Form?
    var last = 0
    var markEnd = 0
    var lastLine = -1
    for candidate in candidates {
      let line = candidate.line
      if let sign = candidate.sign {
        guard let mark = pairs.mark(of: sign, before: Int(lines[line].start)) else { continue }
        notes.append(candidate)
        noteLines.insert(line)
        plainMarks.append(NoteMark(range: mark, value: candidate.value))
        continue
      }
      let follows =
        lastLine >= 0 && line > lastLine && Self.isAlike(lastForm, candidate.form)
        && isOneBlock(lastLine, line, lines, roles, evidence)
      let isNext = candidate.value == last + 1
      let isAhead = candidate.value > last && candidate.value <= last + 3
      let isAtFoot = candidate.isPlain && Self.isAtFoot(line, lines, roles)
      let ruled = Self.isBelowRule(line, lines, roles)
      var mark: (mark: NoteMark, rank: NoteMarkSearch.Rank)?
      var from = 0
      if candidate.isPlain {
        from = isAhead ? max(0, markEnd) : lastLine < 0 ? 0 : Int(lines[lastLine].end)
        mark = search.mark(
          of: candidate.value, from: from, to: Int(lines[line].start), skipping: noteLines)
      }
      // A number that the text itself may ask for is a mark only where notes are well established.
      if mark?.rank == .counted, !isAtFoot, notes.count < 5 || candidate.value < 10 { mark = nil }
      let accepted: Bool
      switch candidate.form {
      case .tagged, .raised, .paired: accepted = true
      case .bracketed: accepted = inlineSet.contains(candidate.value) && bracketsAreMarks
      case .dashed:
        accepted =
          (isNext && (last > 0 || mark != nil)) || (isAhead && mark != nil)
          || (candidate.value == 1 && (mark.map { $0.rank >= .spaced } ?? false))
      case .dotted: accepted = isAhead && (mark != nil || isNext) && (ruled || follows)
      case .plain, .alone:
        let ordered = isAhead || candidate.value == 1
        accepted =
          ordered
          && (ruled || (follows && isNext) || (mark.map { $0.rank == .glued } ?? false && isNext)
            || (isAtFoot && mark != nil))
          && (mark != nil || follows || (ruled && isNext))
      }
      guard accepted else { continue }
      notes.append(
        Note(line: line, value: candidate.value, form: candidate.form, mark: candidate.mark))
      values.insert(candidate.value)
      noteLines.insert(line)
      last = candidate.value
      lastForm = candidate.form
      lastLine = line
      if let mark {
        plainMarks.append(mark.mark)
        if candidate.value >= 10 {
          plainMarks += search.sureMarks(
            of: candidate.value, from: from, to: Int(lines[line].start), besides: mark.mark)
        }
        markEnd = mark.mark.range.upperBound
      }
    }
    // One number at the start of a line, and nothing above it, is no evidence of notes.
    if let only = notes.first, notes.count == 1, only.form != .tagged, only.form != .raised,
      only.form != .bracketed, only.sign == nil, !Self.isBelowRule(only.line, lines, roles)
    {
      notes = []
      plainMarks = []
      values = []
    }
    plainMarks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: -

  private static func candidates(
    _ lines: [Line], _ bytes: [UInt8], _ roles: [LineRole], isMarkdown: Bool
  ) -> [Note] {
    var found: [Note] = []
    for (index, line) in lines.enumerated() where roles[index] == .text {
      let start = Int(line.start)
      let end = Int(line.end)
      switch bytes[start] {
      case UInt8(ascii: "<"):
        guard let mark = LineBytes.taggedNumber(bytes, at: start, end), mark.end < end else {
          continue
        }
        found.append(Note(line: index, value: mark.value, form: .tagged, mark: start..<mark.end))
      case UInt8(ascii: "["):
        guard let mark = LineBytes.bracketedNumber(bytes, at: start, end), mark.end + 1 < end
        else { continue }
        found.append(Note(line: index, value: mark.value, form: .bracketed, mark: start..<mark.end))
      case UInt8(ascii: "*") where !isMarkdown, UInt8(ascii: "("):
        guard let mark = PairedMarks.sign(bytes, at: start, end), mark.end < end else { continue }
        switch LineEdge.head(of: bytes.span, mark.end, end) {
        case .upper, .opening, .closing: break
        default: continue
        }
        found.append(
          Note(line: index, value: 0, form: .paired(mark.sign), mark: start..<mark.end))
      case 0xC2, 0xE2:
        guard let mark = LineBytes.raisedNumber(bytes, at: start, end), mark.end < end
        else { continue }
        found.append(Note(line: index, value: mark.value, form: .raised, mark: start..<mark.end))
      case 0x30...0x39:
        guard let number = LineBytes.number(bytes, at: start, end), number.value < 1000 else {
          continue
        }
        if number.end == end {
          guard index + 1 < lines.count, lines[index + 1].gap == 0 else { continue }
          found.append(Note(line: index, value: number.value, form: .alone, mark: start..<end))
        } else if let form = plainForm(bytes, number.end, end) {
          found.append(
            Note(line: index, value: number.value, form: form.form, mark: start..<form.markEnd))
        }
      default: continue
      }
    }
    return found
  }

  /// `n-Text`, `n- Text`, `n -- Text`; `n Text`, `n. Text`, `n) Text` where a capital follows.
  private static func plainForm(_ bytes: [UInt8], _ end: Int, _ limit: Int)
    -> (form: Form, markEnd: Int)?
  {
    var index = end
    var dashes = 0
    while index < limit, bytes[index] == UInt8(ascii: "-") || (dashes > 0 && bytes[index] == 0x20) {
      if bytes[index] == UInt8(ascii: "-") { dashes += 1 }
      index += 1
    }
    let head = LineEdge.head(of: bytes.span, index, limit)
    if dashes > 0 {
      var markEnd = index
      while markEnd > end, bytes[markEnd - 1] == 0x20 { markEnd -= 1 }
      return head == .upper || head == .opening || head == .closing ? (.dashed, markEnd) : nil
    }
    var form = Form.plain
    if index < limit, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") {
      index += 1
      form = .dotted
    }
    guard index < limit, bytes[index] == 0x20 else { return nil }
    let next = LineEdge.head(of: bytes.span, index, limit)
    return next == .upper || next == .opening ? (form, index) : nil
  }

  /// The numbers in brackets that stand behind text.
  private static func inlineBrackets(_ lines: [Line], _ bytes: [UInt8]) -> [Int] {
    var values: [Int] = []
    for line in lines where line.features.isSuperset(of: [.markup, .digit]) {
      for index in line.range.dropFirst() where bytes[index] == UInt8(ascii: "[") {
        if let mark = LineBytes.bracketedNumber(bytes, at: index, Int(line.end)) {
          values.append(mark.value)
        }
      }
    }
    return values
  }

  /// Whether the numbers run 1, 2, 3 …
  private static func isSequence(_ values: [Int]) -> Bool {
    values.count >= 3 && zip(values, 1...).allSatisfy { $0 == $1 }
  }

  /// Whether a line stands below an empty one, with nothing but close lines between it and the number
  /// or the head of a page.
  private static func isAtFoot(_ line: Int, _ lines: [Line], _ roles: [LineRole]) -> Bool {
    var first = line
    while first > 0, lines[first].gap == 0, line - first < 12 { first -= 1 }
    guard lines[first].gap > 0 else { return false }
    for next in (line + 1)..<max(line + 1, min(line + 16, lines.count)) {
      if roles[next].isFurniture || lines[next].features.contains(.afterFormFeed) { return true }
      if lines[next].gap > 0 { return false }
    }
    return false
  }

  /// Whether a ruler stands right above a line.
  private static func isBelowRule(_ line: Int, _ lines: [Line], _ roles: [LineRole]) -> Bool {
    if lines[line].features.contains(.afterSpaceRule) { return true }
    return line > 0 && (roles[line - 1] == .rule || roles[line - 1] == .noteRule)
  }

  /// Whether a note that began at `first` may reach to `next`: no page begins between them.
  private func isOneBlock(
    _ first: Int, _ next: Int, _ lines: [Line], _ roles: [LineRole], _ evidence: LayoutEvidence
  ) -> Bool {
    guard next - first <= 60 else { return false }
    for line in (first + 1)...next {
      if roles[line].isFurniture || lines[line].features.contains(.afterFormFeed) { return false }
      let isFirst = line == first + 1
      if evidence.marksPageStarts, lines[line].indent == 1, !isFirst { return false }
    }
    return true
  }

  /// Whether two forms are of one sequence: a number alone on its line is a plain one.
  private static func isAlike(_ first: Form?, _ second: Form) -> Bool {
    switch (first, second) {
    case (.plain, .alone), (.alone, .plain): true
    default: first == second
    }
  }
}
