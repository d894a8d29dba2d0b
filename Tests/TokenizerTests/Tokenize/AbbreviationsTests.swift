import Testing

@testable import Tokenizer

struct AbbreviationsTests {
  @Test
  func `Lines of a form and its follower are read, others are not`() {
    let table = Abbreviations(
      table: """
        # comentario
        sr name

        art figure
        etc any
        tres palabras aquí
        sola
        sr any
        """)
    func follower(_ form: String) -> Abbreviations.Follower? { table.follower(of: Array(form.utf8)) }
    #expect(follower("sr") == .name)
    #expect(follower("art") == .figure)
    #expect(follower("etc") == .any)
    for form in ["", "#", "Sr", "sr.", "tres", "sola", "comentario"] { #expect(follower(form) == nil) }
  }

  @Test
  func `The list has well-formed lines, known followers, no form twice`() {
    var seen: Set<String> = []
    var forms = 0
    for line in AbbreviationData.abbreviations.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      #expect(fields.count == 2, "\(line)")
      guard fields.count == 2 else { continue }
      #expect(["name", "figure", "any"].contains(fields[1]), "\(line)")
      #expect(seen.insert(fields[0]).inserted, "\(line) stands twice")
      let form = Array(fields[0].utf8)
      var folded: [UInt8] = []
      CaseFolder.fold(form.span, in: 0..<form.count, into: &folded)
      #expect(folded == form, "\(line) is not a normal form")
      #expect(form.last != UInt8(ascii: "."), "\(line)")
      forms += 1
    }
    #expect(forms > 100)
  }
}
