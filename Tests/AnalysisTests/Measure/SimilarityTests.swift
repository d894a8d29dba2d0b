import Analysis
import Testing

struct SimilarityTests {
  private let texts = SimilarityReference.counts.map { SparseVector(dense: $0) }

  @Test func `Distances agree with SciPy`() {
    let relative = SimilarityReference.counts.map { counts in
      SparseVector(dense: counts.map { $0 / counts.reduce(0, +) })
    }
    for i in 0..<4 {
      for j in 0..<4 where i != j {
        #expect(
          isClose(cosineSimilarity(texts[i], texts[j]), SimilarityReference.cosine[i][j]))
        #expect(
          isClose(jaccardSimilarity(texts[i], texts[j]), SimilarityReference.jaccard[i][j]))
        #expect(
          isClose(
            VectorDistance.jensenShannon.value(between: texts[i], and: texts[j]),
            SimilarityReference.jensenShannon[i][j]))
        #expect(
          isClose(
            VectorDistance.brayCurtis.value(between: relative[i], and: relative[j]),
            SimilarityReference.brayCurtis[i][j]))
      }
    }
  }

  @Test func `The larger text shrinks to the size of the smaller one`() {
    // 4 and 8 words. The second, halved, is 1, 2, 1; the first is 2, 2, 0: apart by 1 + 0 + 1 of 2
    // · 4.
    let smaller = SparseVector(indices: [0, 1], values: [2, 2])
    let larger = SparseVector(indices: [0, 1, 2], values: [2, 4, 2])
    #expect(VectorDistance.labbe.value(between: smaller, and: larger) == 0.25)
    #expect(VectorDistance.labbe.value(between: larger, and: smaller) == 0.25)
  }

  @Test(arguments: VectorDistance.allCases)
  func `A text is no distance from itself`(_ distance: VectorDistance) {
    for text in texts { #expect(distance.value(between: text, and: text) == 0) }
  }

  @Test(arguments: VectorDistance.allCases)
  func `Texts without a common type are as far apart as can be`(_ distance: VectorDistance) {
    let x = SparseVector(indices: [0, 4], values: [1, 2])
    let y = SparseVector(indices: [1, 9], values: [2, 1])
    #expect(isClose(distance.value(between: x, and: y), 1, within: 1e-15))
  }

  @Test(arguments: VectorDistance.allCases)
  func `The direction changes no bit`(_ distance: VectorDistance) {
    for x in texts {
      for y in texts {
        #expect(distance.value(between: x, and: y) == distance.value(between: y, and: x))
      }
    }
  }

  @Test(arguments: VectorDistance.allCases)
  func `An empty text is nowhere`(_ distance: VectorDistance) {
    let empty = SparseVector(indices: [], values: [])
    #expect(distance.value(between: empty, and: texts[0]) == nil)
    #expect(distance.value(between: texts[0], and: empty) == nil)
    #expect(distance.value(between: empty, and: empty) == nil)
  }

  @Test func `Zeros are left out of a vector`() {
    #expect(SparseVector(dense: [0, 2, 0, 1]) == SparseVector(indices: [1, 3], values: [2, 1]))
    #expect(SparseVector(dense: [0, 2, 0, 1]).sum == 3)
  }

  @Test func `A rare type weighs more than one of every document`() {
    let weights = InverseDocumentFrequency(documents: 100)
    #expect(weights.tfIdf(count: 3, documentFrequency: 10) == 3)
    #expect(weights.tfIdf(count: 3, documentFrequency: 100) == 0)
    #expect(weights.weight(documentFrequency: 1) == 2)
    #expect(weights.weight(documentFrequency: 0) == nil)
  }
}
