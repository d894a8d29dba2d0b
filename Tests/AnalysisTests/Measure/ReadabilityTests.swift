import Testing

@testable import Analysis

@Suite struct ReadabilityTests {
  @Test func `Both formulas have the values of hand`() {
    let text = Readability(syllables: 200, words: 100, sentences: 5)
    #expect(isClose(text.szigrisztPazos, 62.235))
    #expect(isClose(text.fernandezHuerta, 66.44))
  }

  @Test func `A text without words has no readability`() {
    let empty = Readability(syllables: 0, words: 0, sentences: 0)
    #expect(empty.szigrisztPazos == nil)
    #expect(empty.fernandezHuerta == nil)
  }
}
