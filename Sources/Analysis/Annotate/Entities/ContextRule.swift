import Tokenizer

/// "calle Krasin" is a street, "vapor Ilich" a ship: a person's name behind such a word names no person.
enum ContextRule {
  /// What a word says of the name behind it.
  struct Cue: OptionSet, Sendable {
    let rawValue: UInt16

    /// A street, a museum: what bears a name, with or without "de".
    static let bearer = Cue(rawValue: 1)
    /// A workshop, an archive: it bears a name, but "el taller de Krasin" is his own.
    static let property = Cue(rawValue: 2)
    /// A ship, a hotel: spoken of as "el Krasin" thereafter.
    static let called = Cue(rawValue: 4)
    /// What may stand between such a word and the name: an opening quotation mark, "de", "del".
    static let link = Cue(rawValue: 8)
    /// "de", "del".
    static let ownership = Cue(rawValue: 16)
    /// No man has an article before his name, unless it is another's.
    static let article = Cue(rawValue: 32)
    /// A word before the surname of several: "los dos Smirnov".
    static let plural = Cue(rawValue: 64)
    /// A given name that people have, whoever they are.
    static let givenName = Cue(rawValue: 128)
    /// A title or an office, behind which stands a person's name.
    static let personalTitle = Cue(rawValue: 256)
  }

  /// Whether the name at a token is part of the name of something that is called after a person.
  ///
  /// - Parameter cues: for each type what it says.
  static func namesSomethingElse(
    _ source: TokenizedSource, nameAt start: Int, _ cues: TypeClasses<Cue>
  ) -> Bool {
    let tokens = source.tokens
    guard start > 0 else { return false }
    // Most names stand behind a word that says nothing.
    let before = cues[tokens.types[start - 1]]
    guard !before.isDisjoint(with: [.bearer, .property, .called, .link, .article]) else {
      return false
    }
    let first = tokens.paragraph(tokens.paragraphIndex(ofToken: start)).lowerBound
    var index = start - 1
    var isOwned = false
    while index >= first, start - index <= 3 {
      let cue = cues[tokens.types[index]]
      guard cue.contains(.link) else { break }
      isOwned = cue.contains(.ownership)
      index -= 1
    }
    guard index >= first else { return false }
    let cue = cues[tokens.types[index]]
    if !cue.isDisjoint(with: [.bearer, .called]) { return true }
    if cue.contains(.property) {
      let initial = source.text.utf8[Int(tokens.starts[index])]
      return !isOwned || (0x41...0x5A).contains(initial)
    }
    return before.contains(.article) && isSpokenOf(cues, before: start - 1, from: first, tokens)
  }

  /// What a normal form says of a name behind it.
  static func cue(_ form: ArraySlice<UInt8>) -> Cue {
    var cue = cues[String(decoding: form, as: UTF8.self)] ?? []
    if NameClue.isGivenName(form) { cue.insert(.givenName) }
    return cue
  }

  /// Whether the words before a single word make it somebody's surname, "Clotilde Granada", "el señor
  /// Turín", so that it is neither a place nor anything else.
  static func makesSurname(
    _ source: TokenizedSource, of token: Int, _ cues: TypeClasses<Cue>
  ) -> Bool {
    guard token > 0 else { return false }
    let cue = cues[source.tokens.types[token - 1]]
    let isTold =
      cue.contains(.givenName) && LetterForm.beginsWithCapital(source, token - 1)
      || cue.contains(.personalTitle) && !LetterForm.beginsWithCapital(source, token - 1)
    return isTold && isSameSentence(source, token - 1, token)
  }

  /// Whether a given name and "de" stand before a surname, "Alonso de Rivera": those who bear it
  /// without the particle are others.
  static func hasParticle(
    _ source: TokenizedSource, before token: Int, _ cues: TypeClasses<Cue>
  ) -> Bool {
    guard token > 1 else { return false }
    let types = source.tokens.types
    return cues[types[token - 1]].contains(.ownership)
      && cues[types[token - 2]].contains(.givenName)
      && !LetterForm.beginsWithCapital(source, token - 1)
      && LetterForm.beginsWithCapital(source, token - 2)
      && isSameSentence(source, token - 2, token)
  }

  private static func isSameSentence(_ source: TokenizedSource, _ a: Int, _ b: Int) -> Bool {
    source.tokens.sentenceIndex(ofToken: a) == source.tokens.sentenceIndex(ofToken: b)
  }

  // MARK: -

  /// Whether a paragraph speaks of a thing that goes by its name, not far before a token.
  private static func isSpokenOf(
    _ cues: TypeClasses<Cue>, before token: Int, from first: Int, _ tokens: Tokens
  ) -> Bool {
    (max(first, token - 60)..<token).contains { cues[tokens.types[$0]].contains(.called) }
  }

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
      (.link, "« “ \" ‘"),
      ([.link, .ownership], "de"),
      ([.link, .ownership, .article], "del"),
      (.article, "el al"),
      (
        .personalTitle,
        """
        señor señora señorita sr. sra. srta. don doña cabo sargento alférez teniente capitán
        comandante coronel general mariscal almirante doctor doctora dr. dra. licenciado padre fray
        sor camarada camaradas compañero compañera ciudadano ciudadana
        """
      ),
      (.plural, "los las ambos ambas dos tres cuatro hermanos hermanas esposos"),
    ]
    return Dictionary(
      words.flatMap { cue, words in
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), cue) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
