import Testing

@testable import Analysis

@Suite struct EDTFTests {
  @Test(arguments: [
    "1936-02-12", "1922-12", "1928", "192X", "18XX", "XXXX", "XXXX-10-13", "XXXX-10", "XXXX-22",
    "1928-22", "1922-07/1923-03-05", "[1918-05-08,1918-05-10]",
    "{1922-12-24,1922-12-25,1922-12-26}", "{XXXX-08,XXXX-09}", "1924~", "1923-06~",
    "../1904-04-15", "1923/..", "1913-02-13?", "1917%", "1985-04-XX", "1985-XX-XX", "-0190",
    "Y170000002", "1923/", "/1923", "../..", "[..1922-12,1923-02]", "{1922,1924..}",
    "XXXX-12-23/XXXX-01-23", "192X-02-29",
  ])
  func `Prints what it has read`(text: String) throws {
    #expect(try #require(EDTF(text)).description == text)
  }

  @Test(arguments: [
    "", "/", "1922-13", "1922-00", "1922-02-29", "1922-04-31", "1922-1-1", "22", "19X2", "1XX2",
    "1922-25", "1922-22-01", "1923/1922", "[]", "{1922,}", "[1922,1923..,1924]", "1922-12-24T10:00",
    "1922/1923/1924", "1922~?", "X922", "-0000", "Y1922", "1922-12-", "mayo",
  ])
  func `Refuses what is no value`(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(arguments: [
    ("1928", "1928-01-01", "1928-12-31"), ("1928-02", "1928-02-01", "1928-02-29"),
    ("1928-02~", "1928-02-01", "1928-02-29"), ("192X", "1920-01-01", "1929-12-31"),
    ("18XX", "1800-01-01", "1899-12-31"), ("1928-22", "1928-06-01", "1928-08-31"),
    ("1928-24", "1928-12-01", "1929-02-28"), ("1927-24", "1927-12-01", "1928-02-29"),
    ("1922-07/1923-03-05", "1922-07-01", "1923-03-05"), ("../1904-04-15", nil, "1904-04-15"),
    ("1923/..", "1923-01-01", nil), ("[1918-05-10,1918-05-08]", "1918-05-08", "1918-05-10"),
    ("{1922,1924..}", "1922-01-01", nil), ("XXXX-10-13", nil, nil),
    ("192X-02-29", "1920-02-29", "1928-02-29"),
    ("1985-XX-10", "1985-01-10", "1985-12-10"), ("-0190", "-0190-01-01", "-0190-12-31"),
    ("{XXXX-10,1922-11}", nil, nil),
  ])
  func `Knows the first and the last day that it may mean`(
    text: String, earliest: String?, latest: String?
  ) throws {
    let value = try #require(EDTF(text))
    #expect(value.earliest?.description == earliest)
    #expect(value.latest?.description == latest)
  }

  @Test func `A chronology goes by the first day, then the last, and ends with what has no year`() {
    let mixed = [
      "XXXX-05-01", "1923-01-01/..", "1917", "XXXX-01", "1917-10-25", "../1904-04-15", "1917-10",
      "1922-12-24/1922-12-25",
    ]
    let sorted = mixed.compactMap { EDTF($0) }.sorted(by: EDTF.chronological)
    #expect(
      sorted.map(\.description) == [
        "../1904-04-15", "1917", "1917-10", "1917-10-25", "1922-12-24/1922-12-25",
        "1923-01-01/..", "XXXX-01", "XXXX-05-01",
      ])
  }

  @Test(arguments: [
    ("1922", "1922-12", "1922-12"), ("1922", "XXXX-12-25", "1922-12-25"),
    ("192X", "1922-05", "1922-05"), ("192X", "1932-05", nil), ("1922-12", "1922-11", nil),
    ("1922-22", "1922-07-14", "1922-07-14"), ("1922-22", "1922-10", nil),
    ("1922~", "1922-05?", "1922-05%"),
    ("1922-07/1923-03", "1923", "1923/1923-03"), ("1922-07/1923-03", "1924", nil),
    ("../1904-04-15", "1904", "1904/1904-04-15"), ("1923/..", "../1924", "1923/1924"),
    ("[1918-05-08,1919-05-10]", "1918", "1918-05-08"),
    ("{1922-12-24,1923-01-01}", "192X", "{1922-12-24,1923-01-01}"),
    ("XXXX-10", "XXXX-10-13", "XXXX-10-13"), ("1922", "1922", "1922"),
  ])
  func `Two values meet in what both denote`(a: String, b: String, common: String?) throws {
    let (first, second) = (try #require(EDTF(a)), try #require(EDTF(b)))
    #expect(first.intersection(with: second)?.description == common)
    #expect(second.intersection(with: first)?.description == common)
  }

  @Test(arguments: 1...40)
  func `Whatever is printed is read again as the same value`(seed: UInt64) {
    var values = RandomEDTF(seed: seed)
    for _ in 0..<600 {
      let value = values.next()
      #expect(EDTF(value.description) == value, "seed \(seed): \(value)")
    }
  }

  @Test(arguments: 1...40)
  func `Where two values meet is the same from both sides, and lies in both`(seed: UInt64) throws {
    var values = RandomEDTF(seed: seed)
    for _ in 0..<300 {
      let (a, b) = (values.next(), values.next())
      let common = a.intersection(with: b)
      #expect(common == b.intersection(with: a), "seed \(seed): \(a) and \(b)")
      // A winter is named by the year in which it begins, and ends in the next.
      guard let common, !common.description.contains("-24") else { continue }
      for whole in [a, b] {
        if let first = common.earliest, let bound = whole.earliest {
          #expect(first >= bound, "seed \(seed): \(a) and \(b)")
        }
        if let last = common.latest, let bound = whole.latest {
          #expect(last <= bound, "seed \(seed): \(a) and \(b)")
        }
      }
      #expect(EDTF(common.description) == common, "seed \(seed): \(a) and \(b)")
    }
  }

  @Test(arguments: 1...20)
  func `A value meets itself in itself, and begins no later than it ends`(seed: UInt64) {
    var values = RandomEDTF(seed: seed)
    for _ in 0..<300 {
      let value = values.nextDate()
      #expect(EDTF(value).intersection(with: EDTF(value)) == EDTF(value), "seed \(seed): \(value)")
      if let first = value.earliest, let last = value.latest {
        #expect(first <= last, "seed \(seed): \(value)")
      }
    }
  }

  @Test(arguments: 1...20)
  func `The order of a chronology does not hang on the order before`(seed: UInt64) {
    var values = RandomEDTF(seed: seed)
    let list = (0..<60).map { _ in values.next() }
    let sorted = list.sorted(by: EDTF.chronological)
    #expect(list.reversed().sorted(by: EDTF.chronological) == sorted, "seed \(seed)")
    #expect(!list.contains { EDTF.chronological($0, $0) })
  }
}

/// Values of every form, the same for the same seed.
struct RandomEDTF {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// A single date: years near each other, so that some meet.
  mutating func nextDate() -> EDTFDate {
    while true {
      let year =
        below(3) == 0
        ? EDTFYear(below(9999) + 1)
        : EDTFYear(1900 + below(30), unspecifiedDigits: [0, 0, 1, 2, 4][below(5)])
      let month = [nil, below(13), 21 + below(4)][below(3)]
      let day = month.map { $0 < 13 } ?? false && below(2) == 0 ? below(32) : nil
      let qualifier = EDTFQualifier.allCases[below(4)]
      if let date = EDTFDate(year: year, month: month, day: day, qualifier: qualifier) {
        return date
      }
    }
  }

  mutating func next() -> EDTF {
    while true {
      let (a, b, c) = (nextDate(), nextDate(), nextDate())
      let forms: [EDTF.Form] = [
        .date(a), .date(b), .interval(.date(a), .date(b)), .interval(.open, .date(a)),
        .interval(.date(a), .open), .interval(.date(a), .unknown),
        .oneOf([.date(a), .date(b), .date(c)]),
        .allOf([.range(nil, a), .date(b), .range(c, nil)]),
      ]
      if let value = EDTF(forms[below(forms.count)]) { return value }
    }
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
