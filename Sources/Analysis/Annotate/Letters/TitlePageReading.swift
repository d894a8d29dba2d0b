/// What the pages before and behind the letters say of all of them: `Pedro Kropotkin: cartas a
/// Vladímir Lenin`, `V. I. Lenin`, a date alone on its line.
struct TitlePageReading: Sendable {
  private(set) var author: Correspondent?
  private(set) var addressees: [Correspondent] = []
  /// The lines that name them and the day.
  private(set) var authorLine: Int?
  private(set) var addresseeLine: Int?
  private(set) var dateLine: Int?
  /// The names that stand alone on a line.
  private(set) var names: [String] = []
  /// The only day that stands alone on a line.
  private(set) var date: RecognizedDate?

  init(_ lines: [LetterLine], _ reading: CorrespondentReading) {
    var known: [(name: Correspondent, line: Int)] = []
    var printed: [(name: Correspondent, line: Int)] = []
    var days: [(date: RecognizedDate, line: Int)] = []
    for (index, line) in lines.enumerated() where line.layer == .front && line.byteCount <= 120 {
      if let dateline = DatelineReading(line), dateline.place.isEmpty, dateline.dates.count == 1 {
        days.append((dateline.dates[0], index))
        continue
      }
      if readTitle(line, at: index, reading) { continue }
      guard let name = Self.name(in: line) else { continue }
      switch reading.correspondent(name, names: line.names) {
      case .entity(let id)?: known.append((.entity(id), index))
      case .printed(let form)?:
        names.append(form)
        if name.count >= 2, !name.contains(where: { NameWords.publishers.contains($0.folded) }) {
          printed.append((.printed(form), index))
        }
      case nil: break
      }
    }
    if Set(days.map(\.date.value)).count == 1 { (date, dateLine) = (days[0].date, days[0].line) }
    let only = known.isEmpty ? printed : known
    if author == nil, Set(only.map(\.name)).count == 1 {
      (author, authorLine) = (only[0].name, only[0].line)
    }
  }

  // MARK: -

  /// Reads `Cartas de X`, `X: cartas a Y`, `Últimas cartas a Y`; false where a line is none of them.
  private mutating func readTitle(
    _ line: LetterLine, at index: Int, _ reading: CorrespondentReading
  ) -> Bool {
    guard
      let letters = line.words.firstIndex(where: {
        ["cartas", "carta", "correspondencia", "epistolario"].contains($0.folded)
      }), line.words.count <= 14
    else { return false }
    let before = Array(line.words[..<letters])
    let heading = HeadingReading(Array(line.words[letters...]))
    if author == nil {
      if let sender = heading.sender, Self.isName(sender.words) {
        author = reading.correspondent(sender.words, names: line.names)
      } else if Self.isName(before), before.count >= 2 || !line.names.isEmpty {
        author = reading.correspondent(before, names: line.names)
      }
      if author != nil { authorLine = index }
      if case .printed(let form)? = author { names.append(form) }
    }
    if addressees.isEmpty, let addressee = heading.addressee, Self.isName(addressee.words) {
      addressees = reading.addressees(addressee, names: line.names)
      if !addressees.isEmpty { addresseeLine = index }
    }
    return true
  }

  private static func isName(_ words: [LineWord]) -> Bool {
    !words.isEmpty && words.count <= 6 && words[0].isCapitalised
      && words.allSatisfy { $0.isCapitalised || NameWords.particles.contains($0.folded) }
      && !NameWords.titleStarts.contains(words[0].folded)
      && !words.contains { ["últimas", "primeras", "otras", "dos", "tres"].contains($0.folded) }
  }

  /// The name that is all of a line but what follows its comma.
  private static func name(in line: LetterLine) -> [LineWord]? {
    let end = line.words.firstIndex { $0.text.hasSuffix(",") }.map { $0 + 1 } ?? line.words.count
    let words = Array(line.words[..<end])
    guard words.count <= 5, line.words.count <= 9, isName(words),
      !line.words.contains(where: { $0.text.contains(where: \.isNumber) })
    else { return nil }
    return words
  }
}
