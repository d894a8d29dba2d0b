import Testing

@testable import Analysis

/// Where one letter ends and the next begins, and what each says above and below its text.
@Suite struct LetterHeadTests {
  static let prose = LetterSegmenterTests.prose

  private static func fields(_ text: String) -> [String] {
    LetterReading.letters(in: text).map(\.description)
  }

  @Test(arguments: [
    ("Lugo, Nochebuena de 1919", "Elvira | Bruno | Lugo | 1919 | explicit"),
    ("Lugo, s/f", "Elvira | Bruno | Lugo |  | "),
    ("Lugo, s/f [mayo de 1920]", "Elvira | Bruno | Lugo | 1920-05? | bracketed"),
    ("Sin fecha", "Elvira | Bruno |  |  | "),
    ("[Sin fecha]", "Elvira | Bruno |  |  | "),
    ("Martes", "Elvira | Bruno |  |  | "),
    ("Lugo, hoy martes", "Elvira | Bruno | Lugo |  | "),
    ("Lugo, invierno de 1919", "Elvira | Bruno | Lugo | 1919-24 | explicit"),
    ("[diciembre de 1919]", "Elvira | Bruno |  | 1919-12? | bracketed"),
    ("", "Elvira | Bruno |  |  | "),
  ])
  func `A dateline that cannot be read leaves the others in their places`(
    dateline: String, second: String
  ) {
    func letter(_ date: String) -> String {
      "\(date)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }
    let text =
      letter("Vigo, 3 de enero de 1919") + letter(dateline)
      + letter("Orense, 7 de agosto de 1920") + letter("Vigo, 15 de abril de 1921")
    #expect(
      Self.fields(text) == [
        "Elvira | Bruno | Vigo | 1919-01-03 | explicit", second,
        "Elvira | Bruno | Orense | 1920-08-07 | explicit",
        "Elvira | Bruno | Vigo | 1921-04-15 | explicit",
      ])
  }

  @Test func `A month without a year and a ship are places and dates too`() {
    func letter(_ date: String) -> String {
      "\(date)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }
    let text =
      letter("Vigo, diciembre") + letter("A bordo del Reina Berta, 24-XII")
      + letter("Orense, 7 de agosto de 1920")
    #expect(
      Self.fields(text) == [
        "Elvira | Bruno | Vigo | XXXX-12 | explicit",
        "Elvira | Bruno | A bordo del Reina Berta | XXXX-12-24 | explicit",
        "Elvira | Bruno | Orense | 1920-08-07 | explicit",
      ])
  }

  @Test func `Datelines below the letters stay with those above them`() {
    func letter(_ date: String) -> String {
      "Querido Bruno:\n\n\(Self.prose)\n\nElvira\n\n\(date)\n\n"
    }
    #expect(
      Self.fields(letter("Vigo, 3 de enero de 1919") + letter("Orense, 7 de agosto de 1920")) == [
        "Elvira | Bruno | Vigo | 1919-01-03 | explicit",
        "Elvira | Bruno | Orense | 1920-08-07 | explicit",
      ])
  }

  @Test func `A figure alone numbers a letter`() {
    let text =
      "1\n\nVigo, 3 de enero de 1919\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
      + "2\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
      + "3\n\nLugo, 7 de agosto de 1920\n\nQuerida Elvira:\n\n\(Self.prose)\n\nBruno\n"
    #expect(
      Self.fields(text) == [
        "Elvira | Bruno | Vigo | 1919-01-03 | explicit", "Elvira | Bruno |  |  | ",
        "Bruno | Elvira | Lugo | 1920-08-07 | explicit",
      ])
    #expect(LetterReading.letters(in: text).map(\.letter.title) == ["1", "2", "3"])
  }

  @Test(arguments: ["Carta", "CARTA", "Carta n.º", "Carta núm.", "Documento", "## Carta"])
  func `Headings with numbers and signatures that recur are no running heads`(heading: String) {
    let text = (1...5).map {
      "\(heading) \($0)\n\nVigo, \($0) de enero de 1919\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }.joined()
    #expect(
      Self.fields(text) == (1...5).map { "Elvira | Bruno | Vigo | 1919-01-0\($0) | explicit" })
  }

  @Test(arguments: [
    ("Sr. D. Bruno Leal\nParís", "Bruno Leal"),
    ("Sr. D. Bruno Leal, París", "Bruno Leal"),
  ])
  func `The town below the addressee is no part of the name`(address: String, name: String) {
    let text =
      "Vigo, 1 de mayo de 1917.\n\n\(address)\n\nMuy señor mío:\n\n\(Self.prose)\n\nE. Soto\n"
    #expect(Self.fields(text) == ["E. Soto | \(name) | Vigo | 1917-05-01 | explicit"])
  }

  @Test(arguments: [
    "Tu amigo Bruno", "Tu hermano Bruno", "Vuestro Bruno", "Su afectísimo servidor, Bruno",
    "Tu fiel amigo y compañero Bruno",
  ])
  func `A closing that ends with a name is signed`(closing: String) {
    let text = "Vigo, 20/6/1917\n\nQuerida Ana:\n\n\(Self.prose)\n\n\(closing)\n"
    #expect(Self.fields(text) == ["Bruno | Ana | Vigo | 1917-06-20 | explicit"])
  }

  @Test(arguments: ["Saludos a Bruno", "Un abrazo a Bruno", "Saludos Comunistas"])
  func `Whom a closing greets has not signed it`(closing: String) {
    let text = "Vigo, 20/6/1917\n\nQuerida Ana:\n\n\(Self.prose)\n\n\(closing)\n"
    #expect(Self.fields(text) == [" | Ana | Vigo | 1917-06-20 | explicit"])
  }

  @Test func `Two who are greeted are two, and neither is the pair`() {
    let text = """
      Vigo, 1 de mayo de 1917

      Querida Ana:

      \(Self.prose)

      Pedro

      Vigo, 1 de mayo de 1918

      Queridos Bruno y Ana:

      \(Self.prose)

      Pedro
      """
    #expect(
      Self.fields(text) == [
        "Pedro | Ana | Vigo | 1917-05-01 | explicit",
        "Pedro | Bruno;Ana | Vigo | 1918-05-01 | explicit",
      ])
  }

  @Test(arguments: ["ENVÍO DE HARINAS MOLIDAS AL CONSORCIO", "Carta sobre el viaje a Lugo"])
  func `The subject of a heading is no addressee`(heading: String) {
    let reading = HeadingReading(
      heading.split(separator: " ").enumerated().map { index, word in
        LineWord(String(word), utf8Range: index..<(index + 1))
      })
    #expect(reading.addressee == nil)
  }

  @Test(
    arguments: ["Tuyo, Bruno.", "Tu amigo Bruno", "Bruno"], ["", "Vigo, 20 de marzo de 1918.\n\n"])
  func `A greeting that opens a paragraph behind a signature begins a letter`(
    signature: String, dateline: String
  ) {
    let text = """
      Lugo, 12 de febrero de 1918

      Querida Ana:

      \(Self.prose)

      \(signature)

      \(dateline)Querido Bruno: \(Self.prose) El gobierno se mudó aquí.

      Tu amiga Ana
      """
    #expect(
      Self.fields(text) == [
        "Bruno | Ana | Lugo | 1918-02-12 | explicit",
        dateline.isEmpty ? "Ana | Bruno |  |  | " : "Ana | Bruno | Vigo | 1918-03-20 | explicit",
      ])
  }
}
