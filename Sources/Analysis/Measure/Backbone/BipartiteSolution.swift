// Some degrees leave no choice: a unit that names everybody, a node that is nowhere, and in general
// the first k nodes and l units (by falling degree) where the degrees of those k need all of the l
// units and every place that the other units have. There the chances are exactly 1 and 0, and the
// numbers x and y would grow without end. Such blocks are cut out first; what remains has a finite
// solution.

/// The chances of a bipartite configuration model by class of degree, while they are found.
struct BipartiteSolution {
  typealias DegreeClass = BipartiteConfigurationModel.DegreeClass

  private(set) var chances: [[Double]]
  private var nodes: [DegreeClass]
  private var units: [DegreeClass]

  /// - Precondition: the degrees of both fall, and their sums are equal.
  init(nodes: [DegreeClass], units: [DegreeClass]) {
    self.nodes = nodes
    self.units = units
    chances = [[Double]](
      repeating: [Double](repeating: 0, count: units.count), count: nodes.count)
  }

  /// Finds all chances; `false` if they don't settle.
  mutating func solve() -> Bool {
    solve(nodes: nodes.indices, units: units.indices)
  }

  // MARK: -

  private mutating func solve(nodes rows: Range<Int>, units columns: Range<Int>) -> Bool {
    if rows.isEmpty || columns.isEmpty { return true }
    guard let (row, column) = forcedBlock(rows, columns) else { return balance(rows, columns) }
    let nodesAbove = nodes[rows.lowerBound..<row].reduce(0) { $0 + $1.count }
    let unitsBefore = units[columns.lowerBound..<column].reduce(0) { $0 + $1.count }
    for upper in rows.lowerBound..<row {
      for left in columns.lowerBound..<column { chances[upper][left] = 1 }
      nodes[upper].degree -= unitsBefore
    }
    for left in columns.lowerBound..<column { units[left].degree -= nodesAbove }
    return solve(nodes: rows.lowerBound..<row, units: column..<columns.upperBound)
      && solve(nodes: row..<rows.upperBound, units: columns.lowerBound..<column)
  }

  /// The first row below and the first column after a block of chances 1, opposite to which all are
  /// 0.
  private func forcedBlock(_ rows: Range<Int>, _ columns: Range<Int>) -> (Int, Int)? {
    let places = columns.reduce(0) { $0 + units[$1].degree * units[$1].count }
    var needed = 0
    var nodesAbove = 0
    for row in rows.lowerBound...rows.upperBound {
      var free = places
      var unitsBefore = 0
      for column in columns.lowerBound...columns.upperBound {
        let isWhole =
          (row == rows.lowerBound && column == columns.upperBound)
          || (row == rows.upperBound && column == columns.lowerBound)
        if !isWhole && needed == nodesAbove * unitsBefore + free { return (row, column) }
        if column < columns.upperBound {
          free -= units[column].degree * units[column].count
          unitsBefore += units[column].count
        }
      }
      if row < rows.upperBound {
        needed += nodes[row].degree * nodes[row].count
        nodesAbove += nodes[row].count
      }
    }
    return nil
  }

  /// Meets the degrees of the rows and of the columns in turn until both are met at once.
  private mutating func balance(_ rows: Range<Int>, _ columns: Range<Int>) -> Bool {
    var logX = [Double](repeating: 0, count: rows.count)
    var logY = [Double](repeating: 0, count: columns.count)
    let rowCounts = rows.map { Double(nodes[$0].count) }
    let columnCounts = columns.map { Double(units[$0].count) }
    let rowDegrees = rows.map { Double(nodes[$0].degree) }
    let columnDegrees = columns.map { Double(units[$0].degree) }
    var lowestError = Double.infinity
    for _ in 0..<100_000 {
      for row in logX.indices {
        logX[row] = balanced(
          logX[row], against: logY, counts: columnCounts, degree: rowDegrees[row])
      }
      // The columns are met last; how far that has moved the rows is the error.
      for column in logY.indices {
        logY[column] = balanced(
          logY[column], against: logX, counts: rowCounts, degree: columnDegrees[column])
      }
      var error = 0.0
      for row in logX.indices {
        let sum = expectedDegree(logX[row], against: logY, counts: columnCounts).value
        error = max(error, (sum / rowDegrees[row] - 1).magnitude)
      }
      if error < 1e-9 && error >= lowestError / 2 { break }
      lowestError = min(lowestError, error)
    }
    for (row, x) in zip(rows, logX) {
      for (column, y) in zip(columns, logY) { chances[row][column] = logistic(x + y) }
    }
    return lowestError < 1e-9
  }

  /// The number at which the expected degree is `degree`, by Newton's method in steps of 3 at most.
  private func balanced(
    _ start: Double, against others: [Double], counts: [Double], degree: Double
  ) -> Double {
    var x = start
    for _ in 0..<100 {
      let (value, slope) = expectedDegree(x, against: others, counts: counts)
      let step = max(-3, min(3, (degree - value) / slope))
      x += step
      if step.magnitude < 1e-15 * max(1, x.magnitude) { break }
    }
    return x
  }

  private func expectedDegree(
    _ x: Double, against others: [Double], counts: [Double]
  ) -> (value: Double, slope: Double) {
    var value = 0.0
    var slope = 0.0
    for (other, count) in zip(others, counts) {
      let chance = logistic(x + other)
      value += count * chance
      slope += count * chance * (1 - chance)
    }
    return (value, slope)
  }

  private func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }
}
