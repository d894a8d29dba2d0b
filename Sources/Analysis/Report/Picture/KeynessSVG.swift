/// The picture of what is typical of a target and of its reference: the words with the greatest G² of
/// each, by their Log Ratio with its interval.
public enum KeynessSVG {
  /// - Parameters:
  ///   - target: places of parts in `counts`, and what they are called.
  ///   - settings: as for the table. Of each side at most 20 words are drawn.
  public static func text(
    _ counts: TermCounts, target: (name: String, parts: [Int]),
    reference: (name: String, source: KeynessReport.Reference),
    _ settings: KeynessReport.Settings = KeynessReport.Settings()
  ) -> String {
    let sides = KeynessSides(counts, target: target.parts, reference: reference.source)
    let rows = sides.rows(settings)
    let more = rows.filter { $0.table.direction == .moreInTarget }.prefix(most)
    let less = rows.filter { $0.table.direction == .lessInTarget }.prefix(most)
    let bars = (more + less).compactMap { row in
      row.table.logRatio(settings.smoothing).flatMap { ratio in
        row.table.logRatioInterval(settings.smoothing).map {
          Bar(form: counts.forms[row.term], row: row, ratio: ratio, interval: $0)
        }
      }
    }
    var other = reference.name
    if case .rest = reference.source { other = "the rest" }
    let sizes =
      "\(Counted.text(sides.target.words, "word")) against \(Counted.text(sides.referenceWords, "word"))"
    let against =
      TextWidth.fitted("against \(other)", into: width - 324, size: 13, cut: .middle) + "; \(sizes)"
    return draw(bars, ofTarget: more.count, target.name, against, settings.smoothing)
  }

  // MARK: -

  private struct Bar {
    let form: String
    let row: Keyness.Row
    let ratio: Double
    let interval: ClosedRange<Double>
  }

  private static let most = 20
  private static let width = 900.0
  private static let left = 190.0
  private static let plot = 470.0
  private static let rowHeight = 19.0
  private static let gap = 14.0

  private static func draw(
    _ bars: [Bar], ofTarget: Int, _ target: String, _ against: String,
    _ smoothing: LogRatioSmoothing
  ) -> String {
    let title = "What is typical of \(target)"
    let captions = [
      "Of each side the words with the greatest log-likelihood (G²), at most \(most). A dot is the Log Ratio: 1 is twice"
        + " as frequent in the target,",
      "−1 half as frequent; \(smoothing.caption). The line is its 95 % interval.",
      "Filled: p < 0.05 adjusted for all words (Benjamini & Hochberg). Hollow, or a line across 0: it may be chance.",
    ]
    let top = 92.0
    let bottom = top + Double(bars.count) * rowHeight + gap
    var drawing = SVGDrawing(
      width: width, height: bottom + 104, title: title, description: captions.joined(separator: " ")
    )
    drawing.text(
      TextWidth.fitted(title, into: width - 24, size: 18, cut: .middle), x: 12, y: 28, size: 18,
      isBold: true)
    drawing.text(against, x: 12, y: 48, size: 13, fill: PlotColour.grey)
    guard !bars.isEmpty else {
      drawing.text("No word can be compared.", x: 12, y: top, size: 13)
      return drawing.text
    }
    let ends = bars.flatMap { [$0.interval.lowerBound, $0.interval.upperBound] }
    let axis = PlotAxis(
      min(ends.min() ?? 0, 0)...max(ends.max() ?? 0, 0), from: left, length: plot)
    for tick in axis.ticks {
      let x = axis.place(tick)
      drawing.line(
        from: (x, top - 12), to: (x, bottom),
        colour: tick == 0 ? "#888888" : "#EEEEEE")
      drawing.text(
        PlotAxis.label(tick), x: x, y: bottom + 15, size: 11, fill: PlotColour.grey,
        anchor: .middle)
    }
    drawing.text(
      "Log Ratio", x: left + plot / 2, y: bottom + 32, size: 12, fill: PlotColour.grey,
      anchor: .middle)
    for (name, x) in [("target", 0.0), ("reference", 75), ("G²", 145)] {
      drawing.text(
        name, x: left + plot + 80 + x, y: top - 18, size: 11, fill: PlotColour.grey, anchor: .end)
    }
    for (place, bar) in bars.enumerated() {
      let y = top + (Double(place) + 0.5) * rowHeight + (place < ofTarget ? 0 : gap)
      draw(
        bar, axis, y: y, colour: place < ofTarget ? PlotColour.target : PlotColour.reference,
        &drawing)
    }
    for (place, line) in captions.enumerated() {
      drawing.text(
        line, x: 12, y: bottom + 58 + Double(place) * 16, size: 11, fill: PlotColour.grey)
    }
    return drawing.text
  }

  private static func draw(
    _ bar: Bar, _ axis: PlotAxis, y: Double, colour: String, _ drawing: inout SVGDrawing
  ) {
    drawing.text(
      TextWidth.fitted(bar.form, into: left - 24, size: 13), x: left - 12, y: y + 4.5, size: 13,
      fill: colour, anchor: .end)
    drawing.line(
      from: (axis.place(bar.interval.lowerBound), y), to: (axis.place(bar.interval.upperBound), y),
      colour: colour, thickness: 1.5)
    drawing.circle(
      x: axis.place(bar.ratio), y: y, radius: 4.5,
      fill: bar.row.adjustedP < 0.05 ? colour : "#FFFFFF", outline: colour)
    let table = bar.row.table
    let figures = [
      "\(table.targetCount)", "\(table.referenceCount)",
      PlotAxis.decimal(bar.row.logLikelihood),
    ]
    for (figure, x) in zip(figures, [0.0, 75, 145]) {
      drawing.text(
        figure, x: left + plot + 80 + x, y: y + 4, size: 11, fill: "#222222", anchor: .end)
    }
  }
}
