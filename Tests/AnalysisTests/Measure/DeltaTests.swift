import Analysis
import Testing

struct DeltaTests {
  @Test func `Distances agree with stylo`() throws {
    let delta = try #require(Delta(relativeFrequencies: DeltaReference.relativeFrequencies))
    #expect(delta.columns == Array(0..<12))
    for i in 0..<4 {
      for j in 0..<4 {
        #expect(isClose(delta.burrows(i, j), DeltaReference.burrows[i][j], within: 1e-11))
        #expect(isClose(delta.quadratic(i, j), DeltaReference.quadratic[i][j], within: 1e-11))
        #expect(isClose(delta.cosine(i, j), DeltaReference.cosine[i][j], within: 1e-11))
        #expect(isClose(delta.eder(i, j), DeltaReference.ederOfTextbook[i][j], within: 1e-11))
        #expect(
          isClose(
            delta.eder(i, j, weights: .stylo), DeltaReference.ederOfStylo[i][j], within: 1e-11))
      }
    }
  }

  @Test func `Scores have the mean 0 and the deviation 1 of a sample`() throws {
    let delta = try #require(Delta(relativeFrequencies: [[0.1], [0.2], [0.3]]))
    #expect(isClose(delta.zScores[0][0], -1))
    #expect(isClose(delta.zScores[1][0], 0))
    #expect(isClose(delta.zScores[2][0], 1))
    #expect(isClose(delta.burrows(0, 2), 2))
    #expect(isClose(delta.eder(0, 2), 2))
    #expect(isClose(delta.eder(0, 2, weights: .stylo), 4))
  }

  @Test func `A word that is equally frequent everywhere is dropped`() throws {
    let delta = try #require(
      Delta(relativeFrequencies: [[0.1, 0.1, 0.2], [0.1, 0.2, 0.1], [0.1, 0.3, 0.4]]))
    #expect(delta.columns == [1, 2])
    #expect(
      delta.zScores
        == Delta(relativeFrequencies: [[0.1, 0.2], [0.2, 0.1], [0.3, 0.4]])?.zScores)
  }

  @Test func `Two texts are too few, and so are no words that differ`() {
    #expect(Delta(relativeFrequencies: [[0.1], [0.2]]) == nil)
    #expect(Delta(relativeFrequencies: []) == nil)
    #expect(Delta(relativeFrequencies: [[], [], []]) == nil)
    #expect(Delta(relativeFrequencies: [[0.1], [0.1], [0.1]]) == nil)
  }

  @Test func `An average text has no angle`() throws {
    let delta = try #require(Delta(relativeFrequencies: [[0.25], [0.5], [0.75]]))
    #expect(delta.cosine(0, 1) == nil)
    #expect(delta.cosine(0, 2) == 2)
  }
}
