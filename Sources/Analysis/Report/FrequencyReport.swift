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
    var table = Table(columns + (resamples == nil ? [] : bootstrapColumns))
    forEachRow(counts, minimumLetters, resamples) { table.append($0) }
    return table
  }

  /// The same table as bytes, row by row: runs of words have millions of rows.
  public static func bytes(
    _ counts: TermCounts, minimumLetters: Int = 1, resamples: Int? = nil, _ format: TableFormat
  ) -> [UInt8] {
    let columns = columns + (resamples == nil ? [] : bootstrapColumns)
    var table = TableBytes(TableWriter(format, columns: columns))
    forEachRow(counts, minimumLetters, resamples) { table.append($0) }
    return table.finished()
  }

  /// - Parameter further: of a term the cells behind `columns`.
  static func forEachRow(
    _ counts: TermCounts, _ minimumLetters: Int, _ resamples: Int?,
    further: (Int) -> [Cell] = { _ in [] }, _ body: ([Cell]) -> Void
  ) {
    let dispersions = dispersions(counts)
    let greatest = PartSizes(counts.parts.map(\.words)).greatestDP
    let bootstrap = resamples.map { resamples in
      (
        places: TermPlaces(counts),
        draws: Bootstrap(Array(counts.parts.indices), of: counts, resamples: resamples, seed: 1)
      )
    }
    var rank = 0
    var last: Int?
    for (place, term) in counts.byFrequency.filter({
      counts.letters[$0] >= minimumLetters || minimumLetters <= 1
    })
    .enumerated() {
      let count = counts.totals[term]
      if count != last { rank = place + 1 }
      last = count
      var row: [Cell] = [
        .integer(rank), .text(counts.forms[term]), .integer(count),
        .real(ifDefined: perMillion(count, of: counts.words)),
        .integer(counts.letters[term]), .real(ifDefined: dispersions[term]),
        .real(
          ifDefined: dispersions[term].flatMap { dp in greatest.map { min(1, dp / $0) } }),
      ]
      row += further(term)
      if let bootstrap {
        let interval = bootstrap.draws?.perMillion(of: bootstrap.places[term])
        row += [.real(ifDefined: interval?.lowerBound), .real(ifDefined: interval?.upperBound)]
      }
      body(row)
    }
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
  public static func bytes(
    _ counts: TermCounts, _ margins: RunMargins, minimumLetters: Int = 1, resamples: Int? = nil,
    _ format: TableFormat
  ) -> [UInt8] {
    let columns = columns + (resamples == nil ? [] : FrequencyReport.bootstrapColumns)
    var rows = TableBytes(TableWriter(format, columns: columns))
    FrequencyReport.forEachRow(counts, minimumLetters, resamples) { term in
      let table = margins.table(of: counts.forms[term], count: counts.totals[term])
      return [.real(ifDefined: table.expected)]
        + measures.map { .real(ifDefined: $0.value(of: table)) }
    } _: {
      rows.append($0)
    }
    return rows.finished()
  }

  private static let measures: [AssociationMeasure] = [
    .logLikelihood, .pmi, .npmi, .logDice, .tScore,
  ]
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
    let parts = counts.parts.filter { $0.letter != nil }
    let documents = InverseDocumentFrequency(documents: parts.count)
    var table = Table(columns)
    for part in parts {
      for entry in part.terms.sorted(by: { (-$0.count, $0.term) < (-$1.count, $1.term) })
      where counts.letters[entry.term] >= minimumLetters {
        table.append([
          .text(part.letter?.id ?? ""), .text(counts.forms[entry.term]), .integer(entry.count),
          .real(ifDefined: perMillion(entry.count, of: part.words)),
          .real(
            ifDefined: documents.tfIdf(
              count: entry.count, documentFrequency: counts.letters[entry.term])),
        ])
      }
    }
    return table
  }
}
