import TestSupport
import Testing

@testable import Tokenizer

struct WordReaderTests {
  /// The words of a text as the reader of tokens finds them, by their normal forms.
  private func exactWords(_ text: [UInt8]) -> [String] {
    var vocabulary = Vocabulary()
    var reader = ParagraphReader()
    var words: [String] = []
    for paragraph in text.split(separator: 0x0A, omittingEmptySubsequences: false)
    where !paragraph.isEmpty {
      var tokens = Tokens()
      reader.read(
        text.span, in: paragraph.startIndex..<paragraph.endIndex, &tokens, &vocabulary)
      words += (0..<tokens.count).filter { tokens.kinds[$0] == .word }
        .map { vocabulary[tokens.types[$0]] }
    }
    return words
  }

  private func words(_ text: [UInt8], _ reader: inout WordReader, _ vocabulary: inout Vocabulary)
    -> [String]
  {
    var types: [UInt32] = []
    reader.forEachBatch(of: text.span, in: 0..<text.count, &vocabulary) { batch in
      for index in 0..<batch.count { types.append(batch[index]) }
    }
    return types.map { vocabulary[$0] }
  }

  private func words(_ text: String) -> [String] {
    var reader = WordReader()
    var vocabulary = Vocabulary()
    return words(Array(text.utf8), &reader, &vocabulary)
  }

  @Test
  func `Words come in text order with what belongs to them`() {
    #expect(
      words("—¿Vio Ud. a V. I. Lenin? «Sí», dijo el Sr. Núñez en EE.UU., a las 10.\nFin.") == [
        "vio", "ud.", "a", "v.", "i.", "lenin", "sí", "dijo", "el", "sr.", "núñez", "en",
        "ee.uu.", "a", "las", "fin",
      ])
    #expect(
      words("franco-ruso PC(b)R d’Or 1.º m2 E\u{301}l İ ſi Мир ÑANDÚ") == [
        "franco-ruso", "pc(b)r", "d'or", "m2", "él", "i\u{307}", "ſi", "мир", "ñandú",
      ])
    #expect(words("") == [])
    #expect(words("\n \n--\n") == [])
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `It finds the words of the exact reader`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var reader = WordReader()
    var vocabulary = Vocabulary()
    // One reader for all texts: nothing of one may show in the next.
    for _ in 0..<8 {
      var text = ""
      for _ in 0..<numbers.next(below: 12) {
        switch numbers.next(below: 3) {
        case 0: text += RandomText.line(&numbers, pieces: numbers.next(below: 30))
        case 1: text += RandomText.scalars(&numbers, count: numbers.next(below: 90))
        default: text += "El Sr. de la casa, don Íñigo, no vio «nada» —dijo—, ni a J. M. ni a Ñ. "
        }
        if numbers.next(below: 2) == 0 { text += "\n" }
      }
      let bytes = Array(text.utf8)
      let found = words(bytes, &reader, &vocabulary)
      let expected = exactWords(bytes)
      guard found == expected else {
        Issue.record("seed \(seed): \(text)")
        return
      }
    }
  }

  @Test(arguments: [0, 1, 15, 16, 31, 33, 62, 63, 64, 65, 127])
  func `A word is whole wherever it stands in a block`(shift: Int) {
    let text =
      String(repeating: "x", count: shift) + " Ángeles—¡Ñandú!… 1922 ex-rey U. R. S. S. "
      + String(repeating: "así ", count: 40) + "averiguándoselos fin.de"
    #expect(words(text) == exactWords(Array(text.utf8)))
  }

  @Test
  func `Texts longer than a window, with and without white space, are read whole`() {
    let spaced = String(repeating: "Íñigo dijo: «no, Sr. X». ", count: 20_000)
    #expect(words(spaced) == exactWords(Array(spaced.utf8)))
    let glued = String(repeating: "ñandú", count: 30_000) + " y fin"
    #expect(words(glued) == exactWords(Array(glued.utf8)))
  }

  @Test
  func `Real letters have the words of the exact reader`() throws {
    for name in try ProjectFiles.names(in: "Samples/letters", ending: "") {
      let text = Array(try ProjectFiles.text("Samples/letters/\(name)").utf8)
      #expect(
        words(String(decoding: text, as: UTF8.self)) == exactWords(text), "\(name)")
    }
  }

  @Test(arguments: ["\u{2003}", "\u{85}", "\u{3000}", "\u{200B}", "\u{A0}", " ", "\u{2003}x"])
  func `A full stop is judged over every kind of space`(space: String) {
    for word in ["V.", "el Sr.", "pág.", "S. M.", "pág.\(space)4"] {
      let text = "Escribió a \(word)\(space)\n\(word)\(space)Luego"
      #expect(words(text) == exactWords(Array(text.utf8)), "\(word)")
    }
  }

  @Test
  func `A line of any length is read in time that grows with it`() {
    let line = String(repeating: "Sr.\u{2003}\u{2003} 1922 ex-rey V. ", count: 20_000)
    #expect(words(line).count == 60_000)
  }

  @Test
  func `Part of a text is read as if it were all`() {
    let text = Array("Uno dos.\nTres Sr. X\ncuatro".utf8)
    var reader = WordReader()
    var vocabulary = Vocabulary()
    var types: [UInt32] = []
    reader.forEachBatch(of: text.span, in: 9..<19, &vocabulary) { batch in
      for index in 0..<batch.count { types.append(batch[index]) }
    }
    #expect(types.map { vocabulary[$0] } == ["tres", "sr.", "x"])
  }
}
