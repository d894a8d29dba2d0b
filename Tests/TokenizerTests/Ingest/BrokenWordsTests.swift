import Testing

@testable import Tokenizer

struct BrokenWordsTests {
  @Test(arguments: [
    ("Lo dijo con mucho  c u i d a d o  el boticario.", "Lo dijo con mucho cuidado el boticario."),
    ("C A R T A S  D E  F A M I L I A", "CARTAS DE FAMILIA"),
    ("D E  T A B E R N A S, con vino", "DE TABERNAS, con vino"),
    ("La « l i b e r t a d » de todos", "La « libertad » de todos"),
    ("c a s a", "casa"), ("Contra t o d o el pueblo", "Contra todo el pueblo"),
    ("una y otra  R e v o l u c i ó n", "una y otra Revolución"),
  ])
  func `Letters that stand apart are a word`(printed: String, typed: String) {
    #expect(layout(printed, .body) == [typed])
  }

  @Test(arguments: [
    "Las vocales son a e i o u y nada más.", "Firmado: A. B. C. Ruiz", "a b c d e f g h",
    "1 2 3 4 5 6", "Vino y a la vez no vino.", "Puntos A B C D del plano",
  ])
  func `Letters that are words, initials or signs stay apart`(text: String) {
    #expect(layout(text, .body) == [text])
  }

  @Test func `Letters at any place of a long text are found`() {
    for length in 50..<140 {
      let text = String(repeating: "x", count: length) + " c u i d a d o y"
      #expect(
        layout(text, .body) == [text.replacing("c u i d a d o", with: "cuidado")], "\(length)")
    }
  }

  @Test func `A space behind fi or fl is none where many are torn`() {
    let torn = "El ofi cial defi nió el fi n de la fl ota, y la afl icción fue sufi ciente."
    #expect(
      layout(torn, .body) == [
        "El oficial definió el fin de la flota, y la aflicción fue suficiente."
      ])
  }

  @Test func `One torn word is joined where the source has it whole`() {
    #expect(
      layout("El afi lador vino. Llamamos al afilador otra vez.", .body) == [
        "El afilador vino. Llamamos al afilador otra vez."
      ])
    #expect(layout("El wifi no llega a Refi da.", .body) == ["El wifi no llega a Refi da."])
  }
}
