import Testing

@testable import Analysis

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("lenin", "lenin"), ("Ñandú-1.º:a", "Ñandú-1._x00BA_:a"), ("Karl Marx", "Karl_x0020_Marx"),
    ("a_x_b", "a_x005F_x_b"), ("<&\"", "_x003C__x0026__x0022_"), ("\u{1F600}", "_x1F600_"),
    ("Ленин", "Ленин"),
  ])
  func `A name token holds nothing that XML has no place for`(_ text: String, _ token: String) {
    #expect(XMLText.token(text) == token)
  }

  @Test func `What means something to XML is escaped, what it cannot hold is a space`() {
    #expect(XMLText.escaped("<a> & \"b\"\u{1}") == "&lt;a&gt; &amp; &quot;b&quot; ")
  }
}
