import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct TokenReportTests {
  private static let draft = CorpusDraft([
    (
      "a.txt",
      [
        LetterDraft("La Paz. El 1.º\nnote|Nota."), LetterDraft("Fin.", isOutside: true),
      ]
    )
  ])

  private func rows(_ body: (AnnotatedSource, Vocabulary, ([Cell]) -> Void) -> Void) -> [[UInt8]] {
    var vocabulary = Vocabulary()
    let source = Self.draft.annotated(0, &vocabulary)
    var rows: [[Cell]] = []
    body(source, vocabulary) { rows.append($0) }
    return rows.map { row in
      var bytes: [UInt8] = []
      TableWriter(.csv, columns: row.map { _ in "" }).append(row, isFirst: false, to: &bytes)
      return Array(bytes.dropLast())
    }
  }

  private func text(_ rows: [[UInt8]]) -> [String] {
    rows.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `Tokens are numbered over the source whichever layers are asked for`() {
    let found = rows { source, vocabulary, add in
      TokenReport.forEachRow(of: source, vocabulary, Selection(), without: .none, add)
    }
    #expect(
      text(found) == [
        "a.txt,a#1,1,1,0,2,La,la,word,body", "a.txt,a#1,1,1,3,6,Paz,paz,word,body",
        "a.txt,a#1,1,1,6,7,.,.,punctuation,body", "a.txt,a#1,1,2,8,10,El,el,word,body",
        "a.txt,a#1,1,2,11,14,1.º,1.º,number,body", "a.txt,,3,4,26,29,Fin,fin,word,body",
        "a.txt,,3,4,29,30,.,.,punctuation,body",
      ])
  }

  @Test func `Stopwords can be left out`() {
    let found = rows { source, vocabulary, add in
      TokenReport.forEachRow(
        of: source, vocabulary, Selection(layers: .note),
        without: StopwordList(words: ["."]), add)
    }
    #expect(text(found) == ["a.txt,a#1,2,3,20,24,Nota,nota,word,note"])
  }

  @Test func `A sentence reaches from its first to its last token`() {
    let found = rows { source, _, add in
      SentenceReport.forEachRow(of: source, Selection(layers: .text), add)
    }
    #expect(
      text(found) == [
        "a.txt,a#1,1,1,0,7", "a.txt,a#1,1,2,8,14", "a.txt,a#1,2,3,20,25", "a.txt,,3,4,26,30",
      ])
  }

  @Test func `Cleaned text has an empty line between paragraphs`() {
    var vocabulary = Vocabulary()
    let source = Self.draft.annotated(0, &vocabulary)
    var bytes: [UInt8] = []
    CleanTextReport.append(source, Selection(), to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "La Paz. El 1.º\n\nFin.\n\n")
  }

  @Test func `Each paragraph has its layer and the rule for it`() {
    let found = rows { source, _, add in
      ExplanationReport.forEachRow(of: source, Selection(layers: .text), add)
    }
    #expect(
      text(found) == [
        "a.txt,1,1,0,14,body,text,La Paz. El 1.º", "a.txt,2,2,20,25,note,text,Nota.",
        "a.txt,3,3,26,30,body,text,Fin.",
      ])
  }
}
