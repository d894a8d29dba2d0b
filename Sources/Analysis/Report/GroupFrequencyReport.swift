/// Types by frequency in sets of letters: a row for each set and type.
public enum GroupFrequencyReport {
  /// What puts letters together.
  public enum Grouping: String, Sendable {
    /// Who wrote them: an id of the gazetteer, or the name as printed.
    case sender
    /// The year that the whole of their date lies in.
    case year
  }

  public static func columns(_ grouping: Grouping) -> [String] {
    [grouping.rawValue, "type", "count", "per_million", "letters"]
  }

  /// Rows by sender in byte order, or by year; then by falling count, ties in byte order of the type.
  /// Letters without a sender, or whose year is open, are left out.
  ///
  /// `per_million` is per million words of the sender's or year's letters.
  ///
  /// - Parameter minimumLetters: terms in fewer letters of the corpus are left out.
  public static func table(
    _ counts: TermCounts, by grouping: Grouping, minimumLetters: Int = 1
  ) -> Table {
    var groups: [Key: [Int]] = [:]
    for (place, part) in counts.parts.enumerated() {
      guard let key = Key(part.letter?.letter, grouping) else { continue }
      groups[key, default: []].append(place)
    }
    var table = Table(columns(grouping))
    for (key, parts) in groups.sorted(by: { $0.key < $1.key }) {
      let sum = PartSum(of: parts, counts)
      let terms = sum.counts.indices.filter {
        sum.counts[$0] > 0 && (minimumLetters <= 1 || counts.letters[$0] >= minimumLetters)
      }
      for term in terms.sorted(by: { (-sum.counts[$0], $0) < (-sum.counts[$1], $1) }) {
        table.append([
          key.cell, .text(counts.forms[term]), .integer(sum.counts[term]),
          .real(ifDefined: perMillion(sum.counts[term], of: sum.words)),
          .integer(sum.letters[term]),
        ])
      }
    }
    return table
  }

  // MARK: -

  private enum Key: Hashable, Comparable {
    case sender(String)
    case year(Int)

    init?(_ letter: Letter?, _ grouping: Grouping) {
      switch grouping {
      case .sender:
        guard let sender = letter?.sender?.label else { return nil }
        self = .sender(sender)
      case .year:
        guard let date = letter?.date, let first = date.earliest, let last = date.latest,
          first.gregorian.year == last.gregorian.year
        else { return nil }
        self = .year(first.gregorian.year)
      }
    }

    var cell: Cell {
      switch self {
      case .sender(let name): .text(name)
      case .year(let year): .integer(year)
      }
    }

    static func < (a: Key, b: Key) -> Bool {
      switch (a, b) {
      case (.sender(let x), .sender(let y)): x.utf8.lexicographicallyPrecedes(y.utf8)
      case (.year(let x), .year(let y)): x < y
      case (.sender, .year): true
      case (.year, .sender): false
      }
    }
  }
}
