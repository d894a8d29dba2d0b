import Stopwords

/// The picture of how far letters are from each other: a tree of groups beside a heat map.
public enum SimilaritySVG {
  /// More letters than these are not drawn: nobody could read them.
  public static let mostLetters = 400

  /// - Parameter words: how many of the most frequent words are looked at; nil for what is usual.
  public static func text(
    _ counts: TermCounts, by measure: LetterDistances.Measure, words: Int? = nil,
    linkage: HierarchicalClustering.Linkage
  ) -> String {
    let count = counts.parts.count { $0.letter != nil }
    guard count <= mostLetters else { return tooMany(count, measure, words) }
    return text(LetterDistances(of: counts, by: measure, words: words), linkage: linkage)
  }

  /// The picture of a corpus by every word, stopwords too.
  public static func text(
    _ corpus: CorpusRecord, by measure: LetterDistances.Measure,
    linkage: HierarchicalClustering.Linkage
  ) -> String {
    let count = corpus.parts.count { $0.terms.letter != nil }
    guard count <= mostLetters else { return tooMany(count, measure, nil) }
    return text(TermCounts(of: corpus, without: .none), by: measure, linkage: linkage)
  }

  static func text(
    _ distances: LetterDistances, linkage: HierarchicalClustering.Linkage
  ) -> String {
    // A letter without words, or without any that weighs, is at no distance from any other.
    let letters = distances.letters.indices.filter { letter in
      distances.letters.indices.contains { $0 != letter && distances.distance(letter, $0) != nil }
    }
    let left = distances.letters.count - letters.count
    guard letters.count > 1 else {
      return empty("There are not two letters with words to compare.", summary(distances))
    }
    let tree = HierarchicalClustering(of: letters.count, by: linkage) { a, b in
      distances.distance(letters[a], letters[b]) ?? 0
    }
    let map = DistanceMap(distances, tree.leaves.map { letters[$0] })
    return draw(distances, letters, tree, map, linkage, left: left)
  }

  // MARK: -

  private static let title = "Which letters are near to each other"
  private static let treeRoom = 230.0
  private static let labelRoom = 330.0
  private static let margin = 12.0
  private static let translation =
    "Of translations: the translator's hand shows, too; letters of one translator may be near for that alone."

  private static func tooMany(
    _ count: Int, _ measure: LetterDistances.Measure, _ words: Int?
  ) -> String {
    empty(
      "\(count) letters are too many for a picture, which has room for \(mostLetters)."
        + " Take fewer with --from, --to, --sender or --addressee.",
      summary(measure, words ?? measure.usualWords, letters: count))
  }

  private static func empty(_ message: String, _ summary: String) -> String {
    var drawing = SVGDrawing(width: 900, height: 90, title: title, description: message)
    drawing.text(title, x: margin, y: 28, size: 18, isBold: true)
    drawing.text(summary, x: margin, y: 48, size: 12, fill: PlotColour.grey)
    drawing.text(message, x: margin, y: 72, size: 12)
    return drawing.text
  }

  private static func summary(_ distances: LetterDistances) -> String {
    summary(distances.measure, distances.words, letters: distances.letters.count)
  }

  private static func summary(
    _ measure: LetterDistances.Measure, _ words: Int?, letters: Int
  ) -> String {
    let over = words.map { " over the \($0) most frequent words" } ?? ""
    return "\(measure.rawValue)\(over), \(Counted.text(letters, "letter"))"
  }

  private static func draw(
    _ distances: LetterDistances, _ letters: [Int], _ tree: HierarchicalClustering,
    _ map: DistanceMap, _ linkage: HierarchicalClustering.Linkage, left: Int
  ) -> String {
    let count = Double(letters.count)
    let row = count <= 60 ? 17.0 : count <= 150 ? 12.0 : 9.0
    let column = max(2, min(row, 760 / count))
    let top = 96.0
    let bottom = top + count * row
    let mapX = margin + treeRoom + labelRoom + 16
    let mapWidth = column * count
    let captions = [
      "Left: the tree of groups (\(linkage.rawValue) linkage); the further left two branches meet, the less alike they are.",
      "Right: the distance of each two letters, both in the order of the tree; the darker, the nearer.",
      left > 0
        ? "\(Counted.text(left, "letter")) without words to compare \(left == 1 ? "is" : "are") left out. "
          + translation
        : translation,
    ]
    let width = max(900, mapX + mapWidth + margin)
    var drawing = SVGDrawing(
      width: width, height: bottom + 92, title: title, description: captions.joined(separator: " "))
    drawing.text(title, x: margin, y: 28, size: 18, isBold: true)
    drawing.text(summary(distances), x: margin, y: 48, size: 12, fill: PlotColour.grey)
    drawTree(tree, top: top, row: row, bottom: bottom, &drawing)
    for (place, letter) in map.letters.enumerated() {
      let sender = distances.senders[letter].map { " · \($0)" } ?? ""
      drawing.text(
        TextWidth.fitted(
          distances.letters[letter] + sender, into: labelRoom, size: min(12, row - 1), cut: .middle),
        x: margin + treeRoom + 10, y: top + (Double(place) + 0.5) * row + min(12, row - 1) * 0.35,
        size: min(12, row - 1))
    }
    for (colour, cells) in map.cells {
      drawing.rectangles(
        cells.map {
          (
            mapX + Double($0.columns.lowerBound) * column, top + Double($0.row) * row,
            Double($0.columns.count) * column, row
          )
        }, fill: PlotColour.ramp[colour])
    }
    drawLegend(map, x: mapX, y: 66, &drawing)
    for (place, line) in captions.enumerated() {
      drawing.text(
        line, x: margin, y: bottom + 44 + Double(place) * 16, size: 11, fill: PlotColour.grey)
    }
    return drawing.text
  }

  /// The root is at the left, the letters at the right.
  private static func drawTree(
    _ tree: HierarchicalClustering, top: Double, row: Double, bottom: Double,
    _ drawing: inout SVGDrawing
  ) {
    let right = margin + treeRoom
    let greatest = max(tree.merges.last?.height ?? 0, 1e-12)
    func x(_ height: Double) -> Double { right - height / greatest * (treeRoom - 4) }
    var y = [Double](repeating: 0, count: tree.items)
    for (place, leaf) in tree.leaves.enumerated() { y[leaf] = top + (Double(place) + 0.5) * row }
    for merge in tree.merges {
      let (a, b) = (y[merge.first], y[merge.second])
      drawing.polyline(
        [
          (x(tree.height(merge.first)), a), (x(merge.height), a), (x(merge.height), b),
          (x(tree.height(merge.second)), b),
        ], colour: "#444444")
      y.append((a + b) / 2)
    }
    drawing.line(from: (x(greatest), bottom + 6), to: (right, bottom + 6), colour: "#888888")
    for (value, place, anchor) in [
      (greatest, x(greatest), SVGDrawing.Anchor.start), (0, right, .end),
    ] {
      drawing.text(
        DistanceMap.label(value), x: place, y: bottom + 20, size: 11, fill: PlotColour.grey,
        anchor: anchor)
    }
  }

  private static func drawLegend(
    _ map: DistanceMap, x: Double, y: Double, _ drawing: inout SVGDrawing
  ) {
    let width = 20.0
    for (place, colour) in PlotColour.ramp.reversed().enumerated() {
      drawing.rectangle(
        x: x + Double(place) * width, y: y, width: width, height: 10, fill: colour)
    }
    let end = x + Double(PlotColour.ramp.count) * width
    let (least, greatest) = (map.goesOn.below ? "≤ " : "", map.goesOn.above ? "≥ " : "")
    drawing.text(
      "near \(least)\(DistanceMap.label(map.range.lowerBound))", x: x, y: y - 4, size: 11,
      fill: PlotColour.grey)
    drawing.text(
      "\(greatest)\(DistanceMap.label(map.range.upperBound)) far", x: end, y: y - 4, size: 11,
      fill: PlotColour.grey, anchor: .end)
  }
}
