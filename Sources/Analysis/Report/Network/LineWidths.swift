/// Four widths of lines, which one can tell apart, for weights of any range.
struct LineWidths {
  struct Line: Hashable {
    let width: String
    let colour: String
    /// Of the sample in a legend, in whole points.
    let height: Int
  }

  private static let lines = [
    Line(width: "0.9", colour: "#A6ADB8", height: 1),
    Line(width: "2", colour: "#868F9C", height: 2),
    Line(width: "4", colour: "#555E6A", height: 4), Line(width: "7", colour: "#20262E", height: 7),
  ]

  private let lightest: Double
  private let heaviest: Double
  private let weights: [Double]

  init(_ weights: [Double]) {
    self.weights = weights
    lightest = weights.min() ?? 1
    heaviest = weights.max() ?? 1
  }

  /// The line for a weight: from the lightest to the heaviest each is as many times the one before.
  func line(of weight: Double) -> Line { Self.lines[step(weight)] }

  /// The lines that are drawn with the weights that they stand for.
  var legend: [(weights: String, line: Line)] {
    Self.lines.indices.compactMap { step in
      let own = weights.filter { self.step($0) == step }
      guard let least = own.min(), let most = own.max() else { return nil }
      let bounds = (least == most ? [least] : [least, most]).map(NumberFormat.significant)
      return (bounds.joined(separator: "–"), Self.lines[step])
    }
  }

  private func step(_ weight: Double) -> Int {
    guard heaviest > lightest else { return 1 }
    let place = 4 * naturalLog(weight / lightest) / naturalLog(heaviest / lightest)
    return min(3, Int(place + 1e-9))
  }
}
