/// A target and its reference, with the counts of both.
struct KeynessSides {
  let counts: TermCounts
  /// Places of parts; those of the reference are nil for a list.
  let parts: (target: [Int], reference: [Int]?)
  let target: PartSum
  /// By term.
  let reference: [Int]
  let referenceWords: Int
  /// How many letters there are on both sides.
  let letterCounts: (target: Int, reference: Int?)
  private let lettersOfReference: [Int]?

  init(_ counts: TermCounts, target: [Int], reference: KeynessReport.Reference) {
    self.counts = counts
    self.target = PartSum(of: target, counts)
    func letters(_ parts: [Int]) -> Int { parts.count { counts.parts[$0].letter != nil } }
    switch reference {
    case .rest:
      let chosen = Set(target)
      let others = counts.parts.indices.filter { !chosen.contains($0) }
      parts = (target, others)
      self.reference = zip(counts.totals, self.target.counts).map { $0 - $1 }
      referenceWords = counts.words - self.target.words
      lettersOfReference = zip(counts.letters, self.target.letters).map { $0 - $1 }
      letterCounts = (letters(target), letters(others))
    case .parts(let others):
      let sum = PartSum(of: others, counts)
      parts = (target, others)
      (self.reference, referenceWords, lettersOfReference) = (sum.counts, sum.words, sum.letters)
      letterCounts = (letters(target), letters(others))
    case .list(let listed, let words):
      parts = (target, nil)
      (self.reference, referenceWords, lettersOfReference) = (listed, words, nil)
      letterCounts = (letters(target), nil)
    }
  }

  /// The letters of the reference that have a term; nil for a list.
  func referenceLetters(_ term: Int) -> Int? { lettersOfReference?[term] }

  func rows(_ settings: KeynessReport.Settings) -> [Keyness.Row] {
    Keyness(
      target: target.counts, reference: reference, targetSize: target.words,
      referenceSize: referenceWords, letters: target.letters, greatestP: settings.greatestP
    ).rows.filter {
      settings.minimumLetters <= 1 || counts.letters[$0.term] >= settings.minimumLetters
    }
  }
}

/// The intervals of a target's rates and Log Ratios by resampling the letters of both sides.
struct KeynessBootstrap {
  private let sides: KeynessSides
  private let smoothing: LogRatioSmoothing
  private let places: TermPlaces
  private let target: Bootstrap?
  private let reference: Bootstrap?

  init(_ sides: KeynessSides, resamples: Int, _ smoothing: LogRatioSmoothing) {
    self.sides = sides
    self.smoothing = smoothing
    places = TermPlaces(sides.counts)
    target = Bootstrap(sides.parts.target, of: sides.counts, resamples: resamples, seed: 1)
    reference = sides.parts.reference.flatMap {
      Bootstrap($0, of: sides.counts, resamples: resamples, seed: 2)
    }
  }

  /// The intervals of the target's rate per million and of the Log Ratio; nil where a side has fewer
  /// than two parts. A list stays as it is.
  func intervals(ofTerm term: Int) -> (rate: ClosedRange<Double>?, logRatio: ClosedRange<Double>?) {
    guard let target else { return (nil, nil) }
    let counts = target.counts(of: places[term])
    let rate = Bootstrap.interval(
      counts.indices.compactMap { perMillion(counts[$0], of: target.sizes[$0]) })
    let others: [(count: Int, size: Int)]
    if sides.parts.reference == nil {
      others = Array(
        repeating: (sides.reference[term], sides.referenceWords), count: counts.count)
    } else if let reference {
      others = Array(zip(reference.counts(of: places[term]), reference.sizes)).map { ($0, $1) }
    } else {
      return (rate, nil)
    }
    let ratios = zip(zip(counts, target.sizes), others).compactMap { side, other in
      ContingencyTable(
        targetCount: side.0, referenceCount: other.count, targetSize: side.1,
        referenceSize: other.size
      ).logRatio(smoothing)
    }
    return (rate, Bootstrap.interval(ratios))
  }
}
