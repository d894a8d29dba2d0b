import Testing

@testable import Tokenizer

struct NoteLayoutTests {
  /// A page of wrapped prose with a mark in it, and its note below a rule.
  private static func page(mark: String, note: String, rule: String = "__________") -> String {
    """
    El herrero nos enseñó la carta que su hijo había mandado desde el
    frente, escrita en una caja de cerillas\(mark) y con la letra tan menuda
    que hubo que leerla con la lente del relojero. Decía que comían poco
    y que el capitán

    \(rule)
    \(note)

    se llamaba igual que él, lo que daba lugar a muchas confusiones en el
    reparto del tabaco y de los castigos.
    """
  }

  @Test(arguments: [
    ("1", "1 El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"),
    (" 1", "1 El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"),
    ("¹", "¹ El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"),
    ("[1]", "[1] El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"),
    (
      "<sup>1</sup>",
      "<sup>1</sup> El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"
    ),
    ("1", "1\n El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"),
  ])
  func `A note between two halves of a sentence`(mark: String, note: String) {
    let text = Self.page(mark: mark, note: note)
    #expect(
      layout(text, .note) == [
        "El Museo de la villa conserva la caja, sin las cerillas. (N. del E.)"
      ])
    let body = layout(text, .body)
    #expect(body.count == 1)
    #expect(body.first?.contains("una caja de cerillas y con la letra") == true)
    #expect(body.first?.contains("que el capitán se llamaba igual que él") == true)
  }

  @Test
  func `A number that no note has is no mark`() {
    let text = Self.page(mark: "1", note: "1 Hubo 30 cajas.")
      .replacing("con la letra tan menuda", with: "con la letra del año 1912, 2 renglones,")
    #expect(layout(text, .body).first?.contains("del año 1912, 2 renglones,") == true)
  }

  @Test
  func `Notes with a dash, each marked in the text before it`() {
    let text = """
      La compañía estrenó en marzo la comedia de los tres sobrinos.1 El
      público rió en el primer acto, tosió en el segundo y al tercero, 2
      que era el bueno, no llegó casi nadie, porque el último tranvía no
      esperaba a los desenlaces y la empresa no quiso
      1-La comedia no se imprimió nunca.
      2- Del tercer acto queda un cartel, con la fecha equivocada y un
      retrato que no es de la primera actriz.
       pagar coches.
      A la semana siguiente la sustituyeron por un drama de bandidos con
      caballo verdadero, que tuvo mejor entrada y ensució más el teatro,
      según consta en las cuentas de la limpieza que llevaba mi padre.
      """
    #expect(
      layout(text, .note) == [
        "La comedia no se imprimió nunca.",
        "Del tercer acto queda un cartel, con la fecha equivocada y un retrato que no es de la "
          + "primera actriz.",
      ])
    #expect(layout(text, .body).first?.contains("al tercero, que era el bueno") == true)
    #expect(layout(text, .body).first?.contains("no quiso pagar coches.") == true)
  }

  @Test(arguments: [("*", "* "), ("(1)", "(1) "), (" (*)", "(*) "), ("**", "**")])
  func `A mark that the text and the note both show`(mark: String, start: String) {
    let text = Self.page(mark: mark, note: start + "El Museo de la villa conserva la caja.")
      .replacing("__________\n", with: "")
    #expect(layout(text, .note) == ["El Museo de la villa conserva la caja."])
    #expect(layout(text, .body).count == 1)
    #expect(
      layout(text, .body).first?.contains("una caja de cerillas y con la letra") == true)
  }

  @Test
  func `A list with stars, and brackets that nobody refers to, are no notes`() {
    let text = """
      Traiga usted lo que sigue, si no le pesa la maleta:

      * Un tintero.

      * Papel de cartas.

      (1) Lo demás lo tengo aquí.
      """
    #expect(layout(text, .note) == [])
  }

  @Test
  func `A list with numbers is no block of notes`() {
    let text = """
      El reglamento del casino, que colgaba detrás de la puerta, decía con
      letra de pendolista lo siguiente, aunque nadie lo hubiera leído:
      1) No se fía.
      2) No se canta después de las once.
      3) El piano es de su dueño.
      """
    #expect(layout(text, .note) == [])
    #expect(layout(text, .body).count == 4)
  }

  @Test
  func `An editor's words in brackets are a note, inside a paragraph and alone`() {
    let text = """
      Le escribí al tío Braulio [hermano de la madre. N. del T.] y no contestó, porque
      estaba ya embarcado y las cartas de entonces no sabían nadar.

      (Falta una hoja. N. del E.)

      Sigo mañana, si queda aceite para la lámpara y no vienen los primos.
      """
    #expect(
      layout(text, .note) == ["[hermano de la madre. N. del T.]", "(Falta una hoja. N. del E.)"])
    #expect(layout(text, .body).first?.hasPrefix("Le escribí al tío Braulio y no contestó") == true)
  }

  @Test
  func `Notes of several paragraphs end with the page number stuck to them`() {
    let text = """
      # Papeles

      ## CARTA A LA JUNTA DE AGUAS<sup>1</sup>

      La junta se reunió en marzo y aprobó el reparto que habíamos pedido hace años, aunque sin la

      ---

      <sup>1</sup> La junta tenía siete vocales, de los cuales tres no sabían firmar y uno firmaba por todos.

      El secretario dejó escrito que aquella sesión duró hasta la madrugada por falta de relojes. 21.

      firma del alcalde, que se había marchado a la feria con el sello en el bolsillo.

      22

      No hubo protestas, porque los que protestan habían ido a la misma feria.

      23

      Los concejales que no fueron mandaron recado.

      24

      ## CARTA SEGUNDA

      El sello apareció en agosto, dentro de un queso<sup>2</sup>.

      ---

      <sup>2</sup> El queso se conserva. (Ed.)
      """
    #expect(
      layout(text, .note) == [
        "La junta tenía siete vocales, de los cuales tres no sabían firmar y uno firmaba por todos.",
        "El secretario dejó escrito que aquella sesión duró hasta la madrugada por falta de relojes.",
        "El queso se conserva. (Ed.)",
      ])
    #expect(
      layout(text, .body).contains {
        $0.hasSuffix(
          "sin la firma del alcalde, que se había "
            + "marchado a la feria con el sello en el bolsillo.")
      })
  }

  @Test func `A note that the scan prints again inside the text is taken out of it`() {
    let text = """
      El herrero nos enseñó la carta que su hijo había mandado desde el
      frente, 1 escrita en una caja de - El Museo de la villa conserva la
      caja, sin las cerillas. cerillas y con la letra tan menuda
      que hubo que leerla con la lente del relojero. Decía que comían poco
      y que el capitán

      __________
      1 El Museo de la villa conserva la caja, sin las cerillas.

      se llamaba igual que él, lo que daba lugar a muchas confusiones.
      """
    #expect(
      layout(text, .body) == [
        "El herrero nos enseñó la carta que su hijo había mandado desde el frente, escrita en una "
          + "caja de cerillas y con la letra tan menuda que hubo que leerla con la lente del "
          + "relojero. Decía que comían poco y que el capitán se llamaba igual que él, lo que daba "
          + "lugar a muchas confusiones."
      ])
    #expect(layout(text, .note).count == 2)
  }
}
