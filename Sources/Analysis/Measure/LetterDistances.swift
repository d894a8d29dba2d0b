import Tokenizer

/// How far each letter is from each other by its words.
public struct LetterDistances: Sendable {
  /// What is measured. The raw values are the names that tables use.
  public enum Measure: String, CaseIterable, Sendable {
    /// 1 − cosine of the tf-idf values, count · log₁₀(N/n).
    case cosine
    /// 1 − shared types/all types.
    case jaccard
    /// The square root of the Jensen–Shannon divergence in bits.
    case jsd
    /// Labbé's distance, no term dropped.
    case labbe
    /// Deltas over the z-scores of the most frequent words.
    case burrowsDelta = "burrows-delta"
    case cosineDelta = "cosine-delta"
    case edersDelta = "eders-delta"

    /// Whether it is a Delta, which needs three letters.
    public var isDelta: Bool {
      switch self {
      case .cosine, .jaccard, .jsd, .labbe: false
      case .burrowsDelta, .cosineDelta, .edersDelta: true
      }
    }

    /// How many of the most frequent words it looks at unless told otherwise; nil for all.
    public var usualWords: Int? { isDelta ? 500 : nil }
  }

  public let measure: Measure
  /// The ids of the letters, in the order of the corpus.
  public let letters: [String]
  /// For each letter its sender, nil where unknown.
  public let senders: [String?]
  /// How many of the most frequent words were looked at; nil for all.
  public let words: Int?
  /// The distances of the pairs (0, 1), (0, 2) … (1, 2) ….
  private let values: [Double?]

  /// - Parameter words: how many of the most frequent words are looked at: those with the greatest mean
  ///   of their relative frequencies in the letters, ties in byte order. nil for what is usual.
  /// - Complexity: O(*n*² · *w*) for *n* letters and *w* words.
  public init(of counts: TermCounts, by measure: Measure, words: Int? = nil) {
    let parts = counts.parts.filter { $0.letter != nil }
    self.measure = measure
    self.words = words ?? measure.usualWords
    letters = parts.map { $0.letter?.id ?? "" }
    senders = parts.map { $0.letter?.letter.sender?.label }
    let places = Self.mostFrequent(self.words, parts, counts)
    values =
      measure.isDelta
      ? Self.deltas(parts, places, measure) : Self.vectors(parts, counts, places, measure)
  }

  /// The distance of two letters; 0 of a letter to itself, `nil` where it is undefined.
  public func distance(_ a: Int, _ b: Int) -> Double? {
    if a == b { return 0 }
    let (low, high) = (min(a, b), max(a, b))
    return values[low * (2 * letters.count - low - 1) / 2 + high - low - 1]
  }

  /// The letters nearest to one, the nearest first, ties in the order of the corpus.
  public func nearest(to letter: Int, _ count: Int) -> [Int] {
    let others = letters.indices.compactMap { other in
      other == letter ? nil : distance(letter, other).map { (distance: $0, letter: other) }
    }
    return others.sorted { $0 < $1 }.prefix(count).map(\.letter)
  }

  /// For each letter the nearest of the others whose sender is known, ties in the order of the corpus:
  /// what it is attributed to where its own sender is left out of account.
  ///
  /// - Complexity: O(*n*²) for *n* letters.
  public var attributions: [Int?] {
    letters.indices.map { letter in
      let known = letters.indices.compactMap { other in
        other == letter || senders[other] == nil
          ? nil : distance(letter, other).map { (distance: $0, letter: other) }
      }
      return known.min { $0 < $1 }?.letter
    }
  }

  // MARK: -

  /// For each term its rank among the most frequent words, -1 for all others.
  private static func mostFrequent(
    _ words: Int?, _ parts: [TermCounts.PartCounts], _ counts: TermCounts
  ) -> [Int] {
    var sums = [Double](repeating: 0, count: counts.forms.count)
    for part in parts {
      for entry in part.terms { sums[entry.term] += Double(entry.count) / Double(part.words) }
    }
    var ranks = [Int](repeating: -1, count: sums.count)
    // The bits of numbers that are not negative rise as the numbers do.
    let order = RadixSort.order(of: sums.map { ~$0.bitPattern }).map { Int($0) }
    for (rank, term) in order.prefix(words ?? .max).enumerated() where sums[term] > 0 {
      ranks[term] = rank
    }
    return ranks
  }

  private static func pairs(_ count: Int, _ distance: (Int, Int) -> Double?) -> [Double?] {
    var values: [Double?] = []
    values.reserveCapacity(count * max(0, count - 1) / 2)
    for a in 0..<count {
      for b in (a + 1)..<max(a + 1, count) { values.append(distance(a, b)) }
    }
    return values
  }

  private static func deltas(
    _ parts: [TermCounts.PartCounts], _ ranks: [Int], _ measure: Measure
  ) -> [Double?] {
    let width = (ranks.max() ?? -1) + 1
    // A letter without words has no frequencies.
    let full = parts.indices.filter { parts[$0].words > 0 }
    var rowOfPart = [Int?](repeating: nil, count: parts.count)
    for (row, part) in full.enumerated() { rowOfPart[part] = row }
    let rows = full.map { part in
      var row = [Double](repeating: 0, count: width)
      for entry in parts[part].terms where ranks[entry.term] >= 0 {
        row[ranks[entry.term]] = Double(entry.count) / Double(parts[part].words)
      }
      return row
    }
    let delta = Delta(relativeFrequencies: rows)
    return pairs(parts.count) { a, b in
      guard let delta, let a = rowOfPart[a], let b = rowOfPart[b] else { return nil }
      return switch measure {
      case .burrowsDelta: delta.burrows(a, b)
      case .edersDelta: delta.eder(a, b)
      default: delta.cosine(a, b)
      }
    }
  }

  private static func vectors(
    _ parts: [TermCounts.PartCounts], _ counts: TermCounts, _ ranks: [Int], _ measure: Measure
  ) -> [Double?] {
    let documents = InverseDocumentFrequency(documents: parts.count)
    let vectors = parts.map { part in
      let weights = part.terms.filter { ranks[$0.term] >= 0 }.map { entry in
        (
          term: entry.term,
          weight: measure == .cosine
            ? documents.tfIdf(
              count: entry.count, documentFrequency: counts.letters[entry.term]) ?? 0
            : Double(entry.count)
        )
      }
      .filter { $0.weight > 0 }.sorted { $0.term < $1.term }
      return SparseVector(indices: weights.map(\.term), values: weights.map(\.weight))
    }
    let distance: VectorDistance =
      switch measure {
      case .jaccard: .jaccard
      case .jsd: .jensenShannon
      case .labbe: .labbe
      default: .cosine
      }
    return pairs(parts.count) { distance.value(between: vectors[$0], and: vectors[$1]) }
  }
}
