import Testing

@testable import Analysis

@Suite struct BootstrapTests {
  // As numpy.percentile has them.
  @Test func `The interval goes from the 2.5th to the 97.5th percentile`() {
    let interval = Bootstrap.interval([10, 2, 4, 3, 1])
    #expect(isClose(interval?.lowerBound, 1.1))
    #expect(isClose(interval?.upperBound, 9.4))
    #expect(Bootstrap.interval([3]) == 3...3)
    #expect(Bootstrap.interval([]) == nil)
  }

  @Test func `Each resample has as many parts as there are`() throws {
    let terms = CorpusDraft([("a.txt", ["a b", "a b", "a b"].map { LetterDraft($0) })]).terms()
    let bootstrap = try #require(Bootstrap([0, 1, 2], of: terms, resamples: 50, seed: 1))
    #expect(bootstrap.sizes == Array(repeating: 6, count: 50))
    #expect(bootstrap.counts(of: TermPlaces(terms)[0]) == Array(repeating: 3, count: 50))
    #expect(Bootstrap([0], of: terms, resamples: 50, seed: 1) == nil)
  }

  @Test func `The places of a term are those of the document-term table`() {
    let places = TermPlaces(FrequencyReportTests.draft.terms())
    // guerra, la, paz, y, ñu
    #expect(places[0].map(\.part) == [0, 2, 3])
    #expect(places[0].map(\.count) == [1, 1, 3])
    #expect(places[4].map(\.part) == [2])
  }
}
