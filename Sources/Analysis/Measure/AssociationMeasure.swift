/// How strongly two items attract each other.
///
/// Every measure is `nil` where it is undefined: for an item or a corpus without units, and as told
/// below. n are all units, f_a, f_b and f_ab those with the items, E = f_a·f_b/n.
public enum AssociationMeasure: String, CaseIterable, Sendable {
  /// log₂(f_ab/E), pointwise mutual information (Church & Hanks 1990). `nil` if f_ab = 0. Favours
  /// rare pairs.
  case pmi
  /// PMI/−log₂(f_ab/n), from −1 to 1 (Bouma 2009). −1 if f_ab = 0, `nil` if f_ab ≥ n.
  case npmi
  /// log₂(f_ab²/E) (Daille 1994). `nil` if f_ab = 0.
  case mi2
  /// log₂(f_ab³/E) (Daille 1994). `nil` if f_ab = 0.
  case mi3
  /// (f_ab − E)/√f_ab (Church et al. 1991). `nil` if f_ab = 0.
  case tScore
  /// (f_ab − E)/√E (Berry-Rogghe 1973).
  case zScore
  /// 14 + log₂ Dice, at most 14 for units; does not depend on n (Rychlý 2008). `nil` if f_ab = 0.
  case logDice
  /// 2·f_ab/(f_a + f_b) (Dice 1945).
  case dice
  /// f_ab/(f_a + f_b − f_ab) (Jaccard 1901). `nil` if f_ab exceeds f_a or f_b.
  case jaccard
  /// f_ab/f_a − (f_b − f_ab)/(n − f_a): how much the first item foretells the second (Ellis 2006).
  /// `nil` if no unit is without the first item.
  case deltaPOfSecondGivenFirst
  /// f_ab/f_b − (f_a − f_ab)/(n − f_b): how much the second item foretells the first.
  /// `nil` if no unit is without the second item.
  case deltaPOfFirstGivenSecond
  /// G² over the four cells, unsigned (Dunning 1993). `nil` if a cell is negative, or an item is
  /// everywhere.
  case logLikelihood
  /// min(f_ab/f_a, f_ab/f_b) (Pedersen 1998).
  case minimumSensitivity

  /// The strength of the attraction in `table`.
  public func value(of table: CooccurrenceTable) -> Double? {
    guard table.units > 0, table.withFirst > 0, table.withSecond > 0 else { return nil }
    let n = Double(table.units)
    let first = Double(table.withFirst)
    let second = Double(table.withSecond)
    let both = Double(table.withBoth)
    let expected = first * second / n
    switch self {
    case .pmi: return both > 0 ? binaryLog(both / expected) : nil
    case .npmi:
      guard both > 0 else { return -1 }
      return both < n ? binaryLog(both / expected) / -binaryLog(both / n) : nil
    case .mi2: return both > 0 ? binaryLog(both / expected * both) : nil
    case .mi3: return both > 0 ? binaryLog(both / expected * both * both) : nil
    case .tScore: return both > 0 ? (both - expected) / both.squareRoot() : nil
    case .zScore: return (both - expected) / expected.squareRoot()
    case .logDice: return both > 0 ? 14 + binaryLog(2 * both / (first + second)) : nil
    case .dice: return 2 * both / (first + second)
    case .jaccard:
      return both <= min(first, second) ? both / (first + second - both) : nil
    case .deltaPOfSecondGivenFirst: return deltaP(both, cue: first, outcome: second, n)
    case .deltaPOfFirstGivenSecond: return deltaP(both, cue: second, outcome: first, n)
    case .logLikelihood:
      guard table.hasTrueSubsets else { return nil }
      return ContingencyTable(
        targetCount: table.withBoth, referenceCount: table.withSecond - table.withBoth,
        targetSize: table.withFirst, referenceSize: table.units - table.withFirst
      ).logLikelihoodOfAssociation
    case .minimumSensitivity: return both / max(first, second)
    }
  }

  private func deltaP(
    _ both: Double, cue: Double, outcome: Double, _ n: Double
  ) -> Double? {
    cue < n ? both / cue - (outcome - both) / (n - cue) : nil
  }
}

extension ContingencyTable {
  /// `logLikelihood`, but `nil` for either margin that leaves nothing to compare: association has
  /// no sides.
  fileprivate var logLikelihoodOfAssociation: Double? {
    totalCount > 0 && totalCount < totalSize ? logLikelihood : nil
  }
}
