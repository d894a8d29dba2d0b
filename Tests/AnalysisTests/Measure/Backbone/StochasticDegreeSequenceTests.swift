import Analysis
import Testing

struct StochasticDegreeSequenceTests {
  // Five persons in eight letters.
  private let incidence = Incidence(
    nodeCount: 5,
    units: [
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 3, 4],
      [0, 1, 4],
      [2, 4],
      [0, 1, 3],
      [0, 3],
    ])

  @Test func `The model meets the degrees and the known chances`() throws {
    let model = try #require(BipartiteConfigurationModel(of: incidence))
    #expect(isClose(model.probability(of: 0, in: 0), 0.7955468323280368))
    #expect(isClose(model.probability(of: 0, in: 5), 0.6133595030158829))
    #expect(isClose(model.probability(of: 1, in: 0), 0.6789870190970765))
    #expect(isClose(model.probability(of: 1, in: 7), 0.46303894270877244))
    #expect(isClose(model.probability(of: 4, in: 3), 0.42323956473890484))
    #expect(isClose(model.probability(of: 4, in: 5), 0.23028130578328612))
    for node in 0..<5 {
      let sum = (0..<8).reduce(0) { $0 + model.probability(of: node, in: $1) }
      #expect(isClose(sum, Double(incidence.units(with: node))))
    }
  }

  @Test func `The chances of the pairs are the known ones`() throws {
    let pairs = try #require(incidence.stochasticDegreeSequence())
    let expected: [(Int, Int, Int, Double)] = [
      (0, 1, 4, 0.5868969348726533),
      (0, 2, 2, 0.7252597372246035),
      (0, 3, 4, 0.5868969348726533),
      (0, 4, 1, 0.9371983254330836),
      (1, 2, 1, 0.8954719491319421),
      (1, 3, 3, 0.6894161426139717),
      (1, 4, 2, 0.6176073498762916),
      (2, 3, 1, 0.8954719491319421),
      (2, 4, 1, 0.7256444604656593),
      (3, 4, 1, 0.8954719491319421),
    ]
    #expect(pairs.count == expected.count)
    for (pair, (first, second, shared, p)) in zip(pairs, expected) {
      #expect(pair.first == first && pair.second == second && pair.sharedUnits == shared)
      #expect(isClose(pair.p, p))
    }
  }

  @Test func `A letter that names everybody and one that names nobody leave no choice`() throws {
    let incidence = Incidence(nodeCount: 3, units: [[0, 1, 2], [], [0, 1], [1, 2], [0]])
    let model = try #require(BipartiteConfigurationModel(of: incidence))
    for node in 0..<3 {
      #expect(model.probability(of: node, in: 0) == 1)
      #expect(model.probability(of: node, in: 1) == 0)
      let sum = (0..<5).reduce(0) { $0 + model.probability(of: node, in: $1) }
      #expect(isClose(sum, Double(incidence.units(with: node))))
    }
  }

  @Test func `Where the degrees allow one table only, it is certain`() throws {
    // 0 is in all three, 1 in two, 2 in one.
    let incidence = Incidence(nodeCount: 3, units: [[0], [0, 1], [0, 1, 2]])
    let pairs = try #require(incidence.stochasticDegreeSequence())
    #expect(pairs.map(\.p) == [1, 1, 1])
    let model = try #require(BipartiteConfigurationModel(of: incidence))
    #expect(model.probability(of: 2, in: 0) == 0)
    #expect(model.probability(of: 2, in: 2) == 1)
  }

  @Test func `Degrees that force a block leave the rest free`() throws {
    // 0 and 1 must be in both large units, 2 and 3 in no small one.
    let incidence = Incidence(nodeCount: 4, units: [[0, 1, 2], [0, 1, 3], [0], [1]])
    let model = try #require(BipartiteConfigurationModel(of: incidence))
    #expect(model.probability(of: 0, in: 0) == 1)
    #expect(model.probability(of: 2, in: 2) == 0)
    #expect(isClose(model.probability(of: 2, in: 0), 0.5))
    let pairs = try #require(incidence.stochasticDegreeSequence())
    #expect(isClose(pairs[1].p, 0.75))
  }

  @Test func `Without letters or persons there are no pairs`() {
    #expect(Incidence(nodeCount: 0, units: []).stochasticDegreeSequence() == [])
    #expect(Incidence(nodeCount: 2, units: [[], []]).stochasticDegreeSequence() == [])
  }
}
