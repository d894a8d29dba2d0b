/// What is typical of one part against another.
public enum KeynessReport {
  public static let columns = [
    "target", "reference", "type", "direction", "target_count", "reference_count",
    "target_per_million", "reference_per_million", "log_likelihood", "p_value", "p_adjusted",
    "log_ratio", "log_ratio_low", "log_ratio_high", "bic", "letters", "reference_letters",
    "text_dispersion", "specificity", "percent_difference", "odds_ratio", "simple_maths",
  ]

  /// What is added where resamples are asked for.
  public static let bootstrapColumns = [
    "target_per_million_boot_low", "target_per_million_boot_high", "log_ratio_boot_low",
    "log_ratio_boot_high",
  ]

  /// What a table shows beside its target and reference.
  public struct Settings: Hashable, Sendable {
    /// Types in fewer letters of the corpus are left out; they are tests all the same.
    public var minimumLetters: Int
    /// Only terms whose adjusted p-value is at most this are kept.
    public var greatestP: Double
    public var smoothing: LogRatioSmoothing
    /// How many resamples of the letters give the intervals of `bootstrapColumns`; nil for none.
    public var resamples: Int?

    public init(
      minimumLetters: Int = 1, greatestP: Double = 1, smoothing: LogRatioSmoothing = .walter,
      resamples: Int? = nil
    ) {
      self.minimumLetters = minimumLetters
      self.greatestP = greatestP
      self.smoothing = smoothing
      self.resamples = resamples
    }
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

  /// Each letter against all the rest, in the order of the letters.
  public static func everyLetterAgainstTheRest(
    _ counts: TermCounts, _ settings: Settings = Settings(greatestP: 0.05)
  ) -> Table {
    var table = Table(columns)
    let keyness = LetterKeyness(counts, greatestP: settings.greatestP)
    let letters = counts.parts.count { $0.letter != nil }
    for (place, part) in counts.parts.enumerated() {
      guard let letter = part.letter else { continue }
      var cells = KeynessCells(
        target: letter.id, reference: "rest", settings.smoothing,
        letters: (target: 1, reference: letters - 1))
      for row in keyness.rows(ofPart: place)
      where counts.letters[row.term] >= settings.minimumLetters || settings.minimumLetters <= 1 {
        table.append(
          cells.cells(
            of: row, counts.forms[row.term],
            referenceLetters: counts.letters[row.term] - row.letters))
      }
    }
    return table
  }

  /// One set of parts against another, or against a list.
  ///
  /// - Parameters:
  ///   - target: places of parts in `counts`, and how the table names them.
  public static func table(
    _ counts: TermCounts, target: (name: String, parts: [Int]),
    reference: (name: String, source: Reference), _ settings: Settings = Settings()
  ) -> Table {
    let sides = KeynessSides(counts, target: target.parts, reference: reference.source)
    let rows = sides.rows(settings)
    var cells = KeynessCells(
      target: target.name, reference: reference.name, settings.smoothing,
      letters: sides.letterCounts)
    guard let resamples = settings.resamples else {
      var table = Table(columns)
      table.reserve(rows.count)
      for row in rows {
        table.append(
          cells.cells(
            of: row, counts.forms[row.term], referenceLetters: sides.referenceLetters(row.term)))
      }
      return table
    }
    var table = Table(columns + bootstrapColumns)
    let bootstrap = KeynessBootstrap(sides, resamples: resamples, settings.smoothing)
    for row in rows {
      let (rate, ratio) = bootstrap.intervals(ofTerm: row.term)
      let values = [rate?.lowerBound, rate?.upperBound, ratio?.lowerBound, ratio?.upperBound]
      table.append(
        cells.cells(
          of: row, counts.forms[row.term], referenceLetters: sides.referenceLetters(row.term))
          + values.map { .real(ifDefined: $0) })
    }
    return table
  }
}
