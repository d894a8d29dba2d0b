/// Whose hand a letter is nearest to.
public enum AttributionReport {
  public static let columns = [
    "letter", "sender", "nearest", "nearest_sender", "measure", "distance",
  ]

  /// A row a letter, in the order of the letters: its sender where that is known, and the nearest other
  /// letter whose sender is known.
  public static func table(_ distances: LetterDistances) -> Table {
    var table = Table(columns)
    for (letter, nearest) in distances.attributions.enumerated() {
      table.append([
        .text(distances.letters[letter]), .text(ifDefined: distances.senders[letter]),
        .text(ifDefined: nearest.map { distances.letters[$0] }),
        .text(ifDefined: nearest.flatMap { distances.senders[$0] }),
        .text(distances.measure.rawValue),
        .real(ifDefined: nearest.flatMap { distances.distance(letter, $0) }),
      ])
    }
    return table
  }

  /// How many letters are nearest to one of their own sender, each being left out in turn, among those
  /// that can be: their sender is known and has another letter.
  public static func accuracy(_ distances: LetterDistances) -> (right: Int, of: Int) {
    var lettersOf: [String: Int] = [:]
    for case let sender? in distances.senders { lettersOf[sender, default: 0] += 1 }
    var result = (right: 0, of: 0)
    for (letter, nearest) in distances.attributions.enumerated() {
      guard let sender = distances.senders[letter], lettersOf[sender] ?? 0 > 1 else { continue }
      result.of += 1
      if nearest.flatMap({ distances.senders[$0] }) == sender { result.right += 1 }
    }
    return result
  }
}
