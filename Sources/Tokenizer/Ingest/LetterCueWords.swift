/// The words of letters' parts, in lower case.
extension LetterCue {
  static let greetings: Set<String> = [
    "querido", "querida", "queridos", "queridas", "queridísimo", "queridísima", "estimado",
    "estimada", "estimados", "estimadas", "apreciado", "apreciada", "apreciados", "respetado",
    "respetada", "respetados", "distinguido", "distinguida", "distinguidos", "amado", "amada",
    "amigo", "amiga", "amigos", "camarada", "camaradas", "compañero", "compañera", "compañeros",
    "señor", "señora", "señores", "señorita", "hermano", "hermana", "hermanos", "primo", "prima",
    "padre", "madre", "hijo", "hija", "tío", "tía", "ilustre", "excelentísimo", "honorable",
    "honorables", "recordado", "recordada", "inolvidable", "dilecto", "caro", "viejo", "ciudadano",
    "ciudadanos", "maestro", "colega", "colegas", "muy", "mi", "mis", "apreciable",
  ]

  static let months: Set<String> = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "setiembre", "octubre", "noviembre", "diciembre",
  ]

  static let seasons: Set<String> = [
    "primavera", "verano", "otoño", "invierno", "navidad", "navidades", "pascua", "pascuas",
  ]

  static let datelineWords: Set<String> = [
    "a", "de", "del", "el", "en", "la", "los", "las", "y", "noche", "mañana", "tarde", "madrugada",
    "por",
    "año", "día", "san", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]

  static let addresses: Set<String> = [
    "camarada", "camaradas", "señor", "señora", "señorita", "secretario", "secretaria", "comité",
    "buró",
    "compañero", "compañera", "compañeros", "director", "presidente", "congreso", "ciudadano",
    "don",
    "doña", "redacción", "obreros", "obreras", "miembros",
  ]

  static let closings: Set<String> = [
    "saludos", "saludo", "suyo", "suya", "tuyo", "tuya", "abrazos", "atentamente", "cordialmente",
    "fraternalmente", "afectuosamente", "besos", "siempre", "vuestro", "vuestra", "salud",
    "sinceramente",
    "respetuosamente",
  ]

  static let closingStarts: [String] = [
    "un abrazo", "un saludo", "un fuerte", "te abraza", "le abraza", "te saluda", "le saluda",
    "con un", "con saludos", "con respeto", "con afecto", "con cariño", "con el", "su amigo",
    "su amiga",
    "tu amigo", "tu amiga", "tu hermano", "tu hermana", "tu primo", "tu prima", "tu hijo",
    "tu hija",
    "su hermano", "su hermana", "tu viejo", "su seguro", "queda de", "quedo de", "de usted",
    "le estrecho",
    "recibe un", "reciba un", "reciba usted", "recibid un", "se despide", "besos", "tu padre",
    "tu madre",
    "afectuosos saludos", "fraternales saludos", "mis saludos", "saludos",
  ]

  /// What writers call themselves under a letter, with the adjectives beside it.
  public static let servants: Set<String> = [
    "servidor", "servidora", "amigo", "amiga", "hermano", "hermana", "compañero", "compañera",
    "camarada", "colega", "discípulo", "discípula", "admirador", "admiradora", "hijo", "hija",
    "padre", "madre", "primo", "prima", "tío", "tía", "sobrino", "sobrina", "nieto", "nieta",
    "abuelo", "abuela", "esposo", "esposa", "cuñado", "cuñada", "novio", "novia", "afectísimo",
    "afectísima", "afmo", "affmo", "afma", "affma", "seguro", "segura", "atento", "atenta", "fiel",
    "devoto", "devota", "humilde", "buen", "buena", "viejo", "vieja", "siempre", "leal",
    "agradecido", "agradecida",
  ]

  /// Words with which the first line of an address begins, above a greeting.
  public static let addressStarts: Set<String> = [
    "sr", "sra", "srta", "sres", "señor", "señora", "señorita", "señores", "don", "doña", "d",
    "dña",
    "excmo", "excma", "ilmo", "ilma", "excelentísimo", "excelentísima", "ilustrísimo", "camarada",
    "ciudadano", "ciudadana", "compañero", "compañera", "dr", "dra", "doctor", "doctora", "prof",
    "profesor", "profesora", "rvdo", "reverendo", "monseñor",
  ]

  /// Whether a line may be the first of an address: `Sr. D. Hilario Monteclaro`.
  static func beginsAddress(_ line: String) -> Bool {
    guard let first = line.split(separator: " ").first else { return false }
    return addressStarts.contains(WordForm.folded(String(first)))
  }

  /// The first words of `closingStarts`.
  static let closingOpenings = Set(
    closingStarts.compactMap { $0.split(separator: " ").first.map(String.init) })

  /// What a writer's name for himself follows: `Su afectísimo servidor`.
  static let ownWords: Set<String> = [
    "tu", "su", "vuestro", "vuestra", "suyo", "suya", "tuyo", "tuya",
  ]

  static let dictations: Set<String> = ["dictado", "dictada", "dictadas", "dictados"]

  /// Small words inside names.
  static let particles: Set<String> = ["de", "del", "la", "y", "e", "von", "van"]

  /// Words with which no signature begins.
  static let prepositions: Set<String> = ["al", "a", "del", "en", "para"]

  static let romanMonths: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  static let postscriptForms: Set<String> = [
    "p.s", "p.d", "ps", "pd", "pps", "p.p.s", "posdata", "postdata", "postscriptum",
  ]

  /// The words with which a heading that says whose letter it is begins, behind its number.
  static let headingWords: Set<String> = [
    "carta", "documento", "telegrama", "esquela", "nota", "mensaje", "postal", "agregado",
    "adición",
    "respuesta", "continuación", "conclusión", "del", "de", "al", "a", "primera", "segunda",
    "tercera", "cuarta", "quinta", "última", "sexta", "séptima",
  ]
  /// A figure alone, which may number a letter: `12`.
  public static func isFigure(_ text: String) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A place and a month or season: `Vigo, diciembre`.
  static func isPlaceAndTime(_ text: String) -> Bool {
    let words = text.split(separator: " ").map { WordForm.folded(String($0)) }
    return words.count <= 6 && text.contains(",")
      && words.dropFirst().contains { months.contains($0) || seasons.contains($0) }
  }

  /// What a postscript begins with, up to the first mark.
  static let postscripts: Set<String> = [
    "p", "ps", "pd", "pps", "posdata", "postdata", "postscriptum",
  ]

  /// Words of titles that speak to the reader, not to an addressee.
  static let introductions: Set<String> = [
    "lector", "lectora", "lectores", "modo", "manera", "guisa", "propósito", "que", "quien",
    "quienes",
  ]

  /// The words with which a part of a letter may begin that its other words do not show.
  static let openingWords: Set<String> =
    greetings.union(headingWords).union(dictations).union(closings).union(closingOpenings)
    .union(["tu", "su", "vuestro", "sin"])
}
