import Testing

@testable import Tokenizer

struct LetterLayoutTests {
  static let volume = """
    EPISTOLARIO DEL MOLINO

    Imprenta Nueva, Soria, 1933

    ÍNDICE

    I. Carta a Benita . . . . . . . . . . 5
    II. Del mismo a la misma . . . . . . 9

    AL LECTOR

    El molinero guardaba los borradores en el saco de la harina, y de allí los
    sacó su nieto cuando vendieron la maquila.

    CARTA A BENITA SORIANO

    Almazán, 3 de junio de 1911

    Querida Benita:

    El agua ha bajado tanto que muelo con paciencia. Te mando dos libras de la
    flor y te pido que no la mezcles, porque la vecina mezcla y así le sale.

    Tu primo,

    Eladio

    La respuesta no se ha encontrado. El borrador siguiente va escrito en el
    revés de una cuenta de piensos.

    DEL MISMO A LA MISMA

    Benita:

    Ayer volvió el agua y con ella un pato que no es nuestro. Dime qué hago.

    Eladio

    Publicada por primera vez en la hoja parroquial de 1920.
    """

  @Test
  func `Titles and tables are front, introductions and comments are notes`() {
    #expect(
      layout(Self.volume, .front) == [
        "EPISTOLARIO DEL MOLINO", "Imprenta Nueva, Soria, 1933", "ÍNDICE",
        "I. Carta a Benita . . . . . . . . . . 5", "II. Del mismo a la misma . . . . . . 9",
        "AL LECTOR", "CARTA A BENITA SORIANO", "DEL MISMO A LA MISMA",
        "Publicada por primera vez en la hoja parroquial de 1920.",
      ])
    #expect(
      layout(Self.volume, .note) == [
        "El molinero guardaba los borradores en el saco de la harina, y de allí los sacó su nieto "
          + "cuando vendieron la maquila.",
        "La respuesta no se ha encontrado. El borrador siguiente va escrito en el revés de una "
          + "cuenta de piensos.",
      ])
  }

  private static let letter =
    "Querida Benita:\n\nEl agua ha bajado tanto que muelo con paciencia.\n\nTu primo,\n\nEladio\n\n"

  @Test(arguments: [
    "Carta a Benita Soriano", "DE ELADIO A BENITA", "Del mismo a la misma", "Al mismo", "III", "12",
    "Continuación de la carta", "A BENITA SORIANO",
  ])
  func `Titles and numbers above letters are the edition's`(title: String) {
    let text = Self.letter + "\(title)\n\n" + Self.letter
    #expect(layout(text, .front) == [title])
    #expect(layout(Self.letter + text, .front) == [title])
  }

  @Test(arguments: [
    "Al camarada Durán, secretario", "A la compañera Benita", "Almazán, 3 de junio de 1911",
  ])
  func `Lines to the addressee and datelines are the writer's`(line: String) {
    let text = "Carta a Benita Soriano\n\n\(line)\n\n" + Self.letter
    #expect(layout(text, .front) == ["Carta a Benita Soriano"])
    #expect(layout(text, .body).first == line)
  }

  @Test func `To whom a letter was dictated is a note`() {
    let text = "Carta a Benita\n\n" + Self.letter + "Dictado a R. O.\n"
    #expect(layout(text, .note) == ["Dictado a R. O."])
  }

  @Test func `A title below that of a letter is the edition's, one inside the letter its writer's`()
  {
    let text = """
      ### Continuación del parecer

      4 de junio de 1911

      ## **LA MAQUILA Y SU PESO**

      El agua ha bajado tanto que muelo con paciencia, y nadie trae grano desde el martes.

      ## Lo que falta

      Faltan dos sacos y una criba.

      Eladio
      """
    #expect(
      layout(text, .front, name: "a.md") == [
        "Continuación del parecer", "LA MAQUILA Y SU PESO",
      ])
    #expect(layout(text, .body, name: "a.md").contains("Lo que falta"))
  }

  @Test func `The chapters of a narrative are its author's`() {
    let text = "I\n\nEL MOLINO\n\nEl agua bajó en junio.\n\nII\n\nLA CRIBA\n\nNadie la vio más.\n"
    #expect(layout(text, .front).isEmpty)
  }

  @Test(arguments: [
    ("[La carta está rota por el doblez. N. del E.]", Layer.note),
    ("Publicada en El Eco de Soria, 12 de mayo de 1950.", .front),
    ("Se imprimió en Soria [Trad.]", .note),
  ])
  func `A text of whole lines has its editor's words apart`(line: String, layer: Layer) {
    let prose =
      "El agua ha bajado tanto que muelo con paciencia, y nadie trae grano desde el martes."
    #expect(layout("\(prose)\n\n\(line)\n\n\(prose)\n", .body) != [prose, line, prose])
    #expect(layout("\(prose)\n\n\(line)\n\n\(prose)\n", layer).count == 1)
  }

  @Test
  func `A postscript without its letters that speaks to somebody stays`() {
    let text = Self.volume.replacing(
      "La respuesta no se ha encontrado.", with: "La harina no te la cobro.")
    #expect(layout(text, .body).contains { $0.hasPrefix("La harina no te la cobro.") })
  }

  @Test(arguments: [
    ("Querida Rita:", LetterCue.salutation), ("Estimado camarada Ruiz,", .salutation),
    ("Baldomera:", .salutation), ("Soria, 3 de junio de 1911", .dateline),
    ("9-V-1920", .dateline), ("23. XI. 1921", .dateline), ("13 de Noviembre.", .dateline),
    ("CARTA A BENITA SORIANO", .heading), ("De Eladio Ruiz a Benita Soriano", .heading),
    ("Del mismo al mismo", .heading), ("II. A Eulalia Ruiz", .heading),
    ("Al camarada Ruiz, para el Comité", .heading), ("Segunda de las cartas al tío", .heading),
    ("Con saludos comunistas,", .closing), ("Tu primo que te quiere,", .closing),
    ("Eladio Ruiz", .signature), ("V. Ruiz (Lalo)", .signature),
    ("P. D. No vengas.", .postscript), ("Dictado a M. R.", .dictation), ("III", .number),
  ])
  func `Parts of letters are told by their words`(text: String, cue: LetterCue) {
    #expect(LetterCue(of: text) == cue)
  }

  @Test(arguments: [
    "El agua ha bajado tanto que muelo.", "No llegó el tren.", "AL LECTOR",
    "El 7 de noviembre hubo acto en la Sociedad.", "(Carta en que se habla del agua y del pan)",
  ])
  func `Prose and titles are no part of a letter`(text: String) {
    #expect(LetterCue(of: text) == nil)
  }
}
