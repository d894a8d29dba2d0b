/// What a short paragraph is in a letter, by its words alone.
///
/// The layout needs it to tell a signature from a title and an editor's comment from a letter;
/// letters are found with the same cues.
public enum LetterCue: Hashable, Sendable {
  /// `CARTA A …`, `De X a Y`, `Al camarada X`, `Del mismo al mismo`, `II. A Eulalia …`.
  case heading
  /// `Querido amigo:`
  case salutation
  /// `Dmitrov, 4 de marzo de 1920`
  case dateline
  /// `Con saludos comunistas,`
  case closing
  /// A name alone on its line.
  case signature
  /// `P. S. …`
  case postscript
  /// `Dictado a …`, `Dictada por teléfono.`
  case dictation
  /// A number of a part: `III`, `2.`
  case number

  /// The cue that a paragraph is, or nil.
  ///
  /// - Parameter text: the paragraph without markup.
  public init?(of text: String) {
    self.init(of: text, words: CueWord.words(of: text))
  }

  /// The same, of a paragraph whose words are known.
  ///
  /// - Parameter words: what stands between its spaces.
  public init?(of text: String, words: [CueWord]) {
    guard let first = words.first else { return nil }
    if Self.isPostscript(words) {
      self = .postscript
    } else if Self.dictations.contains(first.folded), words.count <= 12 {
      self = .dictation
    } else if words.count <= 14, Self.isSalutation(text, words) {
      self = .salutation
    } else if words.count <= 12, Self.isDateline(text, words) {
      self = .dateline
    } else if words.count <= 2, Self.isNumber(first.text), !Self.isInitial(words) {
      self = .number
    } else if words.count <= 40, Self.isHeading(text, words) {
      self = .heading
    } else if words.count <= 10, Self.isClosing(words, text) {
      self = .closing
    } else if words.count <= 6, Self.isSignature(words) {
      self = .signature
    } else {
      return nil
    }
  }

  /// A stretch of the source without signs of emphasis and headings.
  static func plainText(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    func isSign(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "*") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "_")
    }
    let line = bytes[range]
    guard let first = line.firstIndex(where: { $0 != 0x20 && !isSign($0) }) else { return "" }
    let rest = line[first...]
    return rest.contains(where: isSign)
      ? String(decoding: rest.filter { !isSign($0) }, as: UTF8.self)
      : String(decoding: rest, as: UTF8.self)
  }

  // MARK: -

  private static func isPostscript(_ words: [CueWord]) -> Bool {
    let first = words[0].folded
    guard first.utf8.first == UInt8(ascii: "p") else { return false }
    // `P. D. M. Almazán` is a name and nothing else.
    if words.count >= 4, words.count <= 6, words.dropLast().allSatisfy(isInitial),
      isSignature([words[words.count - 1]]), words[words.count - 1].text.last?.isLetter ?? false
    {
      return false
    }
    let compact = words.prefix(3).map(\.folded).joined().filter(\.isLetter)
    return postscriptForms.contains(first)
      || (first == "p" && (compact.hasPrefix("ps") || compact.hasPrefix("pd")))
  }

  private static func isSalutation(_ text: String, _ words: [CueWord]) -> Bool {
    let last = text.last { $0 != " " && $0 != "\u{00A0}" }
    guard last == ":" || last == "," || (last == "." && words.count <= 5) || last == "!" else {
      return false
    }
    if greetings.contains(words[0].folded) {
      if last == ":" || words.count <= 5 { return last != "." || words[0].folded != "mi" }
      return last == "," && words.count <= 8
    }
    // A name with a colon: `Baldomero:`, `Respetable Nadiezhda Konstantínovna:` begins with none.
    return last == ":" && words.count <= 3 && words.allSatisfy(\.isCapitalised)
      && !words.contains(where: \.hasFigure) && text != text.uppercased()
  }

  private static func isDateline(_ text: String, _ words: [CueWord]) -> Bool {
    guard words.contains(where: \.hasFigure),
      let first = text.first(where: { $0.isLetter || $0.isNumber }),
      first.isUppercase || first.isNumber, text.last(where: { $0 != " " }) != ":"
    else { return false }
    let folded = words.map(\.folded)
    guard let place = folded.firstIndex(where: { months.contains($0) || isFigureDate($0) }) else {
      return isSpacedDate(folded) || isVagueDate(words, folded)
    }
    if isVagueDate(words, folded) { return true }
    if months.contains(folded[place]) {
      // A day stands before the month, words of a place before the day.
      guard place > 0, folded[..<place].contains(where: { $0.contains(where: \.isNumber) }) else {
        return false
      }
    }
    return folded[..<place].allSatisfy { word in
      word.isEmpty || word.contains(where: \.isNumber) || datelineWords.contains(word)
        || words.contains {
          $0.folded == word && $0.isCapitalised
        }
    }
      && folded[place...].dropFirst().allSatisfy {
        $0.isEmpty || $0.contains(where: \.isNumber) || datelineWords.contains($0)
          || months.contains($0)
      }
  }

  /// A place and a time of the year: `Gijón, junio de 1929`, `Tashkent, verano de 1928`.
  private static func isVagueDate(_ words: [CueWord], _ folded: [String]) -> Bool {
    guard let end = words.firstIndex(where: { $0.text.hasSuffix(",") }), end <= 4,
      words.count >= end + 3, let last = folded.last, last.utf8.count == 4, Int(last) != nil
    else { return false }
    let place = words[...end]
    let time = folded[(end + 1)...].dropLast()
    return place[0].isCapitalised
      && place.allSatisfy { $0.isCapitalised || datelineWords.contains($0.folded) }
      && time.contains { months.contains($0) || seasons.contains($0) }
      && time.allSatisfy {
        months.contains($0) || seasons.contains($0) || datelineWords.contains($0)
          || ["principios", "comienzos", "mediados", "fines", "finales"].contains($0)
      }
  }

  /// `25.VI.1922`, `9-V-1920`, `28/XII/1926`, `25.12.1922`.
  private static func isFigureDate(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { $0 == "." || $0 == "-" || $0 == "/" || $0 == "–" })
    guard parts.count == 2 || parts.count == 3, let day = Int(parts[0]), (1...31).contains(day)
    else {
      return false
    }
    guard
      isRomanMonth(parts[1])
        || (parts.count == 3 && (Int(parts[1]).map { (1...12).contains($0) } ?? false))
    else { return false }
    return parts.count == 2 ? isRomanMonth(parts[1]) : Int(parts[2]) != nil
  }

  /// `23. XI. 1921`, `15. XII. 1922.`
  private static func isSpacedDate(_ folded: [String]) -> Bool {
    for index in folded.indices.dropFirst() where isRomanMonth(Substring(folded[index])) {
      if let day = Int(folded[index - 1]), (1...31).contains(day) {
        return folded.count <= index + 3
      }
    }
    for (index, word) in folded.enumerated() {
      let parts = word.split(separator: ".")
      if parts.count == 2, Int(parts[0]) != nil, isRomanMonth(parts[1]) {
        return folded.count <= index + 2
      }
    }
    return false
  }

  private static func isRomanMonth(_ text: Substring) -> Bool {
    text.utf8.count <= 4 && romanMonths.contains(text.lowercased())
  }

  private static func isNumber(_ word: String) -> Bool {
    let bare = word.filter { $0 != "." && $0 != ")" && $0 != "°" }
    guard !bare.isEmpty, bare.count <= 7 else { return false }
    return bare.allSatisfy { "IVXLCDM".contains($0) } || (word.last == "." && Int(bare) != nil)
  }

  /// `L. Quiñones`: a capital that is rather an initial than a number before a name.
  private static func isInitial(_ words: [CueWord]) -> Bool {
    words.count == 2 && isInitial(words[0]) && !"IVX".contains(words[0].text.prefix(1))
      && words[1].isCapitalised && words[1].text.contains(where: \.isLowercase)
  }

  /// A capital with a full stop.
  private static func isInitial(_ word: CueWord) -> Bool {
    word.text.utf8.count <= 3 && word.isCapitalised && word.text.hasSuffix(".")
      && word.text.count == 2
  }

  private static func isHeading(_ text: String, _ words: [CueWord]) -> Bool {
    let start = words.count > 1 && isNumber(words[0].text) ? 1 : 0
    // `A. Loredo` is a name.
    guard headingWords.contains(words[start].folded), !isInitial(words[start]) else { return false }
    let rest = words[start...].map(\.folded)
    let head = Array(rest.prefix(4))
    let isOpen = !(text.last { $0 != " " }.map { ",;:".contains($0) } ?? true)
    switch head.first ?? "" {
    case "carta":
      if text.first == "(", text != text.uppercased() { return false }
      guard head.count >= 2 else { return isOpen }
      return isOpen
        && (["a", "al", "de", "del", "abierta", "primera", "segunda", "tercera", "para", "sin"]
          .contains(head[1]) || isNumbered(head))
    case "documento": return words.count <= 4 && isOpen && isNumbered(head)
    case "telegrama", "esquela", "nota", "mensaje", "postal", "agregado", "adición", "respuesta":
      guard head.count >= 2, ["a", "al", "de", "del", "para"].contains(head[1]), isOpen else {
        return false
      }
      return words.count <= 16 && (isTitle(words) || rest.prefix(6).contains("carta"))
    case "continuación", "conclusión":
      return head.count >= 2 && (head[1] == "de" || head[1] == "del") && words.count <= 24
    case "del", "de":
      guard head.count >= 3, words.count <= 12, isOpen else { return false }
      if head[1] == "mismo" || (head[1] == "la" && head[2] == "misma") { return true }
      guard let to = rest.dropFirst().firstIndex(where: { $0 == "a" || $0 == "al" }),
        start + to + 1 < words.count
      else { return false }
      return words[start + 1].isCapitalised && words[start + to + 1].isCapitalised
        && isTitle(words)
    case "al", "a":
      guard head.count >= 2, words.count <= 12, isOpen else { return false }
      if introductions.contains(head[1]) { return false }
      if ["mismo", "misma"].contains(head[1])
        || (head.count >= 3 && ["mismo", "misma"].contains(head[2]))
      {
        return true
      }
      return isTitle(words)
        && (words[start + 1].isCapitalised || addresses.contains(head[1])
          || (head.count >= 3 && addresses.contains(head[2])))
    case "primera", "segunda", "tercera", "cuarta", "quinta", "última", "sexta", "séptima":
      return words.prefix(7).contains { $0.folded == "carta" || $0.folded == "cartas" } && isOpen
    default: return false
    }
  }

  /// Whether a number follows a word, or a sign for one and the number: `Carta n.º 3`.
  private static func isNumbered(_ head: [String]) -> Bool {
    guard head.count >= 2 else { return false }
    let isSign = ["núm", "num", "número", "n.º", "nº", "n", "n.o", "no"].contains(head[1])
    guard !isSign || head.count >= 3 else { return false }
    let number = isSign ? head[2] : head[1]
    return Int(number) != nil || isNumber(number.uppercased())
  }

  private static func isClosing(_ words: [CueWord], _ text: String) -> Bool {
    if words.count <= 5, closings.contains(words[0].folded) { return true }
    if isServant(words) { return true }
    guard closingOpenings.contains(words[0].folded) else { return false }
    let start = words.map(\.folded).joined(separator: " ")
    guard let last = text.last(where: { $0 != " " }), last == "," || last == "." || last.isLetter
    else {
      return false
    }
    return closingStarts.contains { start.hasPrefix($0) } && (words.count <= 6 || last == ",")
  }

  /// `Su afectísimo servidor, Anselmo`, `Vuestra fiel amiga Dolores`
  private static func isServant(_ words: [CueWord]) -> Bool {
    guard words.count >= 3, ownWords.contains(words[0].folded),
      words[words.count - 1].text.last.map({ $0.isLetter || $0 == "." }) ?? false
    else { return false }
    func isServant(_ word: CueWord) -> Bool { servants.contains(word.folded) }
    guard
      let end = words.dropFirst().firstIndex(where: { !isServant($0) && $0.folded != "y" }),
      end >= 2, words[..<end].contains(where: isServant)
    else {
      return false
    }
    return words[end...].allSatisfy { $0.isCapitalised && !$0.hasFigure }
  }

  private static func isSignature(_ words: [CueWord]) -> Bool {
    guard words[0].isCapitalised, !words[0].hasFigure,
      isInitial(words[0]) || !prepositions.contains(words[0].folded)
    else { return false }
    return words.allSatisfy { word in
      particles.contains(word.text)
        || (word.isCapitalised && !word.hasFigure && !word.text.utf8.contains(where: isNoNames)
          && !word.text.unicodeScalars.contains("…"))
    }
  }

  /// Whether most words that carry a title are capitals: names, or a heading in capitals.
  private static func isTitle(_ words: [CueWord]) -> Bool {
    let carrying = words.filter { $0.text.count > 3 }
    guard !carrying.isEmpty else { return true }
    return carrying.count(where: \.isCapitalised) * 2 >= carrying.count
  }

  /// Marks that stand in no name.
  private static func isNoNames(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }
}
