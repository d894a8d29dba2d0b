import TestSupport
import Testing

@testable import Tokenizer

/// Every example of `TOKENS.md`, read from its tables.
struct TokenDefinitionTests {
  @Test(arguments: try examples(headed: "| text | tokens |"))
  func `A text has the tokens that the definition says`(row: [[String]]) {
    let read = ReadTokens(row[0][0])
    #expect(read.forms.split(separator: "|").map(String.init) == row[1], "\(row[0][0])")
  }

  @Test(arguments: try examples(headed: "| text | sentences |"))
  func `A text has the sentences that the definition says`(row: [[String]]) {
    #expect(ReadTokens(row[0][0]).sentences == row[1])
  }

  /// Scalars are compared, since equal strings may differ in them.
  @Test(arguments: try examples(headed: "| written | type |"))
  func `A token has the type that the definition says`(row: [[String]]) {
    let forms = ReadTokens(row[0][0] + " a").normalForms
    #expect(forms.first.map { Array($0.unicodeScalars) } == Array(row[1][0].unicodeScalars))
  }

  @Test(arguments: try examples(headed: "| broken | elsewhere | token |"))
  func `A word broken at a line's end reads as the definition says`(row: [[String]]) {
    let halves = row[0][0].split(separator: "⏎").map(String.init)
    let elsewhere = row[1].first.map { "Otra vez \($0) se lee." } ?? ""
    let text = "Ayer por la tarde se habló mucho de \(halves[0])\n\(halves[1]) en la casa.\n"
    let source = SourceText(name: "a.txt", "\(text)\n\(elsewhere)\n")
    let clean = LayoutCleaner().clean(source)
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, into: &vocabulary)
    #expect(tokens.count > 8)
    #expect(clean[tokens.utf8Range(of: 8)] == row[2][0])
    let breaks = clean.paragraphs.count { $0.rule == .wordBreak }
    #expect(breaks == (row[2][0].contains("-") ? 0 : 1), "what --explain shows")
  }

  @Test
  func `No table of the definition is passed over`() throws {
    let rows = try ["| text | tokens |", "| text | sentences |", "| written | type |"].map {
      try Self.examples(headed: $0).count
    }
    #expect(rows[0] >= 25 && rows[1] >= 10 && rows[2] >= 10)
    #expect(try Self.examples(headed: "| broken | elsewhere | token |").count >= 8)
  }

  /// The rows of all tables with this header: for each cell, the texts between its backticks.
  private static func examples(headed header: String) throws -> [[[String]]] {
    var rows: [[[String]]] = []
    var isInside = false
    for line in try ProjectFiles.text("Sources/Tokenizer/TOKENS.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      if line == header {
        isInside = true
      } else if isInside, !line.hasPrefix("| ---") {
        rows.append(
          line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
            // Every second piece stands between backticks.
            $0.split(separator: "`", omittingEmptySubsequences: false).enumerated()
              .filter { $0.offset % 2 == 1 }.map { String($0.element) }
          })
      }
    }
    return rows
  }
}
