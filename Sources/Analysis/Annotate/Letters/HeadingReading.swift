/// What a heading says of who writes to whom: `CARTA A …`, `De X a Y`, `Del mismo al mismo`.
struct HeadingReading: Sendable {
  /// The words that name somebody, and those up to the subject of the heading behind them.
  struct Part: Hashable, Sendable {
    let words: [LineWord]
    let rest: [LineWord]
  }

  private(set) var sender: Part?
  private(set) var addressee: Part?
  /// `Del mismo`, `De la misma`
  private(set) var isSameSender = false
  /// `Al mismo`, `A la misma`
  private(set) var isSameAddressee = false
  /// `Continuación de …`, `Agregado a la carta …`: it goes on with the letter before it.
  private(set) var goesOn = false

  init(_ words: [LineWord]) {
    var words = words[...]
    if words.count > 1, let first = words.first, Self.isNumber(first) { words = words.dropFirst() }
    guard let first = words.first else { return }
    let all = Array(words)
    if Self.continuations.contains(first.folded) {
      goesOn = true
      return
    }
    if let place = Self.place(of: Self.to, in: words), !Self.isTopic(words, linkedAt: place) {
      addressee = Self.part(words[(place + 1)...])
      isSameAddressee = Self.isSame(words[(place + 1)...])
      words = words[..<place]
    }
    if let place = Self.place(of: Self.from, in: words), place + 1 < words.endIndex {
      isSameSender = Self.isSame(words[(place + 1)...])
      let named = Self.part(words[(place + 1)...])
      // `Primera de las cartas`: nobody is named.
      if named?.words.contains(where: { ["carta", "cartas"].contains($0.folded) }) != true {
        sender = named
      }
    }
    if sender == nil, addressee != nil, Self.linksNames(all) { sender = Self.part(words) }
    if isSameAddressee { addressee = nil }
    if isSameSender { sender = nil }
  }

  /// Whether a line is two names linked by `a`: `Ángela Robles a Pablo Durán`, `Stalin a Mólotov`.
  static func linksNames(_ words: [LineWord]) -> Bool {
    guard words.count >= 3, words.count <= 11, let last = words.last?.text.last,
      last.isLetter || last == ".", let to = place(of: Self.to, in: words[...]),
      (1...5).contains(to)
    else { return false }
    func isName(_ part: ArraySlice<LineWord>) -> Bool {
      guard let first = part.first, part.count <= 5 else { return false }
      return first.isCapitalised && !NameWords.titleStarts.contains(first.folded)
        && part.allSatisfy {
          ($0.isCapitalised || NameWords.particles.contains($0.folded)
            || NameWords.titles.contains($0.folded)) && !$0.text.contains(where: \.isNumber)
            && !$0.text.hasSuffix(":") && !$0.text.hasSuffix(",")
        }
    }
    return isName(words[..<to]) && isName(words[(to + 1)...])
  }

  // MARK: -

  private static let to: Set<String> = ["a", "al"]
  private static let from: Set<String> = ["de", "del"]

  private static let continuations: Set<String> = [
    "continuación", "conclusión", "agregado", "adición", "apéndice", "suplemento", "complemento",
    "sigue", "continúa",
  ]

  /// Words behind which a heading tells its subject, its place or its date.
  private static let subjects: Set<String> = [
    "sobre", "con", "en", "desde", "acerca", "por", "respecto", "referente", "relativa",
    "concerniente", "contra", "acompañando", "adjuntando", "tras", "ante", "fechada", "escrita",
  ]

  /// Those of them behind which `a` links no addressee: `Carta sobre el viaje a Kiev`.
  private static let topics: Set<String> = [
    "sobre", "acerca", "respecto", "referente", "relativa", "concerniente", "contra",
  ]

  /// Words with which a heading that names an addressee begins.
  private static let openings: Set<String> = [
    "carta", "cartas", "telegrama", "esquela", "nota", "mensaje", "postal", "agregado", "adición",
    "respuesta", "de", "del", "primera", "segunda", "tercera", "cuarta", "quinta", "sexta",
    "séptima", "última",
  ]

  /// Whether `al` parts what is given from what it is given to: `Envío de grano al Consorcio`.
  private static func isTopic(_ words: ArraySlice<LineWord>, linkedAt place: Int) -> Bool {
    guard place > words.startIndex, words[place].folded == "al",
      !openings.contains(words[words.startIndex].folded)
    else { return false }
    let next = words[place + 1].folded
    return next != "mismo" && !NameWords.titles.contains(next) && !NameWords.offices.contains(next)
  }

  private static func isNumber(_ word: LineWord) -> Bool {
    let bare = word.text.trimming { ".)º°".contains($0) }
    return !bare.isEmpty
      && (bare.allSatisfy(\.isNumber)
        || (bare.allSatisfy { "IVXLC".contains($0) } && word.text.count <= 7))
  }

  private static func place(of link: Set<String>, in words: ArraySlice<LineWord>) -> Int? {
    // `A.` is the initial of a name.
    let end = words.firstIndex { topics.contains($0.folded) } ?? words.endIndex
    return words[..<end].indices.first {
      link.contains(words[$0].folded) && !words[$0].text.hasSuffix(".") && $0 + 1 < words.endIndex
    }
  }

  private static func isSame(_ words: ArraySlice<LineWord>) -> Bool {
    words.prefix(2).contains { ["mismo", "misma", "mismos", "mismas"].contains($0.folded) }
  }

  private static func part(_ words: ArraySlice<LineWord>) -> Part? {
    let end =
      words.indices.dropFirst().first {
        subjects.contains(words[$0].folded) || words[$0].text.hasPrefix("(")
          || words[$0].text.hasPrefix("[") || words[$0].text.contains(where: \.isNumber)
      } ?? words.endIndex
    let clause = words[..<end]
    let para = clause.indices.first { clause[$0].folded == "para" } ?? clause.endIndex
    let comma = clause.indices.first { clause[$0].endsClause }.map { $0 + 1 } ?? clause.endIndex
    let named = clause[..<min(comma, para)]
    return named.isEmpty ? nil : Part(words: Array(named), rest: Array(clause[..<para]))
  }
}
