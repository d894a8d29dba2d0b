import Analysis
import Testing

@Suite struct GazetteerReviewTests {
  private static let header = "id\tkind\tname\tvariants\tborn\tdied\n"

  private static let examples: [(rows: String, remarks: [String])] = [
    ("ana\tperson\tAna Quintanal\tQuintanal|A. Quintanal\t1880\t1944\n", []),
    (
      "ana\tperson\tAna Quintanal\tQuintanal\nluis\tperson\tLuis Quintanal\tQuintánal\n",
      ["3:28 'Quintánal' is a name of 'ana', too (line 2); mentions list both as candidates"]
    ),
    (
      "ana\tperson\tAna Quintanal\tQuintanal|Quintánal|A. M. Quintanal|A.M. Quintanal\n",
      [
        "2:36 'Quintánal' says no more than a name of this entry that differs by accents, capitals, a hyphen or a space",
        "2:62 'A.M. Quintanal' says no more than a name of this entry that differs by accents, capitals, a hyphen or a space",
      ]
    ),
    (
      "rios\tperson\tOctavio Ríos\tO. Ríos|Ríos\n",
      ["2:34 'Ríos' is a word of every day; each one with a capital will be a mention"]
    ),
    ("afl\torganisation\tAFL\tA.F.L.\n", []),
    (
      "oviedo\tplace\tOviedo\t\t1200\t1300\n",
      [
        "2:22 only persons have years; the cell is not read for others",
        "2:27 only persons have years; the cell is not read for others",
      ]
    ),
    (
      "a\tperson\tTadeo Orbaneja\t\nb\tperson\tTadeo Orvaneja\t\n",
      ["3:10 'Tadeo Orvaneja' is all but the name of 'a' (line 2); are they two?"]
    ),
    // Near to two, the one by its end, the other by its beginning: the first is told.
    (
      "a\tperson\tTadco Orbaneja\t\nb\tperson\tTadeo Orbanejo\t\nc\tperson\tTadeo Orbaneja\t\n",
      ["4:10 'Tadeo Orbaneja' is all but the name of 'a' (line 2); are they two?"]
    ),
    // A slip at both ends.
    ("a\tperson\tTadeo Orbaneja\t\nb\tperson\tTadco Orbanejo\t\n", []),
    ("a\tperson\tAna Ríos\tAna@letter:x#1\nb\tperson\tAna Paz\tAna@letter:x#2\n", []),
  ]

  @Test(arguments: examples)
  func `What is worth a look is told with its place`(
    _ example: (rows: String, remarks: [String])
  ) {
    let remarks = GazetteerReview.remarks(on: Self.header + example.rows, file: "g.tsv")
    #expect(
      remarks.map { "\($0.position.line):\($0.position.column) \($0.message)" } == example.remarks)
  }

  @Test func `Names of which too many begin and end alike are not compared`() {
    func remarks(_ count: Int) -> Int {
      let others = (2..<count).map { "p\($0)\tperson\tTadeo \($0) Orbaneja\t\n" }.joined()
      return GazetteerReview.remarks(
        on: Self.header + "a\tperson\tTadeo Zumel Orbaneja\t\nb\tperson\tTadeo Zurnel Orbaneja\t\n"
          + others, file: "g.tsv"
      ).count { $0.message.contains("'Tadeo Zurnel Orbaneja' is all but") }
    }
    #expect(remarks(GazetteerReview.mostAlike) == 1)
    #expect(remarks(GazetteerReview.mostAlike + 1) == 0)
  }

  @Test func `Names that no text has are told, and titles are none of a name`() {
    let text =
      "id,kind,name,variants\ncalles,person,Plutarco Elías Calles,\"General Calles|P. E. Calles\"\n"
    let used = ["calles": Set([GazetteerReview.key(of: "Calles")])]
    #expect(
      GazetteerReview.remarks(on: text, file: "g.csv", used: used).map {
        "\($0.position.column) \($0.message)"
      } == ["15 no text has 'Plutarco Elías Calles'", "53 no text has 'P. E. Calles'"])
    #expect(GazetteerReview.key(of: "V. I. Lénin") == GazetteerReview.key(of: "v.i. lenin"))
  }
}
