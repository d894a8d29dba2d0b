/// The curve of frequencies by rank on logarithmic axes, beside what Zipf's law expects.
public enum RankFrequencySVG {
  public static func text(_ counts: TermCounts, minimumLetters: Int = 1) -> String {
    let terms = counts.byFrequency.filter {
      minimumLetters <= 1 || counts.letters[$0] >= minimumLetters
    }
    let ranked = terms.map { counts.totals[$0] }
    let once = ranked.count { $0 == 1 }
    let title = "Frequency by rank"
    let captions = [
      "Both axes are logarithmic. A dot is a type; the line from the first falls as Zipf's law expects: the type of"
        + " rank r",
      "occurs 1/r times as often as the first. What stands at one place is one dot.",
    ]
    var drawing = SVGDrawing(
      width: width, height: bottom + 96, title: title, description: captions.joined(separator: " "))
    drawing.text(title, x: 12, y: 28, size: 18, isBold: true)
    drawing.text(
      "\(Counted.text(counts.words, "word")); \(Counted.text(ranked.count, "type")) counted here,"
        + " \(once) of them once (hapaxes)", x: 12, y: 48, size: 12, fill: PlotColour.grey)
    guard let most = ranked.first else {
      drawing.text("There is no type to count.", x: 12, y: 84, size: 13)
      return drawing.text
    }
    let x = LogAxis(greatest: ranked.count, from: left, length: plot)
    let y = LogAxis(greatest: most, from: bottom, length: top - bottom)
    drawAxes(x, y, &drawing)
    // Zipf's line from the first type to where it would be 1, or to the last rank.
    let last = min(ranked.count, most)
    drawing.line(
      from: (x.place(1), y.place(Double(most))),
      to: (x.place(Double(last)), y.place(Double(most) / Double(last))), colour: "#888888",
      isBroken: true)
    drawDots(ranked, x, y, &drawing)
    drawLabels(terms.prefix(12).map { (counts.forms[$0], counts.totals[$0]) }, x, y, &drawing)
    for (place, line) in captions.enumerated() {
      drawing.text(
        line, x: 12, y: bottom + 64 + Double(place) * 16, size: 11, fill: PlotColour.grey)
    }
    return drawing.text
  }

  // MARK: -

  private static let width = 820.0
  private static let left = 90.0
  private static let plot = 690.0
  private static let top = 76.0
  private static let bottom = 516.0

  /// An axis of powers of ten, from 1.
  private struct LogAxis {
    let powers: Int
    let origin: Double
    let length: Double

    init(greatest: Int, from origin: Double, length: Double) {
      powers = max(1, Int((decimalLog(Double(greatest)) - 1e-9).rounded(.up)))
      (self.origin, self.length) = (origin, length)
    }

    func place(_ value: Double) -> Double { origin + decimalLog(value) / Double(powers) * length }
  }

  private static func drawAxes(_ x: LogAxis, _ y: LogAxis, _ drawing: inout SVGDrawing) {
    var value = 1
    for _ in 0...max(x.powers, y.powers) {
      if Double(value) <= power(10, Double(x.powers)) + 0.5 {
        let place = x.place(Double(value))
        drawing.line(from: (place, top), to: (place, bottom), colour: PlotColour.faint)
        drawing.text(
          "\(value)", x: place, y: bottom + 16, size: 11, fill: PlotColour.grey, anchor: .middle)
      }
      if Double(value) <= power(10, Double(y.powers)) + 0.5 {
        let place = y.place(Double(value))
        drawing.line(from: (left, place), to: (left + plot, place), colour: PlotColour.faint)
        drawing.text(
          "\(value)", x: left - 8, y: place + 4, size: 11, fill: PlotColour.grey, anchor: .end)
      }
      value *= 10
    }
    drawing.text(
      "rank", x: left + plot / 2, y: bottom + 36, size: 12, fill: PlotColour.grey, anchor: .middle)
    drawing.text("count", x: left - 8, y: top - 10, size: 12, fill: PlotColour.grey, anchor: .end)
  }

  private static func drawDots(
    _ ranked: [Int], _ x: LogAxis, _ y: LogAxis, _ drawing: inout SVGDrawing
  ) {
    var before: (x: Int, y: Int)?
    for (place, count) in ranked.enumerated() {
      let (px, py) = (x.place(Double(place + 1)), y.place(Double(count)))
      let cell = (x: Int(px * 2), y: Int(py * 2))
      if let before, before == cell { continue }
      before = cell
      drawing.circle(x: px, y: py, radius: 2.2, fill: PlotColour.target)
    }
  }

  /// Names the first types where their names have room.
  private static func drawLabels(
    _ types: [(form: String, count: Int)], _ x: LogAxis, _ y: LogAxis, _ drawing: inout SVGDrawing
  ) {
    var taken: [(left: Double, right: Double, y: Double)] = []
    for (place, type) in types.enumerated() {
      let (px, py) = (x.place(Double(place + 1)) + 7, y.place(Double(type.count)) - 6)
      let end = px + TextWidth.of(type.form, size: 11)
      guard !taken.contains(where: { $0.left < end && px < $0.right && abs($0.y - py) < 12 })
      else { continue }
      taken.append((px, end, py))
      drawing.text(type.form, x: px, y: py, size: 11)
    }
  }
}
