import Testing

@testable import Tokenizer

struct LemmaListTests {
  @Test
  func `A form has the lemma behind its tab`() {
    let list = LemmaList(text: "cartas\tcarta\nescribió\tescribir\n")
    #expect(list.lemma(of: "cartas") == "carta")
    #expect(list.lemma(of: "escribió") == "escribir")
    #expect(list.lemma(of: "escribio") == nil)
    #expect(list.lemma(of: "carta") == nil)
    #expect(list.count == 2)
    #expect(list.errors == [])
  }

  @Test
  func `Comments, blank lines, CRLF, a byte-order mark and spaces are no part of a word`() {
    let list = LemmaList(
      text: "\u{FEFF}# verbs\r\n\r\n fue \t ser  # or ir\r\n  # end\r\necha\tde  menos")
    #expect(list.lemma(of: "fue") == "ser")
    #expect(list.lemma(of: "echa") == "de menos")
    #expect(list.count == 2)
    #expect(list.errors == [])
  }

  @Test
  func `Forms and lemmas are brought to their normal form`() {
    let list = LemmaList(text: "LEYO\u{301}\tLeer\nNin\u{303}os\tNin\u{303}o\n")
    #expect(list.lemma(of: "leyó") == "leer")
    #expect(list.lemma(of: "niños").map { Array($0.utf8) } == Array("niño".utf8))
  }

  @Test
  func `Every mistake is told with its line and column`() {
    let list = LemmaList(
      text: """
        # form, tab, lemma
        cartas carta
        \tcarta
        cartas\t
        cartas\tcarta\tsustantivo

          echa de menos\techar
        son cartas\t
        """)
    #expect(
      list.errors.map { "\($0.line):\($0.column): \($0.message)" } == [
        "2:1: there is no tab; write a form, a tab and its lemma",
        "3:1: the form is missing; write it before the tab",
        "4:8: the lemma is missing; write it behind the tab",
        "5:14: there are 3 fields; write a form, a tab and its lemma",
        "7:3: the form has a space in it; write a single word",
        "8:1: the form has a space in it; write a single word",
        "8:12: the lemma is missing; write it behind the tab",
      ])
    #expect(list.count == 0)
  }

  @Test
  func `The first of two lemmas of a form stands, and the second is a mistake`() {
    let list = LemmaList(text: "fue\tser\nfue\tser\nFue\tir\n")
    #expect(list.lemma(of: "fue") == "ser")
    #expect(
      list.errors.map { "\($0.line): \($0.message)" } == [
        "3: the form has the lemma 'ser' in line 1; keep one of them"
      ])
  }

  @Test
  func `An empty text is an empty list`() {
    let list = LemmaList(text: "")
    #expect(list.count == 0)
    #expect(list.lemma(of: "") == nil)
    #expect(list.errors == [])
  }
}
