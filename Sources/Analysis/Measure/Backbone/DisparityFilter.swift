/// How surprising an edge is for each of its ends.
public struct EdgeDisparity: Hashable, Sendable {
  public let edge: WeightedEdge
  /// α for the first end, from 0 to 1; 1 if it has no other neighbour.
  public let alphaOfFirst: Double
  /// α for the second end, from 0 to 1; 1 if it has no other neighbour.
  public let alphaOfSecond: Double

  /// The smaller α: an edge is kept if either end finds it surprising, as is usual.
  public var alphaOfEither: Double { min(alphaOfFirst, alphaOfSecond) }
  /// The larger α: stricter, both ends must find it surprising.
  public var alphaOfBoth: Double { max(alphaOfFirst, alphaOfSecond) }
}

extension WeightedGraph {
  /// The disparity filter: which edges carry more than chance of a node's weight (Serrano, Boguñá &
  /// Vespignani 2009).
  ///
  /// α = (1 − w/s)^(k − 1) for an edge of weight w at a node of degree k and weighted degree s: the
  /// chance of at least its share if the weight were cut at random. In the order of `edges`.
  public func disparity() -> [EdgeDisparity] {
    let strengths = weightedDegrees
    func alpha(_ weight: Double, at node: Int) -> Double {
      let others = degree(of: node) - 1
      guard others > 0 else { return 1 }
      return power(max(0, 1 - weight / strengths[node]), Double(others))
    }
    return edges.map {
      EdgeDisparity(
        edge: $0, alphaOfFirst: alpha($0.weight, at: $0.first),
        alphaOfSecond: alpha($0.weight, at: $0.second))
    }
  }
}
