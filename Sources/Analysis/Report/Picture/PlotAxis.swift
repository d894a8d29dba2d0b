/// An axis for numbers, with round numbers on it.
struct PlotAxis: Hashable, Sendable {
  let range: ClosedRange<Double>
  /// The round numbers on it, from four to about ten.
  let ticks: [Double]
  private let origin: Double
  private let length: Double

  /// - Parameters:
  ///   - range: what must have room; it is widened to round numbers.
  ///   - origin: where the axis begins.
  ///   - length: below 0 for an axis that runs upwards.
  init(_ range: ClosedRange<Double>, from origin: Double, length: Double) {
    let span = max(range.upperBound - range.lowerBound, 1e-9)
    let step = Self.step(span / 6)
    let low = (range.lowerBound / step).rounded(.down)
    let high = max((range.upperBound / step).rounded(.up), low + 1)
    self.range = (low * step)...(high * step)
    ticks = (0...Int(high - low)).map { (low + Double($0)) * step }
    (self.origin, self.length) = (origin, length)
  }

  /// Where a number stands.
  func place(_ value: Double) -> Double {
    origin + (value - range.lowerBound) / (range.upperBound - range.lowerBound) * length
  }

  /// A tick as it is written: with a true minus sign.
  static func label(_ value: Double) -> String {
    let number = SVGDrawing.number(value)
    return number.hasPrefix("-") ? "−" + number.dropFirst() : number
  }

  /// A number with one decimal, always: `7.0`.
  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "−" : "") + "\(whole).\(rest)"
  }

  // MARK: -

  /// The least of 1, 2, 5 times a power of ten that is not below a number.
  private static func step(_ least: Double) -> Double {
    var unit = 1.0
    while unit > least { unit /= 10 }
    while unit * 10 <= least { unit *= 10 }
    return [1.0, 2, 5].map { $0 * unit }.first { $0 >= least } ?? unit * 10
  }
}
