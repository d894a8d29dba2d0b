/// Title pages, tables of contents and what stands before the first letter.
extension BlockLayers {
  /// A title such as ÍNDICE and the entries behind it.
  func markContents(_ blocks: inout [LayoutBlock]) {
    for start in blocks.indices
    where blocks[start].layer == .body && blocks[start].lines.count == 1
      && width(blocks[start]) <= 30
    {
      let words = texts[start].split(separator: " ")
      guard words.count <= 3, let first = words.first,
        LayoutWords.contentsTitles.contains(WordForm.folded(String(first)))
      else { continue }
      var entries: [Int] = []
      var last = start
      for index in (start + 1)..<blocks.count {
        guard blocks[index].layer == .body else {
          if blocks[index].layer == .furniture { continue }
          break
        }
        if case .heading(let level) = blocks[index].style, level > 0 { break }
        guard isEntry(blocks[index]) else { break }
        entries.append(index)
        last = index
      }
      guard !entries.isEmpty else { continue }
      for index in start...last where blocks[index].layer == .body {
        blocks[index].layer = .front
        blocks[index].rule = .contents
      }
    }
  }

  /// An entry of a table: it ends with a number or leaders, or is an item of a list.
  private func isEntry(_ block: LayoutBlock) -> Bool {
    if block.style == .listItem { return true }
    guard let last = block.lines.last else { return false }
    let range = lines[last].range
    if lines[last].tail == .digit { return true }
    if LineBytes.hasPrefix(bytes, "....", at: range.upperBound - 4, range.upperBound) {
      return true
    }
    return hasLeaders(range)
  }

  private func hasLeaders(_ range: Range<Int>) -> Bool {
    var dots = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: ".") {
        dots += 1
        if dots >= 4 { return true }
      } else if byte != 0x20 {
        dots = 0
      }
    }
    return false
  }

  /// What stands before the first letter: titles are front, an introduction is the editor's comment.
  func markFront(_ blocks: inout [LayoutBlock]) {
    guard isCorrespondence(), let start = firstLetter(blocks) else {
      markTitlePage(&blocks, upTo: firstProse(blocks))
      return
    }
    let region = (0..<start).filter { blocks[$0].layer == .body }
    guard let first = region.first else { return }
    let startByte = lines[blocks[start].lines[0]].start
    guard isTitleLike(blocks[first]), Int(startByte) * 5 <= bytes.count * 2 else {
      markTitlePage(&blocks, upTo: firstProse(blocks))
      return
    }
    for index in region {
      if isTitleLike(blocks[index]) || hasImprint(texts[index]) {
        blocks[index].layer = .front
        blocks[index].rule = .titlePage
      } else {
        blocks[index].layer = .note
        blocks[index].rule = .commentary
      }
    }
  }

  /// The block at which the first letter begins: a heading of one, a salutation or a dateline.
  private func firstLetter(_ blocks: [LayoutBlock]) -> Int? {
    for index in blocks.indices where blocks[index].layer == .body {
      switch cues[index] {
      case .heading:
        guard isBeforeLetter(index, blocks) else { continue }
        return titles(before: index, blocks)
      case .salutation: return titles(before: index, blocks)
      case .dateline where followsWithLetter(index, blocks): return titles(before: index, blocks)
      default: continue
      }
    }
    return nil
  }

  /// Whether prose, a salutation or a dateline follows a heading of a letter, not further titles.
  private func isBeforeLetter(_ heading: Int, _ blocks: [LayoutBlock]) -> Bool {
    var passed = 0
    for index in (heading + 1)..<max(heading + 1, blocks.count) where blocks[index].layer == .body {
      if cues[index] == .salutation || cues[index] == .dateline { return true }
      if width(blocks[index]) > 90 { return true }
      passed += 1
      if passed > 3 { return false }
    }
    return false
  }

  /// Whether a dateline has a salutation or an address near it.
  func followsWithLetter(_ dateline: Int, _ blocks: [LayoutBlock]) -> Bool {
    var passed = 0
    for index in (dateline + 1)..<max(dateline + 1, blocks.count) where blocks[index].layer == .body
    {
      if cues[index] == .salutation || cues[index] == .heading { return true }
      passed += 1
      if passed > 2 || width(blocks[index]) > 120 { return false }
    }
    return false
  }

  /// The first of the headings that stand right before the start of a letter.
  private func titles(before start: Int, _ blocks: [LayoutBlock]) -> Int {
    let start = address(above: start, blocks)
    var first = start
    var index = start - 1
    while index >= 0, start - index <= 4, blocks[index].layer == .body,
      mayStandAbove(index, isNext: index == start - 1)
    {
      first = index
      index -= 1
    }
    return first
  }

  /// Whether a paragraph above the start of a letter belongs to it.
  private func mayStandAbove(_ index: Int, isNext: Bool) -> Bool {
    switch cues[index] {
    case .dateline, .number, .heading: true
    default:
      LetterCue.isFigure(texts[index]) || LetterCue.beginsAddress(texts[index])
        || isNext && LetterCue.isPlaceAndTime(texts[index])
    }
  }

  /// The first line of the address that stands between a dateline, or the start, and a greeting.
  private func address(above greeting: Int, _ blocks: [LayoutBlock]) -> Int {
    guard cues[greeting] == .salutation else { return greeting }
    var first = greeting
    while first > 0, greeting - first < 6, blocks[first - 1].layer == .body,
      cues[first - 1] == .signature || cues[first - 1] == nil,
      width(blocks[first - 1]) <= 60, !texts[first - 1].isEmpty
    {
      first -= 1
    }
    guard first < greeting else { return greeting }
    if first > 0, cues[first - 1] == .dateline { return first }
    return (first..<greeting).first { LetterCue.beginsAddress(texts[$0]) } ?? greeting
  }

  private func firstProse(_ blocks: [LayoutBlock]) -> Int {
    blocks.indices.first { blocks[$0].layer == .body && width(blocks[$0]) > 120 } ?? 0
  }

  /// Short lines at the start of a source, the words of an imprint or a note in brackets among them.
  private func markTitlePage(_ blocks: inout [LayoutBlock], upTo end: Int) {
    let region = (0..<end).filter { blocks[$0].layer == .body }
    var last: Int?
    for index in region {
      if hasImprint(texts[index]) { last = index }
      if cues[index] == .salutation || cues[index] == .dateline { break }
      if texts[index].first == "(" && texts[index].last == ")" { last = index }
    }
    guard let last, region.count <= 24 else { return }
    for index in region where index <= last {
      blocks[index].layer = .front
      blocks[index].rule = .titlePage
    }
  }

  private func hasImprint(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 200 else { return false }
    return text.split(separator: " ").contains { word in
      let folded = WordForm.folded(String(word))
      return LayoutWords.imprint.contains(folded)
    }
  }

  /// Titles of the front that come again at the end, and what stands among them.
  func markTail(_ blocks: inout [LayoutBlock]) {
    var titles = Set<String>()
    for index in blocks.indices where blocks[index].layer == .front && !texts[index].isEmpty {
      titles.insert(texts[index].lowercased())
    }
    guard !titles.isEmpty else { return }
    var index = blocks.count - 1
    var first: Int?
    while index >= 0, blocks[index].layer != .body || isTitleLike(blocks[index]) {
      if blocks[index].layer == .body, titles.contains(texts[index].lowercased()) { first = index }
      index -= 1
    }
    guard let first else { return }
    for index in first..<blocks.count where blocks[index].layer == .body {
      blocks[index].layer = .front
      blocks[index].rule = .titlePage
    }
  }

  /// A title in square brackets behind the notes of a page is the edition's, with the lines below it.
  func markTitlesBehindNotes(_ blocks: inout [LayoutBlock]) {
    for start in blocks.indices.dropFirst() where blocks[start].layer == .body {
      guard blocks[start - 1].layer == .note, texts[start].first == "[",
        width(blocks[start]) <= 60, isTitleLike(blocks[start])
      else { continue }
      for index in start..<min(start + 4, blocks.count) {
        guard blocks[index].layer == .body, isTitleLike(blocks[index]), width(blocks[index]) <= 60,
          index == start || lines[blocks[index].lines[0]].gap <= 2
        else { break }
        blocks[index].layer = .front
        blocks[index].rule = .titlePage
      }
    }
  }
}
