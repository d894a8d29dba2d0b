import Testing

@testable import Tokenizer

struct NormalFormTests {
  @Test(arguments: [
    ("Ramo\u{301}n Pen\u{303}a", "Ramón Peña"), ("Ramón", "Ramón"), ("", ""),
    ("Троцкии\u{306}", "Троцкий"),
  ])
  func `A name is printed alike whatever its bytes`(text: String, composed: String) {
    #expect(Array(NormalForm.composed(text).utf8) == Array(composed.utf8))
  }
}
