import Testing

@testable import Analysis

@Suite struct PlotAxisTests {
  @Test(arguments: [
    (0.0, 9.3, [0, 2, 4, 6, 8, 10]), (-6.4, 9.4, [-10, -5, 0, 5, 10]), (0, 0, [0, 1e-9]),
    (-0.2, 0.31, [-0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4]),
  ])
  func `Ticks are round numbers that hold the range`(
    _ low: Double, _ high: Double, _ ticks: [Double]
  ) {
    let axis = PlotAxis(low...high, from: 100, length: 50)
    #expect(axis.ticks.count == ticks.count)
    for (tick, expected) in zip(axis.ticks, ticks) { #expect((tick - expected).magnitude < 1e-9) }
    #expect(axis.place(axis.range.lowerBound) == 100)
    #expect(axis.place(axis.range.upperBound) == 150)
  }

  @Test func `Numbers have a true minus sign`() {
    #expect(PlotAxis.label(-2.5) == "−2.5")
    #expect(PlotAxis.decimal(7) == "7.0")
    #expect(PlotAxis.decimal(-0.25) == "−0.3")
  }
}

@Suite struct DistanceMapTests {
  private static let terms = CorpusDraft([
    ("a.txt", ["Sol sol mar.", "Sol sol mar.", "Luz."].map { LetterDraft($0) })
  ]).terms()

  @Test func `The nearest are the darkest, and runs of a colour are one`() {
    let map = DistanceMap(LetterDistances(of: Self.terms, by: .jaccard), [0, 1, 2])
    #expect(map.range == 0...1)
    let darkest = map.cells.last { !$0.runs.isEmpty }
    #expect(darkest?.colour == PlotColour.ramp.count - 1)
    #expect(
      darkest?.runs.map { [$0.row, $0.columns.lowerBound, $0.columns.upperBound] } == [
        [0, 0, 2], [1, 0, 2], [2, 2, 3],
      ])
    let lightest = map.cells.first { !$0.runs.isEmpty }
    #expect(lightest?.colour == 0)
    #expect(lightest?.runs.count == 3)
  }
}

@Suite struct PlotSVGTests {
  private static let draft = CorpusDraft([
    (
      "a.txt",
      [
        LetterDraft("Sol sol sol sol sol sol sol sol mar mar.", sender: "Ana & Eva"),
        LetterDraft("Sol mar mar mar mar mar mar mar mar luz."), LetterDraft("1920."),
      ]
    )
  ])

  /// What a picture says, in the order in which it stands there.
  private func words(_ svg: String) -> [String] {
    svg.split(separator: "\n").filter { $0.hasPrefix("<text") }.map { line in
      String(line.split(separator: ">", maxSplits: 1)[1].dropLast("</text>".count))
    }
  }

  @Test func `Keywords stand in order with their figures, those of chance hollow`() {
    let svg = KeynessSVG.text(
      Self.draft.terms(), target: ("letter=a#1", [0]), reference: ("rest", .rest))
    let words = words(svg)
    #expect(words[0] == "What is typical of letter=a#1")
    #expect(words[1] == "against the rest; 10 words against 10 words")
    let start = words.firstIndex(of: "sol") ?? 0
    #expect(
      words[start...].prefix(12) == [
        "sol", "8", "1", "11.0", "mar", "2", "8", "7.7", "luz", "0", "1", "1.4",
      ])
    let dots = svg.split(separator: "\n").filter { $0.hasPrefix("<circle") }
    #expect(dots.map { $0.contains("fill=\"#FFFFFF\"") } == [false, false, true])
  }

  @Test func `A target without words says so`() {
    let svg = KeynessSVG.text(
      Self.draft.terms(), target: ("letter=z#1", []), reference: ("rest", .rest))
    #expect(words(svg).last == "No word can be compared.")
  }

  @Test func `Shared words and those of one side have a block each`() {
    let words = words(
      CompareSVG.text(Self.draft.terms(), a: ("letter=a#1", [0]), b: ("letter=a#2", [1])))
    #expect(
      words.contains("Both: 2 words; those with the greatest log-likelihood (G²), by Log Ratio"))
    #expect(words.contains("Only letter=a#2: 1 word; the most frequent"))
    #expect(!words.contains { $0.hasPrefix("Only letter=a#1") })
    let start = words.firstIndex(of: "sol") ?? 0
    #expect(words[start...].prefix(4) == ["sol", "800000", "100000", "2.5"])
  }

  @Test func `Letters stand in the order of their tree, with their senders`() {
    let svg = SimilaritySVG.text(Self.draft.terms(), by: .jaccard, linkage: .ward)
    let words = words(svg)
    #expect(words[1] == "jaccard, 3 letters")
    #expect(words.contains("a#1 · Ana &amp; Eva"))
    #expect(words.contains("a#2"))
    #expect(!words.contains("a#3"))
    #expect(words.contains { $0.hasPrefix("1 letter without words to compare is left out.") })
    #expect(svg.contains("<polyline"))
  }

  @Test func `More letters than anyone can read are not drawn`() {
    let letters = (0...SimilaritySVG.mostLetters).map { _ in LetterDraft("Sol.") }
    let draft = CorpusDraft([("a.txt", letters)])
    var recording = Recording()
    recording.ngramLength = 1
    let svg = SimilaritySVG.text(draft.corpus(recording), by: .jaccard, linkage: .ward)
    #expect(svg == SimilaritySVG.text(draft.terms(), by: .jaccard, linkage: .ward))
    let words = words(svg)
    #expect(words.count == 3)
    #expect(words[2].hasPrefix("401 letters are too many for a picture"))
  }

  @Test func `Ranks run over logarithmic axes, and the first types are named`() {
    let words = words(RankFrequencySVG.text(Self.draft.terms()))
    #expect(words[1] == "20 words; 3 types counted here, 1 of them once (hapaxes)")
    #expect(words.contains("mar") && words.contains("luz"))
    #expect(
      self.words(RankFrequencySVG.text(CorpusDraft("1920.").terms())).last
        == "There is no type to count.")
  }
}
