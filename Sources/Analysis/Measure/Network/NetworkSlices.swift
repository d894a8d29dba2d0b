/// The networks of the periods of a corpus.
///
/// A letter counts in the period that its whole date lies in; one without a date, or whose date is
/// wider than a period, counts in none, and text outside letters neither.
public struct NetworkSlices: Sendable {
  public struct Slice: Sendable {
    /// `1922`, `1922-12` or `1922-12-23`.
    public let period: String
    public let firstDay: CalendarDay
    public let lastDay: CalendarDay
    public let network: Network
  }

  /// Those with an edge, in the order of time.
  public let slices: [Slice]
  /// Letters that are in no slice.
  public let undatedLetters: Int

  public init(of corpus: CorpusRecord, _ options: NetworkOptions, by period: TimelinePeriod) {
    let units = NetworkUnits(of: corpus, options)
    let unit = corpus.recording.cooccurrence
    let indices = units.parts.map { part in
      part.letter.flatMap {
        Timeline.index(corpus.sources[part.source].letters[$0].letter, period)
      }
    }
    undatedLetters = zip(units.parts, indices).count { part, index in
      index == nil && part.units > 0 && part.letter != nil
    }
    slices = Set(indices.compactMap { $0 }).sorted().compactMap { index in
      let network = Network(
        of: units.ofParts(indices.map { $0 == index }), unit: unit)
      guard !network.edges.isEmpty, let first = Self.firstDay(index, period),
        let next = Self.firstDay(index + 1, period)
      else { return nil }
      return Slice(
        period: Timeline.name(index, period), firstDay: first,
        lastDay: CalendarDay(number: next.number - 1), network: network)
    }
  }

  // MARK: -

  private static func firstDay(_ index: Int, _ period: TimelinePeriod) -> CalendarDay? {
    switch period {
    case .year: return CalendarDay(year: index, month: 1, day: 1)
    case .month:
      // Years before Christ are negative: divide towards the past.
      let year = index >= 0 ? index / 12 : -((11 - index) / 12)
      return CalendarDay(year: year, month: index - year * 12 + 1, day: 1)
    case .day: return CalendarDay(number: index)
    }
  }
}
