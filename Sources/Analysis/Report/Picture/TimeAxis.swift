/// A stretch of time laid out from left to right.
///
/// It begins and ends with whole bars, of the shortest step that leaves each wide enough to be seen.
struct TimeAxis: Hashable, Sendable {
  /// A mark of the calendar with its label.
  struct Tick: Hashable, Sendable {
    let x: Double
    let label: String
    /// Whether its step begins here, and not before the axis.
    var isWhole = true
  }

  let first: CalendarDay
  /// The day after the last.
  let end: CalendarDay
  let width: Double
  /// What a bar covers.
  let bar: CalendarStep

  /// The axis of some days.
  ///
  /// - Parameter least: how wide a bar has to be.
  init(from earliest: CalendarDay, through latest: CalendarDay, width: Double, least: Double = 5) {
    let days = max(latest.number - earliest.number + 1, 28)
    bar = Self.step(for: Double(days), width: width, least: least)
    // Less than a month is shown as the month that it lies in.
    let whole = bar.leastDays < CalendarStep.month.leastDays ? CalendarStep.month : bar
    first = whole.start(of: earliest)
    end = whole.end(of: latest)
    self.width = width
  }

  /// Where a day begins.
  func x(of day: CalendarDay) -> Double {
    Double(day.number - first.number) * width / Double(end.number - first.number)
  }

  /// Where the days of a range begin and end; an end that is open lies at that of the axis.
  func extent(_ earliest: CalendarDay?, _ latest: CalendarDay?) -> ClosedRange<Double> {
    let low = max(0, earliest.map { x(of: $0) } ?? 0)
    let high = min(width, latest.map { x(of: $0.advanced(by: 1)) } ?? width)
    return min(low, high)...max(low, high)
  }

  /// The first days of its bars.
  var bars: [CalendarDay] { starts(of: bar) }

  /// The ticks of the shortest step whose labels don't touch.
  var ticks: [Tick] {
    let days = Double(end.number - first.number)
    let fits = CalendarStep.all.first { step in
      let label = TextWidth.of(step.label(first), size: 11) + 12
      return Double(step.leastDays) / days * width >= label
    }
    let step = fits ?? .years(1000)
    let starts = starts(of: step)
    let ticks = starts.filter { $0 >= first }.map { Tick(x: x(of: $0), label: step.label($0)) }
    guard let cut = starts.first, cut < first else { return ticks }
    // What had begun before the axis is named where there is room for it.
    let label = step.label(cut)
    let room = ticks.first?.x ?? width
    let isNamed = TextWidth.of(label, size: 11) + 12 <= room
    return (isNamed ? [Tick(x: 0, label: label, isWhole: false)] : []) + ticks
  }

  // MARK: -

  private static func step(for days: Double, width: Double, least: Double) -> CalendarStep {
    CalendarStep.all.filter { $0 != .week }
      .first { Double($0.leastDays) * width >= least * days } ?? .years(1000)
  }

  private func starts(of step: CalendarStep) -> [CalendarDay] {
    var starts: [CalendarDay] = []
    var day = step.start(of: first)
    while day < end {
      starts.append(day)
      day = step.end(of: day)
    }
    return starts
  }
}
