import Testing
import Tokenizer

@testable import Analysis

@Suite struct FrequencyReportTests {
  /// Parts of 5, 2, 3 and 6 words; the third stands outside letters.
  static let draft = CorpusDraft([
    (
      "a.txt",
      [
        LetterDraft("La paz y la guerra."), LetterDraft("La paz."),
        LetterDraft("Guerra, paz, Ñu.", isOutside: true),
      ]
    ), ("b.txt", [LetterDraft("La guerra, la guerra, la guerra.")]),
  ])

  @Test func `Equal counts share the lowest rank, and DP is over all parts`() {
    #expect(
      csv(FrequencyReport.table(Self.draft.terms())) == """
        rank,type,count,per_million,letters,dispersion_dp,dispersion_dpnorm
        1,la,6,375000,3,0.1875,0.214286
        2,guerra,5,312500,2,0.2375,0.271429
        3,paz,3,187500,2,0.375,0.428571
        4,y,1,62500,1,0.6875,0.785714
        4,ñu,1,62500,0,0.8125,0.928571

        """)
  }

  @Test func `Bytes row by row are those of the table`() {
    let terms = Self.draft.terms()
    for format in TableFormat.allCases {
      let rows = FrequencyReport.rows(terms, resamples: 100)
      var bytes: [UInt8] = []
      TableWriter(format, columns: rows.columns).write(rows) { bytes += $0 }
      #expect(bytes == FrequencyReport.table(terms, resamples: 100).bytes(format))
    }
  }

  @Test func `Ranks go on behind a tie`() {
    let table = FrequencyReport.table(CorpusDraft("b a b a c d.").terms())
    #expect(table.rows.map { $0[0] } == [.integer(1), .integer(1), .integer(3), .integer(3)])
    #expect(table.rows.map { $0[1] } == [.text("a"), .text("b"), .text("c"), .text("d")])
  }

  @Test func `Terms of few letters are left out, and ranks are those of the table`() {
    #expect(
      csv(FrequencyReport.table(Self.draft.terms(), minimumLetters: 2)) == """
        rank,type,count,per_million,letters,dispersion_dp,dispersion_dpnorm
        1,la,6,375000,3,0.1875,0.214286
        2,guerra,5,312500,2,0.2375,0.271429
        3,paz,3,187500,2,0.375,0.428571

        """)
  }

  @Test func `A word that every part has in its share is even`() {
    let terms = CorpusDraft([
      ("a.txt", [LetterDraft("la paz"), LetterDraft("la paz la paz la guerra")])
    ]).terms()
    let table = FrequencyReport.table(terms)
    #expect(table.rows.first?[1] == .text("la"))
    #expect(table.rows.first?[5] == .real(0))
  }

  @Test func `A corpus without words has a header`() {
    #expect(
      csv(FrequencyReport.table(CorpusDraft("1920.").terms())) == FrequencyReport.columns.joined(
        separator: ",") + "\n")
  }

  @Test func `A corpus of one part has no DP to scale`() {
    let table = FrequencyReport.table(CorpusDraft("La paz.").terms())
    #expect(table.rows.map { $0[5] } == [.real(0), .real(0)])
    #expect(table.rows.map { $0[6] } == [.none, .none])
  }

  // By the formulas, in Python, with the draws of SplitMix64.
  @Test func `Resamples of the parts give an interval`() {
    let table = FrequencyReport.table(Self.draft.terms(), minimumLetters: 2, resamples: 200)
    #expect(table.columns.suffix(2) == ["per_million_boot_low", "per_million_boot_high"])
    #expect(csv(table).contains("\n3,paz,3,187500,2,0.375,0.428571,90909.1,364545\n"))
    let one = FrequencyReport.table(CorpusDraft("La paz.").terms(), resamples: 200)
    #expect(one.rows.allSatisfy { $0[7] == .none && $0[8] == .none })
  }
}

@Suite struct NgramReportTests {
  private func lines(_ text: String, groupedBy grouping: TermGrouping? = nil) -> [String] {
    let draft = CorpusDraft(text)
    var recording = Recording()
    recording.ngramLength = 2
    let corpus = draft.corpus(recording)
    let rows = NgramReport.rows(
      TermCounts(of: corpus, without: .none, groupedBy: grouping),
      RunMargins(of: corpus, groupedBy: grouping))
    var bytes: [UInt8] = []
    TableWriter(.csv, columns: rows.columns).write(rows) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  // Five runs: sol begins three of them and mar ends three, two of them are both.
  @Test func `The association is that of a run's words over all runs`() {
    #expect(
      lines("Sol mar. Sol mar luz. Sol luz. Paz mar.").prefix(2) == [
        "rank,type,count,per_million,letters,dispersion_dp,dispersion_dpnorm,expected,"
          + "log_likelihood,pmi,npmi,log_dice,t_score",
        "1,sol mar,2,222222,1,0,,1.8,0.138443,0.152003,0.114986,13.415,0.141421",
      ])
  }

  @Test func `Runs that are one group share their margins`() {
    let lines = lines("Carta larga. Cartas largas. Carta corta.", groupedBy: .stem)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("1,carta larga,2,333333,1,0,,2,"))
    #expect(lines[2].hasPrefix("2,carta corta,1,166667,1,0,,1,"))
  }

  @Test func `A lemma of two words is one word of a run`() {
    let lemmas = LemmaList(text: "tuvo\ttener que\ntiene\ttener que\nhay\thaber que\n")
    let lines = lines("Sol tuvo. Mar tiene. Luz hay.", groupedBy: .lemma(lemmas))
    #expect(lines[1].hasPrefix("1,luz haber que,1,166667,1,0,,0.333333,"))
    #expect(lines[2].hasPrefix("1,mar tener que,1,166667,1,0,,0.666667,"))
  }
}

@Suite struct GroupFrequencyReportTests {
  private static let draft = CorpusDraft([
    (
      "a.txt",
      [
        LetterDraft("Sol sol mar.", sender: "Zoe", date: "1921-03"),
        LetterDraft("Mar.", sender: "Ana", date: "1920/1921"),
        LetterDraft("Luz sol.", sender: "Zoe", date: "1920-05-01"), LetterDraft("Paz."),
      ]
    )
  ])

  @Test func `Senders stand in order, with the rates of their own words`() {
    #expect(
      csv(GroupFrequencyReport.table(Self.draft.terms(), by: .sender)) == """
        sender,type,count,per_million,letters
        Ana,mar,1,1000000,1
        Zoe,sol,3,600000,2
        Zoe,luz,1,200000,1
        Zoe,mar,1,200000,1

        """)
  }

  @Test func `A letter counts in the year that its whole date lies in`() {
    #expect(
      csv(GroupFrequencyReport.table(Self.draft.terms(), by: .year)) == """
        year,type,count,per_million,letters
        1920,luz,1,500000,1
        1920,sol,1,500000,1
        1921,sol,2,666667,1
        1921,mar,1,333333,1

        """)
    #expect(
      GroupFrequencyReport.table(Self.draft.terms(), by: .year, minimumLetters: 2).rowCount == 3)
  }
}

@Suite struct LetterFrequencyReportTests {
  // tf-idf: count · log₁₀(3 / letters with the type).
  @Test func `Each letter has its types, weighed by how few letters have them`() {
    #expect(
      csv(LetterFrequencyReport.table(FrequencyReportTests.draft.terms())) == """
        letter,type,count,per_million,tf_idf
        a#1,la,2,400000,0
        a#1,guerra,1,200000,0.176091
        a#1,paz,1,200000,0.176091
        a#1,y,1,200000,0.477121
        a#2,la,1,500000,0
        a#2,paz,1,500000,0.176091
        b#1,guerra,3,500000,0.528274
        b#1,la,3,500000,0

        """)
  }

  @Test func `Types of few letters can be left out`() {
    let table = LetterFrequencyReport.table(FrequencyReportTests.draft.terms(), minimumLetters: 3)
    #expect(
      table.rows.map { [$0[0], $0[1]] } == ["a#1", "a#2", "b#1"].map { [.text($0), .text("la")] })
  }
}

/// A table as CSV.
func csv(_ table: Table) -> String { String(decoding: table.bytes(.csv), as: UTF8.self) }
