import Tokenizer

/// "calle Krasin" is a street, "vapor Ilich" a ship: a person's name behind such a word names no person.
enum ContextRule {
  /// What a word says of the name behind it.
  enum Cue: UInt8, Sendable {
    case none
    /// A street, a museum: what bears a name, with or without "de".
    case bearer
    /// A workshop, an archive: it bears a name, but "el taller de Krasin" is his own.
    case property
    /// A ship, a hotel: spoken of as "el Krasin" thereafter.
    case called
  }

  /// Whether the name at a token is part of the name of something that is called after a person.
  ///
  /// - Parameter cues: for each type what it says.
  static func namesSomethingElse(
    _ source: TokenizedSource, nameAt start: Int, _ cues: TypeClasses<Cue>
  ) -> Bool {
    let tokens = source.tokens
    let first = tokens.paragraph(tokens.paragraphIndex(ofToken: start)).lowerBound
    var index = start - 1
    var isOwned = false
    // Between the two may stand "de", "del" and an opening quotation mark.
    while index >= first, start - index <= 3 {
      let text = source.surface(of: tokens.utf8Range(of: index))
      guard links.contains(text) else { break }
      isOwned = text == "de" || text == "del"
      index -= 1
    }
    guard index >= first else { return false }
    switch cues[tokens.types[index]] {
    case .bearer, .called: return true
    case .property:
      let initial = source.text.utf8[Int(tokens.starts[index])]
      return !isOwned || (0x41...0x5A).contains(initial)
    case .none:
      return articles.contains(source.surface(of: tokens.utf8Range(of: start - 1)))
        && isSpokenOf(cues, before: start - 1, from: first, tokens)
    }
  }

  /// What a normal form says of a name behind it.
  static func cue(_ form: ArraySlice<UInt8>) -> Cue {
    cues[String(decoding: form, as: UTF8.self)] ?? .none
  }

  // MARK: -

  /// Whether a paragraph speaks of a thing that goes by its name, not far before a token.
  private static func isSpokenOf(
    _ cues: TypeClasses<Cue>, before token: Int, from first: Int, _ tokens: Tokens
  ) -> Bool {
    (max(first, token - 60)..<token).contains { cues[tokens.types[$0]] == .called }
  }

  private static let links: Set<String> = ["de", "del", "«", "“", "\"", "‘"]

  /// No man has an article before his name, unless it is another's.
  private static let articles: Set<String> = ["el", "El", "del", "Del", "al", "Al"]

  private static let cues: [String: Cue] = {
    let words: [(Cue, String)] = [
      (
        .bearer,
        """
        calle avenida plaza paseo bulevar callejón puente parque barrio estación fábrica fábricas
        mina koljós sovjós central instituto museo universidad academia hospital teatro cine ateneo
        fundación casa-museo editorial ediciones premio medalla batallón regimiento street institut
        institute boulevard colegio liceo estadio isla
        """
      ),
      (
        .property,
        """
        taller talleres escuela biblioteca club librería imprenta archivo archivos orden brigada
        división columna café sanatorio
        """
      ),
      (
        .called,
        """
        vapor buque barco crucero acorazado rompehielos navío fragata goleta bergantín corbeta
        cañonero submarino remolcador carguero petrolero transatlántico yate dirigible hotel
        """
      ),
    ]
    return Dictionary(
      words.flatMap { cue, words in
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), cue) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
