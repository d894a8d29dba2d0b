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
    if dates.count == 1, dates[0] == nil, let day = titlePage.date, let line = titlePage.dateLine {
      dates[0] = dating.dated(day, line: line).map {
        LetterDating.Dated(value: $0.value, source: .bracketed, lines: $0.lines)
      }
    }
    dates = LetterDating.inferYears(dates)
    return extents.indices.map { index in
      let title = title(of: extents[index])
      let place = dating.place(of: extents[index])
      var evidence = [start(of: extents[index])]
      evidence += because(.title, title.map { [$0] } ?? [], extents[index])
      evidence += found[index].senderReasons + found[index].addresseeReasons
      if !place.name.isEmpty {
        evidence += because(.place, place.line.map { [$0] } ?? [], extents[index])
      }
      if let date = dates[index] {
        evidence += because(.date, date.lines, extents[index])
        if date.source == .inferred { evidence.append(LetterEvidence(.date, .neighbours)) }
      }
      return Letter(
        number: index + 1, paragraphs: paragraphs(of: extents[index]),
        title: title.map(text) ?? "", sender: found[index].sender,
        addressees: found[index].addressees, place: place.name, date: dates[index]?.value,
        dateSource: dates[index]?.source, evidence: evidence)
    }
  }

  // MARK: - What gave a field

  private func start(of letter: LetterExtent) -> LetterEvidence {
    because(.letter, [letter.lines.lowerBound], letter)[0]
  }

  /// Lines of a letter, or around it, as the reason for a field.
  func because(_ field: LetterEvidence.Field, _ indices: [Int], _ letter: LetterExtent)
    -> [LetterEvidence]
  {
    indices.map { LetterEvidence(field, reason(of: $0, in: letter), range(of: $0)) }
  }

  private func reason(of index: Int, in letter: LetterExtent) -> LetterEvidence.Reason {
    switch lines[index].role {
    case .heading: .heading
    case .title: .title
    case .number: .number
    case .salutation: .salutation
    case .dateline: .dateline
    case .closing: .closing
    case .signature: letter.head.contains(index) ? .address : .signature
    case .dictation: .dictation
    case .prose, .postscript: .text
    case .outside:
      lines[index].layer == .front && index < letter.lines.lowerBound ? .titlePage : .origin
    }
  }

  /// The words of a line, of prose those of its opening.
  private func range(of index: Int) -> Range<Int> {
    guard let first = lines[index].words.first, let last = lines[index].words.last else {
      let range = source.text.paragraphs[lines[index].paragraph].utf8Range
      return range.lowerBound..<range.lowerBound
    }
    return first.utf8Range.lowerBound..<last.utf8Range.upperBound
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
        if found[index].sender == nil, let sender = found[index - 1].sender {
          found[index].sender = sender
          found[index].senderReasons = found[index - 1].senderReasons.map {
            LetterEvidence(.sender, .letterBefore, $0.utf8Range)
          }
        }
      }
      if found[index].addressees.isEmpty, goesOn || found[index].isSameAddressee {
        found[index].addressees = found[index - 1].addressees
        found[index].addresseeReasons = found[index - 1].addresseeReasons.map {
          LetterEvidence(.addressees, .letterBefore, $0.utf8Range)
        }
      }
    }
    let senders = Set(found.compactMap(\.sender))
    let only =
      senders.count == 1 && found.count(where: { $0.sender != nil }) > 1 ? senders.first : nil
    for index in found.indices where found[index].sender == nil {
      if let author = titlePage.author {
        found[index].sender = author
        found[index].senderReasons = [
          LetterEvidence(.sender, .titlePage, titlePage.authorLine.map(range))
        ]
      } else if let only {
        found[index].sender = only
        found[index].senderReasons = [LetterEvidence(.sender, .onlySender)]
      }
    }
    // Whoever wrote to one person alone wrote the letter that names nobody to that one.
    var readers: [Correspondent: Set<[Correspondent]>] = [:]
    for letter in found where !letter.addressees.isEmpty {
      if let sender = letter.sender { readers[sender, default: []].insert(letter.addressees) }
    }
    for index in found.indices where found[index].addressees.isEmpty {
      if let own = found[index].sender.flatMap({ readers[$0] }), own.count == 1 {
        found[index].addressees = own.first ?? []
        found[index].addresseeReasons = [LetterEvidence(.addressees, .onlyReader)]
      } else {
        found[index].addressees = titlePage.addressees
        if !titlePage.addressees.isEmpty {
          found[index].addresseeReasons = [
            LetterEvidence(.addressees, .titlePage, titlePage.addresseeLine.map(range))
          ]
        }
      }
    }
  }

  // MARK: -

  /// The line that is the title, or nil. A title of its own tells more than `Continuación`.
  private func title(of letter: LetterExtent) -> Int? {
    if let going = letter.head.first(where: {
      lines[$0].role == .heading && HeadingReading(lines[$0].words).goesOn
    }),
      let own = letter.head.first(where: {
        $0 > going && (lines[$0].role == .title || lines[$0].role == .heading)
      })
    {
      return own
    }
    for role in [LetterLine.Role.heading, .title, .number] {
      if let index = letter.head.first(where: { lines[$0].role == role }) { return index }
    }
    return letter.isDatedPart ? letter.lines.lowerBound : nil
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
