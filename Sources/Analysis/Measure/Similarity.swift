/// A distance between two vectors of counts: 0 for like texts, growing to 1.
///
///     VectorDistance.cosine.value(between: letter, and: other)
///
/// Each is symmetric to the last bit, and `nil` where a vector is empty.
public enum VectorDistance: String, CaseIterable, Sendable {
  /// 1 − cos(x, y).
  case cosine
  /// 1 − shared types/all types, whatever the counts.
  case jaccard
  /// Σ|x − y|/Σ(x + y), over the counts as they are: texts of unlike length are unlike.
  case brayCurtis
  /// The square root of the Jensen–Shannon divergence in bits, over relative frequencies.
  case jensenShannon
  /// Σ|x − y·N_x/N_y|/(2·N_x) for the shorter text x: the larger one is shrunk to its size (Labbé &
  /// Labbé 2001). No term is dropped.
  case labbe

  /// - Complexity: O(*k*) for *k* non-zero counts.
  public func value(between x: SparseVector, and y: SparseVector) -> Double? {
    guard !x.indices.isEmpty, !y.indices.isEmpty else { return nil }
    switch self {
    case .cosine: return cosineSimilarity(x, y).map { 1 - $0 }
    case .jaccard: return jaccardSimilarity(x, y).map { 1 - $0 }
    case .brayCurtis:
      var apart = 0.0
      var all = 0.0
      x.merge(y) { p, q in
        apart += (p - q).magnitude
        all += p + q
      }
      return apart / all
    case .jensenShannon: return jensenShannonDistance(x, y)
    case .labbe:
      let (shorter, longer) = x.sum <= y.sum ? (x, y) : (y, x)
      let size = shorter.sum
      let scale = size / longer.sum
      var apart = 0.0
      shorter.merge(longer) { p, q in apart += (p - q * scale).magnitude }
      return apart / (2 * size)
    }
  }
}

/// The cosine of the angle between two vectors, at most 1; `nil` where one is empty.
public func cosineSimilarity(_ x: SparseVector, _ y: SparseVector) -> Double? {
  var product = 0.0
  var squareOfX = 0.0
  var squareOfY = 0.0
  x.merge(y) { p, q in
    product += p * q
    squareOfX += p * p
    squareOfY += q * q
  }
  guard squareOfX > 0, squareOfY > 0 else { return nil }
  return min(1, product / (squareOfX * squareOfY).squareRoot())
}

/// The share of the types of either vector that both have; `nil` where one is empty.
public func jaccardSimilarity(_ x: SparseVector, _ y: SparseVector) -> Double? {
  guard !x.indices.isEmpty, !y.indices.isEmpty else { return nil }
  var shared = 0
  x.merge(y) { p, q in if p > 0 && q > 0 { shared += 1 } }
  return Double(shared) / Double(x.indices.count + y.indices.count - shared)
}

// MARK: -

private func jensenShannonDistance(_ x: SparseVector, _ y: SparseVector) -> Double {
  let sizeOfX = x.sum
  let sizeOfY = y.sum
  var divergence = 0.0
  x.merge(y) { countInX, countInY in
    let p = countInX / sizeOfX
    let q = countInY / sizeOfY
    let middle = (p + q) / 2
    divergence += information(p, against: middle) + information(q, against: middle)
  }
  return min(1, max(0, divergence / 2)).squareRoot()
}

private func information(_ p: Double, against middle: Double) -> Double {
  p > 0 ? p * binaryLog(p / middle) : 0
}
