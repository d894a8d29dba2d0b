import Tokenizer

/// Reads the paragraphs of a source as parts of letters.
struct LetterLineReader {
  let source: TokenizedSource
  let dates: [RecognizedDate]
  let names: [RecognizedName]
  /// How closely each paragraph must be read.
  let verdicts: [LetterSieve.Verdict]

  /// The lines of a source without its furniture and footnotes, which stand inside letters and
  /// between them alike.
  ///
  /// - Complexity: O(*p* + *d* + *n*) for *p* paragraphs, *d* dates and *n* names, and the bytes of
  ///   short paragraphs.
  func lines() -> [LetterLine] {
    var lines: [LetterLine] = []
    lines.reserveCapacity(source.text.paragraphs.count)
    var lastRole: LetterLine.Role?
    var date = 0
    var name = 0
    for (index, paragraph) in source.text.paragraphs.enumerated() {
      let range = paragraph.utf8Range
      let end = range.upperBound
      let firstDate = date
      while date < dates.count, dates[date].utf8Range.lowerBound < end { date += 1 }
      let firstName = name
      while name < names.count, names[name].utf8Range.lowerBound < end { name += 1 }
      guard let base = baseRole(of: paragraph), !range.isEmpty else { continue }
      // An edition's title is a part of its letter.
      let layer = base == .outside ? paragraph.layer : .body
      guard isReadClosely(verdicts[index], behind: lastRole) else {
        lastRole = base
        lines.append(
          LetterLine(
            paragraph: index, layer: layer, role: base, words: [],
            byteCount: range.count, dates: [], names: []))
        continue
      }
      let isShort = range.count <= LetterSieve.shortLength
      let words = words(in: isShort ? range : opening(of: range))
      guard !words.isEmpty else { continue }
      // Elsewhere dates and names may not have been sought.
      let isPart = verdicts[index] == .part
      let ownDates =
        !isPart
        ? [] : isShort ? Array(dates[firstDate..<date]) : openingDates(firstDate..<date, words)
      var line = LetterLine(
        paragraph: index, layer: layer, role: base, words: words, byteCount: range.count,
        dates: ownDates, names: isPart && isShort ? Array(names[firstName..<name]) : [])
      if base == .prose { line.role = role(of: line, paragraph) }
      lastRole = line.role
      lines.append(line)
    }
    Self.markInitials(&lines)
    Self.joinHeadings(&lines)
    Self.markNumbers(&lines)
    Self.markAddresses(&lines)
    Self.markDatelines(&lines)
    return lines
  }

  // MARK: -

  /// Prose is a letter's opening only behind the letter's head or behind what is no letter.
  private func isReadClosely(_ verdict: LetterSieve.Verdict, behind last: LetterLine.Role?)
    -> Bool
  {
    switch verdict {
    case .prose: false
    case .opening: last != .prose
    case .part: true
    }
  }

  /// Prose or outside; nil for what letters take no notice of.
  private func baseRole(of paragraph: Paragraph) -> LetterLine.Role? {
    switch paragraph.layer {
    case .body: .prose
    case .front: paragraph.rule == .letterTitle ? .prose : .outside
    case .note:
      switch paragraph.rule {
      case .commentary: .outside
      case .dictation: .prose
      default: nil
      }
    case .furniture: nil
    }
  }

  private func role(of line: LetterLine, _ paragraph: Paragraph) -> LetterLine.Role {
    let text = text(of: line.words)
    guard let first = text.first(where: { $0 != "*" && $0 != "_" }) else { return .prose }
    if line.byteCount > LetterSieve.shortLength {
      return first == "P" && LetterCue(of: String(text.prefix(24))) == .postscript
        ? .postscript : .prose
    }
    let isHeading: Bool
    if case .heading = paragraph.style { isHeading = true } else { isHeading = false }
    guard first.isUppercase || first.isNumber || "([«“\"".contains(first) else { return .prose }
    if Self.isEndMark(line.words) || OriginReading(line) != nil { return .outside }
    let endsSentence = text.last.map { ".?!…»”".contains($0) } ?? false
    if !isHeading, line.byteCount > 140 || (line.byteCount > 80 && endsSentence) {
      return first == "P" && LetterCue(of: String(text.prefix(24))) == .postscript
        ? .postscript : .prose
    }
    if DatelineReading(line) != nil { return .dateline }
    let cue = LetterCue(of: text, words: line.words.map(\.word))
    if cue == nil || cue == .signature, HeadingReading.linksNames(line.words) { return .heading }
    switch cue {
    case .heading: return Self.isEditors(line.words) ? .outside : .heading
    case .salutation: return Self.isGreeting(line.words) ? .salutation : .prose
    case .dateline: return line.dates.isEmpty ? .prose : .dateline
    case .closing:
      return line.words.dropLast().contains { $0.text.hasSuffix(".") && $0.folded.count > 2 }
        ? .prose : .closing
    case .postscript: return .postscript
    case .dictation: return .dictation
    case .number: return .number
    case .signature:
      if Self.isFormula(line.words) { return .closing }
      if isOffice(line.words) { return .signature }
      if case .heading(let level) = paragraph.style, level > 0 { return .title }
      return isName(line) ? .signature : isHeading ? .title : .prose
    case nil:
      if isHeading { return .title }
      return isNameWithOffice(line) || isOffice(line.words) ? .signature : .prose
    }
  }

  /// Whether a line of capitalised words is a name, not a title.
  private func isName(_ line: LetterLine) -> Bool {
    guard let first = line.words.first,
      first.isInitial || !NameWords.titleStarts.contains(first.folded),
      !NameWords.calendarWords.contains(first.folded)
    else { return false }
    let named = line.words.count { $0.isCapitalised && !NameWords.titles.contains($0.folded) }
    return !line.names.isEmpty || named <= 4
  }

  /// `Apolonia Zarzosa, enfermera`: a name and what its bearer is.
  private func isNameWithOffice(_ line: LetterLine) -> Bool {
    guard line.words.count <= 8,
      let comma = line.words.firstIndex(where: { $0.text.hasSuffix(",") }),
      (1...4).contains(comma + 1),
      comma + 1 < line.words.count,
      !line.words.contains(where: \.word.hasFigure),
      !(line.words.last?.text.last.map { ",;:?!".contains($0) } ?? true)
    else { return false }
    let name = line.words[...comma]
    guard name.count >= 2 || !line.names.isEmpty else { return false }
    return name.allSatisfy { $0.isCapitalised || NameWords.particles.contains($0.folded) }
      && !NameWords.titleStarts.contains(name[0].folded)
      && !NameWords.greetings.contains(name[0].folded)
  }

  /// `El Secretario General, J. Peiró`
  private func isOffice(_ words: [LineWord]) -> Bool {
    words.count >= 2 && words.count <= 8 && ["el", "la"].contains(words[0].folded)
      && NameWords.personalOffices.contains(words[1].folded)
      && words.allSatisfy { $0.isCapitalised || NameWords.particles.contains($0.folded) }
      && words[words.count - 1].text.last.map { $0.isLetter || $0 == "." } ?? false
  }

  /// `Q. B. S. M.`, `S. S. S.`
  private static func isFormula(_ words: [LineWord]) -> Bool {
    words.allSatisfy { $0.folded.utf8.count <= 9 }
      && formulas.contains(words.map(\.folded).joined().filter(\.isLetter))
  }

  private static let formulas: Set<String> = [
    "qbsm", "qesm", "qbslm", "sss", "qdg", "blm", "ss", "qep", "aff", "afmo",
  ]

  /// `NOTA DEL EDITOR`, `Nota de la redacción`
  private static func isEditors(_ words: [LineWord]) -> Bool {
    ["nota", "notas", "advertencia"].contains(words[0].folded)
      && words.contains { word in
        [
          "editor", "editora", "editores", "traductor", "traductora", "autor", "redacción",
          "compilador", "edición", "editorial",
        ].contains(word.folded)
      }
  }

  /// Whether a line that may be a greeting is neither a sentence nor a diary's.
  private static func isGreeting(_ words: [LineWord]) -> Bool {
    if words.contains(where: { $0.folded == "diario" || $0.folded == "cuaderno" }) { return false }
    guard words[words.count - 1].text.hasSuffix(".") else { return true }
    return words.count <= 3 && !words.dropLast().contains { $0.text.hasSuffix(".") }
      && words.dropFirst().allSatisfy { $0.isCapitalised || NameWords.titles.contains($0.folded) }
  }

  /// `FIN`, `Fin de la primera parte`
  private static func isEndMark(_ words: [LineWord]) -> Bool {
    words[0].folded == "fin" && (words.count == 1 || (words.count <= 8 && words[1].folded == "de"))
  }

  /// What stands from the first of several words to the last.
  private func text(of words: [LineWord]) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return source.text[first.utf8Range.lowerBound..<last.utf8Range.upperBound]
  }

  private func words(in range: Range<Int>) -> [LineWord] {
    let bytes = source.text.utf8
    var words: [LineWord] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || bytes[index] == 0x20 {
      if index > start {
        words.append(LineWord(source.text[start..<index], utf8Range: start..<index))
      }
      start = index + 1
    }
    return words
  }

  /// The first words of a long paragraph.
  private func opening(of range: Range<Int>) -> Range<Int> {
    var end = min(range.lowerBound + LetterSieve.openingLength, range.upperBound)
    let bytes = source.text.utf8
    while end > range.lowerBound, end < range.upperBound, bytes[end] != 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private func openingDates(_ range: Range<Int>, _ words: [LineWord]) -> [RecognizedDate] {
    let end = words[words.count - 1].utf8Range.upperBound
    return Array(dates[range].prefix { $0.utf8Range.upperBound <= end })
  }
}
