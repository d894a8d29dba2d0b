import Testing

@testable import Analysis

@Suite struct YearChoiceTests {
  @Test(arguments: [
    ("1922-12-24", "XXXX-03-06", "1923-03-06"), ("1923-01-04", "XXXX-12-23", "1922-12-23"),
    ("1922", "XXXX-11", "1922-11"), ("1922-06-15", "XXXX-01-10", "1922-01-10"),
    ("1922-12-24", "XXXX-01-02/XXXX-02-09", "1923-01-02/1923-02-09"),
    ("1922-12-24", "XXXX-12-23/XXXX-01-23", "1922-12-23/1923-01-23"),
    ("1922-12-24", "{XXXX-12-30,XXXX-12-31}", "{1922-12-30,1922-12-31}"),
    ("1922-07/1923-03-05", "XXXX-10-13", "1922-10-13"), ("1923-03-01", "XXXX-02-29", "1924-02-29"),
    ("1922", "XXXX-02-29", nil),
  ])
  func `A date told before gives the year that brings it nearest`(
    anchor: String, partial: String, value: String?
  ) throws {
    let choice = YearChoice(try #require(EDTF(anchor)))
    #expect(choice.value(of: try #require(EDTF(partial)))?.description == value)
  }

  @Test(arguments: [
    ("1923-01-05", "XXXX-12-20", "1922-12-20"), ("1926-12-28", "XXXX-04", "1926-04"),
    ("1922-12-28", "XXXX-01-03", "1923-01-03"), ("1922-05-23", "XXXX-06-01", "1922-06-01"),
  ])
  func `Letters tell of what is over, unless it is near`(
    letter: String, partial: String, value: String
  ) throws {
    let choice = YearChoice(try #require(EDTF(letter)), isDayOfWriting: true)
    #expect(choice.value(of: try #require(EDTF(partial)))?.description == value)
  }

  @Test func `Words beside a date say on which side it lies`() throws {
    let (letter, day) = (try #require(EDTF("1922-12-01")), try #require(EDTF("XXXX-12-05")))
    #expect(YearChoice(letter, direction: .past).value(of: day)?.description == "1921-12-05")
    #expect(YearChoice(letter, direction: .next).value(of: day)?.description == "1922-12-05")
  }

  @Test func `A day of the week decides between years`() throws {
    let (anchor, day) = (try #require(EDTF("1922-06-01")), try #require(EDTF("XXXX-05-09")))
    #expect(YearChoice(anchor, weekday: 2).value(of: day)?.description == "1922-05-09")
    #expect(YearChoice(anchor, weekday: 3).value(of: day)?.description == "1923-05-09")
  }
}
