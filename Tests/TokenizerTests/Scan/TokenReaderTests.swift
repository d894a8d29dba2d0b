import TestSupport
import Testing

@testable import Tokenizer

struct TokenReaderTests {
  /// The tokens of all paragraphs of a text, read window by window.
  private func tokens(
    _ bytes: [UInt8], _ reader: inout TokenReader, _ vocabulary: inout Vocabulary
  ) -> Tokens {
    var tokens = Tokens()
    reader.read(bytes.span, in: 0..<bytes.count, &tokens, &vocabulary)
    return tokens
  }

  /// The same, read paragraph by paragraph by the exact reader.
  private func exactTokens(_ bytes: [UInt8], _ vocabulary: inout Vocabulary) -> Tokens {
    var reader = ParagraphReader()
    var tokens = Tokens()
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      reader.read(bytes.span, in: start..<end, &tokens, &vocabulary)
      start = end + 1
    }
    return tokens
  }

  private func expectSame(
    _ bytes: [UInt8], _ reader: inout TokenReader, _ comment: @autoclosure () -> String
  ) {
    var vocabulary = Vocabulary()
    let found = tokens(bytes, &reader, &vocabulary)
    let expected = exactTokens(bytes, &vocabulary)
    guard
      found.types != expected.types || found.starts != expected.starts
        || found.lengths != expected.lengths || found.kinds != expected.kinds
    else { return }
    func shown(_ tokens: Tokens) -> [String] {
      (0..<tokens.count).map {
        "\(String(decoding: bytes[tokens.utf8Range(of: $0)], as: UTF8.self)) "
          + "\(tokens.starts[$0]) \(tokens.kinds[$0]) \(vocabulary[tokens.types[$0]])"
      }
    }
    let (have, want) = (shown(found), shown(expected))
    let place =
      zip(have, want).enumerated().first { $1.0 != $1.1 }?.offset ?? min(have.count, want.count)
    Issue.record(
      "\(comment()): \(have.dropFirst(place).prefix(3)) for \(want.dropFirst(place).prefix(3))")
  }

  @Test
  func `Signs, runs and stops that belong to a word are told apart`() {
    var reader = TokenReader()
    var vocabulary = Vocabulary()
    let text = "—¿Vio Ud. a V. I. Lenin?... «Sí»--dijo: (¡no!) +$ fin.\n"
    let bytes = Array(text.utf8)
    let tokens = tokens(bytes, &reader, &vocabulary)
    let words = (0..<tokens.count).map {
      String(decoding: bytes[tokens.utf8Range(of: $0)], as: UTF8.self)
    }
    #expect(
      words == [
        "—", "¿", "Vio", "Ud.", "a", "V.", "I.", "Lenin", "?", "...", "«", "Sí", "»", "--", "dijo",
        ":", "(", "¡", "no", "!", ")", "+", "$", "fin", ".",
      ])
    #expect(tokens.kinds[0] == .punctuation)
    #expect(tokens.kinds[3] == .word)
    #expect(tokens.kinds[21] == .symbol)
    #expect(vocabulary[tokens.types[3]] == "ud.")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `It finds the tokens of the exact reader`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // One reader for all texts: nothing of one may show in the next.
    var reader = TokenReader()
    for _ in 0..<8 {
      var text = ""
      for _ in 0..<numbers.next(below: 12) {
        switch numbers.next(below: 4) {
        case 0: text += RandomText.line(&numbers, pieces: numbers.next(below: 30))
        case 1: text += RandomText.scalars(&numbers, count: numbers.next(below: 90))
        case 2: text += "—…»“ ”..--.-?!('\"*)] S. Ud.. a.c. «—¡»\u{A0}— ‹› "
        default: text += "El Sr. de la casa, don Íñigo, no vio «nada» —dijo—, ni a J. M. ni a Ñ. "
        }
        if numbers.next(below: 2) == 0 { text += "\n" }
      }
      expectSame(Array(text.utf8), &reader, "seed \(seed): \(text)")
    }
  }

  @Test
  func `Signs and words lie across the borders of blocks`() {
    let pieces = [
      "—Sr. D.—", "«ñandú»", "...", "--", "…", "”.", "a-b", "1.º", "p. 3", "\u{A0}x", "(b)",
    ]
    var reader = TokenReader()
    for piece in pieces {
      for offset in 0..<140 {
        let text =
          String(repeating: "a ", count: offset / 2) + String(repeating: " ", count: offset % 2)
          + piece + piece + " " + piece + " fin.\n"
        expectSame(Array(text.utf8), &reader, "\(piece) at \(offset)")
      }
    }
  }

  @Test
  func `Text of several windows is read to its end`() {
    var reader = TokenReader()
    let sentence = "Anselmo, el panadero —según D. Remigio—, no vino. "
    for count in [600, 700, 1_400, 2_000] {
      expectSame(Array(String(repeating: sentence, count: count).utf8), &reader, "\(count)")
    }
    expectSame(
      Array((String(repeating: "x", count: 40_000) + ". Fin. " + sentence).utf8), &reader, "long")
  }

  @Test
  func `Real letters have the tokens of the exact reader`() throws {
    var reader = TokenReader()
    for name in try ProjectFiles.names(in: "Samples/letters", ending: "") {
      expectSame(Array(try ProjectFiles.text("Samples/letters/\(name)").utf8), &reader, name)
    }
  }
}
