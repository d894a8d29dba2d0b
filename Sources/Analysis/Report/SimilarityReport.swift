/// How far letters are from each other.
public enum SimilarityReport {
  public static let columns = ["letter_a", "letter_b", "measure", "distance"]

  /// A row for each two letters, in the order of the letters.
  public static func table(_ distances: LetterDistances) -> Table {
    var table = Table(columns)
    for a in distances.letters.indices {
      for b in distances.letters.indices.dropFirst(a + 1) { append(a, b, distances, to: &table) }
    }
    return table
  }

  /// For each letter a row for each of those nearest to it, the nearest first.
  public static func nearest(_ distances: LetterDistances, _ count: Int) -> Table {
    var table = Table(columns)
    for a in distances.letters.indices {
      for b in distances.nearest(to: a, count) { append(a, b, distances, to: &table) }
    }
    return table
  }

  // MARK: -

  private static func append(
    _ a: Int, _ b: Int, _ distances: LetterDistances, to table: inout Table
  ) {
    table.append([
      .text(distances.letters[a]), .text(distances.letters[b]), .text(distances.measure.rawValue),
      .real(ifDefined: distances.distance(a, b)),
    ])
  }
}
