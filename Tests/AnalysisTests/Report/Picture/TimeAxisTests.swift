import Testing

@testable import Analysis

@Suite struct TimeAxisTests {
  private static func axis(_ range: String, width: Double = 700) throws -> TimeAxis {
    let value = try #require(EDTF(range))
    return TimeAxis(
      from: try #require(value.earliest), through: try #require(value.latest), width: width)
  }

  @Test(arguments: [
    ("1921-06-05", "1921-06-01", "1921-07-01", CalendarStep.day),
    ("1921-06-30/1921-07-01", "1921-06-01", "1921-08-01", .day),
    ("1921-02-03/1921-11-05", "1921-02-01", "1921-12-01", .month),
    ("1920-02-15/1929-02-14", "1920-02-01", "1929-03-01", .month),
    ("1900-02-15/1930-02-14", "1900-01-01", "1930-04-01", .quarter),
    ("1822/1922", "1822-01-01", "1923-01-01", .years(1)),
    ("0044/1922", "0040-01-01", "1940-01-01", .years(20)),
  ])
  func `The span chooses what a bar covers, and the axis has whole bars`(
    _ range: String, _ first: String, _ end: String, _ bar: CalendarStep
  ) throws {
    let axis = try Self.axis(range)
    #expect(axis.first.description == first)
    #expect(axis.end.description == end)
    #expect(axis.bar == bar)
    #expect(axis.bars.first == axis.first)
    #expect(axis.bars.last.map { axis.bar.end(of: $0) } == axis.end)
  }

  @Test(arguments: [
    ("1921-06-05", ["1921-06-01", "1921-06-08", "1921-06-15", "1921-06-22"]),
    ("1921-02-03/1921-06-05", ["1921-02", "1921-03", "1921-04", "1921-05", "1921-06"]),
    (
      "1920/1921",
      [
        "1920-01", "1920-04", "1920-07", "1920-10", "1921-01", "1921-04", "1921-07", "1921-10",
      ]
    ),
    ("1920-02/1924", ["1920", "1921", "1922", "1923", "1924"]),
    (
      "1801/1900",
      [
        "1800", "1810", "1820", "1830", "1840", "1850", "1860", "1870", "1880", "1890", "1900",
      ]
    ),
    (
      "1808/1907",
      [
        "1810", "1820", "1830", "1840", "1850", "1860", "1870", "1880", "1890", "1900",
      ]
    ),
  ])
  func `Ticks stand at whole steps, and a cut one is named where there is room`(
    _ range: String, _ labels: [String]
  ) throws {
    #expect(try Self.axis(range).ticks.map(\.label) == labels)
  }

  @Test func `A tick whose step began before the axis is told apart`() throws {
    let ticks = try Self.axis("1920-02/1924").ticks
    #expect(ticks.map(\.isWhole) == [false, true, true, true, true])
    #expect(ticks[0].x == 0)
  }

  @Test(arguments: [
    "1921-06-05", "1921-05/1921-06", "1921-05/1921-09", "1921", "1921/1922", "1921/1924",
    "1921/1930", "1921/1945", "1848/1945", "1700/2000", "0001/2000",
  ])
  func `Labels never touch`(_ range: String) throws {
    for width in [300.0, 700, 1500] {
      let ticks = try Self.axis(range, width: width).ticks
      #expect(!ticks.isEmpty)
      for (a, b) in zip(ticks, ticks.dropFirst()) {
        #expect(a.x + 3 + TextWidth.of(a.label, size: 11) < b.x + 3)
      }
    }
  }

  @Test func `Days lie between the ends, and open ends at those of the axis`() throws {
    let axis = try Self.axis("1921-06-05", width: 300)
    let fifth = try #require(EDTF("1921-06-05")?.earliest)
    #expect(axis.extent(fifth, fifth) == 40...50)
    #expect(axis.extent(nil, fifth) == 0...50)
    #expect(axis.extent(fifth, nil) == 40...300)
  }
}
