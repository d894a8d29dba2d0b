import Tokenizer

/// "calle Krasin" is a street, "vapor Ilich" a ship: a person's name behind such a word names no person.
enum ContextRule {
  /// Whether the name at a token is part of the name of something that is called after a person.
  ///
  /// - Parameter cues: for each type whether it is such a word.
  static func namesSomethingElse(
    _ source: TokenizedSource, nameAt start: Int, _ cues: TypeClasses<Bool>
  ) -> Bool {
    let tokens = source.tokens
    let first = tokens.paragraph(tokens.paragraphIndex(ofToken: start)).lowerBound
    var index = start - 1
    // Between the two may stand "de", "del" and an opening quotation mark.
    while index >= first, start - index <= 3, isLink(source, index) { index -= 1 }
    return index >= first && cues[tokens.types[index]]
  }

  /// Whether a normal form is a word for a thing that bears a person's name.
  static func isCue(_ form: ArraySlice<UInt8>) -> Bool {
    cues.contains(String(decoding: form, as: UTF8.self))
  }

  // MARK: -

  private static func isLink(_ source: TokenizedSource, _ token: Int) -> Bool {
    let text = source.surface(of: source.tokens.utf8Range(of: token))
    return links.contains(text)
  }

  private static let links: Set<String> = ["de", "del", "«", "“", "\"", "‘"]

  private static let cues: Set<String> = [
    "calle", "avenida", "plaza", "paseo", "bulevar", "callejón", "puente", "parque", "barrio",
    "estación", "fábrica", "taller", "talleres", "mina", "koljós", "sovjós", "central",
    "instituto", "museo", "universidad", "academia", "escuela", "biblioteca", "hospital", "club",
    "teatro", "ateneo", "fundación", "casa-museo", "vapor", "buque", "barco", "crucero",
    "acorazado", "rompehielos", "navío", "editorial", "ediciones", "librería", "imprenta",
    "archivo", "archivos", "orden", "premio", "medalla", "batallón", "brigada", "regimiento",
    "división", "columna", "fábricas", "street", "institut", "institute", "boulevard",
  ]
}
