import TestSupport
import Testing

@testable import Analysis

@Suite struct HierarchicalClusteringTests {
  private static let distances: [[Double]] = [
    [0, 3, 7, 9, 4, 8], [3, 0, 6, 8.5, 5, 7.5], [7, 6, 0, 2.5, 6.5, 3.5],
    [9, 8.5, 2.5, 0, 7.25, 4.5], [4, 5, 6.5, 7.25, 0, 6.25], [8, 7.5, 3.5, 4.5, 6.25, 0],
  ]

  private func tree(_ linkage: HierarchicalClustering.Linkage) -> HierarchicalClustering {
    HierarchicalClustering(of: 6, by: linkage) { Self.distances[$0][$1] }
  }

  // The values of scipy.cluster.hierarchy.linkage.
  @Test(arguments: [
    (
      HierarchicalClustering.Linkage.ward,
      [2.5, 3, 4.425306015783918, 4.932882862316247, 11.599209743196589]
    ),
    (.average, [2.5, 3, 4, 4.5, 7.333333333333333]),
  ])
  func `The tree is that of SciPy`(
    _ linkage: HierarchicalClustering.Linkage, _ heights: [Double]
  ) {
    let tree = tree(linkage)
    #expect(tree.merges.map(\.first) == [2, 0, 5, 4, 8])
    #expect(tree.merges.map(\.second) == [3, 1, 6, 7, 9])
    #expect(tree.merges.map(\.count) == [2, 2, 3, 3, 6])
    for (merge, height) in zip(tree.merges, heights) { #expect(isClose(merge.height, height)) }
  }

  @Test func `The tighter group comes first among the leaves`() {
    #expect(tree(.average).leaves == [5, 2, 3, 4, 0, 1])
  }

  @Test func `Among equal distances the first items join first`() {
    let tree = HierarchicalClustering(of: 4, by: .average) { _, _ in 1 }
    #expect(tree.merges.map { [$0.first, $0.second] } == [[0, 1], [2, 4], [3, 5]])
    #expect(tree.leaves == [3, 2, 0, 1])
  }

  @Test func `One item is a tree, and none is none`() {
    #expect(HierarchicalClustering(of: 1, by: .ward) { _, _ in 1 }.leaves == [0])
    #expect(HierarchicalClustering(of: 0, by: .ward) { _, _ in 1 }.leaves == [])
  }

  /// The same by looking at every pair before each step.
  private func heights(
    _ points: [Double], _ linkage: HierarchicalClustering.Linkage
  ) -> [Double] {
    var clusters = points.map { [$0] }
    var heights: [Double] = []
    func distance(_ a: [Double], _ b: [Double]) -> Double {
      switch linkage {
      case .average:
        var sum = 0.0
        for x in a { for y in b { sum += (x - y).magnitude } }
        return sum / Double(a.count * b.count)
      case .ward:
        let (m, n) = (Double(a.count), Double(b.count))
        let difference = a.reduce(0, +) / m - b.reduce(0, +) / n
        return (2 * m * n / (m + n)).squareRoot() * difference.magnitude
      }
    }
    while clusters.count > 1 {
      var best = (height: Double.infinity, a: 0, b: 0)
      for a in clusters.indices {
        for b in clusters.indices.dropFirst(a + 1) {
          let height = distance(clusters[a], clusters[b])
          if height < best.height { best = (height, a, b) }
        }
      }
      heights.append(best.height)
      clusters[best.a] += clusters.remove(at: best.b)
    }
    return heights
  }

  @Test(arguments: HierarchicalClustering.Linkage.allCases, [1, 2, 3])
  func `Random points join as they do when every pair is looked at`(
    _ linkage: HierarchicalClustering.Linkage, _ seed: UInt64
  ) {
    var numbers = SeededNumbers(seed: seed)
    let points = (0..<30).map { _ in Double(numbers.next(below: 1_000_000)) }
    let tree = HierarchicalClustering(of: points.count, by: linkage) {
      (points[$0] - points[$1]).magnitude
    }
    for (merge, height) in zip(tree.merges, heights(points, linkage)) {
      #expect(isClose(merge.height, height, within: 1e-9))
    }
    #expect(tree.leaves.sorted() == Array(points.indices))
  }
}
