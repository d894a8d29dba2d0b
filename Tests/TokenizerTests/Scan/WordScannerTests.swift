import TestSupport
import Testing

@testable import Tokenizer

struct WordScannerTests {
  private func scan(_ text: String, from start: Int = 0) -> (String, TokenKind) {
    let bytes = Array(text.utf8)
    let (end, kind) = WordScanner.token(in: bytes.span, from: start)
    return (String(decoding: bytes[start..<end], as: UTF8.self), kind)
  }

  @Test
  func `A token begins where it is asked to`() {
    #expect(scan("la casa", from: 3) == ("casa", .word))
    #expect(scan("la casa", from: 4) == ("asa", .word))
    #expect(scan("a1922", from: 1) == ("1922", .number))
  }

  @Test(arguments: [
    ("EE.UU.", "EE.UU"), ("a.C.", "a.C"), ("URSS.Luego", "URSS"), ("fin.Empieza", "fin"),
    ("Sr.", "Sr"), ("archivo.txt", "archivo.txt"), ("Col.legi", "Col.legi"), ("Sr.conde", "Sr"),
    ("e\u{301}l.es", "e\u{301}l.es"), ("col·legi.", "col·legi"), ("Mª", "Mª"), ("D.ª.", "D.ª"),
    ("a.m.", "a"), ("PC(b)R.", "PC(b)R"),
    ("PC(bb)R", "PC"), ("Pc(b)R", "Pc"), ("PC(1)R", "PC"), ("PC(b", "PC"),
  ])
  func `A word ends before a full stop that does not join`(text: String, word: String) {
    #expect(scan(text) == (word, .word))
  }

  @Test(arguments: [
    ("1922", "1922"), ("1.", "1"), ("1.a.", "1.a"), ("1.ar", "1"), ("1.ero", "1"), ("1,", "1"),
    ("23.XII.", "23"), ("23.XII.2", "23.XII.2"), ("23.ABC.2", "23"), ("1/x", "1"),
    ("1/V/2", "1/V/2"),
    ("3-a", "3-a"), ("3-", "3"), ("50%.", "50%"), ("1º.", "1º"), ("1.º.", "1.º"), ("9'30", "9'30"),
  ])
  func `A number takes what its figures can`(text: String, number: String) {
    #expect(scan(text) == (number, .number))
  }

  @Test(arguments: [
    ("http://a.es/b.", "http://a.es/b"), ("HTTPS://A.ES", "HTTPS://A.ES"),
    ("www.a.es!", "www.a.es"),
    ("ftp://x)", "ftp://x"), ("a@b.es.", "a@b.es"), ("a.b-c@d", "a.b-c@d"),
    ("www.a.es»", "www.a.es"), ("www.año.es/é,", "www.año.es/é"),
    ("www.an\u{303}o.es", "www.an\u{303}o.es"),
  ])
  func `An address ends before the signs of its sentence`(text: String, address: String) {
    #expect(scan(text) == (address, .symbol))
  }

  @Test(arguments: ["http", "httpa:b", "a@", "a@1", "wwwa"])
  func `What only looks like an address is none`(text: String) {
    #expect(scan(text).1 == .word)
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `A token is not empty and ends between two scalars`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = RandomText.line(&numbers, pieces: 8) + RandomText.scalars(&numbers, count: 4)
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let ahead = ScalarAhead(in: bytes.span, at: index)
      if ahead.kind == .space || ahead.kind == .ignorable {
        index += ahead.length
        continue
      }
      let (end, kind) = WordScanner.token(in: bytes.span, from: index)
      guard end > index, end <= bytes.count, end == bytes.count || bytes[end] & 0xC0 != 0x80 else {
        Issue.record("\(index)..<\(end), seed \(seed)")
        return
      }
      switch ahead.kind {
      case .letter: #expect(kind == .word || kind == .symbol, "seed \(seed)")
      case .digit, .raised: #expect(kind == .number, "seed \(seed)")
      case .punctuation: #expect(kind == .punctuation, "seed \(seed)")
      default: #expect(kind == .symbol, "seed \(seed)")
      }
      index = end
    }
  }
}
