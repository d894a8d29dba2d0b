/// Counts or weights of types, zeros left out.
///
///     let letter = SparseVector(indices: [3, 17], values: [2, 5])
public struct SparseVector: Hashable, Sendable {
  /// The types, rising.
  public let indices: [Int]
  /// Their weights, above 0.
  public let values: [Double]

  /// - Precondition: as many values as indices; the indices rise; the values are finite and above
  ///   0.
  public init(indices: [Int], values: [Double]) {
    precondition(indices.count == values.count, "a value for every index")
    precondition(zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 }, "the indices rise")
    precondition(values.allSatisfy { $0 > 0 && $0.isFinite }, "the values are above 0")
    self.indices = indices
    self.values = values
  }

  /// The vector of all of `values`, in order, without its zeros.
  public init(dense values: [Double]) {
    let present = values.indices.filter { values[$0] != 0 }
    self.init(indices: present, values: present.map { values[$0] })
  }

  /// The sum of the values.
  public var sum: Double { values.reduce(0, +) }

  /// Calls `body` with both values of each index that is in either vector, rising; an absent one is
  /// 0.
  ///
  /// - Complexity: O(*k*) for *k* non-zero values.
  func merge(_ other: SparseVector, _ body: (Double, Double) -> Void) {
    var i = 0
    var j = 0
    while i < indices.count || j < other.indices.count {
      let left = i < indices.count ? indices[i] : Int.max
      let right = j < other.indices.count ? other.indices[j] : Int.max
      body(left <= right ? values[i] : 0, right <= left ? other.values[j] : 0)
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
  }
}
