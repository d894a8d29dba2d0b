import Analysis
import Testing

struct ProjectionTests {
  // bujarin 0, lenin 1, stalin 2, trotski 3.
  private let letters = [[1, 2, 3], [1, 3], [2, 0], [1, 2, 3, 0], [1]]

  @Test func `Newman's weights agree with NetworkX`() {
    let pairs = Incidence(nodeCount: 4, units: letters).projection()
    #expect(
      pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]])
    #expect(pairs.map(\.sharedUnits) == [1, 2, 1, 2, 3, 2])
    let weights = [1.0 / 3, 4.0 / 3, 1.0 / 3, 5.0 / 6, 11.0 / 6, 5.0 / 6]
    for (pair, weight) in zip(pairs, weights) { #expect(isClose(pair.newmanWeight, weight)) }
  }

  @Test func `The order of the units and of their nodes changes no bit`() {
    let turned = letters.reversed().map { Array($0.reversed()) }
    #expect(
      Incidence(nodeCount: 4, units: turned).projection()
        == Incidence(nodeCount: 4, units: letters).projection())
  }

  @Test func `A name that a unit has twice counts once`() {
    let incidence = Incidence(nodeCount: 2, units: [[0, 1, 0], [1, 1]])
    #expect(incidence.units(with: 0) == 1)
    #expect(incidence.units(with: 1) == 2)
    #expect(
      incidence.projection()
        == Incidence(nodeCount: 2, units: [[0, 1]]).projection())
    #expect(Incidence(nodeCount: 3, units: []).projection() == [])
  }
}
