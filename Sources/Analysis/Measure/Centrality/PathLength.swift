/// What the edges of a path add to its length.
public enum PathLength: Hashable, Sendable {
  /// 1 for each edge.
  case steps
  /// 1/weight for each edge: those who share much are near to each other.
  case inverseWeight
}
