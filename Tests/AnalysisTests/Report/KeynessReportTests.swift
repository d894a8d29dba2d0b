import TestSupport
import Testing

@testable import Analysis

@Suite struct KeynessReportTests {
  /// Two letters of ten words.
  private static let draft = CorpusDraft([
    ("a.txt", [LetterDraft("Sol sol sol sol sol sol sol sol mar mar.")]),
    ("b.txt", [LetterDraft("Sol mar mar mar mar mar mar mar mar luz.")]),
  ])

  private static let header = KeynessReport.columns.joined(separator: ",") + "\n"

  // By the formulas, in Python.
  @Test func `A letter against another has the values of the formulas`() {
    #expect(
      csv(
        KeynessReport.table(
          Self.draft.terms(), target: ("letter=a#1", [0]), reference: ("letter=b#1", .parts([1]))))
        == Self.header + """
          letter=a#1,letter=b#1,sol,+,8,1,800000,100000,11.0158,0.000903364,0.00271009,2.5025,0.323504,4.6815,8.02011,1,1,0,2.56245,700,36,7.99301
          letter=a#1,letter=b#1,mar,-,2,8,200000,800000,7.70979,0.00549221,0.00823832,-1.76553,-3.38291,-0.148163,4.71406,1,1,0,-1.93904,-75,0.0625,0.250094
          letter=a#1,letter=b#1,luz,-,0,1,0,100000,1.43895,0.230309,0.230309,-1.58496,-6.0345,2.86457,-1.55678,0,1,-2.77259,-0.30103,-100,0.301587,0.000999001

          """)
  }

  @Test func `Each letter against the rest has what chance does not explain`() {
    #expect(
      csv(KeynessReport.everyLetterAgainstTheRest(Self.draft.terms())) == Self.header + """
        a#1,rest,sol,+,8,1,800000,100000,11.0158,0.000903364,0.00271009,2.5025,0.323504,4.6815,8.02011,1,1,0,2.56245,700,36,7.99301
        a#1,rest,mar,-,2,8,200000,800000,7.70979,0.00549221,0.00823832,-1.76553,-3.38291,-0.148163,4.71406,1,1,0,-1.93904,-75,0.0625,0.250094
        b#1,rest,mar,+,8,2,800000,200000,7.70979,0.00549221,0.00823832,1.76553,0.148163,3.38291,4.71406,1,1,0,1.93904,300,16,3.9985
        b#1,rest,sol,-,1,8,100000,800000,11.0158,0.000903364,0.00271009,-2.5025,-4.6815,-0.323504,8.02011,1,1,0,-2.56245,-87.5,0.0277778,0.125109

        """)
  }

  @Test func `Sizes count stopwords, and text outside letters is part of the rest`() {
    let draft = CorpusDraft([
      (
        "a.txt",
        [LetterDraft("La paz."), LetterDraft("La guerra y la paz de la mar.", isOutside: true)]
      )
    ])
    let table = KeynessReport.everyLetterAgainstTheRest(
      draft.terms(without: .spanish), .init())
    #expect(table.rows.map { $0[2] } == [.text("paz"), .text("guerra"), .text("mar")])
    #expect(table.rows.map { $0[6] } == [.real(500_000), .real(0), .real(0)])
    #expect(table.rows.map { $0[7] } == [.real(125_000), .real(125_000), .real(125_000)])
  }

  @Test func `Types of few letters can be left out`() {
    let table = KeynessReport.table(
      Self.draft.terms(), target: ("a", [0]), reference: ("rest", .rest),
      .init(minimumLetters: 2))
    #expect(table.rows.map { $0[2] } == [.text("sol"), .text("mar")])
  }

  @Test func `A target without words has no row`() {
    let table = KeynessReport.table(
      Self.draft.terms(), target: ("a", []), reference: ("rest", .rest))
    #expect(table.rows.isEmpty)
  }

  @Test(arguments: [0.05, 0.5, 1])
  func `A letter alone has the rows that a target of it has`(_ greatestP: Double) throws {
    let words = ["sol", "mar", "luz", "paz", "pan", "voz", "rey", "ley"]
    var numbers = SeededNumbers(seed: 8)
    let letters = (0..<6).map { letter in
      LetterDraft(
        (0..<60).map { _ in words[min(numbers.next(below: 9 + letter) / 2, 7)] }
          .joined(separator: " "))
    }
    let terms = CorpusDraft([("a.txt", letters)]).terms()
    let all = KeynessReport.everyLetterAgainstTheRest(terms, .init(greatestP: greatestP))
    let each = terms.parts.indices.flatMap { place in
      KeynessReport.table(
        terms, target: ("a#\(place + 1)", [place]), reference: ("rest", .rest),
        .init(greatestP: greatestP)
      ).rows
    }
    #expect(all.rows == each)
    #expect(greatestP < 1 || each.count == 6 * terms.forms.count)
  }

  @Test func `A list has no letters to compare`() {
    let table = KeynessReport.table(
      Self.draft.terms(), target: ("a", [0]), reference: ("list", .list([1, 8, 8], words: 100)))
    #expect(table.rows.map { $0[16] } == [.none, .none, .none])
    #expect(table.rows.map { $0[17] } == [.none, .none, .none])
  }

  // By the formulas, in Python: SplitMix64 with seed 1 draws the target's letters, with seed 2 the
  // reference's.
  @Test func `Resamples of the letters give intervals`() {
    let terms = FrequencyReportTests.draft.terms()
    let table = KeynessReport.table(
      terms, target: ("a", [0, 1]), reference: ("rest", .rest), .init(resamples: 200))
    #expect(table.columns == KeynessReport.columns + KeynessReport.bootstrapColumns)
    let row = table.rows.first { $0[2] == .text("paz") } ?? []
    #expect(
      row.suffix(4).map { cell in if case .real(let value) = cell { value } else { -1 } }
        .elementsEqual([200_000, 500_000, -0.691877704638, 3.79585928322]) {
          isRelativelyClose($0, $1, within: 1e-11)
        })
    // One letter tells nothing of how letters differ.
    let one = KeynessReport.table(
      terms, target: ("a", [0]), reference: ("rest", .rest), .init(resamples: 200))
    #expect(one.rows.allSatisfy { $0.suffix(4).allSatisfy { $0 == .none } })
  }
}
