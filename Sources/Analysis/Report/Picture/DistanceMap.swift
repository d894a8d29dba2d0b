/// A heat map as numbers: which cells have which colour.
struct DistanceMap: Sendable {
  /// Cells of one colour that stand side by side.
  struct Run: Hashable, Sendable {
    let row: Int
    let columns: Range<Int>
  }

  /// The letters in the order of rows and columns.
  let letters: [Int]
  /// The distances with the darkest and the lightest colour: of many pairs those that a twentieth are
  /// beyond, so that a few do not make all others look alike.
  let range: ClosedRange<Double>
  /// Whether some distances are less, or greater.
  let goesOn: (below: Bool, above: Bool)
  /// By colour of the ramp, from the lightest.
  let cells: [(colour: Int, runs: [Run])]

  init(_ distances: LetterDistances, _ letters: [Int]) {
    self.letters = letters
    let values = letters.indices.flatMap { a in
      letters[..<a].compactMap { distances.distance(letters[a], $0) }
    }
    .sorted()
    let beyond = values.count / 20
    let (low, high) =
      values.isEmpty ? (0, 0) : (values[beyond], values[values.count - 1 - beyond])
    range = low...high
    goesOn = (values.first.map { $0 < low } ?? false, values.last.map { $0 > high } ?? false)
    let colours = PlotColour.ramp.count
    var runs = [[Run]](repeating: [], count: colours)
    for row in letters.indices {
      var start = 0
      var colour = -1
      for column in 0...letters.count {
        var next = -1
        if column < letters.count {
          let distance = row == column ? low : distances.distance(letters[row], letters[column])
          next = distance.map { Self.colour($0, low...high, colours) } ?? -1
        }
        guard next != colour || column == letters.count else { continue }
        if colour >= 0 { runs[colour].append(Run(row: row, columns: start..<column)) }
        (start, colour) = (column, next)
      }
    }
    cells = runs.enumerated().map { ($0, $1) }
  }

  /// A distance with three figures.
  static func label(_ value: Double) -> String {
    if value >= 100 { return SVGDrawing.number(value.rounded()) }
    if value >= 10 { return SVGDrawing.number((value * 10).rounded() / 10) }
    return SVGDrawing.number(value)
  }

  /// The darkest for the nearest.
  private static func colour(_ distance: Double, _ range: ClosedRange<Double>, _ colours: Int)
    -> Int
  {
    let span = range.upperBound - range.lowerBound
    guard span > 0 else { return colours - 1 }
    let share = max(0, (distance - range.lowerBound) / span)
    return colours - 1 - Int(min(Double(colours - 1), share * Double(colours)))
  }
}
