import Analysis
import Testing

@Suite struct LetterNamingTests {
  private static let names: [(names: [String], stems: [String])] = [
    (["a.txt", "b.md", "b.txt"], ["a", "b.md", "b.txt"]),
    (["1920/a.txt", "1921/a.txt"], ["1920/a", "1921/a"]),
    (["cartas", "-"], ["cartas", "-"]),
    (["a.b.txt", "a.TXT"], ["a.b", "a"]),
    ([".txt"], [".txt"]),
    (["Año 1920.txt"], ["Año 1920"]),
    // The whole name of one is the short name of another.
    (["a.txt.md", "a.txt", "a.md"], ["a.txt.md", "a.txt", "a.md"]),
    ([], []),
  ]

  @Test(arguments: names)
  func `An ending stays only where two names would clash`(
    _ example: (names: [String], stems: [String])
  ) {
    #expect(LetterNaming.stems(of: example.names) == example.stems)
  }
}
