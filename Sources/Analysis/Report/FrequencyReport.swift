/// Types by frequency.
public enum FrequencyReport {
  public static let columns = [
    "rank", "type", "count", "per_million", "letters", "dispersion_dp", "dispersion_dpnorm",
  ]

  /// What is added where resamples are asked for.
  public static let bootstrapColumns = ["per_million_boot_low", "per_million_boot_high"]

  /// Rows by falling count, ties in byte order of the type. Equal counts share the lowest rank.
  ///
  /// `per_million` is per million words of the selection, stopwords included; `dispersion_dp` is
  /// Gries's DP over the parts of the corpus, `dispersion_dpnorm` that over its greatest value.
  ///
  /// - Parameters:
  ///   - minimumLetters: terms in fewer letters are left out.
  ///   - resamples: how many resamples of the parts give the interval of `bootstrapColumns`; nil for
  ///     none.
  public static func table(
    _ counts: TermCounts, minimumLetters: Int = 1, resamples: Int? = nil
  ) -> Table {
    Table(rows(counts, minimumLetters: minimumLetters, resamples: resamples))
  }

  /// The rows of the table, made one by one.
  public static func rows(
    _ counts: TermCounts, minimumLetters: Int = 1, resamples: Int? = nil
  ) -> FrequencyRows {
    FrequencyRows(
      counts, minimumLetters: minimumLetters, resamples: resamples, margins: nil)
  }

  /// DP of every term.
  static func dispersions(_ counts: TermCounts) -> [Double?] {
    var sums = counts.totals.map { DeviationOfProportions(frequency: $0, words: counts.words) }
    for part in counts.parts {
      for entry in part.terms { sums[entry.term].add(entry.count, ofWords: part.words) }
    }
    return sums.map(\.value)
  }
}

/// Runs of words by frequency, with what draws their words together.
public enum NgramReport {
  static let further = ["expected", "log_likelihood", "pmi", "npmi", "log_dice", "t_score"]
  public static let columns = FrequencyReport.columns + further

  /// Rows as those of `FrequencyReport`. The association is that of a run without its last word with
  /// that word, over all runs of the length: for two words that of the one with the other.
  public static func table(
    _ counts: TermCounts, _ margins: RunMargins, minimumLetters: Int = 1, resamples: Int? = nil
  ) -> Table {
    Table(rows(counts, margins, minimumLetters: minimumLetters, resamples: resamples))
  }

  /// The rows of the table, made one by one.
  public static func rows(
    _ counts: TermCounts, _ margins: RunMargins, minimumLetters: Int = 1, resamples: Int? = nil
  ) -> FrequencyRows {
    FrequencyRows(
      counts, minimumLetters: minimumLetters, resamples: resamples, margins: margins)
  }
}

/// The document-term table: a row for each letter and type.
public enum LetterFrequencyReport {
  public static let columns = ["letter", "type", "count", "per_million", "tf_idf"]

  /// Rows in the order of the letters, then by falling count, ties in byte order of the type.
  ///
  /// `per_million` is per million words of the letter. `tf_idf` is count · log₁₀(N / n) for N letters
  /// of which n have the type, as quanteda computes it.
  ///
  /// - Parameter minimumLetters: terms in fewer letters are left out.
  public static func table(_ counts: TermCounts, minimumLetters: Int = 1) -> Table {
    Table(rows(counts, minimumLetters: minimumLetters))
  }

  /// The rows of the table, made one by one.
  public static func rows(_ counts: TermCounts, minimumLetters: Int = 1) -> LetterFrequencyRows {
    LetterFrequencyRows(counts, minimumLetters: minimumLetters)
  }
}
