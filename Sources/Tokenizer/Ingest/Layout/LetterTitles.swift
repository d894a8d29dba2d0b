/// What an edition prints above and below letters that their writers did not write.
extension BlockLayers {
  /// Titles and numbers above letters, and to whom they were dictated.
  ///
  /// A line to the addressee (`Al camarada Durán`) is the writer's, unless it is set as a title.
  func markLetterTitles(_ blocks: inout [LayoutBlock]) {
    guard isCorrespondence() else { return }
    var run: [Int] = []
    for index in blocks.indices where blocks[index].layer == .body {
      if cues[index] == .dictation {
        blocks[index].layer = .note
        blocks[index].rule = .dictation
        continue
      }
      if cues[index] != nil || isTitleLike(blocks[index]) {
        run.append(index)
      } else {
        markTitles(of: run, &blocks)
        run = []
      }
    }
    markTitles(of: run, &blocks)
  }

  // MARK: -

  /// Short lines between two stretches of text: the end of one letter, the head of the next.
  private func markTitles(of run: [Int], _ blocks: inout [LayoutBlock]) {
    guard run.contains(where: { isOfHead(cues[$0]) }) else { return }
    // For each place whether what follows its numbers is of a letter's head.
    var isBeforeHead = [Bool](repeating: false, count: run.count + 1)
    for place in run.indices.dropFirst().reversed() {
      let cue = cues[run[place]]
      isBeforeHead[place - 1] = cue == .number ? isBeforeHead[place] : isOfHead(cue)
    }
    var isBehindTitle = false
    for (place, index) in run.enumerated() {
      let isTitle: Bool
      switch cues[index] {
      case .heading:
        isTitle = !isToAddressee(texts[index]) || isSetAsTitle(blocks[index])
      case let cue where cue == .number || LetterCue.isFigure(texts[index]):
        // A number is a letter's where its head follows.
        isTitle = isBeforeHead[place]
      case nil, .signature:
        // A name that is set as a title stands below the text, or in an address.
        isTitle =
          isSetAsTitle(blocks[index])
          && (isBehindTitle || cues[index] == nil || texts[index].split(separator: " ").count > 3)
      default: isTitle = false
      }
      guard isTitle else { continue }
      blocks[index].layer = .front
      blocks[index].rule = .letterTitle
      isBehindTitle = true
    }
  }

  private func isOfHead(_ cue: LetterCue?) -> Bool {
    cue == .heading || cue == .salutation || cue == .dateline
  }

  /// Whether a paragraph is a heading by its markup or its capitals.
  private func isSetAsTitle(_ block: LayoutBlock) -> Bool {
    guard case .heading(let level) = block.style else { return false }
    if level > 0 { return true }
    return block.lines.allSatisfy { !lines[$0].features.contains(.lower) }
  }

  /// `Al camarada Durán`, but `Al mismo` and `A la misma` are an editor's.
  private func isToAddressee(_ text: String) -> Bool {
    let words = text.split(separator: " ").prefix(3).map { WordForm.folded(String($0)) }
    return ["a", "al"].contains(words.first ?? "")
      && !words.contains { ["mismo", "misma", "mismos", "mismas"].contains($0) }
  }
}
