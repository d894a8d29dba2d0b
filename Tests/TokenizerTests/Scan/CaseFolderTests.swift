import Foundation
import TestSupport
import Testing

@testable import Tokenizer

/// The normal form of a text, taken as one token.
private func folded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var output: [UInt8] = []
  CaseFolder.fold(bytes.span, in: 0..<bytes.count, into: &output)
  return String(decoding: output, as: UTF8.self)
}

struct CaseFolderTests {
  /// The scalars of the normal form are compared, since equal strings may differ in them.
  @Test(arguments: [
    ("CARTA", "carta"), ("Ñandú", "ñandú"), ("ÁÉÍÓÚÜÑÇ", "áéíóúüñç"), ("ÀÖØÞ", "àöøþ"),
    ("×÷", "×÷"), ("ß", "ß"), ("ẞ", "ß"), ("ſanto", "ſanto"), ("Λόγος", "λόγος"), ("ΣΑΣ", "σασ"),
    ("İ", "i\u{307}"), ("I", "i"), ("ıI", "ıi"), ("Ÿ", "ÿ"), ("Œ", "œ"), ("ČŁ", "čł"),
    ("МОСКВА", "москва"), ("ЁЖ", "ёж"), ("Ǆ", "ǆ"), ("ﬁn", "fin"), ("ﬀﬁﬂﬃﬄﬅﬆ", "fffiflffifflstst"),
    ("d’Or", "d'or"), ("dʼOr", "d'or"), ("D'Or", "d'or"), ("d‘Or", "d‘or"),
    ("ex‐rey", "ex-rey"), ("ex‑rey", "ex-rey"), ("ex-rey", "ex-rey"), ("a–b", "a–b"),
    ("Mos\u{AD}cú", "moscú"), ("a\u{200D}b\u{FEFF}", "ab"), ("4.ª", "4.ª"), ("1º", "1º"), ("", ""),
    ("中文", "中文"), ("𐐀", "𐐨"),
  ])
  func `Lower case, accents kept`(text: String, form: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test
  func `A letter with its mark behind it has the form of the letter that has it`() {
    var letters = 0
    for block in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for value in block {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let composed = String(Character(scalar))
        let parts = composed.decomposedStringWithCanonicalMapping
        guard parts.unicodeScalars.count > 1 else { continue }
        letters += 1
        #expect(
          Array(folded(parts).unicodeScalars) == Array(folded(composed).unicodeScalars),
          "U+\(String(value, radix: 16))")
      }
    }
    #expect(letters > 400)
    for text in ["Ёж", "Й", "Ά", "Ώ"] {
      let parts = text.decomposedStringWithCanonicalMapping
      #expect(Array(folded(parts).unicodeScalars) == Array(folded(text).unicodeScalars))
    }
  }

  @Test
  func `The parts of a scalar of any script have the form of the scalar`() {
    var letters = 0
    for value in UInt32(0xC0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let parts = text.decomposedStringWithCanonicalMapping
      guard parts.unicodeScalars.count > 1 else { continue }
      letters += 1
      let whole = folded(text.precomposedStringWithCanonicalMapping)
      #expect(
        Array(folded(parts).unicodeScalars) == Array(whole.unicodeScalars),
        "U+\(String(value, radix: 16))")
    }
    #expect(letters > 12_000)
  }

  @Test(arguments: [
    ("a\u{331}\u{301}", "á\u{331}"), ("o\u{323}\u{302}", "ộ"), ("o\u{302}\u{323}", "ộ"),
    ("A\u{301}\u{301}", "á\u{301}"), ("q\u{302}\u{323}", "q\u{323}\u{302}"),
    ("한", "한"), ("İ", "i\u{307}"), ("=\u{338}", "≠"),
  ])
  func `Marks are put in their order and merged`(text: String, form: String) {
    #expect(Array(folded(text).unicodeScalars) == Array(form.unicodeScalars))
  }

  @Test
  func `A mark that no letter takes stays behind it`() {
    #expect(Array(folded("Q\u{301}").unicodeScalars) == ["q", "\u{301}"])
    #expect(Array(folded("\u{301}").unicodeScalars) == ["\u{301}"])
    #expect(Array(folded("1\u{303}").unicodeScalars) == ["1", "\u{303}"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `A normal form is its own normal form, and well formed`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let text = RandomText.line(&numbers, pieces: 6) + RandomText.scalars(&numbers, count: 6)
    let form = folded(text)
    let utf8 = Array(form.utf8)
    #expect(UTF8Validation.firstInvalidOffset(in: utf8.span) == nil, "seed \(seed)")
    #expect(
      Array(folded(form).unicodeScalars) == Array(form.unicodeScalars), "seed \(seed): \(text)")
  }

  @Test
  func `Only the range is folded, behind what the output holds`() {
    let bytes = Array("XÑAY".utf8)
    var output: [UInt8] = [0x2D]
    CaseFolder.fold(bytes.span, in: 1..<4, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "-ña")
  }
}
