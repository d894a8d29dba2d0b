import Tokenizer

/// Who writes to whom, by the words of one letter.
extension LetterFields {
  /// Who writes to whom, by the words of one letter.
  struct Evidence {
    var sender: Correspondent?
    var addressees: [Correspondent] = []
    var senderReasons: [LetterEvidence] = []
    var addresseeReasons: [LetterEvidence] = []
    var isSameSender = false
    var isSameAddressee = false
    var goesOn = false
  }

  func evidence(of letter: LetterExtent) -> Evidence {
    var evidence = Evidence()
    var greeted: (names: [Correspondent], line: Int)?
    var headed: (name: Correspondent, line: Int)?
    func address(_ part: HeadingReading.Part, _ index: Int) {
      guard add(part, lines[index], to: &evidence.addressees) else { return }
      evidence.addresseeReasons = because(.addressees, [index], letter)
    }
    func greet(_ index: Int, _ words: [LineWord]) {
      if greeted == nil, let names = greeting(lines[index], words) { greeted = (names, index) }
    }
    for index in letter.head {
      let line = lines[index]
      switch line.role {
      case .heading:
        let heading = HeadingReading(line.words)
        evidence.goesOn = evidence.goesOn || heading.goesOn
        evidence.isSameSender = evidence.isSameSender || heading.isSameSender
        evidence.isSameAddressee = evidence.isSameAddressee || heading.isSameAddressee
        if let part = heading.sender, headed == nil {
          headed = reading.correspondent(part.words, names: line.names).map { ($0, index) }
        }
        if let part = heading.addressee { address(part, index) }
      case .signature:
        // `Sr. D. Hilario Monteclaro, Valparaíso` above the greeting is the address.
        let words = addressWords(at: index)
        address(HeadingReading.Part(words: words, rest: words), index)
      case .salutation: greet(index, line.words)
      default: break
      }
    }
    if evidence.addressees.isEmpty, let index = footAddress(of: letter) {
      let words = addressWords(at: index)
      address(HeadingReading.Part(words: words, rest: words), index)
    }
    if let first = letter.lines.first(where: { $0 >= letter.head.upperBound || letter.head.isEmpty }
    ),
      let end = SalutationReading.greetingEnd(in: lines[first])
    {
      greet(first, Array(lines[first].words[..<end]))
    }
    if evidence.addressees.isEmpty, !evidence.isSameAddressee {
      evidence.addressees = greeted?.names ?? []
      if let greeted { evidence.addresseeReasons = because(.addressees, [greeted.line], letter) }
    }
    let signed = signature(of: letter)
    let isKnown = headed?.name.isEntity == true || signed?.name.isEntity != true
    if let sender = isKnown ? headed ?? signed : signed {
      evidence.sender = sender.name
      evidence.senderReasons = because(.sender, [sender.line], letter)
    }
    return evidence
  }

  // MARK: -

  /// The first line of the address at the foot of a letter, below its signature: `Sr. D. Hilario Duarte`.
  private func footAddress(of letter: LetterExtent) -> Int? {
    var isSigned = false
    for index in letter.tails.joined() {
      let line = lines[index]
      if line.role == .signature, let first = line.words.first,
        NameWords.addressTitles.contains(first.folded)
      {
        return isSigned ? index : nil
      }
      isSigned = isSigned || line.role == .signature || line.closingName != nil
    }
    return nil
  }

  /// The name in an address that begins at a line; a title may stand alone on the line above it.
  private func addressWords(at index: Int) -> [LineWord] {
    var words = lines[index].words
    if words.allSatisfy({ NameWords.titles.contains($0.folded) }), index + 1 < lines.count,
      lines[index + 1].role == .signature
    {
      words += lines[index + 1].words
    }
    let end = words.firstIndex { $0.text.hasSuffix(",") } ?? words.count - 1
    return firstLine(of: words[...end]).filter { $0.folded != "presente" }
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
  ///
  /// - Returns: whether it did.
  private func add(_ part: HeadingReading.Part, _ line: LetterLine, to found: inout [Correspondent])
    -> Bool
  {
    let named = reading.addressees(part, names: line.names)
    guard !named.isEmpty,
      found.isEmpty
        || (!found.contains(where: \.isEntity) && named.contains(where: \.isEntity))
    else { return false }
    found = named
    return true
  }

  /// Whom a greeting greets; nil where it names nobody.
  private func greeting(_ line: LetterLine, _ words: [LineWord]) -> [Correspondent]? {
    let name = SalutationReading.name(in: words)
    if name.isEmpty { return nil }
    if SalutationReading.greetsSeveral(words) {
      let several = reading.addressees(
        HeadingReading.Part(words: name, rest: name), names: line.names)
      return several.isEmpty ? nil : several
    }
    let entities = reading.entities(in: words, line.names, of: .person)
    guard let found = reading.correspondent(name, names: line.names) else { return nil }
    if case .printed = found, entities.count == 1 {
      return [reading.correspondent(words, names: line.names) ?? found]
    }
    return [found]
  }

  /// The name under the text: of several the first that the gazetteer knows, else the first of
  /// those with no more text but a postscript behind them.
  private func signature(of letter: LetterExtent) -> (name: Correspondent, line: Int)? {
    let closing = letter.tails.filter {
      $0.upperBound >= lines.count || lines[$0.upperBound].role != .prose
    }
    let foot = footAddress(of: letter) ?? lines.count
    let last = signatures(in: closing, before: foot)
    let all = signatures(in: letter.tails, before: foot)
    return all.first(where: \.name.isEntity) ?? last.first ?? all.first
  }

  private func signatures(in tails: [Range<Int>], before end: Int) -> [(
    name: Correspondent, line: Int
  )] {
    var names: [(name: Correspondent, line: Int)] = []
    for index in tails.joined() where index < end {
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
      if let name = reading.correspondent(words, names: line.names) { names.append((name, index)) }
    }
    return names
  }
}

extension Correspondent {
  var isEntity: Bool {
    if case .entity = self { true } else { false }
  }

  var printedName: String? {
    if case .printed(let name) = self { name } else { nil }
  }
}
