import Testing

@testable import Tokenizer

struct PageFurnitureTests {
  /// Wrapped prose with a head and a number between its pages.
  private static func pages(_ heads: [String]) -> String {
    var text = "MEMORIAS DE UN FAROLERO\n\nContadas por él mismo\n\n"
    for head in heads {
      text += """
        Encendí el primero a las cinco y el último a las seis menos cuarto,
        porque el viento venía de la ría y apagaba lo que yo dejaba hecho, y
        hubo que volver sobre mis pasos con la pértiga al hombro hasta que la
        calle entera quedó

        \(head)

        iluminada y pude irme a cenar con los compañeros.


        """
    }
    return text
  }

  @Test
  func `Running heads with varying numbers are taken out of their sentences`() {
    let text = Self.pages(["10 MEMORIAS DE UN FAROLERO", "MEMORIAS DE UN FAROLERO 11"])
    #expect(
      layout(text, .furniture) == ["10 MEMORIAS DE UN FAROLERO", "MEMORIAS DE UN FAROLERO 11"])
    #expect(layout(text, .body).filter { $0.contains("quedó iluminada") }.count == 2)
  }

  @Test
  func `A head above its page number is taken out with it`() {
    let text = Self.pages(["7\n\nMEMORIAS DE UN FAROLERO", "8\n\nMEMORIAS DE UN FAROLERO"])
    #expect(
      layout(text, .furniture) == ["7", "MEMORIAS DE UN FAROLERO", "8", "MEMORIAS DE UN FAROLERO"])
    #expect(layout(text).first == "body: MEMORIAS DE UN FAROLERO")
  }

  @Test
  func `One number inside a sentence is a page number`() {
    let text = Self.pages(["31"])
    #expect(layout(text, .furniture) == ["31"])
  }

  @Test
  func `Numbers of chapters stay`() {
    let chapter =
      "El médico llegó tarde, como todos los martes, y pidió que le sirvieran antes.\n\n"
    let text = "1\n\n" + chapter + "2\n\n" + chapter + "3\n\n" + chapter
    #expect(layout(text, .furniture) == [])
    #expect(layout(text, .body).count == 6)
  }

  @Test
  func `A series of headings and the signatures above them stay`() {
    let text = (1...4).map {
      "Carta \($0)\n\nQuerida Rita:\n\nHoy tampoco ha salido la barca de Eladio.\n\nJacinto\n\n"
    }.joined()
    #expect(layout(text, .furniture) == [])
  }

  @Test
  func `A signature above a page number and a dateline stays`() {
    let text = (7...10).map {
      """
      Querida Rita:

      Hoy tampoco ha salido la barca de \(["Eladio", "Benita", "Tomasa", "Gil"][$0 - 7]), que sigue sin

      \($0 * 2)

      calafatear desde el otoño.

      Jacinto

      \($0 * 2 + 1)

      Soria, \($0) de junio de 1911


      """
    }.joined()
    #expect(layout(text, .furniture) == (14...21).map(String.init))
  }

  @Test
  func `A year alone on its line stays`() {
    #expect(
      layout("La barca\n\nNovela\n\n1891\n\nEra de noche cuando salimos.\n", .furniture) == [])
  }

  @Test
  func `Dates above the entries of a diary are no running heads`() {
    var text = ""
    for day in [3, 12, 25] {
      text += """
        \(day) de agosto

        Hoy no ha venido nadie a la botica, salvo el perro del notario, que
        se sentó delante del mostrador y estuvo esperando a que le hablara,
        como si trajera una receta que no se atrevía a enseñar.

        \(day)


        """
    }
    #expect(layout(text, .body).filter { $0.hasSuffix("de agosto") }.count == 3)
  }
}
