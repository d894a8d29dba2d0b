import Testing

@testable import corpus_stats

@Suite struct SelectorTests {
  private func selector(_ text: String) throws(SelectorError) -> Selector {
    try Selector(text, isDate: Arguments.isShapedAsDate)
  }

  @Test func `Conditions are joined`() throws {
    let read = try selector("addressee=stalin&1922-12..1923&file=a/b.txt&sender=lenin&letter=b#1")
    #expect(read.sender == "lenin")
    #expect(read.addressee == "stalin")
    #expect(read.file == "a/b.txt")
    #expect(read.letter == "b#1")
    #expect(read.dates == Selector.Dates(from: "1922-12", to: "1923"))
    #expect(!read.isEmpty)
  }

  @Test func `A period may be open at one end`() throws {
    #expect(try selector("1922..").dates == Selector.Dates(from: "1922", to: nil))
    #expect(try selector("..1922").dates == Selector.Dates(from: nil, to: "1922"))
  }

  @Test func `Names of files and letters may hold the sign that joins`() throws {
    let read = try selector("file=Marx & Engels.txt&sender=marx")
    #expect(read.file == "Marx & Engels.txt")
    #expect(read.sender == "marx")
    #expect(try selector("letter=a&b&c#1").letter == "a&b&c#1")
  }

  @Test func `A value may hold the sign of equality`() throws {
    #expect(try selector("file=a=b.txt").file == "a=b.txt")
  }

  @Test(arguments: [
    ("", SelectorError.noCondition("")), ("lenin", .noCondition("lenin")),
    ("1922", .noCondition("1922")), ("..", .noCondition("..")),
    ("sender=a&", .noCondition("")), ("sender=a&b", .noCondition("b")),
    ("sendr=a", .unknownField("sendr")), ("sender=", .emptyField("sender")),
    ("sender=a&sender=b", .repeated("sender")), ("1922..&..1923", .repeated("from..to")),
    ("22..1923", .badDate("22")), ("1922..1923-1", .badDate("1923-1")),
  ])
  func `What is wrong with a selector`(_ text: String, _ error: SelectorError) {
    #expect(throws: error) { try selector(text) }
  }

  @Test(arguments: [
    (SelectorError.noCondition("x"), "'x' is no condition; write sender=lenin or 1922..1923"),
    (.noCondition("1922-12"), "'1922-12' is no condition; write 1922-12..1922-12"),
    (.unknownField("sendr"), "a selector has no field 'sendr'; did you mean 'sender'?"),
    (
      .unknownField("zzz"),
      "a selector has no field 'zzz'; use sender, addressee, letter or file"
    ),
    (.emptyField("file"), "nothing follows 'file='"), (.repeated("file"), "'file' is given twice"),
    (.badDate("22"), "'22' is no date; write 1922, 1922-12 or 1922-12-24"),
  ])
  func `Faults are told in a clause`(_ error: SelectorError, _ message: String) {
    #expect(error.message == message)
  }

  @Test(arguments: [
    ("sender=a", true), ("sendr=a", true), ("1922..1923", true), ("1922..", true),
    ("../letters", false), ("./a=b", false), ("1922.txt", false), ("a..b", false), ("..", false),
    ("=a", false), ("novelas", false), ("file=../x", true),
  ])
  func `Selectors and names of files are told apart`(_ text: String, _ isSelector: Bool) {
    #expect(Selector.isWrittenAsSelector(text) == isSelector)
  }
}
