import Testing

@testable import Analysis

@Suite struct LetterSegmenterTests {
  /// Text of a letter, long enough to be a paragraph of prose.
  static let prose =
    "La harina se acabó el martes y desde entonces comemos lo que trae el río, que es poco y frío."

  @Test(arguments: [
    (
      "CARTA A J. V. STALIN\n\n\(prose)\n\nLenin\n\n3.IV.1922",
      "lenin | stalin |  | 1922-04-03 | explicit"
    ),
    (
      "Vigo, 9 de abril de 1920\n\nA la camarada N. K. Krúpskaia\n\nRespetada camarada:\n\n\(prose)\n\nCon respeto,\n\nElvira Soto, maestra",
      "Elvira Soto | krupskaia | Vigo | 1920-04-09 | explicit"
    ),
    (
      "DE ELVIRA SOTO A BRUNO LEAL\n\nVigo, 9 de enero [de 1921]\n\nAmigo Bruno:\n\n\(prose)\n\nElvira",
      "Elvira Soto | Bruno Leal | Vigo | 1921-01-09? | bracketed"
    ),
    (
      "Querido primo Bruno,\n\n\(prose)\n\nTu primo que te quiere,\n\nMarcos Leal\n\nLugo, 27.XII.24",
      "Marcos Leal | Bruno | Lugo | 1924-12-27 | explicit"
    ),
    (
      "Elvira Soto a Bruno Leal\n\nLugo, 3 de mayo de 1919\n\nMi querido Bruno:\n\n\(prose)\n\nE. Soto",
      "Elvira Soto | Bruno Leal | Lugo | 1919-05-03 | explicit"
    ),
    ("\(prose)\n\n\(prose)\n\nElvira", "Elvira |  |  |  | "),
    (
      "A BRUNO LEAL\n\nQuerido amigo:\n\n\(prose)\n\nSaludos, Lenin\n\nEscrita en febrero de 1915 en Berna",
      "lenin | Bruno Leal | Berna | 1915-02 | bracketed"
    ),
    (
      "Lugo, 4 de mayo de 1919\n\nSr. D. Bruno Leal\nPresente\n\nMuy señor mío:\n\n\(prose)\n\nSu seguro servidor,\n\nQ. B. S. M.\n\nMarcos Soto",
      "Marcos Soto | Bruno Leal | Lugo | 1919-05-04 | explicit"
    ),
  ])
  func `Reads who writes to whom, where and when`(text: String, fields: String) {
    #expect(LetterReading.letters(in: text).map(\.description) == [fields])
  }

  @Test func `Parts letters at headings, numbers and greetings`() {
    let text = """
      I. A Bruno Leal

      Vigo, 9 de abril de 1920

      Querido Bruno:

      \(Self.prose)

      Elvira Soto

      II. Al mismo

      \(Self.prose)

      Elvira

      Vigo, 1 de mayo de 1920

      III

      Vigo, 2 de junio de 1920

      Querido Bruno:

      \(Self.prose)

      E. Soto
      """
    #expect(
      LetterReading.letters(in: text).map(\.description) == [
        "Elvira Soto | Bruno Leal | Vigo | 1920-04-09 | explicit",
        "Elvira Soto | Bruno Leal | Vigo | 1920-05-01 | explicit",
        "Elvira Soto | Bruno Leal | Vigo | 1920-06-02 | explicit",
      ])
    #expect(
      LetterReading.letters(in: text).map(\.letter.title) == [
        "I. A Bruno Leal", "II. Al mismo", "III",
      ])
  }

  @Test func `Del mismo al mismo repeats both`() {
    let text = """
      De Elvira Soto a Bruno Leal

      \(Self.prose)

      Del mismo al mismo

      \(Self.prose)
      """
    #expect(
      LetterReading.letters(in: text).map(\.description)
        == Array(repeating: "Elvira Soto | Bruno Leal |  |  | ", count: 2))
  }

  @Test func `A continuation keeps its correspondents, and two sittings make an interval`() {
    let text = """
      CARTA AL CAMARADA STALIN

      23.XII.22.

      \(Self.prose)

      Lenin

      Dictado a M. V.

      ***

      Continuación de la carta

      24 de diciembre de 1922.

      \(Self.prose)

      \(Self.prose)

      25.XII.1922

      Dictado a M. V.
      """
    #expect(
      LetterReading.letters(in: text).map(\.description) == [
        "lenin | stalin |  | 1922-12-23 | explicit",
        "lenin | stalin |  | 1922-12-24/1922-12-25 | explicit",
      ])
  }

  @Test func `A note that is signed as well stays in its letter`() throws {
    let text = """
      CARTA AL CAMARADA STALIN

      \(Self.prose)

      Lenin

      15.XII.1922

      Otra cosa me queda, y es que \(Self.prose.lowercased())

      Lenin

      15.XII.1922
      """
    let letter = try #require(LetterReading.letters(in: text).first)
    #expect(LetterReading.letters(in: text).count == 1)
    #expect(letter.text.hasSuffix("Lenin\n15.XII.1922"))
  }

  @Test func `Bare dates part a novel in letters`() {
    let text = """
      A D. Bruno Leal, en Lugo

      Vigo, 11 de Noviembre.

      Querido Bruno: \(Self.prose)

      ELVIRA SOTO.

      13 de Noviembre.

      \(Self.prose)

      \(Self.prose)

      16 de Noviembre.

      \(Self.prose)

      2 de Enero.

      \(Self.prose)

      6 de Enero.

      \(Self.prose)
      """
    let letters = LetterReading.letters(in: text)
    #expect(
      letters.map(\.description) == [
        "Elvira Soto | Bruno Leal | Vigo | XXXX-11-11 | explicit",
        "Elvira Soto | Bruno Leal |  | XXXX-11-13 | explicit",
        "Elvira Soto | Bruno Leal |  | XXXX-11-16 | explicit",
        "Elvira Soto | Bruno Leal |  | XXXX-01-02 | explicit",
        "Elvira Soto | Bruno Leal |  | XXXX-01-06 | explicit",
      ])
    #expect(letters.last?.letter.title == "6 de Enero.")
  }

  @Test func `The year comes from the letters before and behind`() {
    func letter(_ date: String) -> String {
      "Vigo, \(date)\n\nQuerido Bruno:\n\n\(Self.prose)\n\nElvira\n\n"
    }
    func dates(_ text: String) -> [String] {
      LetterReading.letters(in: text).map {
        "\($0.letter.date?.description ?? "") \($0.letter.dateSource?.rawValue ?? "")"
      }
    }
    #expect(
      dates(letter("4 de mayo de 1919") + letter("11 de junio") + letter("2 de julio de 1919"))
        == ["1919-05-04 explicit", "1919-06-11 inferred", "1919-07-02 explicit"])
    // Two years would fit.
    #expect(
      dates(letter("4 de mayo de 1919") + letter("11 de junio") + letter("2 de julio de 1920"))
        == ["1919-05-04 explicit", "XXXX-06-11 explicit", "1920-07-02 explicit"])
    // The letters do not stand in the order of time.
    #expect(
      dates(
        letter("4 de mayo de 1919") + letter("11 de junio") + letter("2 de julio de 1919")
          + letter("1 de enero de 1919"))
        == [
          "1919-05-04 explicit", "XXXX-06-11 explicit", "1919-07-02 explicit",
          "1919-01-01 explicit",
        ])
  }

  @Test func `Where it was published is no part of a letter, a postscript is`() {
    let text = """
      ## CARTA A BRUNO LEAL

      Vigo, 9 de abril de 1920

      \(Self.prose)

      Elvira Soto

      Publicada por primera vez en 1959, en la revista Orillas.

      ## CARTA A MARCOS LEAL

      Vigo, 9 de mayo de 1920

      \(Self.prose)

      Elvira Soto

      P. D. Manda agujas.
      """
    let letters = LetterReading.letters(in: text)
    #expect(
      letters.map { $0.text.split(separator: "\n").last ?? "" } == [
        "Elvira Soto", "P. D. Manda agujas.",
      ])
  }

  @Test(arguments: [
    "7 de noviembre\n\n\(prose)\n\n8 de noviembre\n\n\(prose)\n\n9 de noviembre\n\n\(prose)",
    "LA VIDA EN EL RÍO\n\n\(prose)\n\nUn día me llegó una carta que decía:\n\nQuerido Luis:\n\nVen.\n\nTu hermano Marcos\n\nNo fui. \(prose)",
    "\(prose)\n\n\(prose)",
  ])
  func `A diary, a narrative that quotes a letter, and plain text are no letters`(text: String) {
    let letters = LetterReading.letters(in: text)
    #expect(letters.map(\.description) == [" |  |  |  | "])
  }

  @Test func `Signatures that are shortened differently are one person`() {
    let union = NameUnion([
      "Hilario", "H. Monteclaro", "Hilario Monteclaro", "Ana", "Ana Soto", "Ana Leal",
    ])
    #expect(union.fullest("Hilario") == "Hilario Monteclaro")
    #expect(union.fullest("H. Monteclaro") == "Hilario Monteclaro")
    #expect(union.fullest("H. M.") == "Hilario Monteclaro")
    // Two fuller names differ.
    #expect(union.fullest("Ana") == "Ana")
    #expect(union.fullest("Bruno") == "Bruno")
  }
}
