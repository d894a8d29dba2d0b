/// The years that a source itself names, by which a year of two figures is understood.
struct SourceYears: Hashable, Sendable {
  /// The years of full dates, else of bare years, in order.
  private let years: [Int]
  private let last: Int?

  /// - Parameter dates: the years of days and months; `bare` those that stand alone.
  init(dates: [Int], bare: [Int]) {
    years = (dates.isEmpty ? bare : dates).sorted()
    last = (dates + bare).max()
  }

  /// The middle one of the years, the lower of two.
  var middle: Int? { years.isEmpty ? nil : years[(years.count - 1) / 2] }

  /// The year that two or three figures mean.
  ///
  /// Three figures are a year as it is written, or one whose thousand was left out where that lies
  /// within a hundred years of the source's own and not 15 after the last. Two figures are the year
  /// nearest to the middle of the source that is not 15 years after the last that it names, and 19..
  /// where it names none.
  func full(_ short: Int) -> Int {
    guard short < 100 else {
      let isNear =
        middle.map { abs($0 - short - 1000) <= 100 } ?? false && short < (last ?? 0) - 985
      return isNear ? short + 1000 : short
    }
    guard let middle, let last else { return 1900 + short }
    let century = middle / 100 * 100
    let candidates = [century - 100 + short, century + short, century + 100 + short]
    let possible = candidates.filter { $0 < last + 15 }
    return (possible.isEmpty ? [candidates[0]] : possible)
      .min { abs($0 - middle) < abs($1 - middle) } ?? century + short
  }
}
