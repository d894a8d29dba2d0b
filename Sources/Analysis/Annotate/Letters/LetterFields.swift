import Tokenizer

/// Reads sender, addressees, place and date of letters whose extents are known.
struct LetterFields {
  let source: TokenizedSource
  let lines: [LetterLine]
  let reading: CorrespondentReading
  private let titlePage: TitlePageReading
  private let dating: LetterDating

  init(source: TokenizedSource, lines: [LetterLine], reading: CorrespondentReading) {
    self.source = source
    self.lines = lines
    self.reading = reading
    titlePage = TitlePageReading(lines, reading)
    dating = LetterDating(source: source, lines: lines)
  }

  /// - Complexity: O(*l* + *k*²) for *l* lines and *k* distinct names of correspondents.
  func letters(_ extents: [LetterExtent]) -> [Letter] {
    var found = extents.map(evidence)
    shareNames(&found)
    inherit(&found, extents)
    var dates = extents.map(dating.date)
    if dates.count == 1, dates[0] == nil, let day = titlePage.date {
      dates[0] = dating.dated(day).map { LetterDating.Dated(value: $0.value, source: .bracketed) }
    }
    dates = LetterDating.inferYears(dates)
    return extents.indices.map { index in
      Letter(
        number: index + 1, paragraphs: paragraphs(of: extents[index]),
        title: title(of: extents[index]), sender: found[index].sender,
        addressees: found[index].addressees, place: dating.place(of: extents[index]),
        date: dates[index]?.value, dateSource: dates[index]?.source)
    }
  }

  // MARK: - What a letter says itself

  /// Who writes to whom, by the words of one letter.
  private struct Evidence {
    var sender: Correspondent?
    var addressees: [Correspondent] = []
    var isSameSender = false
    var isSameAddressee = false
    var goesOn = false
  }

  private func evidence(of letter: LetterExtent) -> Evidence {
    var evidence = Evidence()
    var greeted: [[Correspondent]] = []
    var headed: Correspondent?
    for index in letter.head {
      let line = lines[index]
      switch line.role {
      case .heading:
        let heading = HeadingReading(line.words)
        evidence.goesOn = evidence.goesOn || heading.goesOn
        evidence.isSameSender = evidence.isSameSender || heading.isSameSender
        evidence.isSameAddressee = evidence.isSameAddressee || heading.isSameAddressee
        if let part = heading.sender, headed == nil {
          headed = reading.correspondent(part.words, names: line.names)
        }
        if let part = heading.addressee { add(part, line, to: &evidence.addressees) }
      case .signature:
        // `Sr. D. Hilario Monteclaro, Valparaíso` above the greeting is the address.
        let end = line.words.firstIndex { $0.text.hasSuffix(",") } ?? line.words.count - 1
        let words = firstLine(of: line.words[...end]).filter { $0.folded != "presente" }
        add(HeadingReading.Part(words: words, rest: words), line, to: &evidence.addressees)
      case .salutation: greeted += greeting(line, line.words)
      default: break
      }
    }
    if let first = letter.lines.first(where: { $0 >= letter.head.upperBound || letter.head.isEmpty }
    ),
      let end = SalutationReading.greetingEnd(in: lines[first])
    {
      greeted += greeting(lines[first], Array(lines[first].words[..<end]))
    }
    if evidence.addressees.isEmpty, !evidence.isSameAddressee {
      evidence.addressees = greeted.first ?? []
    }
    let signed = signature(of: letter)
    let isKnown = headed?.isEntity == true || signed?.isEntity != true
    evidence.sender = isKnown ? headed ?? signed : signed
    return evidence
  }

  /// The words of an address up to the first break of lines behind a name.
  private func firstLine(of words: ArraySlice<LineWord>) -> ArraySlice<LineWord> {
    let bytes = source.source.utf8
    for (index, next) in zip(words.indices, words.indices.dropFirst()) {
      let start = source.text.sourceOffset(of: words[index].utf8Range.upperBound - 1)
      let end = source.text.sourceOffset(of: words[next].utf8Range.lowerBound)
      let word = words[index].folded
      guard start < end, bytes[start..<end].contains(0x0A),
        !NameWords.titles.contains(word), !NameWords.particles.contains(word)
      else { continue }
      return words[...index]
    }
    return words
  }

  /// Adds whom a heading names, unless another line of the same head has named them already.
  private func add(_ part: HeadingReading.Part, _ line: LetterLine, to found: inout [Correspondent])
  {
    let named = reading.addressees(part, names: line.names)
    if found.isEmpty {
      found = named
    } else if !found.contains(where: \.isEntity), named.contains(where: \.isEntity) {
      found = named
    }
  }

  /// Whom a greeting greets, of none or one greeting.
  private func greeting(_ line: LetterLine, _ words: [LineWord]) -> [[Correspondent]] {
    let name = SalutationReading.name(in: words)
    if name.isEmpty { return [] }
    if SalutationReading.greetsSeveral(words) {
      let several = reading.addressees(
        HeadingReading.Part(words: name, rest: name), names: line.names)
      return several.isEmpty ? [] : [several]
    }
    let entities = reading.entities(in: words, line.names, of: .person)
    guard let found = reading.correspondent(name, names: line.names) else { return [] }
    if case .printed = found, entities.count == 1 {
      return [[reading.correspondent(words, names: line.names) ?? found]]
    }
    return [[found]]
  }

  /// The name under the text: of several the first that the gazetteer knows, else the first of
  /// those with no more text but a postscript behind them.
  private func signature(of letter: LetterExtent) -> Correspondent? {
    let closing = letter.tails.filter {
      $0.upperBound >= lines.count || lines[$0.upperBound].role != .prose
    }
    let last = signatures(in: closing)
    let all = signatures(in: letter.tails)
    return all.first(where: \.isEntity) ?? last.first ?? all.first
  }

  private func signatures(in tails: [Range<Int>]) -> [Correspondent] {
    var names: [Correspondent] = []
    for index in tails.joined() {
      let line = lines[index]
      var words = line.words
      switch line.role {
      case .signature:
        let comma = words.firstIndex { $0.text.hasSuffix(",") } ?? words.count - 1
        let isOffice = ["el", "la"].contains(words[0].folded)
        if comma + 1 < words.count {
          // `Apolonia Zarzosa, enfermera`; `El Secretario General, J. Peiró`
          words = isOffice ? Array(words[(comma + 1)...]) : Array(words[...comma])
        }
      case .closing:
        guard let name = line.closingName else { continue }
        words = name
      default: continue
      }
      if let name = reading.correspondent(words, names: line.names) { names.append(name) }
    }
    return names
  }

  // MARK: - What other letters say

  /// Gives printed names their fullest form in the source.
  private func shareNames(_ found: inout [Evidence]) {
    let all = found.flatMap { [$0.sender].compactMap { $0 } + $0.addressees }.compactMap(
      \.printedName)
    let union = NameUnion(all + titlePage.names)
    func fullest(_ correspondent: Correspondent) -> Correspondent {
      if case .printed(let name) = correspondent {
        .printed(union.fullest(name))
      } else {
        correspondent
      }
    }
    for index in found.indices {
      found[index].sender = found[index].sender.map(fullest)
      found[index].addressees = found[index].addressees.map(fullest)
    }
  }

  /// `Del mismo`, `Al mismo`, continuations and bare dates point to the letter before; the title
  /// page and the one writer of all other letters speak for letters that nobody signed.
  private func inherit(_ found: inout [Evidence], _ extents: [LetterExtent]) {
    for index in found.indices.dropFirst() {
      let goesOn = found[index].goesOn || extents[index].isDatedPart
      if found[index].isSameSender || (goesOn && found[index].sender == nil) {
        found[index].sender = found[index].sender ?? found[index - 1].sender
      }
      if found[index].addressees.isEmpty, goesOn || found[index].isSameAddressee {
        found[index].addressees = found[index - 1].addressees
      }
    }
    let senders = Set(found.compactMap(\.sender))
    let only =
      senders.count == 1 && found.count(where: { $0.sender != nil }) > 1 ? senders.first : nil
    for index in found.indices {
      found[index].sender = found[index].sender ?? titlePage.author ?? only
    }
    // Whoever wrote to one person alone wrote the letter that names nobody to that one.
    var readers: [Correspondent: Set<[Correspondent]>] = [:]
    for letter in found where !letter.addressees.isEmpty {
      if let sender = letter.sender { readers[sender, default: []].insert(letter.addressees) }
    }
    for index in found.indices where found[index].addressees.isEmpty {
      if let own = found[index].sender.flatMap({ readers[$0] }), own.count == 1 {
        found[index].addressees = own.first ?? []
      } else {
        found[index].addressees = titlePage.addressees
      }
    }
  }

  // MARK: -

  private func title(of letter: LetterExtent) -> String {
    for role in [LetterLine.Role.heading, .title, .number] {
      if let index = letter.head.first(where: { lines[$0].role == role }) { return text(index) }
    }
    return letter.isDatedPart ? text(letter.lines.lowerBound) : ""
  }

  private func text(_ index: Int) -> String {
    source.text[source.text.paragraphs[lines[index].paragraph].utf8Range]
  }

  /// The paragraphs of a letter with the footnotes that a page put inside its last one.
  private func paragraphs(of letter: LetterExtent) -> Range<Int> {
    let text = source.text
    let first = lines[letter.lines.lowerBound].paragraph
    let last = lines[letter.lines.upperBound - 1].paragraph
    let end = text.sourceRange(of: text.paragraphs[last].utf8Range).upperBound
    var next = last + 1
    while next < text.paragraphs.count,
      text.sourceOffset(of: text.paragraphs[next].utf8Range.lowerBound) < end
    {
      next += 1
    }
    return first..<next
  }
}

extension Correspondent {
  fileprivate var isEntity: Bool {
    if case .entity = self { true } else { false }
  }

  fileprivate var printedName: String? {
    if case .printed(let name) = self { name } else { nil }
  }
}
