import Foundation
import Testing

@testable import Tokenizer

/// Unicode's word segmentation (UAX #29), where `TOKENS.md` does not differ from it.
struct WordBreakTests {
  /// A rule, and a text with a bar at each boundary; white space is left out.
  @Test(
    arguments: [
      ("WB3a, WB3b", "uno\n|dos\r\n|tres\u{2028}|cuatro"),
      ("WB3c", "👩\u{200D}🚀|🏴\u{200D}☠\u{FE0F}"),
      ("WB3d", "uno  |dos \u{2003} |tres"),
      ("WB4", "e\u{301}l |1\u{301}2 |.\u{308}|x |¿\u{301}|a |=\u{338} |Mos\u{AD}cú |a\u{200D}b"),
      ("WB4", "👍\u{1F3FD}|☂\u{FE0F}|1\u{FE0F}\u{20E3}"),
      ("WB5", "pingüino |Мир |λόγος |שלום |عام |नमस्ते |한국"),
      ("WB6, WB7", "d'Or |d’Or |col·legi |punt\u{2027}volat |iber.es |d'\u{AD}Or"),
      ("WB6, WB7", "d|'|1 |años|' |'|años |a|·|1"),
      ("WB8, WB9, WB10", "1922 |F1 |10km |2º |٣٤"),
      ("WB11, WB12", "1.000 |3,5 |1.000.000,25 |9'30 |9’30"),
      ("WB11, WB12", "1|. |1|, |a|,|1 |1|,|a |,|1"),
      ("WB13", "カタカナ"),
      ("WB13a, WB13b", "dos_tres |F_1"),
      ("WB15, WB16", "🇪🇸|🇫🇷 |🇪🇸|🇫 |🇪🇸\u{200D}|a"),
      (
        "WB999",
        "a|,|b|;|c |¿|a|? |«|a|» |(|a|) |“|a|” |a|/|b |5|€ |a|…|b |a|—|b |km|² |a|\u{200B}|b"
      ),
    ])
  func `The segments of a rule of UAX 29`(rule: String, marked: String) {
    let expected = marked.split(separator: "|").map { segment in
      String.UnicodeScalarView(
        segment.unicodeScalars.filter { ScalarClass.of($0.value) != .space })
    }.filter { !$0.isEmpty }.map { String($0) }
    let text = String(marked.unicodeScalars.filter { $0 != "|" }.map(Character.init))
    let read = Phrase(text)
    #expect(
      read.forms.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) },
      "\(rule): \(read.forms)")
  }

  @Test(.enabled(if: UnicodeFile.url != nil, "Unicode's WordBreakTest.txt is not at hand"))
  func `Every difference from Unicode's own cases has its reason`() throws {
    let url = try #require(UnicodeFile.url)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    var cases = 0
    var boundaries = 0
    var counts: [Reason: Int] = [:]
    for line in lines where line.hasPrefix("÷") {
      let fields = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      let scalars = fields.compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      let breaks = fields.filter { $0 == "÷" || $0 == "×" }.map { $0 == "÷" }
      cases += 1
      #expect(breaks.count == scalars.count + 1, "\(line)")
      let ours = Phrase(scalars).boundaries
      for place in 1..<max(scalars.count, 1) {
        boundaries += 1
        guard ours[place] != breaks[place] else { continue }
        if let reason = Reason(scalars, at: place, partsHere: ours[place]) {
          counts[reason, default: 0] += 1
        } else {
          Issue.record("boundary \(place) of \(line)")
        }
      }
    }
    let shown = Reason.allCases.map { "\($0): \(counts[$0] ?? 0)" }.joined(separator: ", ")
    print("WordBreakTest: \(cases) cases, \(boundaries) boundaries; other than ours: \(shown)")
    #expect(cases > 1_500)
    #expect(counts.values.reduce(0, +) * 10 < boundaries, "\(shown)")
  }
}

/// Why a boundary of ours is another than that of UAX #29; the rows of the last table of `TOKENS.md`.
private enum Reason: CaseIterable {
  case whiteSpace, joiner, colon, fullStop, otherSign, hebrewQuote, semicolon, lowLine, joiningSign,
    run
  case scriptWithoutSpaces

  /// The reason for a difference before the scalar at `place`, nil where there is none.
  init?(_ scalars: [Unicode.Scalar], at place: Int, partsHere: Bool) {
    let kinds = scalars.map { ScalarClass.of($0.value) }
    func isExtension(_ index: Int) -> Bool { kinds[index] == .mark || kinds[index] == .ignorable }
    var before = place - 1
    while before > 0, isExtension(before) { before -= 1 }
    var after = place
    while after < scalars.count - 1, isExtension(after) { after += 1 }
    let near = [scalars[before], scalars[after]]
    func stands(_ signs: String) -> Bool { near.contains { signs.unicodeScalars.contains($0) } }
    if [before, after].contains(where: { kinds[$0] == .space || isExtension($0) }) {
      self = .whiteSpace
    } else if partsHere, scalars[place - 1].value == 0x200D {
      self = .joiner
    } else if stands(":") {
      self = .colon
    } else if stands(".") {
      self = .fullStop
    } else if stands(";") {
      self = .semicolon
    } else if stands("_") {
      self = .lowLine
    } else if stands("'\"’"), near.contains(where: { (0x5D0...0x5F4).contains($0.value) }) {
      self = .hebrewQuote
    } else if partsHere, [before, after].contains(where: { kinds[$0] == .punctuation }) {
      self = .otherSign
    } else if stands("-/–%") {
      self = .joiningSign
    } else if scalars[before] == scalars[after], kinds[after] == .raised {
      self = .run
    } else if !partsHere, scalars.contains(where: { $0.value >= 0x2E80 && $0.value < 0xA000 }) {
      self = .scriptWithoutSpaces
    } else {
      return nil
    }
  }
}

/// The tokens of a text that is no paragraph of a page.
private struct Phrase {
  let scalars: [Unicode.Scalar]
  let tokens: Tokens
  private let utf8: [UInt8]

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    utf8 = scalars.flatMap { Array(String($0).utf8) }
    var vocabulary = Vocabulary()
    tokens = SpanishTokenizer().tokens(ofPhrase: utf8, into: &vocabulary)
  }

  var forms: [String] {
    (0..<tokens.count).map { String(decoding: utf8[tokens.utf8Range(of: $0)], as: UTF8.self) }
  }

  /// For each scalar and the end, whether no token goes on over the place before it.
  var boundaries: [Bool] {
    var offset = 0
    var places = scalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return offset
    }
    places.append(offset)
    let inside = (0..<tokens.count).map { tokens.utf8Range(of: $0) }
    return places.map { place in !inside.contains { $0.lowerBound < place && place < $0.upperBound }
    }
  }
}

/// Unicode's file of cases: at the path in `WORD_BREAK_TEST`, or where systems install it.
private enum UnicodeFile {
  static var url: URL? {
    let given = ProcessInfo.processInfo.environment["WORD_BREAK_TEST"]
    let paths = [given, "/usr/share/unicode/auxiliary/WordBreakTest.txt"].compactMap { $0 }
    return paths.first { FileManager.default.fileExists(atPath: $0) }
      .map { URL(fileURLWithPath: $0) }
  }
}
