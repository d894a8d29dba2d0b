/// Decides which paragraphs of the text are not the author's: title pages, tables of contents,
/// lines on publication, an editor's introduction and comments between letters.
struct BlockLayers {
  let lines: [Line]
  let bytes: [UInt8]
  let evidence: LayoutEvidence

  /// What the paragraphs of the text are as parts of letters; nil for long ones and other layers.
  private var cues: [LetterCue?] = []
  private var texts: [String] = []

  init(lines: [Line], bytes: [UInt8], evidence: LayoutEvidence) {
    self.lines = lines
    self.bytes = bytes
    self.evidence = evidence
  }

  mutating func assign(_ blocks: inout [LayoutBlock]) {
    texts = blocks.map { block in
      guard block.layer == .body, width(block) <= 200 else { return "" }
      return block.lines.map { LetterCue.plainText(bytes, lines[$0].range) }.joined(separator: " ")
    }
    cues = blocks.indices.map { cue(of: blocks[$0], texts[$0]) }
    for index in blocks.indices where blocks[index].layer == .body {
      style(&blocks[index], index)
      markOwnWords(&blocks[index], index)
    }
    markContents(&blocks)
    markFront(&blocks)
    markTail(&blocks)
    markTitlesBehindNotes(&blocks)
    markComments(&blocks)
  }

  /// The cue of a paragraph; a long one is looked at for a postscript's first letters alone.
  private func cue(of block: LayoutBlock, _ text: String) -> LetterCue? {
    guard block.layer == .body, let first = block.lines.first, let last = block.lines.last else {
      return nil
    }
    switch lines[first].head {
    case .lower, .dash, .comma, .colon: return nil
    default: break
    }
    let width = width(block)
    if width > 120 || (width > 70 && lines[last].tail == .terminal) {
      let start = Int(lines[first].start)
      let opening = LetterCue.plainText(bytes, start..<min(start + 24, Int(lines[first].end)))
      if opening.first == "P", LetterCue(of: opening) == .postscript { return .postscript }
      if case .heading = block.style {} else { return nil }
    }
    return text.isEmpty ? nil : LetterCue(of: text)
  }

  /// Whether letters make up the source, not a narrative that quotes a few.
  private func isCorrespondence() -> Bool {
    let starts = cues.count { $0 == .salutation || $0 == .heading || $0 == .dateline }
    return starts > 0 && bytes.count / starts <= 30_000
  }

  // MARK: - By its own words

  private func width(_ block: LayoutBlock) -> Int {
    block.lines.reduce(0) { $0 + Int(lines[$1].width) + 1 } - 1
  }

  private func style(_ block: inout LayoutBlock, _ index: Int) {
    switch cues[index] {
    case .heading, .number:
      if block.style == .prose { block.style = .heading(level: 0) }
      if cues[index] == .heading { block.rule = .letterPart }
      return
    case .signature, .dateline, .salutation, .dictation, .closing:
      if block.style == .prose || block.style == .listItem { block.style = .line }
      if cues[index] != .signature { block.rule = .letterPart }
    default: break
    }
    guard block.style == .prose || block.style == .line, width(block) <= 60, block.lines.count <= 2 else { return }
    let features = block.lines.reduce(LineFeatures()) { $0.union(lines[$1].features) }
    if features.contains(.upper), !features.contains(.lower), isTitleLike(block) {
      block.style = .heading(level: 0)
    } else if isTitleLike(block) {
      block.style = .line
    }
  }

  /// Whether a paragraph is short and no sentence.
  private func isTitleLike(_ block: LayoutBlock) -> Bool {
    guard let last = block.lines.last, let first = block.lines.first else { return false }
    if case .heading = block.style { return true }
    guard width(block) <= 90 else { return false }
    switch lines[last].tail {
    case .terminal: return false
    case .comma, .colon, .hyphen: return width(block) <= 30
    default: return lines[first].head != .lower
    }
  }

  private func markOwnWords(_ block: inout LayoutBlock, _ index: Int) {
    guard let first = block.lines.first, let last = block.lines.last else { return }
    let start = Int(lines[first].start)
    let end = Int(lines[last].end)
    if EditorSignature.ends(bytes, lines[last].range), isEditorial(start, end) {
      block.layer = .note
      block.rule = .editorNote
      return
    }
    if width(block) <= 60, isAddress(texts[index]) {
      block.layer = .front
      block.rule = .titlePage
      return
    }
    guard Self.mayOpen(bytes, start, end) else { return }
    let opening = String(decoding: bytes[start..<min(end, start + 60)], as: UTF8.self)
      .lowercased().drop { !$0.isLetter }
    if Self.publicationStarts.contains(where: { opening.hasPrefix($0) }), width(block) <= 600 {
      block.layer = .front
      block.rule = .publication
    } else if Self.colophonStarts.contains(where: { opening.hasPrefix($0) }), width(block) <= 600 {
      block.layer = .front
      block.rule = .titlePage
    }
  }

  /// Whether the first two letters of a paragraph are those of an opening that is sought.
  private static func mayOpen(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, index < start + 8, bytes[index] < 0x80,
      ByteClass.of(bytes[index]) != .letter
    {
      index += 1
    }
    guard index + 1 < end else { return false }
    return openingPairs.contains(UInt16(bytes[index] | 0x20) << 8 | UInt16(bytes[index + 1] | 0x20))
  }

  private static let openingPairs = Set(
    (publicationStarts + colophonStarts).compactMap { words -> UInt16? in
      let bytes = Array(words.utf8.prefix(2))
      return bytes.count == 2 ? UInt16(bytes[0] | 0x20) << 8 | UInt16(bytes[1] | 0x20) : nil
    })

  /// Whether all of a paragraph is in the editor's brackets, or ends with the signature alone in them.
  private func isEditorial(_ start: Int, _ end: Int) -> Bool {
    let brackets = EditorSignature.bracketed(bytes, start..<end)
    guard let last = brackets.last, last.upperBound + 1 >= end else { return false }
    var from = start
    while from < end, bytes[from] == UInt8(ascii: "*") || bytes[from] == UInt8(ascii: "_") { from += 1 }
    return last.lowerBound == from || EditorSignature.isAlone(bytes, last)
  }

  /// An electronic address, alone.
  private func isAddress(_ text: String) -> Bool {
    !text.isEmpty && !text.contains(" ") && (text.contains("@") || text.contains("://") || text.hasPrefix("www."))
  }

  private static let publicationStarts = [
    "publicado ", "publicada ", "publicados ", "publicadas ", "se publica ", "se publican ",
    "se imprime según", "se reproduce de", "reproducido de", "tomado de", "tomada de",
    "versión al castellano", "versión al español", "versión castellana", "versión española",
    "traducción al ", "traducido de", "traducida de", "traducción de", "traducción:", "versión de ",
    "primera edición", "primera publicación", "fuente:", "digitalización", "digitalizado",
    "transcripción:", "transcripción de", "edición digital", "esta edición",
  ]

  private static let colophonStarts = [
    "se terminó de imprimir", "se acabó de imprimir", "este libro se terminó", "este libro se acabó",
    "impreso en", "impreso por", "isbn", "depósito legal", "printed in", "copyright", "maquetado por",
    "maquetación", "todos los derechos", "queda hecho el depósito",
  ]

  // MARK: - Title pages and contents

  /// A title such as ÍNDICE and the entries behind it.
  private func markContents(_ blocks: inout [LayoutBlock]) {
    for start in blocks.indices
    where blocks[start].layer == .body && blocks[start].lines.count == 1 && width(blocks[start]) <= 30 {
      let words = texts[start].split(separator: " ")
      guard words.count <= 3, let first = words.first,
        LayoutWords.contentsTitles.contains(LetterCue.folded(String(first)))
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
    if LineBytes.hasPrefix(bytes, "....", at: range.upperBound - 4, range.upperBound) { return true }
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
  private func markFront(_ blocks: inout [LayoutBlock]) {
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
  private func followsWithLetter(_ dateline: Int, _ blocks: [LayoutBlock]) -> Bool {
    var passed = 0
    for index in (dateline + 1)..<max(dateline + 1, blocks.count) where blocks[index].layer == .body {
      if cues[index] == .salutation || cues[index] == .heading { return true }
      passed += 1
      if passed > 2 || width(blocks[index]) > 120 { return false }
    }
    return false
  }

  /// The first of the headings that stand right before the start of a letter.
  private func titles(before start: Int, _ blocks: [LayoutBlock]) -> Int {
    var first = start
    var index = start - 1
    while index >= 0, start - index <= 3 {
      guard blocks[index].layer == .body else { break }
      guard cues[index] == .dateline || cues[index] == .number || cues[index] == .heading else { break }
      first = index
      index -= 1
    }
    return first
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
      let folded = LetterCue.folded(String(word))
      return LayoutWords.imprint.contains(folded)
    }
  }

  /// Titles of the front that come again at the end, and what stands among them.
  private func markTail(_ blocks: inout [LayoutBlock]) {
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
  private func markTitlesBehindNotes(_ blocks: inout [LayoutBlock]) {
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

  // MARK: - Comments

  /// Between the end of a letter and the start of the next, and in brackets below a letter's heading.
  private func markComments(_ blocks: inout [LayoutBlock]) {
    guard isCorrespondence() else { return }
    var candidates: [Int] = []
    var isBehindEnd = false
    var isBelowHeading = false
    for index in blocks.indices {
      switch blocks[index].layer {
      case .front:
        if blocks[index].rule == .publication { isBehindEnd = true }
        continue
      case .note, .furniture: continue
      case .body: break
      }
      switch cues[index] {
      case .signature, .closing, .dictation:
        isBehindEnd = true
        candidates = []
        isBelowHeading = false
      case .postscript:
        isBehindEnd = true
        candidates = []
      case .heading, .number, .salutation:
        markCandidates(candidates, &blocks)
        candidates = []
        isBehindEnd = false
        isBelowHeading = cues[index] == .heading
      case .dateline:
        if followsWithLetter(index, blocks) {
          markCandidates(candidates, &blocks)
          isBehindEnd = false
        }
        candidates = []
        isBelowHeading = false
      case nil:
        let text = texts[index]
        if isBelowHeading, text.first == "(", text.last == ")" || text.hasSuffix(").") {
          blocks[index].layer = .note
          blocks[index].rule = .commentary
        } else if isBehindEnd, width(blocks[index]) > 60 {
          candidates.append(index)
        }
        isBelowHeading = false
      }
    }
  }

  /// Makes comments of the last paragraphs before a letter that speak to nobody.
  private func markCandidates(_ candidates: [Int], _ blocks: inout [LayoutBlock]) {
    for index in candidates.suffix(6).reversed() {
      guard !speaksToSomebody(blocks[index]) else { return }
      blocks[index].layer = .note
      blocks[index].rule = .commentary
    }
  }

  /// Whether words of the first or second person stand in a paragraph.
  private func speaksToSomebody(_ block: LayoutBlock) -> Bool {
    for line in block.lines {
      let words = String(decoding: bytes[lines[line].range], as: UTF8.self)
        .split { !$0.isLetter && !$0.isNumber }
      if words.contains(where: { Self.persons.contains($0.lowercased()) }) { return true }
    }
    return false
  }

  private static let persons: Set<String> = [
    "yo", "me", "mi", "mis", "mí", "conmigo", "mío", "mía", "tú", "te", "ti", "tu", "tus", "contigo",
    "usted", "ustedes", "ud", "uds", "vd", "vds", "vosotros", "vosotras", "os", "vuestro", "vuestra",
    "vuestros", "vuestras", "nos", "nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras",
  ]
}
