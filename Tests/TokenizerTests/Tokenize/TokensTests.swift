import TestSupport
import Testing

@testable import Tokenizer

struct TokensTests {
  @Test
  func `Tokens, sentences and paragraphs are ranges of each other`() {
    let read = ReadTokens("Uno. Dos tres.\n\nCuatro.")
    let tokens = read.tokens
    #expect(read.forms == "Uno|.|Dos|tres|.|Cuatro|.")
    #expect(tokens.count == 7)
    #expect(tokens.sentenceCount == 3)
    #expect(tokens.paragraphCount == 2)
    #expect((0..<3).map { tokens.sentence($0) } == [0..<2, 2..<5, 5..<7])
    #expect((0..<2).map { tokens.paragraph($0) } == [0..<5, 5..<7])
    #expect((0..<2).map { tokens.sentences(ofParagraph: $0) } == [0..<2, 2..<3])
    #expect(tokens[3] == Token(type: tokens.types[3], utf8Range: 9..<13, kind: .word))
    #expect(tokens.utf8Range(of: 2..<5) == 5..<14)
  }

  @Test
  func `No text has no token, no sentence, no paragraph`() {
    let tokens = ReadTokens("").tokens
    #expect([tokens.count, tokens.sentenceCount, tokens.paragraphCount] == [0, 0, 0])
    #expect(tokens.firstToken(atOrAfter: 0) == 0)
  }

  @Test
  func `A paragraph of a layer that is not read is empty`() {
    let source = SourceText(name: "a", "Uno.\nDos.\nTres.\n")
    var clean = CleanText()
    for (range, layer) in [(0..<4, Layer.body), (5..<9, .note), (10..<15, .body)] {
      clean.append(
        ParagraphDraft(layer: layer, rule: .text, style: .prose, pieces: [.text(range)]), from: source)
    }
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, layers: .body, into: &vocabulary)
    #expect((0..<3).map { tokens.paragraph($0) } == [0..<2, 2..<2, 2..<4])
    #expect((0..<3).map { tokens.sentences(ofParagraph: $0).count } == [1, 0, 1])
    #expect(tokens.sentences(ofParagraph: 2) == 1..<2)
    #expect((0..<4).map { tokens.paragraphIndex(ofToken: $0) } == [0, 0, 2, 2])
    #expect((0..<4).map { tokens.sentenceIndex(ofToken: $0) } == [0, 0, 1, 1])
    let notes = SpanishTokenizer().tokens(of: clean, layers: .note, into: &vocabulary)
    #expect(notes.paragraph(1) == 0..<2)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Look-ups agree with a search from the start`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let lines = (0..<6).map { _ in
      RandomText.line(&numbers, pieces: numbers.next(below: 25))
    }
    let tokens = ReadTokens(lines.joined(separator: "\n")).tokens
    for token in 0..<tokens.count {
      let paragraph = (0..<tokens.paragraphCount).first { tokens.paragraph($0).contains(token) }
      let sentence = (0..<tokens.sentenceCount).first { tokens.sentence($0).contains(token) }
      #expect(tokens.paragraphIndex(ofToken: token) == paragraph, "seed \(seed)")
      #expect(tokens.sentenceIndex(ofToken: token) == sentence, "seed \(seed)")
    }
    for paragraph in 0..<tokens.paragraphCount {
      let inside = tokens.paragraph(paragraph)
      let sentences = (0..<tokens.sentenceCount).filter { tokens.sentence($0).overlaps(inside) }
      #expect(Array(tokens.sentences(ofParagraph: paragraph)) == sentences, "seed \(seed)")
      for sentence in sentences { #expect(inside.contains(tokens.sentence(sentence).lowerBound)) }
    }
    let end = tokens.count == 0 ? 0 : tokens.utf8Range(of: tokens.count - 1).upperBound
    for offset in 0...(end + 1) {
      let first = (0..<tokens.count).first { tokens.utf8Range(of: $0).lowerBound >= offset }
      #expect(tokens.firstToken(atOrAfter: offset) == first ?? tokens.count, "seed \(seed)")
    }
  }
}
