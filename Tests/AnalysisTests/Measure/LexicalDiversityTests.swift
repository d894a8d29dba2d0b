import Analysis
import Testing

struct LexicalDiversityTests {
  // A letter of 94 words, each word being its type. The expected values are those of
  // LexicalRichness 0.5.1 and lexical-diversity 0.1.1.
  static let letter: [UInt32] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 6, 17, 18, 19, 20, 21, 22, 9,
    10, 1, 23, 24, 15, 16, 25, 17, 16, 6, 17, 18, 26, 27, 28, 29, 30, 31, 32, 10, 33, 10, 33,
    34, 35, 36, 22, 10, 11, 12, 13, 14, 15, 10, 37, 38, 33, 39, 40, 41, 8, 41, 10, 42, 17, 43,
    3, 44, 15, 45, 46, 47, 22, 15, 45, 48, 49, 16, 6, 17, 50, 13, 51, 52, 53, 54, 55, 56, 57,
  ]

  private let diversity = LexicalDiversity(of: LexicalDiversityTests.letter)

  @Test func `Diversity agrees with other programs`() {
    #expect(diversity.tokens == 94)
    #expect(diversity.types == 58)
    #expect(diversity.hapaxes == 40)
    #expect(isClose(diversity.typeTokenRatio, 0.6170212765957447))
    #expect(isClose(diversity.guiraudR, 5.982243228301002))
    #expect(isClose(diversity.correctedTypeTokenRatio, 4.230084753438942))
    #expect(isClose(diversity.herdanC, 0.8937221125056883))
    #expect(isClose(diversity.yuleK, 162.96966953372564))
    #expect(isClose(diversity.yuleI, 18.68888888888889))
    #expect(isClose(diversity.simpsonD, 0.016472203157172273))
    #expect(isClose(diversity.meanSegmentalTypeTokenRatio(segment: 25), 0.8533333333333334))
    #expect(isClose(diversity.movingAverageTypeTokenRatio(window: 25), 0.8228571428571435))
    #expect(isClose(diversity.movingAverageTypeTokenRatio(window: 50), 0.712444444444444))
    #expect(isClose(diversity.measureOfTextualLexicalDiversity(), 55.36462026882164))
    #expect(isClose(diversity.hypergeometricDistributionDiversity(), 0.763304211491608))
  }

  @Test func `A window that the text does not fill is not made smaller`() {
    #expect(diversity.movingAverageTypeTokenRatio() == nil)
    #expect(diversity.meanSegmentalTypeTokenRatio() == nil)
    #expect(diversity.hypergeometricDistributionDiversity(sample: 95) == nil)
    #expect(diversity.movingAverageTypeTokenRatio(window: 94) == diversity.typeTokenRatio)
    #expect(isClose(diversity.hypergeometricDistributionDiversity(sample: 94), 58 / 94.0))
    #expect(diversity.movingAverageTypeTokenRatio(window: 1) == 1)
  }

  @Test func `A factor goes on where the ratio equals the threshold`() {
    // After 25 tokens there are 18 types, exactly 0.72; ending there would give 42.
    let text = Array(0..<18) + Array(0..<7) + Array(18..<28)
    #expect(isClose(LexicalDiversity(of: text).measureOfTextualLexicalDiversity(), 49))
  }

  @Test func `A factor may be shorter than ten tokens`() {
    let phrase = [0, 1, 0, 1, 2, 0, 1, 2, 3]
    let text = Array(repeatElement(phrase, count: 6).joined())
    #expect(
      isClose(LexicalDiversity(of: text).measureOfTextualLexicalDiversity(), 4.554878048780488))
  }

  @Test func `Without a repeated type there is no factor`() {
    let distinct = LexicalDiversity(of: Array(0..<30))
    #expect(distinct.measureOfTextualLexicalDiversity() == nil)
    #expect(distinct.yuleI == nil)
    #expect(distinct.yuleK == 0)
    #expect(distinct.simpsonD == 0)
    #expect(distinct.hapaxes == 30)
  }

  @Test func `A lower threshold makes longer factors`() throws {
    // 1 1 1 1 ends at once under any threshold above ½, and only after three tokens under 0.4.
    let same = LexicalDiversity(of: [1, 1, 1, 1, 1, 1])
    #expect(same.measureOfTextualLexicalDiversity(threshold: 0.72) == 2)
    #expect(same.measureOfTextualLexicalDiversity(threshold: 0.4) == 3)
  }

  @Test func `An empty text has no diversity`() {
    let empty = LexicalDiversity(of: [UInt32]())
    let values = [
      empty.typeTokenRatio, empty.guiraudR, empty.correctedTypeTokenRatio, empty.herdanC,
      empty.yuleK, empty.yuleI, empty.simpsonD, empty.movingAverageTypeTokenRatio(),
      empty.meanSegmentalTypeTokenRatio(), empty.measureOfTextualLexicalDiversity(),
      empty.hypergeometricDistributionDiversity(),
    ]
    #expect(values.allSatisfy { $0 == nil })
    #expect(empty.tokens == 0 && empty.types == 0 && empty.hapaxes == 0)
  }

  @Test func `A single token has a ratio and no more`() {
    let single = LexicalDiversity(of: ["carta"])
    #expect(single.typeTokenRatio == 1)
    #expect(single.herdanC == nil)
    #expect(single.simpsonD == nil)
    #expect(single.yuleK == 0)
  }
}
