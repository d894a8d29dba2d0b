import TestSupport
import Testing

@testable import Tokenizer

struct SourceWordsTests {
  private func drops(_ first: String, _ second: String, in text: String) -> Bool {
    SourceWords(of: Array(text.utf8)).dropsHyphen(
      between: Array(first.utf8)[...], and: Array(second.utf8)[...])
  }

  @Test func `A word counts where it stands whole, in capitals or not`() {
    let words = SourceWords(of: Array("El TRIBUNALITO y «Zarzosilla», ex-tribunalote".utf8))
    func knows(_ word: String) -> Bool { words.knows(Array(word.utf8)[...]) }
    #expect(knows("tribunalito"))
    #expect(knows("zarzosilla"))
    #expect(!knows("tribunalit"))
    #expect(!knows("tribunalote"))
  }

  @Test func `The source decides on a hyphen before the list of common words does`() {
    #expect(drops("contra", "tiempo", in: "El contratiempo llegó."))
    #expect(!drops("contra", "tiempo", in: "El contra-tiempo llegó."))
    #expect(!drops("Ust", "Kylom", in: "nada"))
    #expect(!drops("ruso", "japonesa", in: "nada"))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `A search and the collection of all words agree`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let syllables = ["zar", "ZO", "ña", "xe", "-", "—", " ", " ", ", ", "\n", "é"]
    func text(_ count: Int) -> String {
      (0..<count).map { _ in numbers.pick(syllables) }.joined()
    }
    let bytes = Array(text(60).utf8)
    let stock = WordStock(of: bytes[...])
    let words = SourceWords(of: bytes)
    // More questions than are searched for: the last ones ask the collection.
    for _ in 0..<40 {
      let word = ["zar", "zo", "ña", "xe", "é"].shuffled(by: &numbers).prefix(2)
        .map { Array($0.utf8)[...] }
      #expect(
        words.knows(word[0], joinedWith: word[1])
          == (stock.contains(word[0], joinedWith: word[1])
            || WordStock.isCommon(word[0], joinedWith: word[1])))
    }
  }
}

extension Array {
  fileprivate func shuffled(by numbers: inout SeededNumbers) -> [Element] {
    var rest = self
    var shuffled: [Element] = []
    while !rest.isEmpty { shuffled.append(rest.remove(at: numbers.next(below: rest.count))) }
    return shuffled
  }
}
