/// An editor's comments between letters.
extension BlockLayers {
  /// Between the end of a letter and the start of the next, and in brackets below a letter's heading.
  func markComments(_ blocks: inout [LayoutBlock]) {
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
    "yo", "me", "mi", "mis", "mí", "conmigo", "mío", "mía", "tú", "te", "ti", "tu", "tus",
    "contigo",
    "usted", "ustedes", "ud", "uds", "vd", "vds", "vosotros", "vosotras", "os", "vuestro",
    "vuestra",
    "vuestros", "vuestras", "nos", "nosotros", "nosotras", "nuestro", "nuestra", "nuestros",
    "nuestras",
  ]
}
