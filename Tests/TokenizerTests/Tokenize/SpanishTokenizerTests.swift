import Foundation
import TestSupport
import Testing

@testable import Tokenizer

struct SpanishTokenizerTests {
  /// A text, its tokens with bars between them, the first letters of their kinds.
  typealias Case = (text: String, tokens: String, kinds: String)

  @Test(
    arguments: [
      ("Escribió a Vera.", "Escribió|a|Vera|.", "wwwp"),
      ("dámelo, pues", "dámelo|,|pues", "wpw"),
      ("¿Qué? ¡No!", "¿|Qué|?|¡|No|!", "pwppwp"),
      ("«Sí», dijo", "«|Sí|»|,|dijo", "pwppw"),
      ("“a” ‘b’ \"c\" 'd'", "“|a|”|‘|b|’|\"|c|\"|'|d|'", "pwppwppwppwp"),
      ("—No sé —dijo—.", "—|No|sé|—|dijo|—|.", "pwwpwpp"),
      ("Madrid–París", "Madrid|–|París", "wpw"),
      ("(a) [b] {c}", "(|a|)|[|b|]|{|c|}", "pwppwppwp"),
      ("uno;dos:tres", "uno|;|dos|:|tres", "wpwpw"),
      ("y/o", "y|/|o", "wpw"),
    ] as [Case])
  func `Words and signs`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("marxista-leninista", "marxista-leninista", "w"),
      ("ex‐rey y ex‑rey", "ex‐rey|y|ex‑rey", "www"),
      ("d'Or, L’Humanité", "d'Or|,|L’Humanité", "wpw"),
      ("los años' y l'", "los|años|'|y|l|'", "wwpwwp"),
      ("franco- y ruso-", "franco|-|y|ruso|-", "wpwwp"),
      ("-no", "-|no", "pw"),
      ("a -- b --- c", "a|--|b|---|c", "wpwpw"),
      ("no--sí", "no|--|sí", "wpw"),
      ("T-34 y F1", "T-34|y|F1", "www"),
      ("dos_tres", "dos_tres", "w"),
      ("_énfasis_ *más*", "_|énfasis|_|*|más|*", "pwppwp"),
    ] as [Case])
  func `Hyphens and apostrophes join what is on both sides`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("No sé...", "No|sé|...", "wwp"),
      ("No sé… Bien.", "No|sé|…|Bien|.", "wwpwp"),
      ("a.. b .... c", "a|..|b|....|c", "wpwpw"),
      ("¿Y?... ¡Ah!..", "¿|Y|?|...|¡|Ah|!|..", "pwpppwpp"),
      ("Sr... no", "Sr|...|no", "wpw"),
      ("V... ¿quién?", "V|...|¿|quién|?", "wppwp"),
    ] as [Case])
  func `An ellipsis is one token`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("el Sr. Ruiz y la Sra. Paz", "el|Sr.|Ruiz|y|la|Sra.|Paz", "wwwwwww"),
      ("SR. RUIZ", "SR.|RUIZ", "ww"),
      ("art. 58 y núm. IX", "art.|58|y|núm.|IX", "wnwww"),
      ("Es el art. Mira.", "Es|el|art|.|Mira|.", "wwwpwp"),
      ("peras, etc., y nada", "peras|,|etc.|,|y|nada", "wpwpww"),
      ("peras, etc.", "peras|,|etc.", "wpw"),
      ("Vds. saben", "Vds.|saben", "ww"),
      ("habló el dr.", "habló|el|dr|.", "wwwp"),
      ("la casa. Luego", "la|casa|.|Luego", "wwpw"),
      ("en oct. de 1917", "en|oct.|de|1917", "wwwn"),
    ] as [Case])
  func `An abbreviation keeps its full stop where what follows allows`(_ example: Case) {
    check(example)
  }

  @Test(
    arguments: [
      ("V. I. Ruiz", "V.|I.|Ruiz", "www"),
      ("V.I. Ruiz", "V.I.|Ruiz", "ww"),
      ("Á. Gómez", "Á.|Gómez", "ww"),
      ("J.-P. Paz", "J.|-|P.|Paz", "wpww"),
      ("firmado M.", "firmado|M|.", "wwp"),
      ("Carlos V. Después", "Carlos|V|.|Después", "wwpw"),
      ("el siglo X. Luego", "el|siglo|X|.|Luego", "wwwpw"),
      ("—Tiene V. razón", "—|Tiene|V.|razón", "pwww"),
      ("con V. Paz", "con|V.|Paz", "www"),
      ("X. Ruiz", "X.|Ruiz", "ww"),
      ("EE.UU. y EE. UU.", "EE.UU.|y|EE|.|UU|.", "wwwpwp"),
      ("la U.R.S.S., entonces", "la|U.R.S.S.|,|entonces", "wwpw"),
      ("en 44 a.C. murió", "en|44|a.C.|murió", "wnww"),
      ("PC(b)R y PCR(b)", "PC(b)R|y|PCR(b)", "www"),
      ("el PC (b) y f(x)", "el|PC|(|b|)|y|f|(|x|)", "wwpwpwwpwp"),
      ("fin.Empieza", "fin|.|Empieza", "wpw"),
    ] as [Case])
  func `Initials and acronyms keep their full stops`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("1.000 y 3,5 y 10:30", "1.000|y|3,5|y|10:30", "nwnwn"),
      ("en 1922.", "en|1922|.", "wnp"),
      ("en 1922, o", "en|1922|,|o", "wnpw"),
      ("1º 2ª 3.º 4.ª 20°", "1º|2ª|3.º|4.ª|20°", "nnnnn"),
      ("1.er año, 2.a, 3.ro", "1.er|año|,|2.a|,|3.ro", "nwpnpn"),
      ("60% y 60 % y 5‰", "60%|y|60|%|y|5‰", "nwnpwn"),
      ("12/3/1918 y 12-3-1918", "12/3/1918|y|12-3-1918", "nwn"),
      ("23.XII.22 y 1/IV/1920", "23.XII.22|y|1/IV/1920", "nwn"),
      ("9-V-1920", "9-V-1920", "n"),
      ("23. XII. 22", "23|.|XII|.|22", "npwpn"),
      ("1914-1918, 1914–1918", "1914-1918|,|1914–1918", "npn"),
      ("el '22 y el 18.", "el|'|22|y|el|18|.", "wpnwwnp"),
      ("11(24) de marzo", "11|(|24|)|de|marzo", "npnpww"),
      ("2do piso, 10km", "2do|piso|,|10km", "nwpn"),
      ("1.Vino", "1|.|Vino", "npw"),
      ("m² y ½", "m|²|y|½", "wnwn"), ("en 1922.¹²", "en|1922|.|¹²", "wnpn"),
      ("-5", "-|5", "pn"),
    ] as [Case])
  func `Numbers go on over their separators`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("ver www.iber.es.", "ver|www.iber.es|.", "wsp"),
      ("(http://a.es/x?y=1)", "(|http://a.es/x?y=1|)", "psp"),
      ("a vera.paz@iber.es, hoy", "a|vera.paz@iber.es|,|hoy", "wspw"),
      ("httpd y ftp", "httpd|y|ftp", "www"),
      ("5 € + 3 $ = §", "5|€|+|3|$|=|§", "nssnssp"),
      ("🜨 y ☭", "🜨|y|☭", "sws"),
      ("a & b @ c # d", "a|&|b|@|c|#|d", "wpwpwpw"),
    ] as [Case])
  func `Addresses and other signs are symbols`(_ example: Case) { check(example) }

  @Test(
    arguments: [
      ("Мир и ёж", "Мир|и|ёж", "www"),
      ("ο λόγος.", "ο|λόγος|.", "wwp"),
      ("e\u{301}l n\u{303}u", "e\u{301}l|n\u{303}u", "ww"),
      ("Mos\u{AD}cú", "Mos\u{AD}cú", "w"),
      ("a\u{A0}b\u{2003}c", "a|b|c", "www"),
      ("\u{FEFF}a\u{200C} b\u{200B}c", "a\u{200C}|b|c", "www"),
      ("a \u{301}b", "a|\u{301}|b", "wsw"), ("≠ =\u{338}", "≠|=\u{338}", "ss"),
      ("🇪🇸🇫🇷 👩\u{200D}🚀👍\u{1F3FD}", "🇪🇸|🇫🇷|👩\u{200D}🚀|👍\u{1F3FD}", "ssss"),
      ("5.\u{BA}", "5.º", "n"),
    ] as [Case])
  func `Other scripts, marks and what is invisible`(_ example: Case) { check(example) }

  private func check(_ example: Case) {
    let read = ReadTokens(example.text)
    #expect(read.forms == example.tokens)
    #expect(read.kinds == example.kinds, "\(example.text)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `NFC and NFD give the same types`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var prose = ""
    for _ in 0..<30 {
      prose += numbers.pick(RandomText.pieces)
      if numbers.next(below: 3) == 0 { prose += numbers.pick(Self.marks) }
      if numbers.next(below: 3) == 0 { prose += " " }
    }
    if seed % 3 == 0 { prose += " " + RandomText.scalars(&numbers, count: 30) }
    let composed = ReadTokens(prose.precomposedStringWithCanonicalMapping)
    let apart = ReadTokens(prose.decomposedStringWithCanonicalMapping)
    #expect(
      composed.normalForms.map { Array($0.utf8) } == apart.normalForms.map { Array($0.utf8) },
      "seed \(seed): \(prose)")
    #expect(composed.kinds == apart.kinds, "seed \(seed)")
    #expect(composed.tokens.sentenceStarts == apart.tokens.sentenceStarts, "seed \(seed)")
  }

  /// Letters that have parts, and parts.
  private static let marks = [
    "É", "capítulo V.", "ộ", "Ü.", "\u{323}", "\u{331}", "\u{302}\u{323}", "한", "が", "ή", "Й", "آ",
    "www.año.es", "EÉ.UU.", "ñ.é", "Á.", "SÍ.", "l'É", "É(b)R", "ü@é.es", "1.é", "\u{338}", "ǭ",
    "ṩ",
  ]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Any bytes at all give tokens in order, apart and inside the text`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    var bytes = RandomText.bytes(&numbers, count: numbers.next(below: 600))
    if seed % 2 == 0 { bytes.removeAll { $0 == 0 } }
    guard
      let decoded = try? TextDecoder.decode(bytes, named: "a.txt", at: FilePath("a.txt"))
    else { return }
    let clean = LayoutCleaner().clean(SourceText(name: "a.txt", utf8: decoded.utf8))
    var vocabulary = Vocabulary()
    let tokens = SpanishTokenizer().tokens(of: clean, layers: .text, into: &vocabulary)
    var end = 0
    for token in 0..<tokens.count {
      let range = tokens.utf8Range(of: token)
      #expect(end <= range.lowerBound && !range.isEmpty, "seed \(seed)")
      end = range.upperBound
    }
    #expect(end <= clean.utf8.count, "seed \(seed)")
  }

  @Test
  func `A type is the normal form`() {
    let read = ReadTokens("El SR. Ñ. DE L’Or pidió MOS\u{AD}CÚ, e\u{301}L 4.ª PC(b)R EE.UU. ﬁn")
    #expect(
      read.normalForms == [
        "el", "sr.", "ñ.", "de", "l'or", "pidió", "moscú", ",", "él", "4.ª", "pc(b)r", "ee.uu.",
        "fin",
      ])
    #expect(read.tokens.types[0] == ReadTokens("EL").tokens.types[0])
  }

  @Test
  func `A phrase reads as it would in a text, with places of its own`() {
    var vocabulary = Vocabulary()
    let phrase = Array("V. I. Ruiz".utf8)
    let tokens = SpanishTokenizer().tokens(ofPhrase: phrase, into: &vocabulary)
    #expect(tokens.types.map { vocabulary[$0] } == ["v.", "i.", "ruiz"])
    #expect((0..<3).map { tokens.utf8Range(of: $0) } == [0..<2, 3..<5, 6..<10])
    #expect(tokens.paragraphCount == 1)
    #expect(SpanishTokenizer().tokens(ofPhrase: [], into: &vocabulary).count == 0)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `Tokens are in order, apart, and leave out white space only`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var prose = RandomText.line(&numbers, pieces: numbers.next(below: 60))
    if seed % 3 == 0 { prose += " " + RandomText.scalars(&numbers, count: 40) }
    let read = ReadTokens(prose)
    var end = 0
    func isLeftOut(_ range: Range<Int>) -> Bool {
      read.text[range].unicodeScalars.allSatisfy {
        [.space, .ignorable].contains(ScalarClass.of($0.value))
      }
    }
    for token in 0..<read.tokens.count {
      let range = read.tokens.utf8Range(of: token)
      #expect(end <= range.lowerBound && !range.isEmpty, "seed \(seed)")
      guard end <= range.lowerBound else { return }
      #expect(isLeftOut(end..<range.lowerBound), "seed \(seed)")
      let isWhole = String(validating: read.text.utf8[range], as: UTF8.self) != nil
      #expect(isWhole && !isLeftOut(range), "seed \(seed)")
      #expect(!read.text[range].unicodeScalars.contains { ScalarClass.of($0.value) == .space })
      end = range.upperBound
    }
    #expect(isLeftOut(end..<read.text.utf8.count), "seed \(seed)")
  }

  @Test(arguments: ["a", "1", "-", ".", "a-", "é", "a'", "1,", "x@y", "www.a", "\u{301}"])
  func `A run longer than any word is cut, and nothing is lost`(unit: String) {
    for count in [59_999, 60_001, 70_003] {
      let read = ReadTokens(String(repeating: unit, count: count))
      let covered = (0..<read.tokens.count).reduce(0) { $0 + read.tokens.utf8Range(of: $1).count }
      #expect(covered == read.text.utf8.count - 1, "\(count) of \(unit)")
      #expect(read.tokens.lengths.allSatisfy { $0 <= 60_100 })
    }
    let halves = String(repeating: "a", count: 59_000)
    let read = ReadTokens("\(halves)-\(halves)'\(halves)")
    let covered = (0..<read.tokens.count).reduce(0) { $0 + read.tokens.utf8Range(of: $1).count }
    #expect(covered == read.text.utf8.count - 1)
  }

  @Test(arguments: [".", "a", "1", "€"], ["\u{200D}", "\u{301}", "-\u{301}", "º\u{301}"])
  func `Marks without end make no token too long`(start: String, mark: String) {
    let read = ReadTokens(
      String(repeating: start, count: 59_998) + String(repeating: mark, count: 33_000) + "b fin")
    #expect(read.tokens.lengths.allSatisfy { $0 > 0 && $0 <= 60_100 })
    #expect(zip(read.tokens.starts, read.tokens.starts.dropFirst()).allSatisfy { $0 < $1 })
  }
}
