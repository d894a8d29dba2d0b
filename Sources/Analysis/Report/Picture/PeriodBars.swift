/// What falls into each bar of an axis.
///
/// What lies in one bar for sure is *firm*. What is approximate, or wider than a bar, is *vague*: it
/// is shared out evenly over its days.
struct PeriodBars: Hashable, Sendable {
  /// The first days of the bars, and the day behind the last.
  private let bounds: [CalendarDay]
  private(set) var firm: [Int]
  private(set) var vague: [Double]

  init(_ axis: TimeAxis) {
    let starts = axis.bars
    bounds = starts + [axis.end]
    firm = Array(repeating: 0, count: starts.count)
    vague = Array(repeating: 0, count: starts.count)
  }

  /// Firm and vague together.
  func total(_ bar: Int) -> Double { Double(firm[bar]) + vague[bar] }

  /// The greatest total.
  var most: Double { firm.indices.map(total).max() ?? 0 }

  /// The bar that both days lie in, nil where there is none.
  func place(_ earliest: CalendarDay?, _ latest: CalendarDay?) -> Int? {
    guard let earliest, let latest else { return nil }
    let place = bar(of: earliest)
    return place == bar(of: latest) ? place : nil
  }

  /// Adds something of a date, unless that is open: nothing tells where it would belong.
  mutating func add(
    _ count: Int, from earliest: CalendarDay?, through latest: CalendarDay?, isFirm: Bool
  ) {
    if isFirm, let place = place(earliest, latest) {
      firm[place] += count
      return
    }
    guard let earliest, let latest, let start = bounds.first, let end = bounds.last else { return }
    let first = max(earliest, start)
    let behind = min(latest.advanced(by: 1), end)
    guard first < behind else { return }
    let perDay = Double(count) / Double(behind.number - first.number)
    for place in bar(of: first)...bar(of: behind.advanced(by: -1)) {
      let days = min(behind, bounds[place + 1]).number - max(first, bounds[place]).number
      vague[place] += perDay * Double(days)
    }
  }

  // MARK: -

  /// The bar of a day, that at the end for days outside.
  private func bar(of day: CalendarDay) -> Int {
    var (low, high) = (0, firm.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if bounds[middle] <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
