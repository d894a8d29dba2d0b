import Testing

@testable import Analysis

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("lenin", "lenin"),
    ("vladímir", "vladimir"),
    ("krúpskaia", "krupskaia"),
    ("lüders", "luders"),
    // The ñ is a letter of its own.
    ("muñoz", "muñoz"),
    ("çelebi", "celebi"),
    ("łódź", "lodz"),
    ("kapp-lüttwitz", "kapp-luttwitz"),
    ("straße", "strasse"),
    ("œuvre", "oeuvre"),
    // Scripts other than Latin stay.
    ("правда", "правда"),
    // A mark that no letter with it stands for.
    ("x\u{0301}", "x"),
    ("", ""),
  ])
  func `Accents go, letters stay`(_ form: String, _ folded: String) {
    #expect(String(decoding: NameFolding.fold(form.utf8), as: UTF8.self) == folded)
  }
}
