/// The picture of two sets of letters: the words that both have, by their rates on each side, and the
/// most frequent ones of each alone.
public enum CompareSVG {
  /// - Parameters:
  ///   - a: places of parts in `counts`, and what they are called.
  ///   - b: the same of the other side.
  ///   - minimumLetters: types in fewer letters of the two sides are left out.
  public static func text(
    _ counts: TermCounts, a: (name: String, parts: [Int]), b: (name: String, parts: [Int]),
    minimumLetters: Int = 1, smoothing: LogRatioSmoothing = .walter
  ) -> String {
    let comparison = Comparison(
      counts, a: a.parts, b: b.parts, minimumLetters: minimumLetters, smoothing: smoothing)
    let rows = comparison.rows
    let shared = rows.filter { $0.side == .both }
    // Of the frequent ones those that the sides share, and those that part them.
    let strongest = shared.sorted {
      (-($0.logLikelihood ?? 0), $0.term) < (-($1.logLikelihood ?? 0), $1.term)
    }.prefix(most)
    let blocks: [(String, [Comparison.Row])] = [
      (
        "Both: \(Counted.text(shared.count, "word")); those with the greatest log-likelihood (G²), by Log Ratio",
        strongest.sorted {
          (-($0.logRatio ?? 0), $0.term) < (-($1.logRatio ?? 0), $1.term)
        }
      ),
      alone(rows, .a, a.name), alone(rows, .b, b.name),
    ]
    return draw(
      blocks.filter { !$0.1.isEmpty }, comparison, (a.name, b.name), smoothing)
  }

  // MARK: -

  private static let most = 24
  private static let mostAlone = 10
  private static let width = 900.0
  private static let middle = 430.0
  private static let wordRoom = 75.0
  private static let barRoom = 270.0
  private static let rowHeight = 18.0

  private static func alone(
    _ rows: [Comparison.Row], _ side: Comparison.Side, _ name: String
  ) -> (String, [Comparison.Row]) {
    let rows = rows.filter { $0.side == side }
    let shown = TextWidth.fitted(name, into: 420, size: 12, cut: .middle)
    return (
      "Only \(shown): \(Counted.text(rows.count, "word")); the most frequent",
      Array(rows.prefix(mostAlone))
    )
  }

  private static func draw(
    _ blocks: [(heading: String, rows: [Comparison.Row])], _ comparison: Comparison,
    _ names: (a: String, b: String), _ smoothing: LogRatioSmoothing
  ) -> String {
    let title = "Two vocabularies side by side"
    let captions = [
      "Bars: occurrences per million words of a side; their length grows with the square root.",
      "Log Ratio: 1 is twice as frequent at the left, −1 at the right; \(smoothing.caption), so that it may differ"
        + " from that of the bars.",
    ]
    let count = blocks.reduce(0) { $0 + $1.rows.count }
    let top = 84.0
    let height = top + Double(count) * rowHeight + Double(blocks.count) * 38 + 56
    var drawing = SVGDrawing(
      width: width, height: height, title: title, description: captions.joined(separator: " "))
    drawing.text(title, x: 12, y: 28, size: 18, isBold: true)
    let sides = [(names.a, comparison.words.a, -1.0), (names.b, comparison.words.b, 1.0)]
    for (name, words, direction) in sides {
      drawing.text(
        TextWidth.fitted(name, into: 330, size: 14, cut: .middle), x: middle + direction * wordRoom,
        y: 54,
        size: 14, fill: direction < 0 ? PlotColour.target : PlotColour.reference,
        anchor: direction < 0 ? .end : .start, isBold: true)
      drawing.text(
        Counted.text(words, "word"), x: middle + direction * wordRoom, y: 70, size: 11,
        fill: PlotColour.grey, anchor: direction < 0 ? .end : .start)
    }
    drawing.text(
      "Log Ratio", x: width - 14, y: top - 14, size: 11, fill: PlotColour.grey, anchor: .end)
    let drawn = blocks.flatMap(\.rows)
    let rates = drawn.compactMap(\.rateA) + drawn.compactMap(\.rateB)
    let greatest = max(rates.max() ?? 0, 1e-9)
    var y = top
    for block in blocks {
      y += 24
      drawing.text(block.heading, x: 12, y: y, size: 12, fill: PlotColour.grey)
      y += 14
      for row in block.rows {
        draw(row, greatest, y: y, comparison, &drawing)
        y += rowHeight
      }
    }
    if blocks.isEmpty { drawing.text("No side has a word.", x: 12, y: top + 16, size: 13) }
    for (place, line) in captions.enumerated() {
      drawing.text(
        line, x: 12, y: height - 30 + Double(place) * 16, size: 11, fill: PlotColour.grey)
    }
    return drawing.text
  }

  private static func draw(
    _ row: Comparison.Row, _ greatest: Double, y: Double, _ comparison: Comparison,
    _ drawing: inout SVGDrawing
  ) {
    drawing.text(
      TextWidth.fitted(comparison.form(row), into: 2 * wordRoom - 12, size: 12), x: middle,
      y: y + 12, size: 12, anchor: .middle)
    for (rate, direction, colour) in [
      (row.rateA, -1.0, PlotColour.target), (row.rateB, 1.0, PlotColour.reference),
    ] {
      guard let rate, rate > 0 else { continue }
      let length = max(1, barRoom * (rate / greatest).squareRoot())
      let edge = middle + direction * wordRoom
      drawing.rectangle(
        x: direction < 0 ? edge - length : edge, y: y + 2, width: length, height: rowHeight - 5,
        fill: colour)
      drawing.text(
        rate < 10 ? PlotAxis.decimal(rate) : "\(Int(rate.rounded()))",
        x: edge + direction * (length + 5), y: y + 12, size: 10,
        fill: PlotColour.grey, anchor: direction < 0 ? .end : .start)
    }
    guard row.side == .both, let ratio = row.logRatio else { return }
    drawing.text(
      PlotAxis.decimal(ratio), x: width - 14, y: y + 12, size: 11,
      anchor: .end)
  }
}
