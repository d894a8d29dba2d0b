import Testing
import Tokenizer

@testable import Analysis

@Suite struct VariantTrieTests {
  private let trie = VariantTrie(
    of: Gazetteer([
      Entity(id: "lenin", kind: .person, name: "Lenin", variants: [Variant("Vladímir Ilich")]),
      Entity(
        id: "ilich", kind: .person, name: "Ilich",
        variants: [Variant("Ilich"), Variant("Lenin", scope: .file("a.txt"))]),
    ]))

  @Test func `Words are folded and numbered from 1, 0 is none`() {
    #expect(word("vladímir") == word("vladimir"))
    #expect(Set(["lenin", "vladimir", "ilich"].map(word)) == [1, 2, 3])
    #expect(word("stalin") == 0)
  }

  @Test func `A path leads to the names that end with it`() throws {
    let first = try #require(trie.child(of: 0, word: word("vladimir")))
    #expect(trie.endings[Int(first)].isEmpty)
    let second = try #require(trie.child(of: first, word: word("ilich")))
    #expect(trie.endings[Int(second)].map(\.entity) == [0])
    #expect(trie.endings[Int(second)].map(\.isPreferred) == [false])
    #expect(trie.child(of: second, word: word("lenin")) == nil)
    #expect(trie.child(of: 0, word: 0) == nil)
  }

  @Test func `A name of two entities has both, and the preferred one once`() throws {
    let lenin = try #require(trie.child(of: 0, word: word("lenin")))
    #expect(trie.endings[Int(lenin)].map(\.entity) == [0, 1])
    #expect(trie.endings[Int(lenin)].map(\.scope) == [.everywhere, .file("a.txt")])
    let ilich = try #require(trie.child(of: 0, word: word("ilich")))
    #expect(trie.endings[Int(ilich)].map(\.isPreferred) == [true])
  }

  private func word(_ form: String) -> UInt32 { trie.word(of: ArraySlice(form.utf8)) }
}
