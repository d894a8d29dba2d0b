import Testing

@testable import Tokenizer

struct MarkdownLayoutTests {
  @Test(arguments: [
    ("El *viejo* **puerto** de ***sal***.", "El viejo puerto de sal."),
    ("Un _lugar_ y un nombre_con_rayas.", "Un lugar y un nombre_con_rayas."),
    ("Véase la [carta primera](#una) y 3 \\* 4.", "Véase la carta primera y 3 * 4."),
    ("La calle X*** no existe.", "La calle X*** no existe."),
    ("Línea <br> con <i>letra</i> `fija`.", "Línea con letra fija."),
    ("## **Capítulo I**", "Capítulo I"),
    ("- pan y *vino*", "pan y vino"),
  ])
  func `Signs are taken out of the text`(line: String, text: String) {
    #expect(layout(line + "\n", .body, name: "a.md") == [text])
  }

  @Test
  func `A hard break keeps lines apart unless the sentence goes on`() {
    let text =
      "Dictado a la sobrina  \n4 de mayo.\n\nImpreso por segunda vez en  \n1930, con erratas.\n"
    #expect(
      layout(text, name: "a.md").map { $0.drop { $0 != " " }.dropFirst() }
        == ["Dictado a la sobrina", "4 de mayo.", "Impreso por segunda vez en 1930, con erratas."])
  }

  @Test
  func `The head of a file is front`() {
    let text = "---\ntitle: Cartas\nlang: es\n---\n\nQuerida Rita:\n\nNo llegó el tren.\n"
    #expect(layout(text, .front, name: "a.md") == ["title: Cartas", "lang: es"])
    #expect(layout(text, .body, name: "a.md") == ["Querida Rita:", "No llegó el tren."])
  }

  @Test
  func `Headings carry their level`() {
    let clean = LayoutCleaner().clean(SourceText(name: "a.md", "## Uno\n\nTexto.\n"))
    #expect(clean.paragraphs.map(\.style).contains(.heading(level: 2)))
  }
}
