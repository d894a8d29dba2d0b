import Tokenizer

/// How often each beginning and each last word of a run of words occurs in the runs of a corpus.
///
/// All runs count, those with stopwords too, whatever a table leaves out.
public struct RunMargins: Sendable {
  private let grouping: TermGrouping?
  /// All runs of the length.
  private var runs = 0
  /// The runs by what stands before their last word.
  private var beginnings: [[UInt8]: Int] = [:]
  private var lastWords: [[UInt8]: Int] = [:]

  /// - Parameter grouping: how the runs are counted.
  /// - Complexity: O(*e* + *v*) for *e* entries of the document-term table and *v* distinct runs.
  public init(of corpus: CorpusRecord, groupedBy grouping: TermGrouping? = nil) {
    self.grouping = grouping
    var totals = [Int](repeating: 0, count: corpus.vocabulary.count)
    for part in corpus.parts { part.forEachType { totals[Int($0)] += $1 } }
    for (type, total) in totals.enumerated() where total > 0 {
      let form = corpus.vocabulary[UInt32(type)]
      let (beginning, last) = Self.split(grouping?.group(of: form) ?? form)
      runs += total
      beginnings[beginning, default: 0] += total
      lastWords[last, default: 0] += total
    }
  }

  /// The table of a run: its beginning and its last word, over all runs.
  ///
  /// - Parameter form: as `TermCounts` names it.
  func table(of form: String, count: Int) -> CooccurrenceTable {
    let (beginning, last) = Self.split(grouping?.group(ofTerm: form) ?? form)
    return CooccurrenceTable(
      units: runs, withFirst: beginnings[beginning] ?? 0, withSecond: lastWords[last] ?? 0,
      withBoth: count)
  }

  // MARK: -

  private static func split(_ form: String) -> (beginning: [UInt8], last: [UInt8]) {
    let bytes = Array(form.utf8)
    let space = bytes.lastIndex(of: UInt8(ascii: " ")) ?? -1
    return (Array(bytes[..<max(space, 0)]), Array(bytes[(space + 1)...]))
  }
}
