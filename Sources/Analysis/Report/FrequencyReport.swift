/// Types by frequency.
public enum FrequencyReport {
  public static let columns = ["rank", "type", "count", "per_million", "letters", "dispersion_dp"]

  /// Rows by falling count, ties in byte order of the type. Equal counts share the lowest rank.
  ///
  /// `per_million` is per million words of the selection, stopwords included; `dispersion_dp` is
  /// Gries's DP over the parts of the corpus.
  ///
  /// - Parameter minimumLetters: terms in fewer letters are left out.
  public static func table(_ counts: TermCounts, minimumLetters: Int = 1) -> Table {
    let dispersions = dispersions(counts)
    var table = Table(columns)
    var rank = 0
    var last: Int?
    for (place, term) in counts.byFrequency.filter({
      counts.letters[$0] >= minimumLetters || minimumLetters <= 1
    })
    .enumerated() {
      let count = counts.totals[term]
      if count != last { rank = place + 1 }
      last = count
      table.append([
        .integer(rank), .text(counts.forms[term]), .integer(count),
        .real(ifDefined: perMillion(count, of: counts.words)),
        .integer(counts.letters[term]), .real(ifDefined: dispersions[term]),
      ])
    }
    return table
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
