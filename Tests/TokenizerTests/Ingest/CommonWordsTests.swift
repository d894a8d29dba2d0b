import Testing

@testable import Tokenizer

struct CommonWordsTests {
  private static let words = CommonWordData.commonWords.split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ").map(String.init) }

  @Test
  func `The common words are lower case, whole, in order and named once`() {
    #expect(Self.words.count > 10_000)
    for (word, next) in zip(Self.words, Self.words.dropFirst()) {
      guard word.utf8.lexicographicallyPrecedes(next.utf8) else {
        Issue.record("\(word), \(next)")
        return
      }
    }
    let odd = Self.words.filter { word in
      word.count < 4 || !word.unicodeScalars.allSatisfy { $0.properties.isLowercase }
    }
    #expect(odd == [])
  }
}
