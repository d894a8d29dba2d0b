import Testing
import Tokenizer

@testable import Analysis

@Suite struct SelectionTests {
  private static let letter = Letter(
    number: 1, paragraphs: 0..<1, sender: .entity("lenin"),
    addressees: [.entity("stalin"), .printed("Ana Ruiz")], date: EDTF("1922-12"),
    dateSource: .explicit)

  struct Example: Sendable {
    let change: @Sendable (inout LetterFilter) -> Void
    let fits: Bool
    let fitsOutside: Bool
  }

  private static let examples: [Example] = [
    Example(change: { _ in }, fits: true, fitsOutside: true),
    Example(change: { $0.sender = "lenin" }, fits: true, fitsOutside: false),
    Example(change: { $0.sender = "Lenin" }, fits: false, fitsOutside: false),
    Example(change: { $0.addressee = "stalin" }, fits: true, fitsOutside: false),
    Example(change: { $0.addressee = "Ana Ruiz" }, fits: true, fitsOutside: false),
    Example(change: { $0.addressee = "lenin" }, fits: false, fitsOutside: false),
    Example(change: { $0.letter = "a#1" }, fits: true, fitsOutside: false),
    Example(change: { $0.letter = "a#2" }, fits: false, fitsOutside: false),
    Example(change: { $0.file = "a.txt" }, fits: true, fitsOutside: true),
    Example(change: { $0.file = "a" }, fits: false, fitsOutside: false),
    // The whole month must lie between the two days.
    Example(change: { $0.from = day("1922-12-01") }, fits: true, fitsOutside: false),
    Example(change: { $0.from = day("1922-12-02") }, fits: false, fitsOutside: false),
    Example(change: { $0.to = day("1922-12-31") }, fits: true, fitsOutside: false),
    Example(change: { $0.to = day("1922-12-30") }, fits: false, fitsOutside: false),
    Example(
      change: {
        $0.sender = "lenin"
        $0.addressee = "bujarin"
      }, fits: false, fitsOutside: false),
  ]

  @Test(arguments: examples.indices)
  func `A letter fits where it fits every condition`(_ place: Int) {
    let example = Self.examples[place]
    var filter = LetterFilter()
    example.change(&filter)
    #expect(filter.includes(Self.letter, id: "a#1", file: "a.txt") == example.fits)
    #expect(filter.includes(nil, id: "", file: "a.txt") == example.fitsOutside)
    #expect(filter.isEmpty == (place == 0))
  }

  @Test func `A letter without a date fits no span of time`() {
    var letter = Self.letter
    letter.date = nil
    var filter = LetterFilter()
    filter.to = Self.day("1999-01-01")
    #expect(!filter.includes(letter, id: "a#1", file: "a.txt"))
    letter.date = EDTF("../1920")
    #expect(filter.includes(letter, id: "a#1", file: "a.txt"))
    filter.from = Self.day("1900-01-01")
    #expect(!filter.includes(letter, id: "a#1", file: "a.txt"))
  }

  @Test func `A selection asks for the layer and for the letter`() {
    let draft = CorpusDraft(
      [
        (
          "a.txt",
          [
            LetterDraft("Uno.\nnote|Dos.", sender: "lenin"), LetterDraft("Tres.", sender: "stalin"),
            LetterDraft("Cuatro.", isOutside: true),
          ]
        )
      ])
    var vocabulary = Vocabulary()
    let source = draft.annotated(0, &vocabulary)
    func chosen(_ selection: Selection) -> [Int] {
      (0..<4).filter { selection.includes(paragraph: $0, of: source) }
    }
    var filter = LetterFilter()
    #expect(chosen(Selection()) == [0, 2, 3])
    #expect(chosen(Selection(layers: .text)) == [0, 1, 2, 3])
    #expect(chosen(Selection(layers: .note)) == [1])
    filter.sender = "lenin"
    #expect(chosen(Selection(layers: .text, filter: filter)) == [0, 1])
    #expect(chosen(Selection(filter: filter)) == [0])
  }

  private static func day(_ text: String) -> CalendarDay? { EDTF(text)?.earliest }
}
