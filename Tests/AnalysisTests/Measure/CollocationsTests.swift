import Stopwords
import Testing
import Tokenizer

@testable import Analysis

@Suite struct CollocationsTests {
  private func collocations(
    _ draft: CorpusDraft, _ nodes: [String], _ unit: CollocationSearch.Unit,
    without stopwords: StopwordList = .none, atLeast minimum: Int = 1, readers: [[Int]]? = nil,
    groupedBy grouping: TermGrouping? = nil
  ) -> Collocations {
    var recording = Recording()
    recording.collocations = CollocationSearch(nodes: nodes, unit: unit, groupedBy: grouping)
    if grouping != nil { recording.ngramLength = 1 }
    recording.stopwords = stopwords
    return Collocations(of: draft.corpus(recording, readers: readers), minimumCount: minimum)
  }

  /// The pairs with their counts: together, node, collocate.
  private func counts(_ collocations: Collocations) -> [String] {
    collocations.rows.map {
      "\($0.node) \($0.collocate) \($0.table.withBoth) \($0.nodeCount) \($0.table.withSecond)"
    }
  }

  private static let letters = CorpusDraft("La carta larga. Larga carta, carta corta.")

  // 7 words; 3 nodes with windows of 2 words. The values are those of the formulas, in Python.
  @Test func `Around a word windows give what the formulas say`() {
    let table = CollocationReport.table(collocations(Self.letters, ["carta"], .window(1)))
    #expect(
      csv(table) == CollocationReport.columns.joined(separator: ",") + "\n" + """
        carta,larga,2,3,2,1.71429,0.737604,0.222392,0.123049,13,0.202031,0,1.22239,2.22239,0.218218,0.5,0.333333,0.333333,0.2,0.333333
        carta,corta,1,3,1,0.857143,0.334894,0.222392,0.0792178,12.1926,0.142857,0,0.222392,0.222392,0.154303,0.285714,0.166667,0.166667,0.166667,0.166667
        carta,la,1,3,1,0.857143,0.334894,0.222392,0.0792178,12.1926,0.142857,0,0.222392,0.222392,0.154303,0.285714,0.166667,0.166667,0.166667,0.166667

        """)
  }

  @Test func `A node stands in the form in which words are counted`() {
    #expect(
      counts(collocations(Self.letters, ["¡CARTA!"], .window(1), atLeast: 2))
        == ["carta larga 2 3 2"])
  }

  @Test func `All pairs of a window have no order, and no word is its own neighbour`() {
    #expect(
      counts(collocations(Self.letters, [], .window(1))).sorted() == [
        "carta corta 1 3 1", "carta la 1 3 1", "carta larga 2 3 2",
      ])
    #expect(
      counts(collocations(Self.letters, [], .window(1), atLeast: 2)) == ["carta larga 2 3 2"])
  }

  @Test func `A window keeps within the sentence and counts stopwords as its words`() {
    let draft = CorpusDraft("Sol. Mar y luz. Pan.")
    #expect(
      counts(collocations(draft, ["MAR"], .window(1), without: .spanish)) == [])
    #expect(
      counts(collocations(draft, ["MAR"], .window(2), without: .spanish)) == ["mar luz 1 1 1"])
  }

  // Of three sentences with words two have uno and dos, two tres, one both of uno and tres.
  @Test func `Units count once however often they have a word`() {
    let draft = CorpusDraft("Uno dos tres. Dos uno, uno dos. Tres. 1920.")
    let found = collocations(draft, [], .sentence)
    #expect(counts(found) == ["dos uno 2 2 2", "dos tres 1 2 2", "tres uno 1 2 2"])
    #expect(found.rows.map(\.table.units) == [3, 3, 3])
    #expect(isClose(found.rows[0].logLikelihood, 3.8190850097688767))
    #expect(counts(collocations(draft, ["uno"], .sentence)) == ["uno dos 2 2 2", "uno tres 1 2 2"])
    #expect(
      counts(collocations(draft, ["uno"], .paragraph)).sorted() == [
        "uno dos 1 1 1", "uno tres 1 1 1",
      ])
  }

  @Test func `Text outside letters is no unit where letters are`() {
    let draft = CorpusDraft([
      ("a.txt", [LetterDraft("Sol y mar."), LetterDraft("Sol, luz.", isOutside: true)])
    ])
    #expect(counts(collocations(draft, ["sol"], .letter)) == ["sol mar 1 1 1", "sol y 1 1 1"])
    #expect(counts(collocations(draft, ["sol"], .paragraph)).contains("sol luz 1 2 1"))
  }

  @Test func `A node may be a phrase, a pattern or an entity`() {
    let draft = CorpusDraft(
      Gazetteer([Entity(id: "lenin", kind: .person, name: "Vladímir Lenin")]),
      "El comité central vota. Vladímir Lenin calla, comités centrales no.")
    #expect(
      counts(collocations(draft, ["comité central"], .window(1))).sorted() == [
        "comité central el 1 1 1", "comité central vota 1 1 1",
      ])
    #expect(
      counts(collocations(draft, ["comit*"], .window(1))).sorted() == [
        "comit* calla 1 2 1", "comit* central 1 2 1", "comit* centrales 1 2 1", "comit* el 1 2 1",
      ])
    #expect(counts(collocations(draft, ["@lenin"], .window(1))) == ["@lenin calla 1 1 1"])
    #expect(
      counts(collocations(draft, ["@lenin"], .sentence)).sorted() == [
        "@lenin calla 1 1 1", "@lenin centrales 1 1 1", "@lenin comités 1 1 1", "@lenin no 1 1 1",
      ])
  }

  @Test func `A node that is nowhere has no rows and no occurrences`() {
    let found = collocations(Self.letters, ["carta", "sobre"], .window(5))
    #expect(found.nodeCounts == [3, 0])
    #expect(Set(found.rows.map(\.node)) == ["carta"])
  }

  /// Types have other numbers in each reader.
  @Test func `Several readers find what one finds`() {
    let draft = CorpusDraft([
      ("a.txt", [LetterDraft("Sol y mar. Mar y luz.")]),
      ("b.txt", [LetterDraft("Luz, mar, sol: mar y sol.")]),
      ("c.txt", [LetterDraft("Pan y luz y mar.")]),
    ])
    for nodes in [[], ["mar", "sol"]] {
      for unit in [CollocationSearch.Unit.window(3), .sentence, .letter] {
        let one = CollocationReport.table(collocations(draft, nodes, unit))
        let more = CollocationReport.table(
          collocations(draft, nodes, unit, readers: [[2, 0], [1]]))
        #expect(one == more)
        #expect(one.rowCount > 0)
      }
    }
  }

  // mar and y stand together once in a (6 words), twice in b (4 words): ½(|1/3 − 0.6| + |2/3 − 0.4|).
  @Test func `Dispersion is that of the pair over the parts`() throws {
    let draft = CorpusDraft([
      ("a.txt", [LetterDraft("Sol y mar. Luz, paz, pan.")]),
      ("b.txt", [LetterDraft("Mar y. Y mar.")]),
    ])
    let row = try #require(collocations(draft, ["mar"], .window(1)).rows.first)
    #expect(row.collocate == "y")
    #expect(row.table.withBoth == 3)
    #expect(isClose(row.dispersion, 4 / 15.0))
  }

  @Test func `Words of one stem are one word, which goes by its most frequent form`() {
    let draft = CorpusDraft(
      "Una carta larga. Cartas largas. Larga cartita, las cartas largas, largas.")
    let found = counts(
      collocations(draft, ["carta"], .sentence, without: .spanish, groupedBy: .stem))
    #expect(found.sorted() == ["carta cartita 1 3 1", "carta largas 3 3 3"])
    let pairs = counts(collocations(draft, [], .window(1), without: .spanish, groupedBy: .stem))
    #expect(pairs.sorted() == ["cartas largas 3 3 5", "cartita largas 1 1 5"])
  }

  @Test func `Words of one lemma are one word, and a node is any form of it`() {
    let list = LemmaList(text: "escribo\tescribir\nescribe\tescribir\ncartas\tcarta\n")
    let draft = CorpusDraft("Yo escribo cartas. Ella escribe una carta. Escribir cansa.")
    for node in ["escribir", "escribe"] {
      let found = collocations(
        draft, [node], .sentence, without: .spanish, groupedBy: .lemma(list))
      #expect(counts(found).sorted() == ["\(node) cansa 1 3 1", "\(node) carta 2 3 2"])
    }
  }

  @Test func `Groups are one whoever read them, and by whichever form`() {
    let draft = CorpusDraft([
      ("a.txt", [LetterDraft("note|Largos."), LetterDraft("Carta larga.")]),
      ("b.txt", [LetterDraft("note|Largas."), LetterDraft("Cartas largo.")]),
    ])
    let together = collocations(draft, ["carta"], .sentence, groupedBy: .stem)
    let apart = collocations(
      draft, ["carta"], .sentence, readers: [[1], [0]], groupedBy: .stem)
    #expect(counts(together) == ["carta larga 2 2 2"])
    #expect(together.rows == apart.rows)
  }
}
