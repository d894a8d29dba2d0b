@testable import Analysis
@testable import Tokenizer

/// The text of a source that a test wrote, with its paragraphs and letters.
struct SourceDraft {
  let source: SourceText
  private(set) var text = CleanText()
  private(set) var letters: [Letter] = []
  private(set) var letterOfParagraph: [Int?] = []

  init(_ draft: (file: String, letters: [LetterDraft])) {
    source = SourceText(name: draft.file, draft.letters.map(\.text).joined(separator: "\n"))
    var start = 0
    for letter in draft.letters {
      let first = text.paragraphs.count
      for line in letter.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        append(line, from: start)
        start += line.count + 1
      }
      let paragraphs = first..<text.paragraphs.count
      letterOfParagraph += paragraphs.map { _ in letter.isOutside ? nil : letters.count }
      if !letter.isOutside { append(letter, paragraphs) }
    }
  }

  private mutating func append(_ line: Substring.UTF8View, from start: Int) {
    guard !line.isEmpty else { return }
    var layer = Layer.body
    var from = start
    for other in [Layer.note, .front] where line.starts(with: "\(other.name)|".utf8) {
      layer = other
      from += other.name.utf8.count + 1
    }
    text.append(
      ParagraphDraft(
        layer: layer, rule: .text, style: .prose, pieces: [.text(from..<(start + line.count))]),
      from: source)
  }

  private mutating func append(_ draft: LetterDraft, _ paragraphs: Range<Int>) {
    letters.append(
      Letter(
        number: letters.count + 1, paragraphs: paragraphs,
        sender: draft.sender.map { .entity($0) }, addressees: draft.addressees.map { .entity($0) },
        date: draft.date.flatMap { EDTF($0) }, dateSource: draft.date == nil ? nil : .explicit))
  }
}
