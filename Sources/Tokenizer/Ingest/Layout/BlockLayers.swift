/// Decides which paragraphs of the text are not the author's: title pages, tables of contents,
/// lines on publication, an editor's introduction and comments between letters.
struct BlockLayers {
  let lines: [Line]
  let bytes: [UInt8]
  let evidence: LayoutEvidence

  /// What the paragraphs of the text are as parts of letters; nil for long ones and other layers.
  private(set) var cues: [LetterCue?] = []
  private(set) var texts: [String] = []

  init(lines: [Line], bytes: [UInt8], evidence: LayoutEvidence) {
    self.lines = lines
    self.bytes = bytes
    self.evidence = evidence
  }

  mutating func assign(_ blocks: inout [LayoutBlock]) {
    texts = blocks.map { block in
      guard block.layer == .body, width(block) <= 200 else { return "" }
      let texts = block.lines.map { LetterCue.plainText(bytes, lines[$0].range) }
      return texts.count == 1 ? texts[0] : texts.joined(separator: " ")
    }
    cues = blocks.indices.map { cue(of: blocks[$0], texts[$0]) }
    markSignedInitials()
    for index in blocks.indices where blocks[index].layer == .body {
      style(&blocks[index], index)
      markOwnWords(&blocks[index], index)
    }
    markContents(&blocks)
    markFront(&blocks)
    markTail(&blocks)
    markTitlesBehindNotes(&blocks)
    markComments(&blocks)
    markLetterTitles(&blocks)
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

  /// `V. Almazán` below a closing is a signature, not the fifth part.
  private mutating func markSignedInitials() {
    var last: LetterCue?
    for index in cues.indices where !texts[index].isEmpty {
      if cues[index] == .number, last == .closing, texts[index].contains(" ") {
        cues[index] = .signature
      }
      last = cues[index]
    }
  }

  /// Whether letters make up the source, not a narrative that quotes a few.
  func isCorrespondence() -> Bool {
    let starts = cues.count { $0 == .salutation || $0 == .heading || $0 == .dateline }
    return starts > 0 && bytes.count / starts <= Self.longestLetter
  }

  /// The bytes of a letter at most, on the average of a correspondence.
  static let longestLetter = 30_000

  // MARK: - By its own words

  func width(_ block: LayoutBlock) -> Int {
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
    guard block.style == .prose || block.style == .line, width(block) <= 60, block.lines.count <= 2
    else { return }
    let features = block.lines.reduce(LineFeatures()) { $0.union(lines[$1].features) }
    if features.contains(.upper), !features.contains(.lower), isTitleLike(block) {
      block.style = .heading(level: 0)
    } else if isTitleLike(block) {
      block.style = .line
    }
  }

  /// Whether a paragraph is short and no sentence.
  func isTitleLike(_ block: LayoutBlock) -> Bool {
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
    guard let rule = Self.imprint(bytes, start..<end),
      width(block) <= (rule == .publication ? 400 : 600)
    else { return }
    block.layer = .front
    block.rule = rule
  }

  /// Whether a line tells where something was published or printed.
  static func isImprint(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    line.count <= 600 && imprint(bytes, line) != nil
  }

  /// The rule by which the opening of a paragraph makes it a line on publication or a colophon.
  private static func imprint(_ bytes: [UInt8], _ text: Range<Int>) -> LayerRule? {
    guard mayOpen(bytes, text.lowerBound, text.upperBound) else { return nil }
    let opening = String(
      decoding: bytes[text.lowerBound..<min(text.upperBound, text.lowerBound + 60)], as: UTF8.self
    ).lowercased().drop { !$0.isLetter }
    if publicationStarts.contains(where: { opening.hasPrefix($0) }) { return .publication }
    return colophonStarts.contains { opening.hasPrefix($0) } ? .titlePage : nil
  }

  /// Whether the first letters of a paragraph are those of an opening that is sought.
  private static func mayOpen(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, index < start + 8, bytes[index] < 0x80,
      ByteClass.of(bytes[index]) != .letter
    {
      index += 1
    }
    guard index + 1 < end, let heads = openingHeads[key(bytes[index], bytes[index + 1])] else {
      return false
    }
    return heads.contains { head in
      index + head.count <= end
        && head.indices.allSatisfy { bytes[index + $0] | 0x20 == head[$0] | 0x20 }
    }
  }

  /// Two letters, blind to the case of ASCII.
  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first | 0x20) << 8 | UInt16(second | 0x20)
  }

  /// The letters of ASCII with which the openings begin, twelve at the most, by the first two.
  private static let openingHeads: [UInt16: Set<[UInt8]>] = {
    var heads: [UInt16: Set<[UInt8]>] = [:]
    for words in publicationStarts + colophonStarts {
      let head = Array(words.utf8.prefix(12).prefix { $0 < 0x80 })
      heads[key(head[0], head[1]), default: []].insert(head)
    }
    return heads
  }()

  /// Whether all of a paragraph is in the editor's brackets, or ends with the signature alone in them.
  private func isEditorial(_ start: Int, _ end: Int) -> Bool {
    let brackets = EditorSignature.bracketed(bytes, start..<end)
    guard let last = brackets.last, last.upperBound + 1 >= end else { return false }
    var from = start
    while from < end, bytes[from] == UInt8(ascii: "*") || bytes[from] == UInt8(ascii: "_") {
      from += 1
    }
    return last.lowerBound == from || EditorSignature.isAlone(bytes, last)
  }

  /// An electronic address, alone.
  private func isAddress(_ text: String) -> Bool {
    !text.isEmpty && !text.utf8.contains(0x20)
      && (text.contains("@") || text.contains("://") || text.hasPrefix("www."))
  }

  /// `Publicado por primera vez`, `Traducida de la edición` and their like in all their endings.
  private static let publicationStarts: [String] = {
    let published = ["publicad", "reproducid", "impres"]
    let ways = [
      "por primera", "por vez primera", "en ", "originalmente", "parcialmente", "íntegramente",
      "póstumamente", "según", "de acuerdo", "por la editorial", "tardíamente",
    ]
    var starts: [String] = []
    for stem in published {
      for ending in ["o ", "a ", "os ", "as "] { starts += ways.map { stem + ending + $0 } }
    }
    for stem in ["traducid", "tomad", "reproducid", "extraíd"] {
      for ending in ["o ", "a ", "os ", "as "] {
        starts += [
          "de la edición", "del tomo", "del libro", "de la revista", "del alemán", "del francés",
          "del inglés", "del ruso", "directamente", "de las obras", "del original",
        ].map { stem + ending + $0 }
      }
    }
    return starts + [
      "se publica de acuerdo", "se publica según", "se publica íntegra", "se publica por primera",
      "se publican de acuerdo", "se publican según", "se publican por primera", "se imprime según",
      "se reproduce de", "se reproduce según", "versión al castellano", "versión al español",
      "versión castellana", "versión española", "traducción al castellano", "traducción al español",
      "traducción castellana", "traducción de", "traducción:", "primera edición:",
      "primera publicación",
      "fuente:", "digitalización:", "digitalización de", "digitalizado por", "transcripción:",
      "transcripción de", "edición digital",
    ]
  }()

  private static let colophonStarts = [
    "se terminó de imprimir", "se acabó de imprimir", "este libro se terminó",
    "este libro se acabó",
    "impreso en", "impreso por", "isbn ", "isbn:", "isbn-", "depósito legal", "printed in",
    "copyright",
    "maquetado por",
    "maquetación", "todos los derechos", "queda hecho el depósito",
  ]
}
