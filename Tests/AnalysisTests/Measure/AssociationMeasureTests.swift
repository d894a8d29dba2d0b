import Analysis
import Testing

struct AssociationMeasureTests {
  struct Example: Sendable {
    let table: CooccurrenceTable
    let values: [AssociationMeasure: Double]
    let chance: Double
  }

  // By NLTK 3.10.4, anyts 0.4.3 and SciPy 1.17.1.
  static let examples: [Example] = [
    Example(
      table: CooccurrenceTable(units: 5000, withFirst: 30, withSecond: 42, withBoth: 12),
      values: [
        .pmi: 5.573466861883325, .npmi: 0.6404259503587755, .mi3: 12.74339186332564,
        .tScore: 3.3913554812198616, .logLikelihood: 78.3282758489203, .dice: 0.3333333333333333,
        .logDice: 12.415037499278844, .jaccard: 0.2, .minimumSensitivity: 0.2857142857142857,
        .deltaPOfSecondGivenFirst: 0.3939637826961771,
        .deltaPOfFirstGivenSecond: 0.2820837895464761,
      ], chance: 1.7199650779955525e-18),
    Example(
      table: CooccurrenceTable(units: 400, withFirst: 5, withSecond: 5, withBoth: 5),
      values: [
        .pmi: 6.321928094887363, .npmi: 1, .mi3: 10.965784284662087,
        .tScore: 2.2081171277810423, .logLikelihood: 53.75750429015836, .dice: 1, .logDice: 14,
        .jaccard: 1, .minimumSensitivity: 1, .deltaPOfSecondGivenFirst: 1,
        .deltaPOfFirstGivenSecond: 1,
      ], chance: 1.2016544366748255e-11),
    Example(
      table: CooccurrenceTable(units: 10_000, withFirst: 120, withSecond: 80, withBoth: 1),
      values: [
        .pmi: 0.058893689053568614, .npmi: 0.004432191740107904, .mi3: 0.058893689053568614,
        .tScore: 0.04, .logLikelihood: 0.0016778409896351099, .dice: 0.01,
        .logDice: 7.356143810225276, .jaccard: 0.005025125628140704,
        .minimumSensitivity: 0.008333333333333333,
        .deltaPOfSecondGivenFirst: 0.00033738191632928446,
        .deltaPOfFirstGivenSecond: 0.0005040322580645174,
      ], chance: 0.6207900024899322),
    Example(
      table: CooccurrenceTable(units: 2500, withFirst: 9, withSecond: 300, withBoth: 7),
      values: [
        .pmi: 2.6963236096688608, .npmi: 0.3179492873011896, .mi3: 8.311033453784068,
        .tScore: 2.237549680214625, .logLikelihood: 20.794309928168396,
        .dice: 0.045307443365695796, .logDice: 9.535891894153231, .jaccard: 0.023178807947019868,
        .minimumSensitivity: 0.023333333333333334,
        .deltaPOfSecondGivenFirst: 0.6601543333779384,
        .deltaPOfFirstGivenSecond: 0.022424242424242426,
      ], chance: 9.759212825977513e-06),
  ]

  @Test(arguments: examples)
  func `Association agrees with other programs`(_ example: Example) {
    for (measure, value) in example.values {
      #expect(isClose(measure.value(of: example.table), value, within: 1e-11), "\(measure)")
    }
    #expect(isRelativelyClose(example.table.chanceOfBoth, example.chance, within: 1e-12))
  }

  @Test func `Squared and z measures follow their formulas`() {
    // E = 0.252.
    let table = CooccurrenceTable(units: 5000, withFirst: 30, withSecond: 42, withBoth: 12)
    #expect(table.expected == 0.252)
    #expect(isClose(AssociationMeasure.mi2.value(of: table), 9.158429362604483))
    #expect(isClose(AssociationMeasure.zScore.value(of: table), (12 - 0.252) / 0.252.squareRoot()))
  }

  @Test func `Items that never meet repel each other completely or say nothing`() {
    let table = CooccurrenceTable(units: 100, withFirst: 10, withSecond: 5, withBoth: 0)
    #expect(AssociationMeasure.npmi.value(of: table) == -1)
    #expect(AssociationMeasure.dice.value(of: table) == 0)
    #expect(AssociationMeasure.jaccard.value(of: table) == 0)
    #expect(AssociationMeasure.minimumSensitivity.value(of: table) == 0)
    for measure in [AssociationMeasure.pmi, .mi2, .mi3, .tScore, .logDice] {
      #expect(measure.value(of: table) == nil, "\(measure)")
    }
    #expect(table.chanceOfBoth == 1)
  }

  @Test func `Where all units have both, nothing but the overlap is defined`() {
    let table = CooccurrenceTable(units: 8, withFirst: 8, withSecond: 8, withBoth: 8)
    #expect(AssociationMeasure.npmi.value(of: table) == nil)
    #expect(AssociationMeasure.logLikelihood.value(of: table) == nil)
    #expect(AssociationMeasure.deltaPOfSecondGivenFirst.value(of: table) == nil)
    #expect(AssociationMeasure.deltaPOfFirstGivenSecond.value(of: table) == nil)
    #expect(AssociationMeasure.pmi.value(of: table) == 0)
    #expect(AssociationMeasure.logDice.value(of: table) == 14)
    #expect(table.chanceOfBoth == 1)
  }

  @Test(arguments: [(0, 0, 0, 0), (10, 0, 3, 0), (10, 3, 0, 0)])
  func `Without units nothing is defined`(_ n: Int, _ first: Int, _ second: Int, _ both: Int) {
    let table = CooccurrenceTable(
      units: n, withFirst: first, withSecond: second, withBoth: both)
    for measure in AssociationMeasure.allCases {
      #expect(measure.value(of: table) == nil, "\(measure)")
    }
  }

  @Test func `Overlapping windows leave out what needs true subsets`() {
    // A collocate seen twice from two nodes: more meetings than occurrences.
    let table = CooccurrenceTable(units: 1000, withFirst: 40, withSecond: 3, withBoth: 5)
    #expect(AssociationMeasure.logLikelihood.value(of: table) == nil)
    #expect(AssociationMeasure.jaccard.value(of: table) == nil)
    #expect(table.chanceOfBoth == nil)
    #expect(table.logChanceOfBoth == nil)
    #expect(AssociationMeasure.pmi.value(of: table) != nil)
  }

  @Test func `The logarithm of the chance does not underflow`() {
    let table = CooccurrenceTable(
      units: 1_000_000, withFirst: 5_000, withSecond: 5_000, withBoth: 5_000)
    #expect(table.chanceOfBoth == 0)
    // ln of 1 over the number of ways to choose 5000 of 10⁶.
    #expect(isClose(table.logChanceOfBoth, -31473.89090164166))
  }
}
