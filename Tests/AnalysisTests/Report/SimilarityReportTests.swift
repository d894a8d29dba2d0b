import Testing

@testable import Analysis

@Suite struct SimilarityReportTests {
  private static let draft = CorpusDraft([
    ("a.txt", [LetterDraft("Sol, sol, mar."), LetterDraft("Mar.", isOutside: true)]),
    ("b.txt", [LetterDraft("Sol mar mar luz.")]),
    ("c.txt", [LetterDraft("Luz, luz, sol, paz, mar.")]),
  ])

  // By the formulas, in Python. The words of the first letter are in every letter: no tf-idf is left.
  @Test(arguments: [
    (LetterDistances.Measure.cosine, ["", "", "0.406124"]),
    (.jaccard, ["0.333333", "0.5", "0.25"]), (.jsd, ["0.456053", "0.638566", "0.40313"]),
    (.labbe, ["0.416667", "0.6", "0.35"]), (.burrowsDelta, ["0.993056", "1.60499", "1.16635"]),
    (.cosineDelta, ["1.21689", "1.74319", "1.49197"]),
    (.edersDelta, ["3.07643", "3.90941", "2.49624"]),
  ])
  func `Every measure has the values of its formula`(
    _ measure: LetterDistances.Measure, _ expected: [String]
  ) {
    let pairs = ["a#1,b#1", "a#1,c#1", "b#1,c#1"]
    let rows = zip(pairs, expected).map { "\($0),\(measure.rawValue),\($1)\n" }.joined()
    #expect(
      csv(SimilarityReport.table(LetterDistances(of: Self.draft.terms(), by: measure)))
        == "letter_a,letter_b,measure,distance\n" + rows)
  }

  @Test func `The most frequent words are those of the greatest mean frequency`() {
    let delta = LetterDistances(of: Self.draft.terms(), by: .burrowsDelta, words: 2)
    #expect(isClose(delta.distance(0, 1), 1.3675213675213675, within: 1e-4))
    // sol and mar are in every letter.
    let jaccard = LetterDistances(of: Self.draft.terms(), by: .jaccard, words: 2)
    #expect(jaccard.distance(0, 2) == 0)
    #expect(jaccard.distance(2, 0) == 0)
  }

  @Test func `The nearest letters come first, ties in the order of the corpus`() {
    let distances = LetterDistances(of: Self.draft.terms(), by: .jaccard)
    #expect(
      csv(SimilarityReport.nearest(distances, 1)) == """
        letter_a,letter_b,measure,distance
        a#1,b#1,jaccard,0.333333
        b#1,c#1,jaccard,0.25
        c#1,b#1,jaccard,0.25

        """)
    #expect(SimilarityReport.nearest(distances, 9).rowCount == 6)
    #expect(distances.distance(1, 1) == 0)
  }

  @Test func `A letter without words is at no distance`() {
    let draft = CorpusDraft([
      ("a.txt", ["Sol mar.", "1920.", "Sol luz.", "Mar, mar, luz."].map { LetterDraft($0) })
    ])
    for measure in LetterDistances.Measure.allCases {
      let distances = LetterDistances(of: draft.terms(), by: measure)
      #expect(distances.letters == ["a#1", "a#2", "a#3", "a#4"])
      for other in [0, 2, 3] { #expect(distances.distance(1, other) == nil) }
      #expect(distances.distance(0, 3) != nil)
    }
  }

  @Test func `A Delta of two letters is undefined`() {
    let draft = CorpusDraft([("a.txt", [LetterDraft("Sol mar."), LetterDraft("Sol luz.")])])
    #expect(LetterDistances(of: draft.terms(), by: .cosineDelta).distance(0, 1) == nil)
    #expect(
      SimilarityReport.table(LetterDistances(of: draft.terms(), by: .burrowsDelta)).rowCount == 1)
  }

  // The shared types: a with c 1/1, b with d 1/1, e with b and d 1/2; f stands alone.
  @Test func `A letter is attributed to the nearest one of a known sender`() {
    let draft = CorpusDraft([
      (
        "a.txt",
        [
          LetterDraft("Sol.", sender: "ana"), LetterDraft("Mar.", sender: "ana"),
          LetterDraft("Sol."), LetterDraft("Mar.", sender: "eva"),
          LetterDraft("Mar y.", sender: "eva"), LetterDraft("Pan.", sender: "ida"),
        ]
      )
    ])
    let distances = LetterDistances(of: draft.terms(), by: .jaccard)
    #expect(
      csv(AttributionReport.table(distances)) == """
        letter,sender,nearest,nearest_sender,measure,distance
        a#1,ana,a#2,ana,jaccard,1
        a#2,ana,a#4,eva,jaccard,0
        a#3,,a#1,ana,jaccard,0
        a#4,eva,a#2,ana,jaccard,0
        a#5,eva,a#2,ana,jaccard,0.5
        a#6,ida,a#1,ana,jaccard,1

        """)
    let accuracy = AttributionReport.accuracy(distances)
    #expect(accuracy.right == 1)
    #expect(accuracy.of == 4)
  }
}
