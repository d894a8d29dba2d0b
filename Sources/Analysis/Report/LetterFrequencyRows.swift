import Tokenizer

/// The rows of the document-term table, letter by letter.
public struct LetterFrequencyRows: RowSequence {
  public let columns = LetterFrequencyReport.columns
  public let rowCount: Int
  private let counts: TermCounts
  private let minimumLetters: Int
  private let parts: [TermCounts.PartCounts]
  private let documents: InverseDocumentFrequency
  /// The letter that the next row is of, and its terms in order.
  private var part = -1
  private var terms: [TermCounts.TermCount] = []
  private var next = 0

  init(_ counts: TermCounts, minimumLetters: Int) {
    self.counts = counts
    self.minimumLetters = minimumLetters
    parts = counts.parts.filter { $0.letter != nil }
    documents = InverseDocumentFrequency(documents: parts.count)
    rowCount = parts.reduce(0) { sum, part in
      sum + part.terms.count { counts.letters[$0.term] >= minimumLetters }
    }
  }

  public mutating func next(into row: inout [Cell]) -> Bool {
    while next == terms.count {
      part += 1
      guard part < parts.count else { return false }
      terms = sortedTerms(of: parts[part])
      next = 0
    }
    let entry = terms[next]
    next += 1
    row.append(.text(parts[part].letter?.id ?? ""))
    row.append(.text(counts.forms[entry.term]))
    row.append(.integer(entry.count))
    row.append(.real(ifDefined: perMillion(entry.count, of: parts[part].words)))
    row.append(
      .real(
        ifDefined: documents.tfIdf(
          count: entry.count, documentFrequency: counts.letters[entry.term])))
    return true
  }

  // MARK: -

  /// By falling count, ties in byte order, which is that of the terms' numbers.
  private func sortedTerms(of part: TermCounts.PartCounts) -> [TermCounts.TermCount] {
    let terms = part.terms.filter { counts.letters[$0.term] >= minimumLetters }
    let order = RadixSort.order(
      of: terms.map {
        UInt64(UInt32.max - UInt32(truncatingIfNeeded: $0.count)) &<< 32
          | UInt64(truncatingIfNeeded: $0.term)
      })
    return order.map { terms[Int($0)] }
  }
}
