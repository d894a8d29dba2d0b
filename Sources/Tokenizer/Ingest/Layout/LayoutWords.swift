/// Words that tell how a page was made up. Small lists; each entry in lower case.
enum LayoutWords {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  /// Words behind which a number is no mark of a note.
  static let takesNumber = set(
    """
    núm num nº n p pp pág págs página páginas tomo t vol art artículo artículos capítulo cap número \
    números calle avenida año años día días los las el la unos unas de del a al en y o ó u entre \
    hasta desde sobre por con para que cada más menos casi solo sólo siglo línea punto puntos inciso \
    inc acta sala habitación cuarto folio nota notas edición ed apartado son eran unos hace
    """)

  /// Words that do not end a sentence or a line of an address.
  static let neverLast = set(
    """
    de del la las el los lo un una unos unas y e o u a al en con por para que se su sus sin sobre \
    entre desde hasta como cuando si ni más muy mi tu este esta estos estas ese esa esos esas aquel \
    aquella cuyo cuya tan tanto según ante bajo contra hacia tras durante mediante pero sino porque \
    nuestro nuestra nuestros nuestras le les nos me te no ha han he había fue era es son
    """)

  /// Words of four letters and more that the common words, which are nouns, adjectives and verbs, lack.
  static let functionWords = set(
    """
    todo toda todos todas para como pero este esta esto estos estas eso esos esas aquel aquella \
    aquello cada otro otra otros otras sobre entre hasta desde donde cuando porque aunque según \
    contra hacia mismo misma nada nadie algo alguien algún alguno alguna ningún ninguno ninguna \
    poco menos siempre nunca también tampoco ahora antes después aquí allí entonces mientras sino \
    solo sólo tanto cuanto quien cual cuyo ella ellos ellas usted ustedes nosotros vosotros
    """)

  /// The first halves of compounds that keep their hyphen: ruso-japonesa.
  static let compounding = set(
    """
    ruso franco anglo hispano germano austro greco chino sino ítalo italo luso afro indo judeo \
    polaco serbo checo nipón soviético norteamericano angloamericano galo turco persa \
    político económico social socio técnico histórico teórico físico químico lírico crítico \
    médico jurídico obrero marxista teórico burgués democrático nacional cívico militar agro \
    bolchevique anarco artístico literario científico administrativo
    """)

  /// What a table of contents is headed.
  static let contentsTitles = set(
    "índice indice sumario contenido contenidos indice: índice: contenido: sumario: tabla")

  /// Words of imprints and title pages.
  static let imprint = set(
    """
    edición ediciones edicion editorial editora editores imprenta impr tipografía librería \
    biblioteca tomo volumen isbn copyright reservados depósito maquetado maquetación \
    digitalización traducción traductor prólogo colección págs
    """)
}
