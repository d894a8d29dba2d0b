/// What is typical of a target against a reference, term by term.
///
/// A word is key where it is more, or less, frequent in the target than chance lets expect: G² with
/// all four terms (Dunning 1993), its p-value with one degree of freedom, adjusted over all terms
/// that occur in either (Benjamini & Hochberg 1995), and as effect size the Log Ratio with Walter's
/// smoothing.
public struct Keyness: Sendable {
  public struct Row: Hashable, Sendable {
    /// The place of the term in the counts.
    public let term: Int
    public let table: ContingencyTable
    /// G², never negative; its direction is the table's.
    public let logLikelihood: Double
    public let p: Double
    public let adjustedP: Double
    /// The letters of the target that have the term.
    public let letters: Int
  }

  /// Typical terms first: those of the target by falling G², then those of the reference by falling
  /// G², ties in byte order.
  public let rows: [Row]

  /// - Parameters:
  ///   - target: the counts of the terms in the target, by term.
  ///   - reference: the same in the reference.
  ///   - letters: the letters of the target that have each term.
  ///   - greatestP: only rows with an adjusted p-value up to this are kept; 1 keeps all.
  /// - Complexity: O(*v* log *v*) for *v* terms.
  public init(
    target: [Int], reference: [Int], targetSize: Int, referenceSize: Int, letters: [Int],
    greatestP: Double = 1
  ) {
    guard targetSize > 0, referenceSize > 0 else {
      rows = []
      return
    }
    var candidates: [(term: Int, table: ContingencyTable, logLikelihood: Double, p: Double)] = []
    var tests = 0
    // Of a term that the target lacks, G² depends on the reference's count alone.
    var lackingG2: [Int: Double] = [:]
    for term in target.indices where target[term] + reference[term] > 0 {
      tests += 1
      let table = ContingencyTable(
        targetCount: target[term], referenceCount: reference[term], targetSize: targetSize,
        referenceSize: referenceSize)
      let known = target[term] == 0 ? lackingG2[reference[term]] : nil
      guard let value = known ?? table.logLikelihood else { continue }
      if target[term] == 0 { lackingG2[reference[term]] = value }
      // An adjusted value is never below the plain one. G² of 3.84 is p = 0.05; the margin is wide.
      if greatestP <= 0.05, value < 3.8 { continue }
      let p = chiSquaredUpperTail(value)
      if p <= greatestP { candidates.append((term, table, value, p)) }
    }
    let adjusted = MultipleTesting.benjaminiHochberg.adjusted(
      candidates.map { $0.p }, tests: tests)
    var rows: [Row] = []
    for (candidate, q) in zip(candidates, adjusted) {
      guard let q, q <= greatestP else { continue }
      rows.append(
        Row(
          term: candidate.term, table: candidate.table, logLikelihood: candidate.logLikelihood,
          p: candidate.p, adjustedP: q, letters: letters[candidate.term]))
    }
    self.rows = rows.sorted { a, b in
      let (x, y) = (Self.side(a.table), Self.side(b.table))
      if x != y { return x < y }
      if a.logLikelihood != b.logLikelihood { return a.logLikelihood > b.logLikelihood }
      return a.term < b.term
    }
  }

  private static func side(_ table: ContingencyTable) -> Int {
    table.direction == .lessInTarget ? 1 : 0
  }
}
