/// The rows of a table of frequencies, so that a long one is never held as a whole.
public struct FrequencyRows: RowSequence {
  public let columns: [String]
  private let counts: TermCounts
  private let terms: [Int]
  private let dispersions: [Double?]
  private let greatest: Double?
  private let margins: RunMargins?
  private let bootstrap: (places: TermPlaces, draws: Bootstrap?)?
  private var next = 0
  private var rank = 0

  /// - Parameter margins: of the runs, where the terms are runs of words.
  init(_ counts: TermCounts, minimumLetters: Int, resamples: Int?, margins: RunMargins?) {
    self.counts = counts
    self.margins = margins
    terms =
      minimumLetters <= 1
      ? counts.byFrequency : counts.byFrequency.filter { counts.letters[$0] >= minimumLetters }
    dispersions = FrequencyReport.dispersions(counts)
    greatest = PartSizes(counts.parts.map(\.words)).greatestDP
    bootstrap = resamples.map { resamples in
      (
        places: TermPlaces(counts),
        draws: Bootstrap(Array(counts.parts.indices), of: counts, resamples: resamples, seed: 1)
      )
    }
    columns =
      FrequencyReport.columns + (margins == nil ? [] : NgramReport.further)
      + (bootstrap == nil ? [] : FrequencyReport.bootstrapColumns)
  }

  public var rowCount: Int { terms.count }

  public mutating func next(into row: inout [Cell]) -> Bool {
    guard next < terms.count else { return false }
    let term = terms[next]
    let count = counts.totals[term]
    if next == 0 || counts.totals[terms[next - 1]] != count { rank = next + 1 }
    next += 1
    let dp = dispersions[term]
    row.append(.integer(rank))
    row.append(.text(counts.forms[term]))
    row.append(.integer(count))
    row.append(.real(ifDefined: perMillion(count, of: counts.words)))
    row.append(.integer(counts.letters[term]))
    row.append(.real(ifDefined: dp))
    row.append(.real(ifDefined: dp.flatMap { dp in greatest.map { min(1, dp / $0) } }))
    if let margins {
      let table = margins.table(of: term, in: counts)
      row.append(.real(ifDefined: table?.expected))
      for measure in Self.associations {
        row.append(.real(ifDefined: table.flatMap { measure.value(of: $0) }))
      }
    }
    if let bootstrap {
      let interval = bootstrap.draws?.perMillion(of: bootstrap.places[term])
      row.append(.real(ifDefined: interval?.lowerBound))
      row.append(.real(ifDefined: interval?.upperBound))
    }
    return true
  }

  // MARK: -

  private static let associations: [AssociationMeasure] = [
    .logLikelihood, .pmi, .npmi, .logDice, .tScore,
  ]
}
