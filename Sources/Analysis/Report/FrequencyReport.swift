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
        .real(ifDefined: counts.perMillion(count, of: counts.words)),
        .integer(counts.letters[term]), .real(ifDefined: dispersions[term]),
      ])
    }
    return table
  }

  /// DP of every term: ½ Σ |v/f − s| over the parts, summed in their order.
  static func dispersions(_ counts: TermCounts) -> [Double?] {
    let total = Double(counts.words)
    var covered = [Double](repeating: 0, count: counts.forms.count)
    var distance = [Double](repeating: 0, count: counts.forms.count)
    for part in counts.parts {
      let share = Double(part.words) / total
      for (term, count) in part.terms {
        distance[term] += (Double(count) / Double(counts.totals[term]) - share).magnitude
        covered[term] += share
      }
    }
    return counts.forms.indices.map { term in
      guard counts.totals[term] > 0, total > 0 else { return nil }
      return max(0, (distance[term] + 1 - covered[term]) / 2)
    }
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
    let letters = Double(parts.count)
    var table = Table(columns)
    for part in parts {
      for (term, count) in part.terms.sorted(by: { (-$0.count, $0.term) < (-$1.count, $1.term) })
      where counts.letters[term] >= minimumLetters {
        let idf = decimalLog(letters / Double(counts.letters[term]))
        table.append([
          .text(part.letter?.id ?? ""), .text(counts.forms[term]), .integer(count),
          .real(ifDefined: counts.perMillion(count, of: part.words)), .real(Double(count) * idf),
        ])
      }
    }
    return table
  }
}
