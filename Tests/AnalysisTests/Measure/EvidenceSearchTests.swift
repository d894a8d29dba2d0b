import Testing
import Tokenizer

@testable import Analysis

@Suite struct EvidenceSearchTests {
  private static let gazetteer = CooccurrenceCounterTests.gazetteer

  private static let draft = CorpusDraft(
    gazetteer,
    [
      (
        "a.txt",
        [
          LetterDraft("Lenin y Stalin. Trotski calla.\nLenin escribe.", date: "1922-01"),
          LetterDraft("El 2 de mayo de 1921 Stalin llama.\nnote|Nota: Lenin y Stalin."),
        ]
      )
    ])

  private func rows(
    _ subject: EvidenceSubject, unit: CooccurrenceUnit = .paragraph,
    _ selection: Selection = Selection()
  ) -> String {
    var vocabulary = Vocabulary()
    let source = Self.draft.annotated(0, &vocabulary)
    var table = Table(EvidenceReport.columns)
    EvidenceReport.forEachRow(
      of: source, EvidenceSearch(subject, unit: unit), selection, Self.gazetteer
    ) { table.append($0) }
    return String(csv(table).drop { $0 != "\n" }.dropFirst())
  }

  @Test func `Behind an edge is each unit with the sentences of both`() {
    #expect(
      rows(.edge(0, 1)) == """
        a#1,a.txt,1,1,0,30,1922-01,Lenin y Stalin. Trotski calla.

        """)
    #expect(rows(.edge(1, 0)) == rows(.edge(0, 1)))
    #expect(rows(.edge(0, 1), unit: .sentence) == "")
    #expect(
      rows(.edge(1, 2), Selection(layers: .text)).split(separator: "\n").count == 2)
  }

  @Test func `Behind an entity is each mention with its sentence`() {
    #expect(
      rows(.entity(1)) == """
        a#1,a.txt,1,1,0,5,1922-01,Lenin y Stalin.
        a#1,a.txt,2,1,31,36,1922-01,Lenin escribe.

        """)
  }

  @Test(arguments: ["1921-05-02", "1921-05", "1921", "192X", "1921-05-01/1921-05-03"])
  func `Behind a date is each date that lies in it`(_ text: String) throws {
    let date = try #require(EDTF(text))
    #expect(
      rows(.date(date)) == """
        a#2,a.txt,3,4,49,66,,El 2 de mayo de 1921 Stalin llama.

        """)
  }

  @Test(arguments: ["1922", "1921-06", "XXXX-05-02"])
  func `Other dates are not behind it`(_ text: String) throws {
    #expect(rows(.date(try #require(EDTF(text)))) == "")
  }

  @Test func `Behind a word is each occurrence in any case`() throws {
    let query = try #require(ConcordanceQuery("LLAMA", folding: .letterCase))
    #expect(
      rows(.words(query)) == """
        a#2,a.txt,3,29,74,79,,El 2 de mayo de 1921 Stalin llama.

        """)
  }
}
