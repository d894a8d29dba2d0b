import Gazetteers
import Testing
import Tokenizer

@testable import Analysis

@Suite struct VariantTrieTests {
  private static let gazetteer = Gazetteer([
    Entity(id: "lenin", kind: .person, name: "Lenin", variants: [Variant("Vladímir Ilich")]),
    Entity(
      id: "ilich", kind: .person, name: "Ilich",
      variants: [Variant("Ilich"), Variant("Lenin", scope: .file("a.txt"))]),
  ])
  private let trie = VariantTrie(VariantTrieBuilder(of: gazetteer))

  @Test func `Words are folded and numbered from 1, 0 is none`() {
    #expect(word("vladímir") == word("vladimir"))
    #expect(Set(["lenin", "vladimir", "ilich"].map(word)) == [1, 2, 3])
    #expect(word("stalin") == 0)
    #expect(trie.utf8(of: word("vladímir")).elementsEqual("vladimir".utf8))
  }

  @Test func `A path leads to the names that end with it`() throws {
    let first = try #require(trie.child(of: 0, word: word("vladimir")))
    #expect(trie.endings(at: first).isEmpty)
    let second = try #require(trie.child(of: first, word: word("ilich")))
    #expect(trie.endings(at: second).map(\.entity) == [0])
    #expect(trie.endings(at: second).map(\.isPreferred) == [false])
    #expect(trie.child(of: second, word: word("lenin")) == nil)
    #expect(trie.child(of: 0, word: 0) == nil)
  }

  @Test func `A name of two entities has both, and the preferred one once`() throws {
    let lenin = try #require(trie.child(of: 0, word: word("lenin")))
    #expect(trie.endings(at: lenin).map(\.entity) == [0, 1])
    #expect(trie.endings(at: lenin).map { trie.scope(of: $0) } == [.everywhere, .file("a.txt")])
    #expect(trie.endings(at: lenin).map(\.rule) == [.name, .scoped])
    let ilich = try #require(trie.child(of: 0, word: word("ilich")))
    #expect(trie.endings(at: ilich).map(\.isPreferred) == [true])
  }

  @Test func `Every child of a node with many is found`() throws {
    let names = (0..<300).map { "Ana " + Self.letters($0) }
    let trie = VariantTrie(
      VariantTrieBuilder(
        of: Gazetteer(
          names.enumerated().map { Entity(id: "p\($0)", kind: .person, name: $1) })))
    let ana = try #require(trie.child(of: 0, word: trie.word(of: ArraySlice("ana".utf8))))
    let found = (0..<300).map { number in
      let word = trie.word(of: ArraySlice(Self.letters(number).lowercased().utf8))
      return trie.child(of: ana, word: word).map { trie.endings(at: $0).map(\.entity) }
    }
    #expect(found == (0..<300).map { [UInt32($0)] })
    #expect(trie.child(of: ana, word: trie.word(of: ArraySlice("ana".utf8))) == nil)
  }

  /// What is quadratic takes minutes here.
  @Test(.timeLimit(.minutes(1)))
  func `Sixty thousand namesakes are soon read`() throws {
    let entities = (0..<60_000).map { Entity(id: "p\($0)", kind: .person, name: "Ana Paz") }
    let trie = VariantTrie(VariantTrieBuilder(of: Gazetteer(entities)))
    let ana = try #require(trie.child(of: 0, word: trie.word(of: ArraySlice("ana".utf8))))
    let paz = try #require(trie.child(of: ana, word: trie.word(of: ArraySlice("paz".utf8))))
    #expect(trie.endings(at: paz).map(\.entity) == Array(0..<60_000))
  }

  @Test func `A name that an entity has twice ends there once`() throws {
    let trie = VariantTrie(
      VariantTrieBuilder(
        of: Gazetteer(
          ["a", "b"].map {
            Entity(
              id: $0, kind: .person, name: "Ana Paz",
              variants: [Variant("Ana Páz"), Variant("Paz"), Variant("Aná Paz")])
          })))
    let ana = try #require(trie.child(of: 0, word: trie.word(of: ArraySlice("ana".utf8))))
    let paz = try #require(trie.child(of: ana, word: trie.word(of: ArraySlice("paz".utf8))))
    #expect(trie.endings(at: paz).map(\.entity) == [0, 1])
  }

  /// Names of letters and spaces are read without the tokeniser; what it would say must come out.
  @Test func `Every built-in name ends where the tokeniser leads`() {
    let entities = EmbeddedGazetteers.files.flatMap {
      GazetteerReader.read($0.text, file: $0.name).gazetteer.entities
    }
    let gazetteer = Gazetteer(entities)
    let trie = VariantTrie(VariantTrieBuilder(of: gazetteer))
    let tokenizer = SpanishTokenizer()
    var vocabulary = Vocabulary()
    var names = 0
    for (index, entity) in gazetteer.entities.enumerated() {
      let forms = [entity.name] + entity.variants.map(\.form)
      for form in forms where Titles.parted(form) == nil {
        for path in NamePath.paths(of: form, tokenizer, &vocabulary) {
          var node: UInt32? = 0
          for word in path.words {
            node = node.flatMap { trie.child(of: $0, word: trie.word(of: word[...])) }
          }
          let isThere = node.map { node in
            trie.endings(at: node).contains { ending in
              ending.entity == index
                && path.cases.indices.allSatisfy { ending.cases[$0] == path.cases[$0] }
            }
          }
          #expect(isThere == true, "\(entity.id): \(form)")
          names += 1
        }
      }
    }
    #expect(names > 8_000, "else this test sees nothing")
  }

  @Test func `Capitals do for a capital, and nothing more for capitals`() {
    func cases(_ list: [VariantTrie.LetterCase]) -> LetterCases {
      var cases = LetterCases()
      for (place, letterCase) in list.enumerated() { cases[place] = letterCase }
      return cases
    }
    let all: [VariantTrie.LetterCase] = [.any, .capital, .capitals]
    for (have, a) in all.enumerated() {
      for (want, b) in all.enumerated() {
        #expect(cases([a, .any]).suffice(for: cases([b, .any])) == (have >= want))
        #expect(cases([.capitals, a]).suffice(for: cases([.capital, b])) == (have >= want))
      }
    }
    // What stands behind the 32nd word may be written in any way.
    let long = cases([VariantTrie.LetterCase](repeating: .capital, count: 40))
    #expect(long[31] == .capital)
    #expect(long[32] == .any)
  }

  // MARK: -

  /// A number as letters: "Caa", "Cab".
  private static func letters(_ number: Int) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    return "C" + String([alphabet[number / 26], alphabet[number % 26]])
  }

  private func word(_ form: String) -> UInt32 { trie.word(of: ArraySlice(form.utf8)) }
}
