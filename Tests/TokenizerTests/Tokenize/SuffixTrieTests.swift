import Testing

@testable import Tokenizer

struct SuffixTrieTests {
  let trie = SuffixTrie([("o os idos", 1), ("ío", 2)])

  private func longest(_ word: String, notBefore floor: Int = 0) -> [Int]? {
    let bytes = Array(word.utf8)
    return trie.longest(in: bytes.span, notBefore: floor).map { [$0.start, $0.meaning] }
  }

  @Test
  func `The longest suffix wins`() {
    #expect(longest("partidos") == [4, 1])
    #expect(longest("fríos") == [4, 1])
    #expect(longest("frío") == [2, 2])
  }

  @Test
  func `A suffix that begins before the floor does not count`() {
    #expect(longest("partidos", notBefore: 4) == [4, 1])
    #expect(longest("partidos", notBefore: 5) == [6, 1])
    #expect(longest("partidos", notBefore: 7) == nil)
    #expect(longest("partidos", notBefore: 99) == nil)
  }

  @Test
  func `A whole word may be a suffix`() {
    #expect(longest("idos") == [0, 1])
    #expect(longest("") == nil)
    #expect(longest("paz") == nil)
  }
}
