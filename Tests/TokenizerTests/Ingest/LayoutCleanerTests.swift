import Testing

@testable import Tokenizer

/// What a cleaned text reads like: the layer and the text of each paragraph.
func layout(_ text: String, name: String = "carta.txt") -> [String] {
  let clean = LayoutCleaner().clean(SourceText(name: name, text))
  return clean.paragraphs.map { "\($0.layer.name): \(clean[$0.utf8Range])" }
}

/// The paragraphs of one layer.
func layout(_ text: String, _ layer: Layer, name: String = "carta.txt") -> [String] {
  let clean = LayoutCleaner().clean(SourceText(name: name, text))
  return clean.paragraphs.filter { $0.layer == layer }.map { clean[$0.utf8Range] }
}

struct LayoutCleanerTests {
  @Test
  func `A paragraph a line passes untouched`() {
    let lines = [
      "El barco salió de noche, sin luces, y nadie en el muelle supo decir quién iba a bordo.",
      "—¿Y el piloto? —preguntó la viuda—. No quedan pilotos en este puerto desde la nevada.",
      "El año de 1911 fue de mucha lluvia; hubo 12 naufragios y una boda, la del farero.",
    ]
    #expect(layout(lines.joined(separator: "\n\n") + "\n") == lines.map { "body: \($0)" })
    #expect(layout(lines.joined(separator: "\r\n\r\n")) == lines.map { "body: \($0)" })
  }

  @Test
  func `Lines broken at a width are joined, paragraphs stay apart`() {
    let text = """
      La fonda tenía tres puertas y por ninguna se podía entrar con
      abrigo, porque la dueña contaba los abrigos y los cobraba como
      personas de la casa.

      Nosotros dormíamos en la cocina, al lado del horno, y oíamos a
      los ratones discutir el precio de la harina.
      """
    #expect(
      layout(text) == [
        "body: La fonda tenía tres puertas y por ninguna se podía entrar con abrigo, porque la "
          + "dueña contaba los abrigos y los cobraba como personas de la casa.",
        "body: Nosotros dormíamos en la cocina, al lado del horno, y oíamos a los ratones discutir "
          + "el precio de la harina.",
      ])
  }

  /// Nine lines of one paragraph and a short one, with an empty line behind each.
  static let doubled = """
    Estimado colega,

    Le mando con el portador las pruebas del catálogo, que me han costado un disgusto con

    el corrector y dos con el cajista. He quitado las láminas de la tercera serie porque el

    grabador se marchó a su pueblo y no ha vuelto. Quedan en pie las demás, aunque algunas

    salieron movidas.

    De los precios hablaremos en otra ocasión. Aquí todo ha subido desde el invierno, y la

    tinta más que el pan, de modo que imprimo cada vez menos y como cada vez peor, según me

    hace notar mi hermana cuando viene a contar los platos de la alacena y las cucharas de

    plata que nos quedan.
    """

  @Test
  func `A text whose every line has an empty one behind it has its paragraphs back`() {
    let body = layout(Self.doubled)
    #expect(body.count == 3)
    #expect(body[0] == "body: Estimado colega,")
    #expect(body[1].hasSuffix("aunque algunas salieron movidas."))
    #expect(body[2].hasPrefix("body: De los precios hablaremos"))
    #expect(body[2].hasSuffix("y las cucharas de plata que nos quedan."))
  }

  @Test
  func `A form feed inside a sentence is no end of a paragraph`() {
    let text = """
      El inspector subió al desván con un farol y estuvo allí una hora
      larga, moviendo los baúles, sin decir a nadie qué buscaba, y al
      bajar pidió agua, se sentó en el escalón y dijo que todo lo que
      había visto
      \u{0C}estaba en orden, menos el farol, que se le había apagado al
      llegar al segundo baúl y que no quiso volver a encender, porque
      las cerillas eran del Estado.
      """
    let body = layout(text)
    #expect(body.count == 1)
    #expect(body[0].contains("había visto estaba en orden"))
  }

  @Test(arguments: [
    ("fe-", "rrocarril", "El tren del ferrocarril llegó.", "El ferrocarril"),
    ("ruso-", "japonesa", "", "El ruso-japonesa"),
    ("Saint-", "Denis", "", "El Saint-Denis"),
    ("ex-", "ministro", "Era un ex-ministro.", "El ex-ministro"),
    ("fe\u{AD}", "rrocarril", "", "El ferrocarril"),
    ("HUEL-", "GA", "", "El HUELGA"),
    ("HUEL-", "GA", "La huel-ga.", "El HUEL-GA"),
    ("social-", "mente", "", "El socialmente"),
  ])
  func `A hyphen at a line's end goes or stays`(
    first: String, second: String, elsewhere: String, joined: String
  ) {
    let text =
      "Ayer por la tarde lo vimos pasar. El \(first)\n\(second) de la costa. \(elsewhere)\n"
    let body = layout(text, .body)
    #expect(body.count == 1)
    #expect(body.first?.contains("pasar. \(joined) de la costa.") == true)
  }

  @Test
  func `A broken word leads back to both of its halves`() {
    let source = SourceText(name: "a", "Escribió desde la oficina de co-\nrreos y no esperó.\n")
    let clean = LayoutCleaner().clean(source)
    let word = Array("correos".utf8)
    let at = clean.utf8.indices.first { clean.utf8[$0...].starts(with: word) } ?? 0
    let bytes = (at..<(at + 7)).map { source.utf8[clean.sourceOffset(of: $0)] }
    #expect(bytes == word)
    #expect(source[clean.sourceRange(of: at..<(at + 7))] == "co-\nrreos")
  }
}
