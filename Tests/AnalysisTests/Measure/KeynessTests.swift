import Testing

@testable import Analysis

@Suite struct KeynessTests {
  /// alfa, beta, gama, delta and a term that neither side has; p adjusted over four tests.
  private static func keyness(greatestP: Double = 1) -> Keyness {
    Keyness(
      target: [10, 0, 5, 3, 0], reference: [1, 30, 10, 0, 0], targetSize: 100, referenceSize: 200,
      letters: [2, 0, 1, 3, 0], greatestP: greatestP)
  }

  @Test func `Terms of the target come first, then those of the reference, by falling G²`() {
    let rows = Self.keyness().rows
    #expect(rows.map(\.term) == [0, 3, 2, 1])
    #expect(rows.map(\.letters) == [2, 3, 1, 0])
  }

  // By the formulas, in Python.
  @Test(arguments: [
    (0, 16.71294200601433, 4.3483348348559556e-05, 8.696669669711911e-05),
    (1, 6.652486976955078, 0.009901752157259622, 0.013202336209679496),
    (2, 0, 1, 1), (3, 25.9661489124726, 3.474567063375569e-07, 1.3898268253502276e-06),
  ])
  func `G² and its p-value agree with the formulas`(
    _ place: Int, _ logLikelihood: Double, _ p: Double, _ adjustedP: Double
  ) {
    let row = Self.keyness().rows[place]
    #expect(isClose(row.logLikelihood, logLikelihood))
    #expect(isRelativelyClose(row.p, p, within: 1e-9))
    #expect(isRelativelyClose(row.adjustedP, adjustedP, within: 1e-9))
  }

  @Test(arguments: [(0.05, [0, 3, 1]), (0.01, [0, 1]), (0.0132, [0, 1]), (0.0133, [0, 3, 1])])
  func `A limit leaves rows out and changes none that stays`(_ greatestP: Double, _ terms: [Int]) {
    let rows = Self.keyness(greatestP: greatestP).rows
    #expect(rows.map(\.term) == terms)
    let all = Self.keyness().rows
    #expect(rows == all.filter { row in terms.contains(row.term) })
  }

  @Test func `Ties stand in the order of the terms`() {
    let keyness = Keyness(
      target: [3, 0, 3, 3, 0], reference: [1, 2, 1, 1, 2], targetSize: 50, referenceSize: 50,
      letters: [1, 0, 1, 1, 0])
    #expect(keyness.rows.map(\.term) == [0, 2, 3, 1, 4])
  }

  @Test(arguments: [(0, 10), (10, 0), (0, 0)])
  func `Against nothing nothing is typical`(_ targetSize: Int, _ referenceSize: Int) {
    let keyness = Keyness(
      target: [0], reference: [0], targetSize: targetSize, referenceSize: referenceSize,
      letters: [0])
    #expect(keyness.rows.isEmpty)
  }
}
