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
    let terms = target.indices.filter { target[$0] + reference[$0] > 0 }
    self.init(
      terms, of: { (target[$0], reference[$0], letters[$0]) }, sizes: (targetSize, referenceSize),
      tests: terms.count, greatestP: greatestP)
  }

  /// - Parameters:
  ///   - terms: those to look at, each once, rising; all others have an adjusted p-value above
  ///     `greatestP`.
  ///   - counts: of a term in the target and in the reference, and the letters of the target.
  ///   - tests: the terms that occur in either.
  init(
    _ terms: [Int], of counts: (Int) -> (target: Int, reference: Int, letters: Int),
    sizes: (target: Int, reference: Int), tests: Int, greatestP: Double
  ) {
    guard sizes.target > 0, sizes.reference > 0 else {
      rows = []
      return
    }
    var kept: [Candidate] = []
    // Most terms share their two counts, and all that follows from them, with others.
    var known: [UInt64: Candidate] = [:]
    for term in terms {
      let (target, reference, letters) = counts(term)
      let key = UInt64(target) << 32 | UInt64(reference)
      var candidate: Candidate
      if let same = known[key] {
        candidate = same
      } else {
        candidate = Candidate(
          ContingencyTable(
            targetCount: target, referenceCount: reference, targetSize: sizes.target,
            referenceSize: sizes.reference))
        known[key] = candidate
      }
      // An adjusted value is never below the plain one.
      guard candidate.p <= greatestP else { continue }
      (candidate.term, candidate.letters) = (term, letters)
      kept.append(candidate)
    }
    let adjusted = MultipleTesting.benjaminiHochberg.adjusted(kept.map(\.p), tests: tests)
    let order = kept.indices.sorted { kept[$0].precedes(kept[$1]) }
    rows = order.compactMap { place in
      guard let q = adjusted[place], q <= greatestP else { return nil }
      return Row(
        term: kept[place].term, table: kept[place].table,
        logLikelihood: kept[place].logLikelihood, p: kept[place].p, adjustedP: q,
        letters: kept[place].letters)
    }
  }

  // MARK: -

  private struct Candidate {
    var term = 0
    var letters = 0
    let table: ContingencyTable
    let logLikelihood: Double
    let p: Double
    private let isLess: Bool

    /// - Precondition: both sides have words.
    init(_ table: ContingencyTable) {
      self.table = table
      logLikelihood = table.logLikelihood ?? 0
      p = chiSquaredUpperTail(logLikelihood)
      isLess = table.direction == .lessInTarget
    }

    func precedes(_ other: Candidate) -> Bool {
      if isLess != other.isLess { return other.isLess }
      if logLikelihood != other.logLikelihood { return logLikelihood > other.logLikelihood }
      return term < other.term
    }
  }
}
