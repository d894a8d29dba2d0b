/// Resamples of a set of parts, to tell how much a figure hangs on single letters.
///
/// Each resample draws as many parts as there are, with replacement (Efron 1979). The interval of a
/// figure is that from the 2.5th to the 97.5th percentile of its values in the resamples. The draws are
/// those of a fixed seed: the same corpus gives the same interval.
struct Bootstrap: Sendable {
  let resamples: Int
  /// For each resample its words.
  let sizes: [Int]
  /// For each part of the corpus its place among those that are drawn, -1 for others.
  private let placeOfPart: [Int]
  /// How often each resample has each part, resample by resample within a part.
  private let draws: [UInt32]

  /// Nil for fewer than two parts with words, of which nothing can be told.
  ///
  /// - Parameters:
  ///   - parts: places of parts in `counts`, each once.
  ///   - resamples: at least 1.
  init?(_ parts: [Int], of counts: TermCounts, resamples: Int, seed: UInt64) {
    let full = parts.filter { counts.parts[$0].words > 0 }
    guard full.count > 1, resamples > 0 else { return nil }
    var places = [Int](repeating: -1, count: counts.parts.count)
    for (place, part) in full.enumerated() { places[part] = place }
    var generator = SplitMix64(seed: seed)
    var draws = [UInt32](repeating: 0, count: full.count * resamples)
    var sizes = [Int](repeating: 0, count: resamples)
    for resample in 0..<resamples {
      for _ in full.indices {
        let place = generator.next(below: full.count)
        draws[place * resamples + resample] += 1
        sizes[resample] += counts.parts[full[place]].words
      }
    }
    (self.resamples, self.sizes, self.draws, placeOfPart) = (resamples, sizes, draws, places)
  }

  /// How often a term occurs in each resample.
  ///
  /// - Parameter places: the parts that have it, with its count.
  /// - Complexity: O(*k* · resamples) for *k* parts.
  func counts(of places: ArraySlice<TermPlaces.Place>) -> [Int] {
    var sums = [UInt32](repeating: 0, count: resamples)
    for place in places {
      let drawn = placeOfPart[place.part]
      guard drawn >= 0 else { continue }
      let count = UInt32(truncatingIfNeeded: place.count)
      let base = drawn * resamples
      for resample in 0..<resamples { sums[resample] &+= count &* draws[base + resample] }
    }
    return sums.map { Int($0) }
  }

  /// The interval of a rate per million.
  func perMillion(of places: ArraySlice<TermPlaces.Place>) -> ClosedRange<Double>? {
    let counts = counts(of: places)
    return Self.interval(
      counts.indices.compactMap { Analysis.perMillion(counts[$0], of: sizes[$0]) })
  }

  /// From the 2.5th to the 97.5th percentile; between two values it is interpolated (Hyndman & Fan's
  /// type 7).
  static func interval(_ values: [Double]) -> ClosedRange<Double>? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    func percentile(_ share: Double) -> Double {
      let position = share * Double(sorted.count - 1)
      let low = Int(position)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (sorted[high] - sorted[low]) * (position - Double(low))
    }
    return percentile(0.025)...percentile(0.975)
  }
}

/// For each term the parts that have it.
struct TermPlaces: Sendable {
  struct Place: Hashable, Sendable {
    let part: Int
    let count: Int
  }

  private var starts: [Int]
  private var places: [Place]

  /// - Complexity: O(*e* + *v*) for *e* entries of the document-term table and *v* terms.
  init(_ counts: TermCounts) {
    var starts = [Int](repeating: 0, count: counts.forms.count + 1)
    for part in counts.parts { for entry in part.terms { starts[entry.term + 1] += 1 } }
    for term in counts.forms.indices { starts[term + 1] += starts[term] }
    var next = starts
    var places = [Place](repeating: Place(part: 0, count: 0), count: starts[counts.forms.count])
    for (place, part) in counts.parts.enumerated() {
      for entry in part.terms {
        places[next[entry.term]] = Place(part: place, count: entry.count)
        next[entry.term] += 1
      }
    }
    (self.starts, self.places) = (starts, places)
  }

  /// The parts that have a term, in the order of the corpus.
  subscript(_ term: Int) -> ArraySlice<Place> { places[starts[term]..<starts[term + 1]] }
}
