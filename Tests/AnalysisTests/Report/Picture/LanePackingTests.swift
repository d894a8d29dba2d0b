import TestSupport
import Testing

@testable import Analysis

@Suite struct LanePackingTests {
  @Test(arguments: [
    ([], []), ([0...10.0], [0]), ([0...10.0, 12...20], [0, 0]), ([0...10.0, 11...20], [0, 1]),
    ([0...30.0, 5...8, 6...9, 10...12, 40...41], [0, 1, 2, 1, 0]), ([20...30.0, 0...10], [0, 0]),
    ([5...6.0, 5...6, 5...6], [0, 1, 2]),
  ])
  func `Each gets the first lane that is free`(_ stretches: [ClosedRange<Double>], _ lanes: [Int]) {
    #expect(LanePacking.lanes(of: stretches, gap: 2, most: 3) == lanes)
  }

  @Test func `Too many for the lanes is none`() {
    #expect(LanePacking.lanes(of: [0...1, 0...1, 0...1], gap: 0, most: 2) == nil)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `None touches another in its lane`(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let stretches = (0..<200).map { _ in
      let start = Double(Int.random(in: 0..<700, using: &numbers))
      return start...(start + Double(Int.random(in: 1..<90, using: &numbers)))
    }
    let lanes = try #require(LanePacking.lanes(of: stretches, gap: 3, most: 200))
    for (a, x) in stretches.enumerated() {
      for (b, y) in stretches.enumerated() where a < b && lanes[a] == lanes[b] {
        #expect(x.upperBound + 3 <= y.lowerBound || y.upperBound + 3 <= x.lowerBound)
      }
    }
    #expect(Set(lanes) == Set(0...(lanes.max() ?? 0)))
  }
}
