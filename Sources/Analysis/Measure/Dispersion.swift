/// How evenly a type is spread over the parts of a corpus.
///
///     let letters = PartSizes([9, 10, 10, 10, 11])
///     Dispersion(counts: [1, 2, 3, 4, 5], over: letters).dp  // 0.18
///
/// For DP and its relatives 0 is even and 1 as uneven as can be; for Juilland's D it is the other
/// way. v_i are the counts, f their sum, s_i the shares of the parts in the corpus. All measures
/// are `nil` for a type that does not occur.
public struct Dispersion: Hashable, Sendable {
  /// Gries's deviation of proportions, ½·Σ|v_i/f − s_i|, from 0 to 1 − min s (Gries 2008).
  public let dp: Double?
  /// DP/(1 − min s_i), which reaches 1 (Lijffijt & Gries 2012). `nil` if there is one part only.
  public let dpNorm: Double?
  /// DP/(1 − min{s_i : v_i > 0}), on the scale of DP: 1 wherever the type is in one part only,
  /// however large (Egbert, Burch & Biber 2020, who print 1 minus it). `nil` if there is one part
  /// only.
  public let dpOfEgbert: Double?
  /// 1 − CV/√(n − 1), not below 0; CV is that of v_i/size_i with the standard deviation of the
  /// population (Juilland; Gries 2020). `nil` if there is one part only.
  public let juillandD: Double?

  /// Measures a type by the parts in which it occurs.
  ///
  /// - Parameter counts: at most one entry a part; the sums are taken in this order. Zeros are
  ///   allowed.
  /// - Precondition: a part with occurrences has a size.
  /// - Complexity: O(*k*) for *k* entries, whatever the number of parts.
  public init(of counts: some Sequence<PartCount>, over parts: PartSizes) {
    let present = counts.filter { $0.count != 0 }
    let frequency = present.reduce(0) { $0 + $1.count }
    guard frequency > 0 else {
      (dp, dpNorm, dpOfEgbert, juillandD) = (nil, nil, nil, nil)
      return
    }
    let total = Double(parts.total)
    var deviation = DeviationOfProportions(frequency: frequency, words: parts.total)
    var smallestCovered = Int.max
    var sumOfRates = 0.0
    for entry in present {
      let size = parts.sizes[entry.part]
      precondition(entry.count > 0 && size > 0, "occurrences in a part without words")
      smallestCovered = min(smallestCovered, size)
      deviation.add(entry.count, ofWords: size)
      sumOfRates += Double(entry.count) / Double(size)
    }
    dp = deviation.value
    guard let dp, let greatest = parts.greatestDP else {
      (dpNorm, dpOfEgbert, juillandD) = (nil, nil, nil)
      return
    }
    dpNorm = min(1, dp / greatest)
    dpOfEgbert = min(1, dp / (Double(parts.total - smallestCovered) / total))

    let n = Double(parts.count)
    let mean = sumOfRates / n
    var squares = (n - Double(present.count)) * mean * mean
    for entry in present {
      let deviation = Double(entry.count) / Double(parts.sizes[entry.part]) - mean
      squares += deviation * deviation
    }
    let variation = (squares / n).squareRoot() / mean
    juillandD = max(0, 1 - variation / (n - 1).squareRoot())
  }

  /// Measures a type by its count in every part.
  ///
  /// - Precondition: there are as many counts as parts.
  public init(counts: [Int], over parts: PartSizes) {
    precondition(counts.count == parts.sizes.count, "a count for every part")
    self.init(of: counts.enumerated().map { PartCount(part: $0, count: $1) }, over: parts)
  }
}
