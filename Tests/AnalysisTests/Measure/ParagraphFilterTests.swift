import Testing
import Tokenizer

@testable import Analysis

struct ParagraphFilterTests {
  private static let paragraphs = [
    "La carta llegó ayer.", "CARTA AL COMITÉ CENTRAL", "Nada de nada.", "El Comité Central votó.",
    "Cartagena, no cartas.", "Un kilo de pan.",
  ]

  private func wanted(_ queries: String..., folding: QueryFolding = []) -> [Int]? {
    let filter = ParagraphFilter(queries.compactMap { ConcordanceQuery($0, folding: folding) })
    return filter?.wanted(in: CleanText(prose: Self.paragraphs.joined(separator: "\n")))
      .enumerated().filter(\.element).map(\.offset)
  }

  @Test func `Paragraphs with the letters of a query are wanted`() {
    #expect(wanted("carta") == [0, 1, 4])
    #expect(wanted("comité central") == [1, 3])
    #expect(wanted("cartag*") == [4])
    #expect(wanted("carta", "kilo") == [0, 1, 4, 5])
    #expect(wanted("zapato") == [])
  }

  @Test func `Where a place may have other bytes nothing is ruled out`() {
    #expect(wanted("@lenin") == nil)
    #expect(wanted("de") == nil)
    #expect(wanted("?l") == nil)
    #expect(wanted("carta", "él") == nil)
    // The sign for kelvin is a k in lower case.
    #expect(wanted("kilo", folding: .letterCase) == [5])
    #expect(wanted("akk", folding: .letterCase) == nil)
    // The letters before an accent may have none.
    #expect(wanted("comite", folding: .accents) == nil)
  }

  @Test(arguments: [
    "carta", "Carta", "comité central", "cart*", "*ito", "c?rta", "kilo", "Sr.", "él",
  ])
  func `A concordance is the same with and without it`(query: String) throws {
    let text = """
      La carta llegó. Otra carta no.

      El comite\u{301} central; el Sr. Ruiz. Un poquito de carta.

      CARTA. Él no; \u{212A}ilo sí, kilo no.
      """
    for folding in [[], .letterCase, [.letterCase, .accents]] as [QueryFolding] {
      let asked = try #require(ConcordanceQuery(query, folding: folding))
      func lines(_ filter: ParagraphFilter?) -> [String] {
        var memory = Annotator.Memory()
        let source = Annotator(Gazetteer([])).annotate(
          SourceText(name: "a.txt", text), stem: "a", scope: .tokens, where: filter, &memory)
        return Concordance([asked], contextWords: 5).lines(
          in: source, Selection(), Gazetteer([])
        ).map {
          source.tokenized.surface(of: $0.left) + "|" + source.tokenized.surface(of: $0.right)
        }
      }
      #expect(lines(ParagraphFilter([asked])) == lines(nil))
    }
  }
}
