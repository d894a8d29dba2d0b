/// Pairs of rows that mean one stretch of one file.
struct SpanMatch {
  typealias Row = GoldTable.Row

  let pairs: [(gold: Row, found: Row)]
  /// Rows of the gold that nothing was found for, and rows that it does not have.
  let missed: [Row]
  let extra: [Row]

  init(pairs: [(gold: Row, found: Row)], missed: [Row], extra: [Row]) {
    self.pairs = pairs
    self.missed = missed
    self.extra = extra
  }

  /// - Parameter slack: how many scalars starts and ends may differ by.
  init(_ gold: [Row], _ found: [Row], slack: Int = 0) {
    var free = Dictionary(grouping: found.indices, by: { found[$0]["file"] })
    var pairs: [(gold: Row, found: Row)] = []
    var missed: [Row] = []
    for row in gold {
      let fits = (free[row["file"]] ?? []).filter { place in
        abs(found[place].range.lowerBound - row.range.lowerBound) <= slack
          && abs(found[place].range.upperBound - row.range.upperBound) <= slack
      }
      let best = fits.min { a, b in
        abs(found[a].range.lowerBound - row.range.lowerBound)
          < abs(found[b].range.lowerBound - row.range.lowerBound)
      }
      guard let best else {
        missed.append(row)
        continue
      }
      pairs.append((row, found[best]))
      free[row["file"]]?.removeAll { $0 == best }
    }
    self.pairs = pairs
    self.missed = missed
    extra = found.indices.filter { free[found[$0]["file"]]?.contains($0) ?? false }
      .map { found[$0] }
  }

  /// The rows less those that only overlap stretches that count neither way.
  static func rows(_ found: [Row], without optional: [Row], wanted gold: [Row]) -> [Row] {
    found.filter { row in
      let isWanted = gold.contains { $0["file"] == row["file"] && $0.range == row.range }
      return isWanted
        || !optional.contains { $0["file"] == row["file"] && $0.range.overlaps(row.range) }
    }
  }
}
