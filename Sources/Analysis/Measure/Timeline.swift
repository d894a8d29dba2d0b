/// How long a period of a timeline is.
public enum TimelinePeriod: String, CaseIterable, Hashable, Sendable {
  case year, month, day
}

/// How often each entity is mentioned in the letters of each period: series without gaps.
///
/// A letter counts in the period that its whole date lies in; one without a date, or whose date is
/// wider than a period, counts in none.
public struct Timeline: Sendable {
  public struct Row: Hashable, Sendable {
    /// `1922`, `1922-12` or `1922-12-23`.
    public let period: String
    /// The place of the entity in the gazetteer.
    public let entity: Int
    public let count: Int
    /// Per million words of the letters of the period, nil where it has none.
    public let perMillion: Double?
    /// The letters of the period that name it.
    public let letters: Int
  }

  /// By period, then in byte order of the ids. They are worked out one after the other as they are
  /// asked for: a row a day and entity over many years is more than a machine holds.
  public let rows: Rows

  /// - Complexity: O(*m* + *e* log *e*) for *m* mentions and *e* entities.
  public init(of corpus: CorpusRecord, by period: TimelinePeriod) {
    var words: [Int: Int] = [:]
    var counts: [Key: (mentions: Int, letters: Set<Int>)] = [:]
    for source in corpus.sources {
      let indices = source.letters.map { Self.index($0.letter, period) }
      for part in source.parts {
        if let letter = part.letter, let index = indices[letter] {
          words[index, default: 0] += part.words
        }
      }
      for mention in source.mentions {
        guard let entity = mention.entity, let letter = mention.letter, let index = indices[letter]
        else { continue }
        counts[Key(period: index, entity: entity), default: (0, [])].mentions += 1
        counts[Key(period: index, entity: entity), default: (0, [])].letters
          .insert(source.place << 32 | letter)
      }
    }
    let entities = Set(counts.keys.map(\.entity)).sorted {
      corpus.gazetteer.precedes($0, $1)
    }
    var periods = 0..<0
    if let first = words.keys.min(), let last = words.keys.max() { periods = first..<(last + 1) }
    rows = Rows(
      period: period, periods: periods, entities: entities, words: words,
      found: counts.mapValues { ($0.mentions, $0.letters.count) })
  }

  /// The rows of a timeline.
  public struct Rows: Sequence, Sendable {
    fileprivate let period: TimelinePeriod
    fileprivate let periods: Range<Int>
    /// In byte order of their ids.
    fileprivate let entities: [Int]
    fileprivate let words: [Int: Int]
    fileprivate let found: [Key: (mentions: Int, letters: Int)]

    /// How many there are.
    public var count: Int { periods.count * entities.count }

    public func makeIterator() -> Iterator { Iterator(rows: self) }

    public struct Iterator: IteratorProtocol {
      fileprivate let rows: Rows
      private var index: Int
      private var place = 0
      private var name: String

      fileprivate init(rows: Rows) {
        self.rows = rows
        index = rows.periods.lowerBound
        name = Timeline.name(index, rows.period)
      }

      public mutating func next() -> Row? {
        guard !rows.entities.isEmpty else { return nil }
        if place == rows.entities.count {
          place = 0
          index += 1
          name = Timeline.name(index, rows.period)
        }
        guard index < rows.periods.upperBound else { return nil }
        let entity = rows.entities[place]
        place += 1
        let found = rows.found[Key(period: index, entity: entity)]
        let count = found?.mentions ?? 0
        return Row(
          period: name, entity: entity, count: count,
          perMillion: Analysis.perMillion(count, of: rows.words[index] ?? 0),
          letters: found?.letters ?? 0)
      }
    }
  }

  // MARK: -

  fileprivate struct Key: Hashable {
    let period: Int
    let entity: Int
  }

  /// The number of the period that the whole date of a letter lies in: years, months or days since a
  /// fixed one.
  static func index(_ letter: Letter, _ period: TimelinePeriod) -> Int? {
    guard let earliest = letter.date?.earliest, let latest = letter.date?.latest else { return nil }
    let (a, b) = (index(earliest, period), index(latest, period))
    return a == b ? a : nil
  }

  private static func index(_ day: CalendarDay, _ period: TimelinePeriod) -> Int {
    let date = day.gregorian
    switch period {
    case .year: return date.year
    case .month: return date.year * 12 + date.month - 1
    case .day: return day.number
    }
  }

  static func name(_ index: Int, _ period: TimelinePeriod) -> String {
    switch period {
    case .year: return fourDigits(index)
    case .month:
      // Years before Christ are negative: divide towards the past.
      let year = index >= 0 ? index / 12 : -((11 - index) / 12)
      let month = index - year * 12 + 1
      return "\(fourDigits(year))-\(month < 10 ? "0" : "")\(month)"
    case .day: return CalendarDay(number: index).description
    }
  }

  private static func fourDigits(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
