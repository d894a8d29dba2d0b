import Tokenizer

/// Words that stand beside names and are none, in lower case.
enum NameWords {
  /// Words with which a greeting begins or that stand in one before the name.
  static let greetings: Set<String> = [
    "querido", "querida", "queridos", "queridas", "queridísimo", "queridísima", "estimado",
    "estimada", "estimados", "estimadas", "apreciado", "apreciada", "apreciados", "apreciable",
    "respetado", "respetada", "respetados", "respetable", "distinguido", "distinguida",
    "distinguidos", "amado", "amada", "ilustre", "honorable", "recordado", "recordada",
    "inolvidable", "dilecto", "dilecta", "caro", "cara", "muy", "mi", "mis", "nuestro", "nuestra",
    "gran", "buen", "viejo", "vieja", "hola", "oh", "pues",
  ]

  /// Greetings that speak to somebody by themselves.
  static let fondGreetings: Set<String> = [
    "querido", "querida", "queridos", "queridas", "queridísimo", "queridísima", "estimado",
    "estimada", "estimados", "estimadas", "apreciado", "apreciada", "apreciados", "apreciable",
    "respetado", "respetada", "respetable", "distinguido", "distinguida", "distinguidos",
  ]

  /// Titles, offices and kin before a name.
  /// Titles that nobody sets before his own name.
  static let addressTitles: Set<String> = [
    "sr", "sra", "srta", "sres", "señor", "señora", "señorita", "señores", "excmo", "excma", "ilmo",
    "ilma",
  ]

  static let titles: Set<String> = [
    "camarada", "camaradas", "cda", "compañero", "compañera", "compañeros", "compañeras",
    "ciudadano", "ciudadana", "ciudadanos", "señor", "señora", "señores", "señoras", "señorita",
    "sr", "sra", "srta", "sres", "don", "doña", "d", "dña", "dª", "excmo", "excma", "ilmo",
    "ilma", "excelentísimo", "ilustrísimo", "doctor", "doctora", "dr", "dra", "profesor",
    "profesora", "prof", "general", "coronel", "capitán", "mariscal", "comandante", "padre",
    "madre", "hermano", "hermana", "hermanos", "primo", "prima", "tío", "tía", "hijo", "hija",
    "hijos", "abuelo", "abuela", "sobrino", "sobrina", "cuñado", "cuñada", "amigo", "amiga",
    "amigos", "amigas", "maestro", "maestra", "colega", "colegas", "fray", "sor", "monseñor",
    "marqués", "marquesa", "conde", "condesa", "duque", "duquesa", "barón", "baronesa", "príncipe",
    "princesa", "esposo", "esposa", "marido", "mujer", "viuda", "ingeniero", "licenciado", "lic",
  ]

  static let articles: Set<String> = ["el", "la", "los", "las", "su", "sus", "lo"]

  /// Words between the parts of a name.
  static let particles: Set<String> = [
    "de", "del", "la", "las", "los", "y", "e", "von", "van", "da", "di",
  ]

  static let abbreviations: Set<String> = [
    "sr", "sra", "srta", "sres", "d", "dña", "dr", "dra", "prof", "excmo", "excma", "ilmo", "ilma",
    "lic", "ing", "cda", "c", "gral", "cnel", "st", "sta", "sto", "ud", "vd",
  ]

  /// Words of offices and bodies, which letters are addressed to as to persons.
  static let offices: Set<String> = [
    "secretario", "secretaria", "secretariado", "comité", "buró", "oficina", "congreso", "partido",
    "director", "directora", "presidente", "presidenta", "presidium", "redacción", "redactor",
    "miembros", "obreros", "obreras", "campesinos", "soldados", "marinos", "trabajadores",
    "consejo", "soviet", "sóviet", "comisario", "comisariado", "comisión", "sección", "asamblea",
    "ministro", "ministra", "ministerio", "gobernador", "alcalde", "embajador", "cónsul", "jefe",
    "delegados", "delegado", "sindicato", "federación", "unión", "internacional", "conferencia",
    "pleno", "grupo", "juventud", "juventudes", "editor", "editores", "lectores", "pueblo",
  ]

  /// Offices that sign for themselves: `El Secretario`.
  static let personalOffices: Set<String> = [
    "secretario", "secretaria", "presidente", "presidenta", "director", "directora", "comisario",
    "ministro", "ministra", "delegado", "delegada", "jefe", "gobernador", "alcalde", "cónsul",
    "embajador", "redactor", "editor", "editora", "comandante", "comité", "junta", "dirección",
    "redacción", "comisión", "administración", "asamblea", "consejo", "directiva", "gerencia",
  ]

  /// Words with which titles begin and names do not.
  static let titleStarts: Set<String> = [
    "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "sobre", "ante", "con", "contra",
    "desde", "hacia", "por", "sin", "tras", "al", "a", "del", "de", "en", "para", "entre", "qué",
    "cómo", "mi", "su", "nuestro", "nuestra", "capítulo", "parte", "nota", "notas", "prólogo",
    "introducción", "epílogo", "apéndice", "carta", "cartas", "correspondencia", "telegrama",
    "conclusión", "conclusiones", "índice", "anexo",
  ]

  /// Words with which a writer calls himself somebody's.
  static let ownWords: Set<String> = [
    "tu", "su", "vuestro", "vuestra", "tuyo", "tuya", "suyo", "suya",
  ]

  /// Whether the name of the writer may follow a word of a closing: `Tu hermano …`.
  static func closesWith(_ word: String) -> Bool {
    titles.contains(word) || LetterCue.servants.contains(word)
  }

  /// Days and months, which stand alone above what was written on them.
  static let calendarWords: Set<String> = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "enero", "febrero",
    "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
    "noviembre", "diciembre", "primavera", "verano", "otoño", "invierno", "hoy", "ayer", "mañana",
    "noche", "tarde", "madrugada",
  ]

  /// Words of houses and bodies on a title page, which are no authors.
  static let publishers: Set<String> = [
    "ediciones", "edición", "editorial", "editora", "imprenta", "librería", "instituto", "partido",
    "comité", "archivo", "biblioteca", "universidad", "fundación", "colección", "prólogo", "tomo",
    "obras", "traducción", "nota", "notas", "índice", "contenido", "capítulo", "cartas", "carta",
    "volumen", "serie", "redacción", "copyright", "isbn", "correspondencia", "epistolario",
  ]

  /// The look at a paragraph before it is read as a part of a letter.
  static let sieve = LetterSieve(
    marks: OriginReading.verbs.union(["fin"]),
    greetings: fondGreetings.union(["mi", "mis", "muy"]),
    nameWords: particles.union(titles).union(["a", "al"]))
}
