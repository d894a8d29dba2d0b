import Analysis

/// Tells of texts that count as one letter each for want of any sign of one, where they are most of what
/// is counted: a book among letters outweighs them all.
enum WholeSources {
  static func tell(of corpus: CorpusRecord, _ diagnostics: Diagnostics) {
    let letters = corpus.letters
    let whole = letters.filter { $0.letter.evidence.contains { $0.reason == .wholeSource } }
    func words(_ letters: [LetterRecord]) -> Int { letters.reduce(0) { $0 + $1.words } }
    guard let largest = whole.max(by: { $0.words < $1.words }), largest.words >= 100,
      words(whole) * 2 > words(letters)
    else { return }
    let names = "'\(SystemString(largest.file).shown)'" + (whole.count > 1 ? " and others" : "")
    diagnostics.note(
      "\(whole.count) \(whole.count == 1 ? "text shows" : "texts show") no sign of a letter and "
        + "\(whole.count == 1 ? "counts" : "count") as one (\(names)); a table for '--letters' "
        + "with a row that gives the file and nothing else says that it is none")
  }
}
