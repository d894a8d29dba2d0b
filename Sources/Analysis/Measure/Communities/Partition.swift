/// Which community each node belongs to.
///
/// Communities are numbered from 0, the larger first and, of equally large ones, that with the
/// smallest node: the same division always has the same numbers.
public struct Partition: Hashable, Sendable {
  /// The community of each node.
  public let communities: [Int]
  /// The number of nodes in each community.
  public let sizes: [Int]

  /// How many communities there are.
  public var count: Int { sizes.count }

  /// - Parameter labels: nodes with the same label are in the same community.
  /// - Complexity: O(*n* + *k* log *k*) for *k* communities.
  public init(labels: [Int]) {
    var numbers: [Int: Int] = [:]
    var sizes: [Int] = []
    var byAppearance: [Int] = []
    byAppearance.reserveCapacity(labels.count)
    for label in labels {
      let number = numbers[label] ?? sizes.count
      if number == sizes.count {
        numbers[label] = number
        sizes.append(0)
      }
      sizes[number] += 1
      byAppearance.append(number)
    }
    // A community's number by appearance rises with its smallest node.
    let order = sizes.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
    var rank = sizes
    for (position, number) in order.enumerated() { rank[number] = position }
    communities = byAppearance.map { rank[$0] }
    self.sizes = order.map { sizes[$0] }
  }
}
