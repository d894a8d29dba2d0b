import Analysis
import Testing

struct ContingencyTableTests {
  @Test func `Expected counts share out the occurrences by size`() {
    let table = ContingencyTable(
      targetCount: 10, referenceCount: 2, targetSize: 1000, referenceSize: 3000)
    #expect(table.expectedTargetCount == 3)
    #expect(table.expectedReferenceCount == 9)
    #expect(table.totalSize == 4000)
    #expect(table.totalCount == 12)
  }

  @Test func `The direction is the sign of the difference of the relative frequencies`() {
    func direction(_ a: Int, _ b: Int) -> ContingencyTable.Direction? {
      ContingencyTable(targetCount: a, referenceCount: b, targetSize: 100, referenceSize: 300)
        .direction
    }
    #expect(direction(2, 5) == .moreInTarget)
    #expect(direction(2, 6) == .equal)
    #expect(direction(2, 7) == .lessInTarget)
    #expect(direction(0, 0) == .equal)
  }

  @Test(arguments: [(0, 100), (100, 0), (0, 0)])
  func `Against an empty side nothing is defined`(targetSize: Int, referenceSize: Int) {
    let table = ContingencyTable(
      targetCount: min(1, targetSize), referenceCount: min(1, referenceSize),
      targetSize: targetSize, referenceSize: referenceSize)
    let values: [Double?] = [
      table.logLikelihood, table.logLikelihoodOfTwoTerms, table.bayesianInformationCriterion,
      table.effectSizeOfLogLikelihood, table.chiSquared, table.chiSquaredOfYates, table.logRatio,
      table.logRatioOfHardie, table.conservativeLogRatio(tests: 1), table.percentDifference,
      table.oddsRatio, table.simpleMaths(), table.specificity,
      table.logOddsRatio(prior: 0.01, priorTotal: 1)?.zScore, table.logRatioInterval?.lowerBound,
    ]
    #expect(values.allSatisfy { $0 == nil })
    #expect(table.direction == nil)
  }

  @Test func `A count beyond its size is a mistake of the caller`() async {
    await #expect(processExitsWith: .failure) {
      _ = ContingencyTable(targetCount: 2, referenceCount: 0, targetSize: 1, referenceSize: 1)
    }
  }
}
