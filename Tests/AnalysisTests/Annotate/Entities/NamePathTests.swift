import Testing
import Tokenizer

@testable import Analysis

@Suite struct NamePathTests {
  /// A name and the ways in which a text may write it, words joined by `·`.
  private static let forms: [(name: String, paths: [String])] = [
    ("Stalin", ["stalin"]),
    ("Vladímir Ilich", ["vladimir·ilich"]),
    ("V. I. Lenin", ["v.·i.·lenin", "v.i.·lenin"]),
    ("N. K. Krúpskaia", ["n.·k.·krupskaia", "n.k.·krupskaia"]),
    ("Antónov-Ovséienko", ["antonov-ovseienko", "antonov·ovseienko"]),
    (
      "V. A. Antónov-Ovséienko",
      [
        "v.·a.·antonov-ovseienko", "v.a.·antonov-ovseienko", "v.·a.·antonov·ovseienko",
      ]
    ),
    ("J. Stalin", ["j.·stalin"]),
    ("V.I. Lenin", ["v.i.·lenin", "v.·i.·lenin"]),
    // At the end of a sentence the full stop of an initial is a sign of its own.
    ("K.", ["k·.", "k."]),
    ("Ana K.", ["ana·k·.", "ana·k."]),
    ("V. I.", ["v.·i.", "v.i."]),
    ("EE.UU.", ["ee.uu."]),
    ("Comité Central", ["comite·central"]),
  ]

  @Test(arguments: forms)
  func `Names are written in several ways`(_ form: (name: String, paths: [String])) {
    #expect(
      paths(of: form.name).map { path in
        path.words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "·")
      } == form.paths)
  }

  @Test(arguments: [
    ("Lenin", [VariantTrie.LetterCase.capital]),
    ("el Viejo", [.any, .capital]),
    ("NEP", [.capitals]),
    ("V. Serge", [.capital, .capital]),
    ("trotskista", [.any]),
    // More capitals than small letters.
    ("SDAPRb", [.capitals]),
    ("McBride", [.capital]),
    ("Ética", [.capital]),
    ("ÑANDÚ", [.capitals]),
  ])
  func `Each word tells how it is written`(_ name: String, _ cases: [VariantTrie.LetterCase]) {
    #expect(paths(of: name).first?.cases == cases)
  }

  private func paths(of name: String) -> [NamePath] {
    var vocabulary = Vocabulary()
    return NamePath.paths(of: name, SpanishTokenizer(), &vocabulary)
  }
}
