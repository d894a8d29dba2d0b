import Gazetteers
import Samples
import Stopwords
import TestSupport
import Testing

@testable import Analysis
@testable import Tokenizer

/// The Swift files that `.ci/embed` writes hold the data files as they are.
struct EmbeddedDataTests {
  @Test(arguments: [
    ("Stopwords/es.txt", EmbeddedStopwords.es),
    ("Sources/Tokenizer/Resources/abbreviations.txt", AbbreviationData.abbreviations),
    ("Sources/Analysis/Resources/date-words.tsv", DateData.dateWords),
    ("Sources/Analysis/Resources/date-rules.tsv", DateData.dateRules),
  ])
  func `An embedded text is its file, letter by letter`(path: String, embedded: String) throws {
    try expectEqual(embedded, path)
  }

  @Test(arguments: [
    ("Gazetteers", ".tsv", EmbeddedGazetteers.files),
    ("Samples/letters", "", EmbeddedSamples.files),
    ("Stopwords", ".txt", EmbeddedStopwords.files),
  ])
  func `Every file of a folder is embedded`(
    folder: String, ending: String, embedded: [(name: String, text: String)]
  ) throws {
    #expect(try ProjectFiles.names(in: folder, ending: ending) == embedded.map(\.name))
    for file in embedded { try expectEqual(file.text, "\(folder)/\(file.name)") }
  }

  @Test
  func `No data file of a module is forgotten`() throws {
    #expect(
      try ProjectFiles.names(in: "Sources/Tokenizer/Resources", ending: "") == ["abbreviations.txt"])
    #expect(
      try ProjectFiles.names(in: "Sources/Analysis/Resources", ending: "")
        == ["date-rules.tsv", "date-words.tsv"])
  }

  /// The first line that differs says more than two long texts.
  private func expectEqual(_ embedded: String, _ path: String) throws {
    let file = try ProjectFiles.text(path)
    if Array(embedded.utf8) == Array(file.utf8) { return }
    func lines(_ text: String) -> [ArraySlice<UInt8>] {
      Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    let (old, new) = (lines(embedded), lines(file))
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    Issue.record(
      "\(path):\((line ?? min(old.count, new.count)) + 1) is not embedded; run .ci/embed")
  }
}
