import Tokenizer

/// What a line is by the lines around it.
extension LetterLineReader {
  /// `V. Almazán` is a signature, not the fifth part, below a closing, at the end, or where the
  /// gazetteer knows the name.
  static func markInitials(_ lines: inout [LetterLine]) {
    for index in lines.indices where lines[index].role == .number {
      let words = lines[index].words
      guard words.count == 2, words[0].isInitial, words[0].text.hasSuffix("."),
        words[1].isCapitalised, words[1].text.contains(where: \.isLowercase),
        !NameWords.titleStarts.contains(words[1].folded)
      else { continue }
      let isLast: Bool
      switch index + 1 < lines.count ? lines[index + 1].role : .outside {
      case .outside, .dictation, .postscript: isLast = true
      default: isLast = false
      }
      let isClosed = index > 0 && lines[index - 1].role == .closing
      if isLast || isClosed || !lines[index].names.isEmpty { lines[index].role = .signature }
    }
  }

  /// What stands between a heading and its letter, such as where it was published, parts nothing.
  static func joinHeadings(_ lines: inout [LetterLine]) {
    let isParted = lines.indices.dropFirst().contains {
      lines[$0].role == .outside && lines[$0 - 1].role == .heading
    }
    guard isParted else { return }
    var kept: [LetterLine] = []
    var index = 0
    while index < lines.count {
      kept.append(lines[index])
      index += 1
      guard kept[kept.count - 1].role == .heading else { continue }
      var end = index
      while end < lines.count, lines[end].role == .outside { end += 1 }
      if end > index, end - index <= 3, end < lines.count { index = end }
    }
    lines = kept
  }

  /// A figure alone on its line numbers a letter where a greeting follows soon.
  static func markNumbers(_ lines: inout [LetterLine]) {
    for index in lines.indices where lines[index].role == .prose {
      guard lines[index].words.count == 1, LetterCue.isFigure(lines[index].words[0].text) else {
        continue
      }
      if isGreetedSoon(lines, behind: index) { lines[index].role = .number }
    }
  }

  private static func isGreetedSoon(_ lines: [LetterLine], behind index: Int) -> Bool {
    for next in lines[(index + 1)...].prefix(4) {
      if next.role == .salutation || SalutationReading.greetingEnd(in: next) != nil { return true }
      if next.byteCount > 80 { break }
    }
    return false
  }

  /// `Señora doña Rita Soriano` above a greeting is an address; `Ven.` between a greeting and a name
  /// is all that a letter says.
  static func markAddresses(_ lines: inout [LetterLine]) {
    for index in lines.indices where lines[index].role == .salutation {
      markAddress(above: index, &lines)
    }
    for index in lines.indices.dropFirst().dropLast() {
      let words = lines[index].words
      guard let first = words.first, let last = words.last else { continue }
      let (before, after) = (lines[index - 1].role, lines[index + 1].role)
      if lines[index].role == .prose, before != .prose, after == .salutation {
        let isAddress =
          words.count <= 8 && first.isCapitalised && NameWords.titles.contains(first.folded)
          && words.contains { $0.isCapitalised && !NameWords.titles.contains($0.folded) }
          && words.allSatisfy {
            $0.isCapitalised || NameWords.titles.contains($0.folded)
              || NameWords.particles.contains($0.folded)
          }
        if isAddress { lines[index].role = .signature }
      } else if lines[index].role == .signature, before == .salutation,
        after == .signature || after == .closing, words.count <= 2, last.text.hasSuffix("."),
        last.endsClause
      {
        lines[index].role = .prose
      }
    }
  }

  /// The lines of an address above a greeting, from the one with a title on: a name, a street, a town.
  private static func markAddress(above greeting: Int, _ lines: inout [LetterLine]) {
    var first = greeting
    while first > 0, greeting - first < 6, lines[first - 1].byteCount <= 60,
      lines[first - 1].role == .signature || lines[first - 1].role == .prose,
      let last = lines[first - 1].words.last?.text.last, last != ":", last != "?", last != "!"
    {
      first -= 1
    }
    guard
      let start = (first..<greeting).first(where: {
        lines[$0].words.first.map { LetterCue.addressStarts.contains($0.folded) } ?? false
      }), start == 0 || lines[start - 1].role != .prose || lines[start - 1].byteCount > 60
    else { return }
    for index in start..<greeting { lines[index].role = .signature }
  }

  /// A short line between the end of a letter or a heading and the greeting is where and when the
  /// letter was written, whether or not its words can be read.
  static func markDatelines(_ lines: inout [LetterLine]) {
    for index in lines.indices.dropLast() where lines[index].role == .prose {
      let line = lines[index]
      guard !line.words.isEmpty, line.words.count <= 9, line.byteCount <= 80,
        isGreetedNext(lines, index + 1), let last = line.words.last?.text.last, last != ":",
        last != ","
      else { continue }
      let tellsTime =
        !line.dates.isEmpty
        || line.words.contains { word in
          word.word.hasFigure || DatelineReading.isOfCalendar(word.folded)
        }
      switch index == 0 ? LetterLine.Role.outside : lines[index - 1].role {
      case .signature, .closing, .dictation, .number, .heading, .title, .dateline:
        if tellsTime || !".?!…»”".contains(last) { lines[index].role = .dateline }
      case .outside:
        if tellsTime { lines[index].role = .dateline }
      default: break
      }
    }
  }

  /// Whether a greeting follows, or an address and a greeting.
  private static func isGreetedNext(_ lines: [LetterLine], _ next: Int) -> Bool {
    if lines[next].role == .salutation { return true }
    return lines[next].role == .signature && next + 1 < lines.count
      && lines[next + 1].role == .salutation
      && (lines[next].words.first.map { NameWords.titles.contains($0.folded) } ?? false)
  }
}
