/// How often a type occurs in a target and in a reference: the 2×2 table behind every keyness
/// measure.
///
///     let table = ContingencyTable(
///       targetCount: 126, referenceCount: 70, targetSize: 52_000, referenceSize: 80_000)
///     table.logLikelihood  // 49.448…
///
/// The formulas call the counts `a` (target) and `b` (reference), the sizes `c` and `d`, and N = c
/// + d. Counts may be of tokens, or of letters that contain the type (text-dispersion keyness). A
/// measure is `nil` where it is undefined: always where one of the sides is empty.
public struct ContingencyTable: Hashable, Sendable {
  /// Occurrences in the target: `a`.
  public let targetCount: Int
  /// Occurrences in the reference: `b`.
  public let referenceCount: Int
  /// Size of the target: `c`.
  public let targetSize: Int
  /// Size of the reference: `d`.
  public let referenceSize: Int

  /// - Precondition: `0 <= targetCount <= targetSize`, `0 <= referenceCount <= referenceSize`.
  public init(targetCount: Int, referenceCount: Int, targetSize: Int, referenceSize: Int) {
    precondition(targetCount >= 0 && targetCount <= targetSize, "count outside the target")
    precondition(
      referenceCount >= 0 && referenceCount <= referenceSize, "count outside the reference")
    self.targetCount = targetCount
    self.referenceCount = referenceCount
    self.targetSize = targetSize
    self.referenceSize = referenceSize
  }

  /// Size of both sides: N.
  public var totalSize: Int { targetSize + referenceSize }

  /// Occurrences on both sides: a + b.
  public var totalCount: Int { targetCount + referenceCount }

  /// c(a + b)/N, the count that the target would have were the type spread evenly: E₁. `nil` if N =
  /// 0.
  public var expectedTargetCount: Double? {
    totalSize > 0 ? c * (a + b) / (c + d) : nil
  }

  /// d(a + b)/N, the count that the reference would have were the type spread evenly: E₂. `nil` if
  /// N = 0.
  public var expectedReferenceCount: Double? {
    totalSize > 0 ? d * (a + b) / (c + d) : nil
  }

  /// Which side uses the type more.
  public enum Direction: Hashable, Sendable {
    /// The target uses it relatively more often: `+`.
    case moreInTarget
    /// The target uses it relatively less often: `-`.
    case lessInTarget
    /// Both use it equally often.
    case equal
  }

  /// The sign of a/c − b/d; `nil` if a side is empty.
  public var direction: Direction? {
    guard hasTwoSides else { return nil }
    let difference = crossDifference
    return difference > 0 ? .moreInTarget : difference < 0 ? .lessInTarget : .equal
  }
}

extension ContingencyTable {
  var a: Double { Double(targetCount) }
  var b: Double { Double(referenceCount) }
  var c: Double { Double(targetSize) }
  var d: Double { Double(referenceSize) }

  /// Whether there is something to compare.
  var hasTwoSides: Bool { targetSize > 0 && referenceSize > 0 }

  /// ad − bc, with one rounding only.
  var crossDifference: Double { differenceOfProducts(a, d, b, c) }

  /// The same table with its sides exchanged.
  var exchanged: ContingencyTable {
    ContingencyTable(
      targetCount: referenceCount, referenceCount: targetCount,
      targetSize: referenceSize, referenceSize: targetSize)
  }
}

/// p·q − r·s without the cancellation of two rounded products.
func differenceOfProducts(_ p: Double, _ q: Double, _ r: Double, _ s: Double) -> Double {
  let product = r * s
  let error = product.addingProduct(-r, s)
  return (-product).addingProduct(p, q) + error
}
