import Gazetteers
import Samples
import Stopwords
import TestSupport
import Testing

@testable import Analysis
@testable import Tokenizer

/// The Swift files that `.ci/embed` writes hold the data files as they are.
///
/// The texts are no arguments of the tests, or every run would print them.
struct EmbeddedDataTests {
  @Test
  func `The data files of a module are embedded letter by letter`() throws {
    try expect(
      [
        ("abbreviations.txt", AbbreviationData.abbreviations),
        ("common-words.txt", CommonWordData.commonWords),
      ], in: "Sources/Tokenizer/Resources")
    try expect(
      [
        ("date-rules.tsv", DateData.dateRules), ("date-words.tsv", DateData.dateWords),
        ("name-words.tsv", NameWordData.nameWords),
      ],
      in: "Sources/Analysis/Resources")
  }

  @Test
  func `The stopwords are embedded letter by letter`() throws {
    try expect(EmbeddedStopwords.files, in: "Stopwords", ending: ".txt")
  }

  @Test
  func `The gazetteers are embedded letter by letter`() throws {
    try expect(EmbeddedGazetteers.files, in: "Gazetteers", ending: ".tsv")
  }

  @Test
  func `The sample letters are embedded letter by letter`() throws {
    try expect(EmbeddedSamples.files, in: "Samples/letters")
  }

  /// Expects that a folder has these files of the ending, and no others.
  private func expect(
    _ embedded: [(name: String, text: String)], in folder: String, ending: String = ""
  ) throws {
    #expect(try ProjectFiles.names(in: folder, ending: ending) == embedded.map(\.name))
    for file in embedded { try expect(file.text, is: "\(folder)/\(file.name)") }
  }

  /// The first line that differs says more than two long texts.
  private func expect(_ embedded: String, is path: String) throws {
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
