import Testing

@testable import Tokenizer

struct TokenizedSourceTests {
  /// The source, its lines joined, read as the package does.
  private func tokenized(_ text: String) -> TokenizedSource {
    let source = SourceText(name: "a.txt", text)
    let clean = LayoutCleaner().clean(source)
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
    return TokenizedSource(source: source, text: clean, tokens: tokens)
  }

  @Test
  func `A token has its place in the source in scalars, lines and columns`() {
    let read = tokenized("Ñandú.\r\n\r\n¿Qué es, 🜨 Vera?\r\n")
    let tokens = read.tokens
    let places = (0..<tokens.count).map { token in
      let range = tokens.utf8Range(of: token)
      let span = read.scalarRange(of: range)
      let position = read.position(of: range.lowerBound)
      return "\(read.surface(of: range)) \(span) \(position)"
    }
    #expect(
      places == [
        "Ñandú 0..<5 a.txt:1:1", ". 5..<6 a.txt:1:6", "¿ 10..<11 a.txt:3:1",
        "Qué 11..<14 a.txt:3:2",
        "es 15..<17 a.txt:3:6", ", 17..<18 a.txt:3:8", "🜨 19..<20 a.txt:3:10",
        "Vera 21..<25 a.txt:3:12", "? 25..<26 a.txt:3:16",
      ])
    #expect(read.paragraph(ofToken: 2) == read.text.paragraphs[1])
    #expect(read.scalarRange(of: 0..<0) == 0..<0)
  }
}
