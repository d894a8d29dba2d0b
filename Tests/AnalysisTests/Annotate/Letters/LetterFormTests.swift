import Testing

@testable import Analysis

/// Addresses, signatures and datelines in the forms in which editions print them.
@Suite struct LetterFormTests {
  private static let prose = LetterSegmenterTests.prose

  private static func fields(_ text: String) -> [String] {
    LetterReading.letters(in: text).map(\.description)
  }

  @Test(arguments: [
    "Suyo,\nA. Loredo", "Suyo,\n\nA. Loredo", "Suyo, A. Loredo",
    "De usted atento y s. s.,\nA. Loredo",
    "Suyo,\n\nA. Loredo\n\nP. D. M. Gorki le saluda y pregunta por la casa.",
  ])
  func `A closing and a name below it`(end: String) {
    #expect(
      Self.fields("Vigo, 3 de enero de 1919\n\nQuerido Bruno:\n\n\(Self.prose)\n\n\(end)\n")
        == ["A. Loredo | Bruno | Vigo | 1919-01-03 | explicit"])
  }

  @Test(arguments: ["L. Quiñones", "C. Prado", "V. Almazán", "P. D. M. Almazán"])
  func `An initial that might be a number, or the mark of a postscript`(name: String) {
    #expect(
      Self.fields("Querido Bruno:\n\n\(Self.prose)\n\nCon un abrazo,\n\n\(name)\n")
        == ["\(name) | Bruno |  |  | "])
  }

  @Test(arguments: [
    "Sr. D.\nHilario Monteclaro\nPresente", "Sr. D. Hilario Monteclaro",
    "Excmo. Sr.\nDon Hilario Monteclaro\nCalle de la Rúa, 14\nLugo",
  ])
  func `An address between the dateline and the greeting`(address: String) {
    let letter = """
      Santander, 3 de marzo de 1919

      \(address)

      Muy señor mío:

      \(Self.prose)

      Su seguro servidor,

      Baldomero Cifuentes

      """
    let fields = "Baldomero Cifuentes | Hilario Monteclaro | Santander | 1919-03-03 | explicit"
    #expect(Self.fields(letter) == [fields])
    #expect(
      Self.fields(letter + "\n" + letter.replacing("1919", with: "1920"))
        == [fields, fields.replacing("1919", with: "1920")])
  }

  @Test(arguments: [
    ("Gijón, junio de 1929", "Gijón | 1929-06 | explicit"),
    ("Gijón, junio 1929", "Gijón | 1929-06 | explicit"),
    ("Tashkent, verano de 1928", "Tashkent | 1928-22 | explicit"),
    ("Tashkent, a mediados de junio de 1928", "Tashkent | 1928-06~ | explicit"),
  ])
  func `A time of the year above the first letter`(dateline: String, fields: String) {
    let end = "\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n"
    #expect(Self.fields(dateline + end) == ["Elvira | Bruno | " + fields])
  }

  @Test func `Numbers alone above greetings are those of letters, from whatever one on`() {
    let text = (7...10).map { "\($0)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n" }.joined()
    #expect(LetterReading.letters(in: text).map(\.letter.title) == ["7", "8", "9", "10"])
  }

  @Test func `A body that signs`() {
    #expect(
      Self.fields("Ciudadanos:\n\n\(Self.prose)\n\nCon saludos,\n\nLa Junta\n") == [
        "Junta |  |  |  | "
      ])
  }

  @Test func `Notes of several days under one signature are of all of them`() {
    let text = """
      NOTAS SOBRE EL ASUNTO

      23 de diciembre de 1922

      \(Self.prose)

      24 de diciembre de 1922

      \(Self.prose)

      26 de diciembre de 1922

      \(Self.prose)

      L. Quiñones
      Dictado a M. V.
      """
    #expect(Self.fields(text) == ["L. Quiñones |  |  | 1922-12-23/1922-12-26 | explicit"])
  }

  @Test func `Each field has the lines that gave it`() {
    let text =
      "Sr. D. Bruno Leal\n\nVigo, 3 de enero de 1919\n\nQuerido amigo:\n\n\(Self.prose)\n\n"
      + "Tuyo,\n\nElvira\n\nDE LA MISMA AL MISMO\n\n4 de enero\n\n\(Self.prose)\n\nElvira\n"
    let letters = LetterReading.letters(in: text)
    #expect(
      letters.map { letter in
        letter.letter.evidence.map { "\($0.field) \($0.reason)" }
      } == [
        [
          "letter address", "sender signature", "addressees address", "place dateline",
          "date dateline",
        ],
        [
          "letter heading", "title heading", "sender signature", "addressees letterBefore",
          "date dateline",
        ],
      ])
  }

  @Test func `A text without any sign of a letter says so, a table what it gives`() {
    #expect(
      LetterReading.letters(in: Self.prose).map { $0.letter.evidence.map(\.reason) } == [
        [.wholeSource]
      ])
    let (table, _) = LettersTable.read("file,line,sender\na.txt,1,lenin\n", file: "t.csv")
    let letters = LetterReading.letters(in: Self.prose, table: table)
    #expect(
      letters.map { $0.letter.evidence.map { "\($0.field) \($0.reason)" } } == [
        ["letter table", "sender table"]
      ])
  }
}
