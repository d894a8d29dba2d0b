import Foundation
import Stopwords
import TestSupport
import Testing

@testable import Tokenizer

/// The list of the package keeps the rules of `Stopwords/README.md`.
struct StopwordDataTests {
  private static let words = EmbeddedStopwords.es.split(separator: "\n").map(String.init).filter {
    !$0.hasPrefix("#")
  }

  @Test
  func `No line is malformed`() {
    #expect(StopwordList.errors(in: EmbeddedStopwords.es).map(\.message) == [])
    #expect(StopwordList.spanish.words.count == Self.words.count)
  }

  @Test
  func `A word is one token and its own normal form`() {
    for word in Self.words {
      var vocabulary = Vocabulary()
      let tokens = SpanishTokenizer().tokens(ofPhrase: Array(word.utf8), into: &vocabulary)
      #expect(tokens.kinds == [.word], "\(word)")
      #expect(tokens.types.map { Array(vocabulary.utf8(of: $0)) } == [Array(word.utf8)], "\(word)")
      #expect(
        Array(word.lowercased().precomposedStringWithCanonicalMapping.utf8) == Array(word.utf8),
        "\(word)")
    }
  }

  @Test
  func `No word stands twice, and the description has their number`() throws {
    #expect(Set(Self.words).count == Self.words.count)
    let description = try ProjectFiles.text("Stopwords/README.md")
    #expect(description.contains("holds \(Self.words.count) Spanish function words"))
  }

  @Test(arguments: ["de", "la", "que", "él", "está", "había", "según", "hacia", "nosotras", "no"])
  func `Function words are on it`(word: String) {
    #expect(StopwordList.spanish.contains(word))
  }

  @Test(arguments: ["carta", "hacía", "revolución", "dos", "lenin", "De", "", "."])
  func `Other words are not`(word: String) {
    #expect(!StopwordList.spanish.contains(word))
  }

  @Test
  func `An abbreviation is asked for with its full stop`() {
    #expect(StopwordList.spanish.contains("ud") && StopwordList.spanish.contains("ud."))
    #expect(!StopwordList.none.contains("ud."))
  }

  @Test
  func `Mistakes of a list have their line and column`() {
    let errors = StopwordList.errors(in: "uno\n# nota\n  dos tres, dos # x\nUno,\n\n")
    #expect(errors.map { [$0.line, $0.column] } == [[3, 3], [3, 13], [4, 1]])
    #expect(
      errors.map(\.message) == [
        "more than one word; write one a line", "'dos' stands already on this line",
        "'uno' stands already on line 1",
      ])
    #expect(StopwordList(text: "uno,\ndos; # x\n").words == ["uno", "dos"])
    #expect(StopwordList(text: "Uno # a\n\n#dos\ntres\r\n").words == ["uno", "tres"])
  }
}
