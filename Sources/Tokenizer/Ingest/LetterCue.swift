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
    let words = text.split(separator: " ").map(String.init)
    self.init(of: text, words: words, folded: words.map { WordForm.folded($0) })
  }

  /// The same, of a paragraph whose words are known.
  ///
  /// - Parameters:
  ///   - words: what stands between its spaces.
  ///   - folded: the same after `WordForm.folded`.
  public init?(of text: String, words: [String], folded: [String]) {
    guard let first = words.first else { return nil }
    if Self.isPostscript(words, folded) {
      self = .postscript
    } else if ["dictado", "dictada", "dictadas", "dictados"].contains(folded[0]), words.count <= 12
    {
      self = .dictation
    } else if words.count <= 14, Self.isSalutation(text, words, folded) {
      self = .salutation
    } else if words.count <= 12, Self.isDateline(text, words, folded) {
      self = .dateline
    } else if words.count <= 2, Self.isNumber(first), !Self.isInitial(words) {
      self = .number
    } else if words.count <= 40, Self.isHeading(text, words, folded) {
      self = .heading
    } else if words.count <= 10, Self.isClosing(folded, words, text) {
      self = .closing
    } else if words.count <= 6, Self.isSignature(words) {
      self = .signature
    } else {
      return nil
    }
  }

  /// A stretch of the source without signs of emphasis and headings.
  static func plainText(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let kept = bytes[range].filter {
      $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "_")
    }
    let text = String(decoding: kept, as: UTF8.self)
    guard let start = text.firstIndex(where: { $0 != " " }) else { return "" }
    return String(text[start...])
  }

  // MARK: -

  private static func isPostscript(_ words: [String], _ folded: [String]) -> Bool {
    // `P. D. M. Almazán` is a name and nothing else.
    if words.count >= 4, words.count <= 6, words.dropLast().allSatisfy(isInitial),
      isSignature([words[words.count - 1]]), words[words.count - 1].last?.isLetter ?? false
    {
      return false
    }
    let compact = folded.prefix(3).joined().filter(\.isLetter)
    return ["p.s", "p.d", "ps", "pd", "pps", "p.p.s", "posdata", "postdata", "postscriptum"]
      .contains(folded[0])
      || (folded[0] == "p" && (compact.hasPrefix("ps") || compact.hasPrefix("pd")))
  }

  private static func isSalutation(_ text: String, _ words: [String], _ folded: [String]) -> Bool {
    let last = text.last { $0 != " " && $0 != "\u{00A0}" }
    guard last == ":" || last == "," || (last == "." && words.count <= 5) || last == "!" else {
      return false
    }
    if greetings.contains(folded[0]) {
      if last == ":" || words.count <= 5 { return last != "." || folded[0] != "mi" }
      return last == "," && words.count <= 8
    }
    // A name with a colon: `Baldomero:`, `Respetable Nadiezhda Konstantínovna:` begins with none.
    return last == ":" && words.count <= 3 && words.allSatisfy(isCapitalised)
      && words.allSatisfy { !$0.contains(where: \.isNumber) } && text != text.uppercased()
  }

  private static func isDateline(_ text: String, _ words: [String], _ folded: [String]) -> Bool {
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }),
      first.isUppercase || first.isNumber, text.last(where: { $0 != " " }) != ":",
      text.contains(where: \.isNumber)
    else { return false }
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
          WordForm.folded($0) == word && $0.first(where: \.isLetter)?.isUppercase ?? false
        }
    }
      && folded[place...].dropFirst().allSatisfy {
        $0.isEmpty || $0.contains(where: \.isNumber) || datelineWords.contains($0)
          || months.contains($0)
      }
  }

  /// A place and a time of the year: `Gijón, junio de 1929`, `Tashkent, verano de 1928`.
  private static func isVagueDate(_ words: [String], _ folded: [String]) -> Bool {
    guard let end = words.firstIndex(where: { $0.hasSuffix(",") }), end <= 4,
      words.count >= end + 3, let last = folded.last, last.utf8.count == 4, Int(last) != nil
    else { return false }
    let place = words[...end]
    let time = folded[(end + 1)...].dropLast()
    return isCapitalised(place[0])
      && place.allSatisfy { isCapitalised($0) || datelineWords.contains(WordForm.folded($0)) }
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
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
      .contains(text.lowercased())
  }

  private static func isNumber(_ word: String) -> Bool {
    let bare = word.filter { $0 != "." && $0 != ")" && $0 != "°" }
    guard !bare.isEmpty, bare.count <= 7 else { return false }
    return bare.allSatisfy { "IVXLCDM".contains($0) } || (word.last == "." && Int(bare) != nil)
  }

  /// `L. Quiñones`: a capital that is rather an initial than a number before a name.
  private static func isInitial(_ words: [String]) -> Bool {
    words.count == 2 && isInitial(words[0]) && !"IVX".contains(words[0].prefix(1))
      && isCapitalised(words[1]) && words[1].contains(where: \.isLowercase)
  }

  /// A capital with a full stop.
  private static func isInitial(_ word: String) -> Bool {
    word.count == 2 && word.hasSuffix(".") && isCapitalised(word)
  }

  private static func isHeading(_ text: String, _ words: [String], _ folded: [String]) -> Bool {
    var rest = folded[...]
    if isNumber(words[0]), rest.count > 1 { rest = rest.dropFirst() }
    let head = Array(rest.prefix(4))
    // `A. Loredo` is a name.
    if isInitial(words[rest.startIndex]) { return false }
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
      return head.count >= 2 && head[1] == "de" && words.count <= 24
    case "del", "de":
      guard head.count >= 3, words.count <= 12, isOpen else { return false }
      if head[1] == "mismo" || (head[1] == "la" && head[2] == "misma") { return true }
      guard let to = rest.dropFirst().firstIndex(where: { $0 == "a" || $0 == "al" }),
        to + 1 < words.count
      else { return false }
      return isCapitalised(words[rest.startIndex + 1]) && isCapitalised(words[to + 1])
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
        && (isCapitalised(words[rest.startIndex + 1]) || addresses.contains(head[1])
          || (head.count >= 3 && addresses.contains(head[2])))
    case "primera", "segunda", "tercera", "cuarta", "quinta", "última", "sexta", "séptima":
      return folded.prefix(7).contains { $0 == "carta" || $0 == "cartas" } && isOpen
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

  private static func isClosing(_ folded: [String], _ words: [String], _ text: String) -> Bool {
    if folded.count <= 5, closings.contains(folded[0]) { return true }
    if isServant(folded, words) { return true }
    let start = folded.joined(separator: " ")
    guard let last = text.last(where: { $0 != " " }), last == "," || last == "." || last.isLetter
    else {
      return false
    }
    return closingStarts.contains { start.hasPrefix($0) } && (folded.count <= 6 || last == ",")
  }

  /// `Su afectísimo servidor, Anselmo`, `Vuestra fiel amiga Dolores`
  private static func isServant(_ folded: [String], _ words: [String]) -> Bool {
    guard ["tu", "su", "vuestro", "vuestra", "suyo", "suya", "tuyo", "tuya"].contains(folded[0]),
      folded.count >= 3, words[words.count - 1].last.map({ $0.isLetter || $0 == "." }) ?? false
    else { return false }
    guard let end = folded.dropFirst().firstIndex(where: { !servants.contains($0) && $0 != "y" }),
      end >= 2, folded[..<end].contains(where: { servants.contains($0) })
    else {
      return false
    }
    return words[end...].allSatisfy { isCapitalised($0) && !$0.contains(where: \.isNumber) }
  }

  private static func isSignature(_ words: [String]) -> Bool {
    let particles: Set<String> = ["de", "del", "la", "y", "e", "von", "van"]
    guard isCapitalised(words[0]),
      isInitial(words[0])
        || !["al", "a", "del", "en", "para"].contains(WordForm.folded(words[0])),
      !words[0].contains(where: \.isNumber)
    else { return false }
    return words.allSatisfy { word in
      particles.contains(word)
        || (isCapitalised(word) && !word.contains(where: \.isNumber)
          && !word.contains(":") && !word.contains("?") && !word.contains("!")
          && !word.contains("…"))
    }
  }

  /// Whether most words that carry a title are capitals: names, or a heading in capitals.
  private static func isTitle(_ words: [String]) -> Bool {
    let carrying = words.filter { $0.count > 3 }
    guard !carrying.isEmpty else { return true }
    return carrying.count(where: isCapitalised) * 2 >= carrying.count
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.first(where: \.isLetter)?.isUppercase ?? false
  }
}
