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

  @Test func `Places and whole days above texts are those of dated pieces`() {
    let text = ["3", "9", "30"].map {
      "Moscú, \($0) de marzo de 1923\n\n\(Self.prose)\n\n"
    }.joined()
    #expect(
      Self.fields(text) == [
        " |  | Moscú | 1923-03-03 | explicit", " |  | Moscú | 1923-03-09 | explicit",
        " |  | Moscú | 1923-03-30 | explicit",
      ])
  }

  @Test(arguments: [
    "Sr. D.\nHilario Duarte", "Sr. D. Hilario Duarte\n\nValparaíso", "Sra. Rita Duarte, Presente",
  ])
  func `The addressee may stand at the foot`(foot: String) {
    let text =
      "Vigo, 3 de enero de 1919\n\nMuy señor mío:\n\n\(Self.prose)\n\nElvira Soto\n\n\(foot)\n"
    let name = foot.contains("Rita") ? "Rita Duarte" : "Hilario Duarte"
    #expect(Self.fields(text) == ["Elvira Soto | \(name) | Vigo | 1919-01-03 | explicit"])
  }

  @Test func `A doctor's signature is no address`() {
    let text =
      "Vigo, 3 de enero de 1919\n\nQuerido Bruno:\n\n\(Self.prose)\n\nDr. Elías Soto\n"
    #expect(Self.fields(text) == ["Elías Soto | Bruno | Vigo | 1919-01-03 | explicit"])
  }

  @Test(arguments: [
    ("2 de mayo", "1919-05-02 | inferred"), ("2 de febrero", "XXXX-02-02 | explicit"),
  ])
  func `Behind the last year a date within half a year has it`(day: String, date: String) {
    func letter(_ date: String) -> String {
      "\(date)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }
    let text =
      letter("Vigo, 3 de enero de 1919") + letter("Vigo, 9 de abril de 1919")
      + letter("Vigo, \(day)")
    #expect(Self.fields(text).last == "Elvira | Bruno | Vigo | \(date)")
  }

  @Test func `Before the first year a date within half a year has it`() {
    func letter(_ date: String) -> String {
      "\(date)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }
    let text =
      letter("Vigo, 20 de diciembre") + letter("Vigo, 3 de enero de 1919")
      + letter("Vigo, 9 de abril de 1919")
    #expect(Self.fields(text).first == "Elvira | Bruno | Vigo | 1918-12-20 | inferred")
  }

  @Test
  func `What goes on under a title of its own has that title and the addressee of the series`() {
    func note(_ head: String, _ day: Int) -> String {
      "\(head)\n\n\(day) de junio de 1911\n\n\(Self.prose)\n\nLenin\n\n"
    }
    let text =
      note("# CARTA AL GREMIO", 1) + note("### Continuación del parecer", 2)
      + "### Continuación del parecer\n\n3 de junio de 1911\n\n## LA MAQUILA Y SU PESO\n\n"
      + "\(Self.prose)\n\nLenin\n\n" + note("### Continuación del parecer sobre la maquila", 4)
      + note("### Agregado a lo del gremio", 5)
    let letters = LetterReading.letters(in: text, name: "a.md").map(\.letter)
    #expect(
      letters.map { $0.addressees.map(\.label) } == [[String]](repeating: ["Gremio"], count: 5))
    #expect(
      letters.map(\.title) == [
        "CARTA AL GREMIO", "Continuación del parecer", "LA MAQUILA Y SU PESO",
        "Continuación del parecer sobre la maquila", "Agregado a lo del gremio",
      ])
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
