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
        "AL LECTOR", "Publicada por primera vez en la hoja parroquial de 1920.",
      ])
    #expect(
      layout(Self.volume, .note) == [
        "El molinero guardaba los borradores en el saco de la harina, y de allí los sacó su nieto "
          + "cuando vendieron la maquila.",
        "La respuesta no se ha encontrado. El borrador siguiente va escrito en el revés de una "
          + "cuenta de piensos.",
      ])
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
