import Testing

@testable import Analysis

@Suite struct PeriodBarsTests {
  /// Bars of June 1921, one a day.
  private static func june(_ dates: [(String, Int, Bool)]) throws -> PeriodBars {
    let day = try #require(EDTF("1921-06-05")?.earliest)
    var bars = PeriodBars(TimeAxis(from: day, through: day, width: 300))
    for (text, count, isFirm) in dates {
      let date = try #require(EDTF(text))
      bars.add(count, from: date.earliest, through: date.latest, isFirm: isFirm)
    }
    return bars
  }

  @Test func `What lies in one bar is firm, unless its date is not`() throws {
    let bars = try Self.june([("1921-06-01", 2, true), ("1921-06-30", 3, false)])
    #expect(bars.firm == [2] + Array(repeating: 0, count: 29))
    #expect(bars.vague == Array(repeating: 0, count: 29) + [3])
    #expect(bars.total(0) == 2)
    #expect(bars.most == 3)
  }

  @Test func `What is wider than a bar is shared out over its days`() throws {
    let bars = try Self.june([("1921-06-02/1921-06-05", 6, true)])
    #expect(bars.firm.allSatisfy { $0 == 0 })
    #expect(Array(bars.vague.prefix(6)) == [0, 1.5, 1.5, 1.5, 1.5, 0])
  }

  @Test func `Months share by their length`() throws {
    let year = try #require(EDTF("1920-01/1921-12"))
    let axis = TimeAxis(
      from: try #require(year.earliest), through: try #require(year.latest), width: 300)
    #expect(axis.bar == .month)
    var bars = PeriodBars(axis)
    let date = try #require(EDTF("1920-01/1920-02"))
    bars.add(60, from: date.earliest, through: date.latest, isFirm: true)
    #expect(Array(bars.vague.prefix(3)) == [31, 29, 0])
  }

  @Test func `An open date is in no bar`() throws {
    let bars = try Self.june([("../1921-06-05", 1, true), ("1921-06-05/..", 1, false)])
    #expect(bars.most == 0)
  }
}
