import Analysis
import Testing

struct KeynessMeasureTests {
  @Test(arguments: KeynessReference.examples)
  func `Keyness agrees with other programs`(_ example: KeynessReference.Example) {
    let table = example.table
    #expect(isClose(table.logLikelihood, example.logLikelihood, within: 1e-11))
    #expect(isClose(table.logLikelihoodOfTwoTerms, example.twoTerms))
    #expect(
      isRelativelyClose(table.logLikelihood.map(chiSquaredUpperTail), example.p, within: 1e-9))
    #expect(isClose(table.chiSquared, example.chiSquared))
    #expect(isClose(table.chiSquaredOfYates, example.yates))
    #expect(isClose(table.logRatio, example.walter))
    #expect(isClose(table.logRatioOfHardie, example.hardie))
    #expect(isClose(table.conservativeLogRatio(tests: 1000), example.conservative, within: 1e-10))
    #expect(isClose(table.simpleMaths(), example.simpleMaths))
    #expect(isClose(table.specificity, example.specificity, within: 1e-10))
    if let effect = example.effect {
      #expect(isRelativelyClose(table.effectSizeOfLogLikelihood, effect, within: 1e-9))
    } else {
      #expect(table.effectSizeOfLogLikelihood == nil)
    }
  }

  private let rising = ContingencyTable(
    targetCount: 126, referenceCount: 70, targetSize: 52_000, referenceSize: 80_000)
  private let absentInReference = ContingencyTable(
    targetCount: 5, referenceCount: 0, targetSize: 1200, referenceSize: 54_000)
  private let absentInTarget = ContingencyTable(
    targetCount: 0, referenceCount: 9, targetSize: 1200, referenceSize: 54_000)
  private let absent = ContingencyTable(
    targetCount: 0, referenceCount: 0, targetSize: 1200, referenceSize: 54_000)

  @Test func `The criterion is the log-likelihood less the logarithm of both sizes`() {
    // ln 132,000 = 11.790557201568…
    #expect(isClose(rising.bayesianInformationCriterion, 49.448283740518434 - 11.790557201568507))
  }

  @Test func `A type that stands nowhere has no ratio and a log-likelihood of 0`() {
    #expect(absent.logLikelihood == 0)
    #expect(absent.chiSquared == nil)
    #expect(absent.logRatio == nil)
    #expect(absent.logRatioInterval == nil)
    #expect(absent.percentDifference == nil)
    #expect(absent.oddsRatio == nil)
    #expect(absent.conservativeLogRatio(tests: 1) == nil)
  }

  @Test func `Equal relative frequencies give nothing to tell`() {
    let table = ContingencyTable(
      targetCount: 7, referenceCount: 21, targetSize: 1_000, referenceSize: 3_000)
    #expect(table.logLikelihood == 0)
    #expect(table.chiSquared == 0)
    #expect(table.percentDifference == 0)
    #expect(table.conservativeLogRatio(tests: 1) == 0)
  }

  @Test func `The difference in per cent takes a zero in the reference for one half`() {
    #expect(isClose(rising.percentDifference, 176.92307692307693))
    #expect(isClose(absentInReference.percentDifference, 44_900))
    #expect(absentInTarget.percentDifference == -100)
  }

  @Test func `The odds ratio raises all four cells where one is empty`() {
    #expect(isClose(rising.oddsRatio, 2.77352816439835))
    #expect(isClose(absentInReference.oddsRatio, 5.5 / 1195.5 / (0.5 / 54_000.5)))
  }

  @Test func `The interval of the Log Ratio is that of a logarithm of a relative risk`() throws {
    // By hand: counts 10.5 and 2.5 of 1000.5, standard error 0.701 in natural logarithms.
    let table = ContingencyTable(
      targetCount: 10, referenceCount: 2, targetSize: 1000, referenceSize: 1000)
    let interval = try #require(table.logRatioInterval)
    let error = (1 / 10.5 + 1 / 2.5 - 2 / 1000.5).squareRoot()
    let reach = 1.959963984540054 * error / 0.6931471805599453
    #expect(isClose(interval.lowerBound, 2.070389327891398 - reach))
    #expect(isClose(interval.upperBound, 2.070389327891398 + reach))
  }

  @Test func `The conservative Log Ratio changes its sign when the sides are exchanged`() throws {
    let falling = ContingencyTable(
      targetCount: 70, referenceCount: 126, targetSize: 80_000, referenceSize: 52_000)
    #expect(isClose(falling.conservativeLogRatio(tests: 1000), -0.42729952039962427, within: 1e-10))
    // A milder correction leaves a larger bound.
    let single = try #require(rising.conservativeLogRatio(tests: 1))
    #expect(single > 0.42729952039962427 && single < 1.4649257438566061)
  }

  @Test func `The log-odds with a prior weigh the difference by its error`() {
    let ratio = rising.logOddsRatio(prior: 0.01, priorTotal: 100)
    #expect(isClose(ratio?.difference, 1.0193812181824677))
    #expect(isClose(ratio?.zScore, 6.838627994290567))
  }

  @Test func `Specificity tells excess from deficit by its sign`() {
    // One of two tokens: at least one marked in one draw has the chance 1/2.
    let even = ContingencyTable(
      targetCount: 1, referenceCount: 0, targetSize: 1, referenceSize: 1)
    #expect(isClose(even.specificity, 0.3010299956639812))
    let deficit = ContingencyTable(
      targetCount: 0, referenceCount: 2_000, targetSize: 500_000, referenceSize: 500_000)
    // Far below the smallest number: ½²⁰⁰⁰ and a little.
    #expect(isClose(deficit.specificity, -602.9298859323499))
  }

  @Test(arguments: [
    (3.841458820694124, 0.05), (10.827566170662733, 0.001), (100, 1.5239706048321052e-23),
    (1400, 2.1010145162642175e-306),
  ])
  func `The tail of the χ² keeps its digits`(statistic: Double, p: Double) {
    #expect(isRelativelyClose(chiSquaredUpperTail(statistic), p, within: 1e-11))
  }

  @Test func `Large corpora lose no digits`() {
    // 2·Σ O·ln(O/E) with 50 digits; the four terms as written lose six of them.
    let table = ContingencyTable(
      targetCount: 1_000, referenceCount: 1_100, targetSize: 4_000_000_000,
      referenceSize: 5_000_000_000)
    #expect(isRelativelyClose(table.logLikelihood, 8.536644923449795, within: 1e-12))
  }

  // By the formulas, in Python.
  @Test func `Hardie's Log Ratio has an interval of its own`() {
    let plain = ContingencyTable(
      targetCount: 10, referenceCount: 2, targetSize: 1000, referenceSize: 1000)
    #expect(isClose(plain.logRatio(.hardie), 2.321928094887362))
    #expect(isClose(plain.logRatioInterval(.hardie)?.lowerBound, 0.13530856871014585))
    #expect(isClose(plain.logRatioInterval(.hardie)?.upperBound, 4.5085476210645785))
    let none = ContingencyTable(
      targetCount: 5, referenceCount: 0, targetSize: 1200, referenceSize: 54_000)
    #expect(isClose(none.logRatioInterval(.hardie)?.lowerBound, 4.6205397084341255))
    #expect(none.logRatio(.walter) == none.logRatio)
    #expect(none.logRatioInterval(.walter) == none.logRatioInterval)
  }
}
