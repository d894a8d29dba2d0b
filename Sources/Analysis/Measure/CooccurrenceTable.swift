/// In how many units two items occur, together and each for itself.
///
///     let pair = CooccurrenceTable(units: 5_000, withFirst: 30, withSecond: 42, withBoth: 12)
///     AssociationMeasure.logDice.value(of: pair)  // 12.41…
///
/// The formulas call the numbers n, f_a, f_b and f_ab. For windows of `w` tokens around a node, n
/// is the number of tokens, f_a the node's occurrences times `w`, f_b those of the collocate: then
/// the expected count is w·f_a·f_b/n. Windows that overlap may count a token twice, so that f_ab
/// exceeds f_b; measures that need true subsets are `nil` there.
public struct CooccurrenceTable: Hashable, Sendable {
  /// All units: n.
  public let units: Int
  /// Units with the first item: f_a.
  public let withFirst: Int
  /// Units with the second item: f_b.
  public let withSecond: Int
  /// Units with both: f_ab.
  public let withBoth: Int

  /// - Precondition: none is negative.
  public init(units: Int, withFirst: Int, withSecond: Int, withBoth: Int) {
    precondition(min(units, withFirst, withSecond, withBoth) >= 0, "a count is never negative")
    self.units = units
    self.withFirst = withFirst
    self.withSecond = withSecond
    self.withBoth = withBoth
  }

  /// f_a·f_b/n, the units that chance would give to both. `nil` if there are no units.
  public var expected: Double? {
    units > 0 ? Double(withFirst) * Double(withSecond) / Double(units) : nil
  }

  /// The chance of at least `withBoth` shared units were each item put into its units at random.
  ///
  /// P(X ≥ f_ab), X hypergeometric with n, f_a, f_b. It does not know that some units name many
  /// items. `nil` where the counts are no subsets of the units.
  public var chanceOfBoth: Double? {
    distribution?.probability(atLeast: withBoth)
  }

  /// The natural logarithm of `chanceOfBoth`, which does not underflow.
  public var logChanceOfBoth: Double? {
    distribution?.logProbability(atLeast: withBoth)
  }

  private var distribution: Hypergeometric? {
    guard hasTrueSubsets else { return nil }
    return Hypergeometric(population: units, marked: withFirst, draws: withSecond)
  }

  /// Whether the four cells of the 2×2 table are counts.
  var hasTrueSubsets: Bool {
    withBoth <= min(withFirst, withSecond) && withFirst + withSecond - withBoth <= units
  }
}
