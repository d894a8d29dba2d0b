/// Finds running heads: lines that recur beside page numbers, or stand inside a sentence there.
struct RunningHeads {
  let lines: [Line]
  let bytes: [UInt8]
  let evidence: LayoutEvidence

  /// Whether a line has the form of a running head: short, no sentence, no small letter first.
  static func isLike(_ line: Line, _ evidence: LayoutEvidence) -> Bool {
    let widest = evidence.isWrapped ? evidence.wrapWidth * 7 / 10 : 80
    guard Int(line.width) <= widest, line.width >= 4 else { return false }
    switch line.head {
    case .upper, .digit, .opening: break
    default: return false
    }
    switch line.tail {
    case .lower, .upper, .digit, .closing: return true
    default: return false
    }
  }

  /// Marks the running heads beside page numbers and form feeds.
  ///
  /// - Parameter numbered: the lines with page numbers.
  /// - Complexity: O(*l*) for *l* lines.
  func mark(beside numbered: Set<Int>, _ roles: inout [LineRole]) {
    var places: [Int: UInt64] = [:]
    func consider(_ line: Int) {
      guard lines.indices.contains(line), roles[line] == .text,
        Self.isLike(lines[line], evidence),
        let key = LineBytes.letterKey(bytes, lines[line].range)
      else { return }
      switch LetterCue(of: LetterCue.plainText(bytes, lines[line].range)) {
      case .dateline, .salutation, .dictation, .number: return
      case .signature:
        if isSignature(line, roles) { return }
      default: break
      }
      places[line] = key
    }
    for line in numbered {
      consider(line - 1)
      consider(line + 1)
    }
    for line in lines.indices where lines[line].features.contains(.afterFormFeed) { consider(line) }
    guard !places.isEmpty else { return }
    var beside: [UInt64: Int] = [:]
    for key in places.values { beside[key, default: 0] += 1 }
    var total: [UInt64: Int] = [:]
    var titles = Set<UInt64>()
    let firstPage = numbered.min() ?? 0
    for (index, line) in lines.enumerated() where line.width <= 80 {
      guard let key = LineBytes.letterKey(bytes, line.range), beside[key] != nil else { continue }
      total[key, default: 0] += 1
      if index < min(12, firstPage), places[index] == nil { titles.insert(key) }
    }
    let pages = roles
    for (line, key) in places {
      let count = beside[key] ?? 0
      let recurs = count >= 2 && count * 2 > (total[key] ?? 0)
      let isTitle = titles.contains(key)
      if recurs || isTitle || isInsideSentence(line, pages) { roles[line] = .runningHead }
    }
  }

  // MARK: -

  /// Whether a name stands below a text that ends its sentence and above the head of a letter.
  private func isSignature(_ line: Int, _ roles: [LineRole]) -> Bool {
    // A name in capitals is as often that of the book.
    guard lines[line].tail == .lower,
      let before = lines[..<line].indices.suffix(8).last(where: { !roles[$0].isFurniture }),
      let after = lines[(line + 1)...].indices.prefix(8).first(where: { !roles[$0].isFurniture }),
      lines[after].width <= 90,
      lines[before].tail == .terminal || lines[before].tail == .comma
    else { return false }
    switch LetterCue(of: LetterCue.plainText(bytes, lines[after].range)) {
    case .dateline, .salutation, .heading, .number: return true
    default: return false
    }
  }

  /// Whether the lines around a line and the furniture beside it are halves of a sentence.
  private func isInsideSentence(_ line: Int, _ roles: [LineRole]) -> Bool {
    var before = line - 1
    while before >= 0, line - before < 8, roles[before].isFurniture { before -= 1 }
    var after = line + 1
    while after < lines.count, after - line < 8, roles[after].isFurniture { after += 1 }
    guard before >= 0, after < lines.count else { return false }
    return lines[before].tail.isUnfinished && lines[before].width >= 10
      && lines[after].head == .lower
  }
}
