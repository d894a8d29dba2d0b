import Testing

@testable import Analysis

struct NameWordsDataTests {
  private static let rows = NameWordData.nameWords.split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }

  @Test func `Every row has a kind that is known and forms`() {
    #expect(Self.rows.filter { $0.count != 2 || NameClue.kinds[String($0[0])] == nil } == [])
    #expect(Set(Self.rows.map { String($0[0]) }) == Set(NameClue.kinds.keys))
  }

  @Test func `Forms are folded, and no kind has one twice`() {
    var seen: Set<String> = []
    for row in Self.rows {
      for form in row[1].split(separator: " ") {
        #expect(
          String(decoding: NameFolding.fold(form.lowercased().utf8), as: UTF8.self) == form)
        #expect(seen.insert("\(row[0]) \(form)").inserted, "\(form) of \(row[0])")
      }
    }
  }
}
