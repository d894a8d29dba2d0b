/// Distances between texts by the z-scores of their most frequent words: who wrote what.
///
///     let delta = Delta(relativeFrequencies: rows)
///     delta?.cosine(0, 1)
///
/// Rows are texts, columns words from the most to the least frequent. A z-score is a relative
/// frequency minus the mean of its column, divided by the standard deviation of the sample (n − 1).
/// A word that is equally frequent in all texts has none: its column is dropped, and those after it
/// move up.
public struct Delta: Hashable, Sendable {
  /// The z-scores of each text over the words that were kept.
  public let zScores: [[Double]]
  /// The columns that were kept, as they were numbered.
  public let columns: [Int]
  /// The sum of the squares of each text's z-scores.
  private let squares: [Double]

  /// `nil` for fewer than three texts, where z-scores say nothing, or if no column is kept.
  ///
  /// - Precondition: the rows are equally long, their values finite.
  /// - Complexity: O(texts · words).
  public init?(relativeFrequencies rows: [[Double]]) {
    guard rows.count >= 3, let width = rows.first?.count else { return nil }
    precondition(rows.allSatisfy { $0.count == width }, "a frequency for every word in every text")
    let n = Double(rows.count)
    var columns: [Int] = []
    var scores = [[Double]](repeating: [], count: rows.count)
    for column in 0..<width {
      // An even column is told by its values: its rounded mean may differ from them.
      guard rows.contains(where: { $0[column] != rows[0][column] }) else { continue }
      let mean = rows.reduce(0) { $0 + $1[column] } / n
      let squares = rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) }
      let deviation = (squares / (n - 1)).squareRoot()
      guard deviation > 0 else { continue }
      columns.append(column)
      for (text, row) in rows.enumerated() {
        scores[text].append((row[column] - mean) / deviation)
      }
    }
    guard !columns.isEmpty else { return nil }
    self.columns = columns
    zScores = scores
    squares = scores.map { Self.product($0, $0) }
  }

  /// The mean of |z_a − z_b| (Burrows 2002).
  public func burrows(_ a: Int, _ b: Int) -> Double {
    sum(a, b) { _, x, y in (x - y).magnitude } / Double(columns.count)
  }

  /// √Σ(z_a − z_b)²/n, the quadratic Delta of Argamon (2008) as stylo scales it.
  public func quadratic(_ a: Int, _ b: Int) -> Double {
    sum(a, b) { _, x, y in (x - y) * (x - y) }.squareRoot() / Double(columns.count)
  }

  /// 1 − cos(z_a, z_b), from 0 to 2 (Evert et al. 2017): the best general choice.
  ///
  /// `nil` if a text is average in every word.
  public func cosine(_ a: Int, _ b: Int) -> Double? {
    if a == b { return 0 }
    let product = Self.product(zScores[a], zScores[b])
    let square = squares[a] * squares[b]
    guard square > 0 else { return nil }
    return 1 - max(-1, min(1, product / square.squareRoot()))
  }

  /// How the words weigh in Eder's Delta, by rank i from 1 among n.
  public enum RankWeights: Hashable, Sendable {
    /// (n − i + 1)/n.
    case textbook
    /// (n − i + 2)/n, the values of the R package stylo.
    case stylo
  }

  /// Σ|z_a − z_b|·w, the frequent words weighing more (Eder). It is not divided by n.
  public func eder(_ a: Int, _ b: Int, weights: RankWeights = .textbook) -> Double {
    let n = Double(columns.count)
    let offset = weights == .textbook ? 0.0 : 1.0
    return sum(a, b) { rank, x, y in (x - y).magnitude * (n - Double(rank) + offset) / n }
  }

  /// The sum of the products of two equally long rows, in four sums that do not wait for each other.
  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    let (left, right) = (a.span, b.span)
    var sums = SIMD4<Double>.zero
    var place = 0
    while place + 4 <= left.count {
      let x = SIMD4(left[place], left[place + 1], left[place + 2], left[place + 3])
      let y = SIMD4(right[place], right[place + 1], right[place + 2], right[place + 3])
      sums += x * y
      place += 4
    }
    var sum = sums.sum()
    while place < left.count {
      sum += left[place] * right[place]
      place += 1
    }
    return sum
  }

  private func sum(_ a: Int, _ b: Int, _ term: (Int, Double, Double) -> Double) -> Double {
    let left = zScores[a]
    let right = zScores[b]
    return left.indices.reduce(0) { $0 + term($1, left[$1], right[$1]) }
  }
}
