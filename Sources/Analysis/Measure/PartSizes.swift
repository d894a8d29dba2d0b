/// The sizes of the parts over which dispersion is measured, such as the words of each letter.
///
/// A part without words is no part: it is left out of the number of parts and of the smallest
/// share.
public struct PartSizes: Hashable, Sendable {
  /// The size of every part, empty ones too, in the order in which they are numbered.
  public let sizes: [Int]
  /// The sum of the sizes.
  public let total: Int
  /// How many parts have words.
  public let count: Int
  /// The size of the smallest part that has words; 0 if none has.
  public let smallest: Int

  /// - Precondition: no size is negative.
  public init(_ sizes: [Int]) {
    precondition(sizes.allSatisfy { $0 >= 0 }, "a size is never negative")
    self.sizes = sizes
    total = sizes.reduce(0, +)
    count = sizes.count { $0 > 0 }
    smallest = sizes.filter { $0 > 0 }.min() ?? 0
  }

  /// 1 − min s_i, the greatest DP that a type can have; `nil` if there is one part only.
  public var greatestDP: Double? {
    count > 1 ? Double(total - smallest) / Double(total) : nil
  }
}

/// How often a type occurs in one part.
public struct PartCount: Hashable, Sendable {
  /// The part's number, from 0.
  public let part: Int
  /// The occurrences in it.
  public let count: Int

  public init(part: Int, count: Int) {
    self.part = part
    self.count = count
  }
}
