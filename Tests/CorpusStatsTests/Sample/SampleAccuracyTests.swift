import Analysis
import Samples
import Testing
import Tokenizer

/// What is found in the sample agrees with what a reader finds in it. The floors only ever rise.
@Suite struct SampleAccuracyTests {
  typealias Row = GoldTable.Row

  @Test func `Persons are found and told apart`() throws {
    let gold = try GoldTable("persons.tsv").rows
    let wanted = gold.filter { $0["kind"] != "place" }
    let found = SpanMatch.rows(
      SampleReading.mentions.filter { ["person", ""].contains($0["kind"]) },
      without: gold.filter { $0["kind"] == "place" }, wanted: wanted)
    let match = SpanMatch(wanted, found)
    let wrong = match.pairs.filter { $0.gold["person"] != $0.found["entity"] }
    let figures = Figures(
      right: match.pairs.count - wrong.count, gold: wanted.count, found: found.count)
    #expect(
      figures.f1 >= 0.995, "\(figures)\(Self.listed(match, wrong, column: "entity", of: "person"))")
  }

  @Test func `Dates are found with their values`() throws {
    let gold = try GoldTable("dates.tsv").rows
    let wanted = gold.filter { $0["type"] != "relative" }
    let starts = Set(wanted.map { $0["file"] + ":" + $0["start"] })
    // A relative date has no value as it is written.
    let found = SpanMatch.rows(
      SampleReading.dates, without: gold.filter { $0["type"] == "relative" }, wanted: wanted
    )
    .filter { !$0["edtf"].isEmpty || starts.contains($0["file"] + ":" + $0["start"]) }
    let match = SpanMatch(wanted, found, slack: 5)
    let wrong = match.pairs.filter { $0.gold["value"] != $0.found["edtf"] }
    let figures = Figures(
      right: match.pairs.count - wrong.count, gold: wanted.count, found: found.count)
    #expect(
      figures.f1 >= 0.985, "\(figures)\(Self.listed(match, wrong, column: "edtf", of: "value"))")
  }

  @Test func `Dates without a year get the year that their place implies`() throws {
    let anchored = try GoldTable("dates.tsv").rows.filter {
      $0["type"] == "partial" && !["", "?"].contains($0["anchor"])
    }
    let all = SpanMatch(anchored, SampleReading.dates, slack: 5)
    let match = SpanMatch(pairs: all.pairs, missed: all.missed, extra: [])
    let wrong = match.pairs.filter { $0.gold["anchor"] != $0.found["resolved"] }
    let figures = Figures(
      right: match.pairs.count - wrong.count, gold: anchored.count, found: match.pairs.count)
    #expect(
      figures.f1 >= 0.91, "\(figures)\(Self.listed(match, wrong, column: "resolved", of: "anchor"))"
    )
  }

  @Test func `Letters are found where they are`() throws {
    let match = try Self.letters()
    let figures = Figures(
      right: match.pairs.count, gold: match.pairs.count + match.missed.count,
      found: match.pairs.count + match.extra.count)
    #expect(figures.f1 >= 0.98, "\(figures)\(Self.listed(match, [], column: "", of: ""))")
  }

  @Test(arguments: [("sender", 1), ("addressees", 1), ("place", 0.93), ("date", 1)])
  func `Letters tell who writes to whom, where and when`(_ column: String, _ floor: Double) throws {
    let pairs = try Self.letters().pairs.filter { !["", "?"].contains($0.gold[column]) }
    let wrong = pairs.filter {
      !$0.gold[column].split(separator: "|").contains($0.found[column][...])
    }
    let share = Double(pairs.count - wrong.count) / Double(max(pairs.count, 1))
    #expect(
      share >= floor,
      "\(share)\(wrong.map { "\n\($0.gold["file"]) \($0.gold["n"]): '\($0.found[column])' for '\($0.gold[column])'" }.joined())"
    )
  }

  @Test(arguments: [(Layer.body, 0.999), (.note, 0.999), (.front, 0.998), (.furniture, 0.98)])
  func `Every stretch is in its layer`(_ layer: Layer, _ floor: Double) throws {
    let gold = try GoldTable("layers.tsv").rows
    var right = 0
    var wanted = 0
    var found = 0
    var faults: [String] = []
    for (name, text) in EmbeddedSamples.files {
      let scalars = Array(text.unicodeScalars)
      let ours = try #require(SampleReading.layers[name])
      try #require(ours.count == scalars.count)
      for row in gold where row["file"] == name {
        let isWanted = row["layer"] == layer.name
        var wrong = 0
        // White space between paragraphs is in the layer of what stands before it.
        for place in row.range where !scalars[place].properties.isWhitespace {
          let isFound = (ours[place] ?? .body) == layer
          if isWanted { wanted += 1 }
          if isFound { found += 1 }
          if isWanted, isFound { right += 1 }
          if isWanted != isFound { wrong += 1 }
        }
        if wrong > 0 {
          let stretch = String(String.UnicodeScalarView(scalars[row.range].prefix(40)))
          faults.append("\n\(name) \(row["layer"]) \(row.range): \(wrong) scalars: \(stretch)")
        }
      }
    }
    let figures = Figures(right: right, gold: wanted, found: found)
    #expect(figures.f1 >= floor, "\(figures)\(faults.joined())")
  }

  @Test func `The gold stands where it says`() throws {
    let texts = Dictionary(uniqueKeysWithValues: EmbeddedSamples.files.map { ($0.name, $0.text) })
    for name in ["persons.tsv", "dates.tsv", "invented_names.tsv"] {
      for row in try GoldTable(name).rows {
        let scalars = Array(try #require(texts[row["file"]]).unicodeScalars)
        let stretch = String(String.UnicodeScalarView(scalars[row.range]))
        let words = stretch.replacing("-\n", with: "").split(whereSeparator: \.isWhitespace)
        #expect(
          words.joined(separator: " ").hasPrefix(row["surface"].prefix(4)),
          "\(name) \(row["file"]) \(row.range)")
      }
    }
  }

  // MARK: -

  /// Letters that share at least half of their scalars.
  private static func letters() throws -> SpanMatch {
    let gold = try GoldTable("letters.tsv").rows
    // A source without letters is one letter by contract, which no reader would call so.
    let files = Set(gold.map { $0["file"] })
    var free = SampleReading.letters.filter { files.contains($0["file"]) }
    var pairs: [(gold: Row, found: Row)] = []
    var missed: [Row] = []
    for row in gold {
      let shares = free.indices.map { place -> Double in
        guard free[place]["file"] == row["file"] else { return 0 }
        let (a, b) = (row.range, free[place].range)
        let both = a.clamped(to: b).count
        return Double(both) / Double(a.count + b.count - both)
      }
      guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }), shares[best] >= 0.5
      else {
        missed.append(row)
        continue
      }
      pairs.append((row, free.remove(at: best)))
    }
    return SpanMatch(pairs: pairs, missed: missed, extra: free)
  }

  /// What was missed, found beside the gold, or given another value, a line each.
  private static func listed(
    _ match: SpanMatch, _ wrong: [(gold: Row, found: Row)], column: String, of value: String
  ) -> String {
    let missed = match.missed.map {
      "\nmissed \($0["file"]):\($0["line"]) \($0.range) \($0["surface"])"
    }
    let extra = match.extra.map {
      "\nextra \($0["file"]):\($0["line"]) \($0.range) \($0["surface"])"
    }
    let values = wrong.map {
      "\nwrong \($0.gold["file"]):\($0.gold["line"]) \($0.gold["surface"]): '\($0.found[column])' for '\($0.gold[value])'"
    }
    return (missed + extra + values).joined()
  }
}
