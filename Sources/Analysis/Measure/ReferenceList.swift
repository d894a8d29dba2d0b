import Stopwords
import Tokenizer

/// A list of types with their frequencies, to compare a corpus with.
///
/// A table (CSV or TSV) with the columns `type` and `count`, as `corpus-stats frequencies` prints it;
/// further columns are looked over. The words of the reference are the sum of its counts, so that a
/// list without stopwords should be compared with a corpus without them.
public struct ReferenceList: Sendable {
  /// Type → count.
  public let counts: [String: Int]
  /// The sum of all counts.
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
    for row in table.rows {
      func tell(_ message: String, _ column: Int) {
        let cell = column < row.cells.count ? row.cells[column] : row.cells.last
        errors.append(
          TableFault(
            message,
            at: SourcePosition(
              file: file, line: cell?.line ?? row.line, column: cell?.column ?? 1)))
      }
      guard type < row.cells.count, !row.cells[type].text.isEmpty else {
        tell("the field 'type' is missing", type)
        continue
      }
      guard count < row.cells.count, let value = UInt32(row.cells[count].text) else {
        tell("the count is no whole number below 2³²", count)
        continue
      }
      counts[row.cells[type].text.lowercased(), default: 0] += Int(value)
    }
    return (ReferenceList(counts: counts), errors)
  }

  public init(counts: [String: Int] = [:]) {
    self.counts = counts
    words = counts.values.reduce(0, +)
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
