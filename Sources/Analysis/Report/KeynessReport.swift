/// What is typical of one part against another.
public enum KeynessReport {
  public static let columns = [
    "target", "reference", "type", "direction", "target_count", "reference_count",
    "target_per_million", "reference_per_million", "log_likelihood", "p_value", "p_adjusted",
    "log_ratio", "log_ratio_low", "log_ratio_high", "bic", "letters",
  ]

  /// Each letter against all the rest, in the order of the letters; only terms whose adjusted p-value
  /// is at most `greatestP`.
  public static func everyLetterAgainstTheRest(
    _ counts: TermCounts, minimumLetters: Int = 1, greatestP: Double = 0.05
  )
    -> Table
  {
    var table = Table(columns)
    for (place, part) in counts.parts.enumerated() {
      guard let letter = part.letter else { continue }
      let rows = compare(counts, target: [place], reference: .rest, greatestP: greatestP)
        .filter { minimumLetters <= 1 || counts.letters[$0.term] >= minimumLetters }
      append(rows, target: letter.id, reference: "rest", counts, to: &table)
    }
    return table
  }

  /// What a target is compared with.
  public enum Reference: Sendable {
    /// All other parts.
    case rest
    /// Places of parts in the counts.
    case parts([Int])
    /// Frequencies from elsewhere: the count of each term of the corpus, and all words. Types that the
    /// corpus lacks are left out of the table.
    case list([Int], words: Int)
  }

  /// One set of parts against another, or against a list.
  ///
  /// - Parameters:
  ///   - target: places of parts in `counts`, and how the table names them.
  ///   - minimumLetters: types in fewer letters of the corpus are left out.
  public static func table(
    _ counts: TermCounts, target: (name: String, parts: [Int]),
    reference: (name: String, source: Reference), minimumLetters: Int = 1, greatestP: Double = 1
  ) -> Table {
    var table = Table(columns)
    let rows = compare(
      counts, target: target.parts, reference: reference.source, greatestP: greatestP
    )
    .filter { row in
      minimumLetters <= 1 || counts.letters[row.term] >= minimumLetters
    }
    append(rows, target: target.name, reference: reference.name, counts, to: &table)
    return table
  }

  // MARK: -

  private static func compare(
    _ counts: TermCounts, target: [Int], reference: Reference, greatestP: Double
  ) -> [Keyness.Row] {
    let ofTarget = PartSum(of: target, counts)
    let ofReference: (counts: [Int], words: Int)
    switch reference {
    case .rest:
      ofReference = (
        zip(counts.totals, ofTarget.counts).map { $0 - $1 }, counts.words - ofTarget.words
      )
    case .parts(let parts):
      let sum = PartSum(of: parts, counts)
      ofReference = (sum.counts, sum.words)
    case .list(let listed, let words): ofReference = (listed, words)
    }
    return Keyness(
      target: ofTarget.counts, reference: ofReference.counts, targetSize: ofTarget.words,
      referenceSize: ofReference.words, letters: ofTarget.letters, greatestP: greatestP
    ).rows
  }

  private static func append(
    _ rows: [Keyness.Row], target: String, reference: String, _ counts: TermCounts,
    to table: inout Table
  ) {
    for row in rows {
      let cells = row.table
      let interval = cells.logRatioInterval
      let direction = cells.direction == .lessInTarget ? "-" : "+"
      table.append([
        .text(target), .text(reference), .text(counts.forms[row.term]), .text(direction),
        .integer(cells.targetCount), .integer(cells.referenceCount),
        .real(ifDefined: perMillion(cells.targetCount, of: cells.targetSize)),
        .real(ifDefined: perMillion(cells.referenceCount, of: cells.referenceSize)),
        .real(row.logLikelihood), .real(row.p), .real(row.adjustedP),
        .real(ifDefined: cells.logRatio), .real(ifDefined: interval?.lowerBound),
        .real(ifDefined: interval?.upperBound),
        .real(ifDefined: cells.bayesianInformationCriterion), .integer(row.letters),
      ])
    }
  }
}
