import Stopwords
import Tokenizer

/// A list of types with their frequencies, to compare a corpus with.
///
/// A table (CSV or TSV) with the columns `type` and `count`, as `corpus-stats frequencies` prints it;
/// further columns are looked over. Where it has the column `per_million` as well, the words of the
/// reference are what its counts are so many in a million of, stopwords included; else the sum of the
/// counts.
public struct ReferenceList: Sendable {
  /// Type → count.
  public let counts: [String: Int]
  /// The words that the counts are taken over.
  public let words: Int

  /// Reads a list; every mistake is told, not only the first.
  public static func read(_ text: String, file: String) -> (
    list: ReferenceList, errors: [TableFault]
  ) {
    let table = DelimitedText(text)
    var errors: [TableFault] = []
    var counts: [String: Int] = [:]
    guard let type = table.column("type"), let count = table.column("count") else {
      let place = SourcePosition(file: file, line: table.header.first?.line ?? 1, column: 1)
      errors.append(TableFault("the header needs the columns 'type' and 'count'", at: place))
      return (ReferenceList(), errors)
    }
    errors = table.faults(file: file)
    let rate = table.column("per_million")
    var size = Size()
    for row in table.rows {
      func tell(_ message: String, _ column: Int) {
        let cell = column < row.cells.count ? row.cells[column] : row.cells.last
        errors.append(
          TableFault(
            message,
            at: SourcePosition(
              file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)))
      }
      let name = type < row.cells.count ? row.cells[type].text : ""
      let value = count < row.cells.count ? UInt32(row.cells[count].text) : nil
      if name.isEmpty { tell("the field 'type' is missing", type) }
      if value == nil { tell("the count is no whole number below 2³²", count) }
      guard !name.isEmpty, let value else { continue }
      counts[name.lowercased(), default: 0] += Int(value)
      if let rate, rate < row.cells.count { size.add(Int(value), row.cells[rate].text) }
    }
    return (ReferenceList(counts: counts, words: size.words), errors)
  }

  /// - Parameter words: what the counts are taken over; at least their sum, which nil stands for.
  public init(counts: [String: Int] = [:], words: Int? = nil) {
    self.counts = counts
    let sum = counts.values.reduce(0, +)
    self.words = max(sum, words ?? sum)
  }

  /// The number of words that counts and their rates in a million agree on.
  private struct Size {
    private var low = 0.0
    private var high = Double.infinity

    /// - Parameter rate: as tables print it, with 6 significant digits.
    mutating func add(_ count: Int, _ rate: String) {
      guard count > 0, let rate = Double(rate), rate > 0, rate.isFinite else { return }
      // The printed figure is off by half of its last digit at most.
      let slack = rate * 5e-6
      low = max(low, Double(count) * 1_000_000 / (rate + slack))
      high = min(high, Double(count) * 1_000_000 / (rate - slack))
    }

    /// The whole number in the middle of what all rows allow; nil where they allow none.
    var words: Int? {
      guard high.isFinite, low <= high + 1 else { return nil }
      return Int(((low + high) / 2).rounded())
    }
  }

  /// The counts of the terms of a corpus, each that of the list's types that the term stands for.
  ///
  /// - Parameters:
  ///   - grouping: how the corpus was counted; the types of the list are grouped in the same way.
  ///   - stopwords: types that no term counts.
  public func counts(
    of terms: TermCounts, groupedBy grouping: TermGrouping?, without stopwords: StopwordList
  ) -> [Int] {
    guard let grouping else { return terms.forms.map { counts[$0] ?? 0 } }
    var sums: [String: Int] = [:]
    for (type, count) in counts where !stopwords.contains(type) {
      sums[grouping.group(of: type), default: 0] += count
    }
    return terms.forms.map { sums[grouping.group(ofTerm: $0)] ?? 0 }
  }
}
