import Testing
import Tokenizer

@testable import Analysis

struct RunTableTests {
  private func forms(_ words: [String], length: Int) -> (runs: [String], ordered: [String]) {
    var vocabulary = Vocabulary()
    var table = RunTable(length: length)
    var last: [UInt32] = []
    var runs: [UInt32] = []
    for word in words {
      let type = vocabulary.intern(Array(word.utf8))
      if let run = table.intern(type, behind: &last) { runs.append(run) }
    }
    let all = (0..<UInt32(table.count)).map { $0 }
    return (
      runs.map { table.form(of: $0, vocabulary) },
      table.inByteOrder(all, vocabulary).map { table.form(of: $0, vocabulary) }
    )
  }

  @Test(arguments: 2...5)
  func `Runs are those of the words that stand together`(length: Int) {
    let words = "la sal y la mar y la sal y el pan y la sal la".split(separator: " ").map(
      String.init)
    let expected = (0...(words.count - length)).map {
      words[$0..<($0 + length)].joined(separator: " ")
    }
    let found = forms(words, length: length)
    #expect(found.runs == expected)
    #expect(
      found.ordered
        == Set(expected).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test
  func `A word that begins another comes before it, whatever follows`() {
    #expect(
      forms(["mar", "y", "mares", "a", "mar-de", "z", "mar", "ñ"], length: 2).ordered == [
        "a mar-de", "mar y", "mar ñ", "mar-de z", "mares a", "y mares", "z mar",
      ])
  }

  @Test
  func `Tables of two readers make one`() {
    var first = RunTable(length: 3)
    var second = RunTable(length: 3)
    var last: [UInt32] = []
    for type: UInt32 in [0, 1, 2, 3] { _ = first.intern(type, behind: &last) }
    last = []
    // The second reader's types 0, 1, 2 are 1, 2, 3 here.
    for type: UInt32 in [0, 1, 2, 2] { _ = second.intern(type, behind: &last) }
    let map = first.merge(second, types: [1, 2, 3])
    #expect(map.map { first.words(of: $0) } == [[1, 2, 3], [2, 3, 3]])
    #expect(first.count == 3)
  }
}
