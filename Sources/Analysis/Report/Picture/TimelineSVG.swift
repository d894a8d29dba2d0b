/// The picture of a chronology: how often the main entities are named over time, above the dates of
/// the letters themselves.
public enum TimelineSVG {
  /// The picture of a corpus whose mentions were recorded. Where no letter has a date it says so.
  public static func text(_ corpus: CorpusRecord) -> String {
    text(TimelineContents(of: corpus))
  }

  static func text(_ contents: TimelineContents) -> String {
    guard let layout = TimelineLayout(contents, width: plot, nameWidth: left - 24) else {
      return empty(contents)
    }
    let top = 66.0
    let axisY = top + Double(layout.rows.count) * rowHeight
    let lettersY = axisY + 34
    let histogram = layout.letters.bars == nil ? 0.0 : histogramHeight + 8
    let bottom = lettersY + histogram + Double(layout.letters.lanes) * layout.letters.laneHeight
    let captions = TimelineCaption.lines(contents, layout)
    var drawing = SVGDrawing(
      width: width, height: bottom + 44 + Double(captions.count) * 16, title: title,
      description: captions.joined(separator: " "))
    addHatchings(of: layout, to: &drawing)
    drawing.text(title, x: 12, y: 28, size: 18, isBold: true)
    drawing.text(TimelineCaption.summary(contents), x: 12, y: 48, size: 12, fill: grey)
    drawAxis(layout, from: top, middle: axisY, to: bottom + 10, &drawing)
    for (place, row) in layout.rows.enumerated() {
      draw(row, layout, bottom: top + Double(place + 1) * rowHeight, &drawing)
    }
    drawing.text(
      Counted.text(contents.letters.count, "letter"), x: left - 12, y: lettersY + 12, size: 12,
      anchor: .end)
    if let bars = layout.letters.bars {
      drawHistogram(bars, layout, bottom: lettersY + histogramHeight, &drawing)
    }
    for mark in layout.letters.marks {
      draw(mark, layout.letters, top: lettersY + histogram, &drawing)
    }
    for (place, line) in captions.enumerated() {
      drawing.text(
        line, x: 12, y: bottom + 50 + Double(place) * 16, size: 11, fill: grey)
    }
    return drawing.text
  }

  // MARK: -

  private static let title = "Who is named when"
  private static let width = 1000.0
  /// Where the axis begins, and its length.
  private static let left = 220.0
  private static let plot = 700.0
  private static let rowHeight = 30.0
  private static let barHeight = 25.0
  private static let histogramHeight = 110.0
  private static let grey = "#555555"
  private static let letterColour = "#3A3A3A"

  private static func empty(_ contents: TimelineContents) -> String {
    let message = "No letter has a date: nothing can be put in order of time."
    var drawing = SVGDrawing(width: width, height: 90, title: title, description: message)
    drawing.text(title, x: 12, y: 28, size: 18, isBold: true)
    drawing.text(TimelineCaption.summary(contents), x: 12, y: 48, size: 12, fill: grey)
    drawing.text(message, x: 12, y: 72, size: 12)
    return drawing.text
  }

  private static func addHatchings(of layout: TimelineLayout, to drawing: inout SVGDrawing) {
    for kind in EntityKind.allCases where layout.rows.contains(where: { $0.kind == kind }) {
      drawing.addHatching("vague-\(kind.name)", colour: kind.colour.hex)
    }
    drawing.addHatching("vague-letter", colour: letterColour)
  }

  private static func drawAxis(
    _ layout: TimelineLayout, from top: Double, middle: Double, to bottom: Double,
    _ drawing: inout SVGDrawing
  ) {
    for tick in layout.axis.ticks {
      let x = left + tick.x
      if tick.isWhole { drawing.line(from: (x, top - 4), to: (x, bottom), colour: "#DDDDDD") }
      for y in [middle + 15, bottom + 13] {
        drawing.text(tick.label, x: x + 3, y: y, size: 11, fill: grey)
      }
    }
    drawing.line(from: (left, middle), to: (left + plot, middle), colour: "#888888")
    drawing.line(from: (left, bottom), to: (left + plot, bottom), colour: "#888888")
  }

  private static func draw(
    _ row: TimelineLayout.Row, _ layout: TimelineLayout, bottom: Double,
    _ drawing: inout SVGDrawing
  ) {
    let colour = row.kind.colour.hex
    drawing.line(from: (left, bottom), to: (left + plot, bottom), colour: "#EEEEEE")
    drawing.text(row.name, x: left - 12, y: bottom - 5, size: 12, fill: colour, anchor: .end)
    drawing.text("\(row.mentions)", x: left + plot + 10, y: bottom - 5, size: 12, fill: colour)
    drawBars(
      row.bars, layout.axis, bottom: bottom, fills: (colour, "url(#vague-\(row.kind.name))"),
      height: { barHeight * ($0 / layout.most).squareRoot() }, noun: "mention", of: row.name,
      &drawing)
  }

  private static func drawHistogram(
    _ bars: PeriodBars, _ layout: TimelineLayout, bottom: Double, _ drawing: inout SVGDrawing
  ) {
    let most = bars.most
    guard most > 0 else { return }
    let top = bottom - histogramHeight
    drawing.line(from: (left, top), to: (left + plot, top), colour: "#DDDDDD")
    drawing.line(from: (left, bottom), to: (left + plot, bottom), colour: "#888888")
    drawing.text(
      TimelineCaption.rounded(most), x: left + plot + 10, y: top + 4, size: 11, fill: grey)
    drawBars(
      bars, layout.axis, bottom: bottom, fills: (letterColour, "url(#vague-letter)"),
      height: { histogramHeight * $0 / most }, noun: "letter", of: nil, &drawing)
  }

  private static func drawBars(
    _ bars: PeriodBars, _ axis: TimeAxis, bottom: Double, fills: (firm: String, vague: String),
    height: (Double) -> Double, noun: String, of name: String?, _ drawing: inout SVGDrawing
  ) {
    for (place, start) in axis.bars.enumerated() where bars.total(place) > 0 {
      let total = bars.total(place)
      let x = left + axis.x(of: start) + 0.5
      let end = left + axis.x(of: axis.bar.end(of: start)) - 0.5
      // What is there for sure is always seen.
      let whole = bars.firm[place] > 0 ? max(1.5, height(total)) : height(total)
      let firm = whole * Double(bars.firm[place]) / total
      let tip = TimelineCaption.tip(bars, place, axis.bar.label(start), noun, of: name)
      if firm > 0 {
        drawing.rectangle(
          x: x, y: bottom - firm, width: end - x, height: firm, fill: fills.firm, tip: tip)
      }
      if firm < whole {
        drawing.rectangle(
          x: x, y: bottom - whole, width: end - x, height: whole - firm, fill: fills.vague,
          tip: tip)
      }
    }
  }

  private static func draw(
    _ mark: LetterMarks.Mark, _ letters: LetterMarks, top: Double, _ drawing: inout SVGDrawing
  ) {
    let y = top + Double(mark.lane) * letters.laneHeight
    let (low, high) = (left + mark.extent.lowerBound, left + mark.extent.upperBound)
    drawing.rectangle(
      x: low, y: y, width: high - low, height: letters.thickness,
      fill: mark.isFirm ? letterColour : "url(#vague-letter)",
      radius: letters.thickness / 2, dashes: mark.isFirm ? nil : letterColour, tip: mark.tip)
    let half = letters.thickness / 2
    for (isOpen, x, away) in [(mark.opensLeft, low, -1.0), (mark.opensRight, high, 1.0)]
    where isOpen {
      drawing.triangle(
        [(x, y - 1), (x + away * letters.thickness, y + half), (x, y + 2 * half + 1)],
        fill: letterColour)
    }
    guard let label = mark.label else { return }
    var (x, anchor) = (left + label.x, SVGDrawing.Anchor.start)
    switch label.side {
    case .right: break
    case .left: anchor = .end
    case .inside:
      let length = TextWidth.of(label.text, size: LetterMarks.fontSize)
      drawing.rectangle(
        x: x, y: y - 2, width: length, height: letters.thickness + 4, fill: "#FFFFFF")
      (x, anchor) = (x + length / 2, .middle)
    }
    drawing.text(
      label.text, x: x, y: y + half + 4, size: LetterMarks.fontSize, anchor: anchor)
  }
}
