import Testing

@testable import Analysis

@Suite struct LetterMarksTests {
  private static func layout(_ dates: [String], sender: String? = nil) throws -> TimelineLayout {
    let letters = dates.map { LetterDraft("Hola.", sender: sender, date: $0) }
    let corpus = CorpusDraft([("a.txt", letters)]).corpus(.everything(.paragraph))
    return try #require(
      TimelineLayout(TimelineContents(of: corpus), width: 600, nameWidth: 100))
  }

  @Test func `A few letters have a mark and a label each`() throws {
    // June has 30 days of 20 points.
    let marks = try Self.layout(["1921-06-05", "1921-06-07/1921-06-16?", "1921-06"], sender: "R")
      .letters
    #expect(marks.bars == nil)
    #expect(marks.marks.map(\.extent) == [80...100, 120...320, 0...600])
    #expect(marks.marks.map(\.isFirm) == [true, false, true])
    #expect(marks.marks.map { $0.label?.text } == ["R", "R", "R"])
    #expect(marks.marks.map { $0.label?.side } == [.right, .right, .right])
    #expect(marks.marks.map { $0.label?.x } == [104, 324, 604])
    #expect(marks.marks.map(\.lane) == [1, 1, 0])
    #expect(marks.lanes == 2)
  }

  @Test func `A label without room to the right stands to the left, else inside`() throws {
    let sender = String(repeating: "n", count: 20)
    let marks = try Self.layout(["1921-06-30", "1921-06-02/1921-06-29"], sender: sender).letters
    #expect(marks.marks.map { $0.label?.side } == [.left, .inside])
    #expect(marks.marks.map { $0.label?.x } == [576, 36])
  }

  @Test func `A date that is narrower than a dot is a dot around it`() throws {
    let marks = try Self.layout(["1900-01-01", "1929-12-31"]).letters
    for mark in marks.marks {
      #expect(abs(mark.extent.upperBound - mark.extent.lowerBound - 10) < 1e-9)
    }
  }

  @Test func `Open dates reach to the ends of the axis, which leaves room for them`() throws {
    let layout = try Self.layout(["../1921-06-05", "1921-06-25/.."])
    #expect(layout.axis.first.description == "1921-05-01")
    #expect(layout.axis.end.description == "1921-08-01")
    #expect(layout.letters.marks.map(\.opensLeft) == [true, false])
    #expect(layout.letters.marks.map(\.opensRight) == [false, true])
    #expect(layout.letters.marks[0].extent.lowerBound == 0)
    #expect(layout.letters.marks[1].extent.upperBound == 600)
  }

  @Test func `More letters have a mark each, without labels`() throws {
    let marks = try Self.layout((0..<61).map { "19\(10 + $0 % 20)-06-05" }).letters
    #expect(marks.marks.count == 61)
    #expect(marks.lanes == 4)
    #expect(marks.bars == nil)
    #expect(marks.marks.allSatisfy { $0.label == nil })
  }

  @Test func `Too many letters are counted by bar, with wide dates below`() throws {
    let days = (0..<400).map { "1921-06-\($0 % 2 == 0 ? "05" : "06")" }
    let marks = try Self.layout(days + ["1921-06", "1921-06-20?", "1921-06", "../1921-06-05"])
      .letters
    let bars = try #require(marks.bars)
    #expect(bars.most == 200)
    #expect(bars.vague.reduce(0, +) == 1)
    #expect(marks.marks.map { $0.label?.text } == ["2", nil])
    #expect(marks.marks[0].tip == "a#401, 1921-06 and 1 other of that date")
    #expect(marks.left == 0)
  }

  @Test func `Wide dates without room for marks are shared out, open ones told`() throws {
    let days = Array(repeating: "1921-06-05", count: 400)
    let wide = (10..<28).map { "1921-06-09/1921-06-\($0)" }
    let marks = try Self.layout(days + wide + ["1921-06-03/.."]).letters
    let bars = try #require(marks.bars)
    #expect(marks.marks.isEmpty)
    #expect(bars.firm.reduce(0, +) == 400)
    #expect(abs(bars.vague.reduce(0, +) - 18) < 1e-9)
    #expect(marks.left == 1)
  }
}
