import Tokenizer

/// How often each beginning and each last word of a run of words occurs in the runs of a corpus.
///
/// All runs count, those with stopwords too, whatever a table leaves out.
public struct RunMargins: Sendable {
  /// All runs of the length.
  private var runs = 0
  /// For each run or group the number of what stands before its last word, and of that word.
  private var parts: [(beginning: UInt32, last: UInt32)] = []
  private var beginnings: [Int] = []
  private var lastWords: [Int] = []
  private let grouping: TermGrouping?
  /// The groups of runs by their forms; empty where runs are not grouped.
  private var groups: [[UInt8]: Int] = [:]

  /// - Parameters:
  ///   - corpus: one whose runs were counted.
  ///   - grouping: how the runs are counted.
  /// - Complexity: O(*e* + *v*) for *e* entries of the document-term table and *v* distinct runs.
  public init(of corpus: CorpusRecord, groupedBy grouping: TermGrouping? = nil) {
    self.grouping = grouping
    guard let table = corpus.runs else { return }
    var totals = [Int](repeating: 0, count: table.count)
    for part in corpus.parts { part.forEachType { totals[Int($0)] += $1 } }
    guard let grouping else {
      parts = (0..<UInt32(table.count)).map { (table.beginning(of: $0), table.lastWord(of: $0)) }
      let words = corpus.vocabulary.count
      beginnings = [Int](repeating: 0, count: max(table.beginningCount, words))
      lastWords = [Int](repeating: 0, count: words)
      for (run, total) in totals.enumerated() { add(total, run) }
      return
    }
    var numbers: [[UInt8]: UInt32] = [:]
    func number(_ form: ArraySlice<UInt8>) -> UInt32 {
      let new = UInt32(truncatingIfNeeded: numbers.count)
      let number = numbers[Array(form)] ?? new
      numbers[Array(form)] = number
      return number
    }
    for (run, total) in totals.enumerated() where total > 0 {
      // A lemma may have a space of its own: the last word is that of the run, not of its group.
      let words = corpus.form(of: UInt32(run)).split(separator: " ").map {
        Array(grouping.group(of: String($0)).utf8)
      }
      let form = Array(words.joined(separator: [UInt8(ascii: " ")]))
      let place = groups[form] ?? parts.count
      if place == parts.count, let last = words.last {
        groups[form] = place
        let beginning = Array(words.dropLast().joined(separator: [UInt8(ascii: " ")]))
        parts.append((number(beginning[...]), number(last[...])))
        let room = numbers.count - beginnings.count
        beginnings += Array(repeating: 0, count: room)
        lastWords += Array(repeating: 0, count: room)
      }
      add(total, place)
    }
  }

  /// The table of a term: its beginning and its last word, over all runs.
  ///
  /// - Parameter term: one of `counts`, which are grouped as the margins are.
  /// - Returns: nil for a term that they do not have.
  func table(of term: Int, in counts: TermCounts) -> CooccurrenceTable? {
    guard let place = place(of: term, in: counts) else { return nil }
    let part = parts[place]
    return CooccurrenceTable(
      units: runs, withFirst: beginnings[Int(part.beginning)],
      withSecond: lastWords[Int(part.last)], withBoth: counts.totals[term])
  }

  // MARK: -

  private func place(of term: Int, in counts: TermCounts) -> Int? {
    guard let grouping else { return counts.types.isEmpty ? nil : Int(counts.types[term]) }
    return groups[Array(grouping.group(ofTerm: counts.forms[term]).utf8)]
  }

  private mutating func add(_ total: Int, _ place: Int) {
    runs += total
    beginnings[Int(parts[place].beginning)] += total
    lastWords[Int(parts[place].last)] += total
  }
}
