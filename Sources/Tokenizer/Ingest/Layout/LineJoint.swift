/// Decides whether a line goes on with the paragraph of the line before it.
struct LineJoint {
  /// What stands between two lines, but for empty ones.
  enum Between {
    case nothing
    /// Page numbers, running heads, notes, a new page.
    case page
  }

  let lines: [Line]
  let bytes: [UInt8]
  let evidence: LayoutEvidence
  /// Whether the source has pages or notes that may cut its paragraphs.
  let hasPages: Bool

  /// Whether line `second` goes on where line `first` ends.
  func joins(_ first: Int, _ second: Int, over between: Between) -> Bool {
    let open = lines[first]
    let next = lines[second]
    if open.tail == .hyphen, breaksWord(open, next) { return true }
    switch between {
    case .page: return joinsOverPage(open, next)
    case .nothing: break
    }
    let near = next.gap <= (evidence.isDoubled ? 1 : 0)
    if near { return joinsNear(open, next) }
    return joinsOverGap(open, next)
  }

  // MARK: -

  /// A hyphen between a letter and a letter of the next line.
  private func breaksWord(_ open: Line, _ next: Line) -> Bool {
    guard next.head == .lower || next.head == .upper else { return false }
    return Int(open.width) >= 20 && (next.head == .lower || next.gap <= 1)
      && (hasPages || evidence.isWrapped || next.gap == 0)
  }

  /// The next line of a block.
  private func joinsNear(_ open: Line, _ next: Line) -> Bool {
    if evidence.isMarkdown, open.features.contains(.hardBreak) {
      return open.tail.isUnfinished
        && (next.head == .lower || (next.head == .digit && endsWithLink(open)))
    }
    guard evidence.isWrapped else {
      if evidence.isMarkdown { return true }
      return open.tail.isUnfinished && next.head == .lower
    }
    if evidence.marksPageStarts, next.indent == 1, open.indent != 1 {
      return joinsOverPage(open, next)
    }
    if evidence.indentsParagraphs, next.indent > 1, open.indent <= 1 { return false }
    if closesLetter(open, above: next) || isLetterPart(next, behind: open) { return false }
    if open.tail.isUnfinished, next.head == .lower { return true }
    if hasLeaders(open) { return false }
    guard isShort(open, before: next) else { return true }
    if endsWithLink(open), Int(open.width) * 2 >= evidence.wrapWidth { return true }
    return next.head == .lower && open.tail != .colon && Int(open.width) * 2 >= evidence.wrapWidth
  }

  /// Over an empty line: only inside a sentence.
  private func joinsOverGap(_ open: Line, _ next: Line) -> Bool {
    guard open.tail.isUnfinished, next.gap <= (evidence.isDoubled ? 5 : 4),
      !closesLetter(open, above: next)
    else { return false }
    if evidence.isWrapped {
      let width = Int(open.width) * 100
      if next.head == .lower { return width >= evidence.wrapWidth * 50 }
      if endsWithLink(open) { return width >= evidence.wrapWidth * 50 }
      guard width >= evidence.wrapWidth * 70 else { return false }
      return (open.tail == .comma && !isShort(open, before: next))
    }
    return hasPages && open.width >= 60 && next.head == .lower && next.width >= 30
      && open.tail != .closing
  }

  /// Over the end of a page: the sentence is open, or the line is full.
  private func joinsOverPage(_ open: Line, _ next: Line) -> Bool {
    let isLong = evidence.isWrapped ? Int(open.width) * 2 >= evidence.wrapWidth : open.width >= 60
    if open.tail.isUnfinished {
      if next.head == .lower || endsWithLink(open) { return true }
      guard isLong else { return false }
      if open.tail == .comma { return !startsSentence(next) }
      guard evidence.isWrapped else { return open.tail == .lower && next.width >= 60 }
      return Int(open.width) * 10 >= evidence.wrapWidth * 7
    }
    guard evidence.isWrapped, open.tail == .terminal else { return false }
    if evidence.trailsOpenLines {
      return open.features.contains(.trailingSpace) && !isShort(open, before: next)
    }
    return next.head == .lower && isLong
  }

  /// Whether a short line behind the end of a sentence is a greeting, a closing, a dateline.
  private func isLetterPart(_ next: Line, behind open: Line) -> Bool {
    guard open.tail == .terminal, next.head == .upper,
      Int(next.width) * 10 < evidence.wrapWidth * 6
    else { return false }
    switch LetterCue(of: LetterCue.plainText(bytes, next.range)) {
    case .closing, .salutation, .dateline: return true
    default: return false
    }
  }

  /// Whether a line takes leave and the next one signs: `Su amigo y servidor,`, `Anselmo Ruiz`.
  private func closesLetter(_ open: Line, above next: Line) -> Bool {
    guard open.tail == .comma || open.tail == .terminal, next.head == .upper, open.width <= 90,
      next.width <= 50, next.tail == .lower || next.tail == .upper || next.tail == .terminal
    else { return false }
    return LetterCue(of: LetterCue.plainText(bytes, open.range)) == .closing
      && LetterCue(of: LetterCue.plainText(bytes, next.range)) == .signature
  }

  /// Whether the first word of `next` would have stood on the line: a paragraph ended there.
  private func isShort(_ open: Line, before next: Line) -> Bool {
    let room = evidence.wrapWidth - Int(open.width)
    return room > wordWidth(next) + 1 + evidence.wrapWidth / 8
  }

  /// Whether a line leads over dots to a number, as the entries of a table do.
  private func hasLeaders(_ line: Line) -> Bool {
    guard line.tail == .digit else { return false }
    var dots = 0
    for byte in bytes[line.range] {
      if byte == UInt8(ascii: ".") {
        dots += 1
        if dots == 4 { return true }
      } else if byte != 0x20 {
        dots = 0
      }
    }
    return false
  }

  private func wordWidth(_ line: Line) -> Int {
    var width = 0
    for byte in bytes[line.range] {
      if byte == 0x20 { break }
      width += byte & 0xC0 == 0x80 ? 0 : 1
    }
    return width
  }

  /// Whether a line ends with a word that no sentence ends with.
  private func endsWithLink(_ line: Line) -> Bool {
    guard line.tail == .lower else { return false }
    var start = Int(line.end)
    while start > Int(line.start), bytes[start - 1] != 0x20 { start -= 1 }
    let word = String(decoding: bytes[start..<Int(line.end)], as: UTF8.self)
    return LayoutWords.neverLast.contains(word)
  }

  /// Whether a line begins with a small word in capitals: `Estas dos`, `El otro`, not a name.
  private func startsSentence(_ line: Line) -> Bool {
    var end = Int(line.start)
    while end < Int(line.end), bytes[end] > 0x20 { end += 1 }
    let word = String(decoding: bytes[Int(line.start)..<end], as: UTF8.self).lowercased()
    return LayoutWords.neverLast.contains(word)
  }
}
