import Analysis
import Testing

struct MultipleTestingTests {
  // The fifteen p-values of the worked example of Benjamini & Hochberg (1995).
  private let paper: [Double?] = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.000,
  ]

  @Test func `The worked example finds four at 5 per cent, and Bonferroni three`() {
    let q = MultipleTesting.benjaminiHochberg.adjusted(paper)
    #expect(q.count { ($0 ?? 1) <= 0.05 } == 4)
    let bonferroni = MultipleTesting.bonferroni.adjusted(paper)
    #expect(bonferroni.count { ($0 ?? 1) <= 0.05 } == 3)
    // 0.0095 · 15/4
    #expect(isClose(q[3], 0.035625))
    #expect(isClose(q[0], 0.0015))
    #expect(q[14] == 1)
  }

  @Test func `Each method has its own values`() {
    let p: [Double?] = [0.01, 0.04, 0.03, 0.005]
    expect(.benjaminiHochberg, of: p, [0.02, 0.04, 0.04, 0.02])
    expect(.holm, of: p, [0.03, 0.06, 0.06, 0.02])
    expect(.bonferroni, of: p, [0.04, 0.16, 0.12, 0.02])
  }

  private func expect(_ method: MultipleTesting, of p: [Double?], _ expected: [Double]) {
    let adjusted = method.adjusted(p)
    #expect(adjusted.count == expected.count)
    for (value, right) in zip(adjusted, expected) { #expect(isClose(value, right)) }
  }

  @Test(arguments: MultipleTesting.allCases)
  func `The order of the input does not matter and ties are equal`(_ method: MultipleTesting) {
    let p: [Double?] = [0.2, 0.01, nil, 0.01, 0.04, 0.2, 0.01]
    let adjusted = method.adjusted(p)
    #expect(method.adjusted(p.reversed()) == adjusted.reversed())
    #expect(adjusted[1] == adjusted[3] && adjusted[3] == adjusted[6])
    #expect(adjusted[0] == adjusted[5])
    #expect(adjusted[2] == nil)
  }

  @Test func `Tests that are not listed count`() {
    #expect(MultipleTesting.benjaminiHochberg.adjusted([0.01], tests: 10) == [0.1])
    #expect(MultipleTesting.holm.adjusted([0.2, nil], tests: 10) == [1, nil])
    #expect(MultipleTesting.bonferroni.adjusted([], tests: 3) == [])
  }
}
