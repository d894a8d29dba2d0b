/// The dates of a corpus that resolve to a year, in order: by their first day, then their last.
///
///     Chronology(of: corpus, gathering: true).events.first?.value  // 1870-04-22
///
/// A range open at its beginning comes before the day at which it ends. Equal values stand together,
/// in the order of the text.
public struct Chronology: Sendable {
  /// A date with the places that tell it.
  public struct Event: Sendable {
    public let value: EDTF
    /// Where it is told, in text order: one place, or all where they are gathered.
    public let tellings: [Telling]
    /// How often the corpus tells this value.
    public let told: Int
  }

  /// A date of a source, by the places of both.
  public struct Telling: Hashable, Sendable {
    public let source: Int
    public let date: Int
  }

  public let events: [Event]

  /// - Parameter gathering: whether a value that is told many times is one event.
  /// - Complexity: O(*d* log *d*) for *d* dates.
  public init(of corpus: CorpusRecord, gathering: Bool = false) {
    var entries: [Entry] = []
    for (source, record) in corpus.sources.enumerated() {
      for (place, date) in record.dates.enumerated() {
        guard let value = date.mention.resolved, value.earliest != nil || value.latest != nil else {
          continue
        }
        entries.append(Entry(value, Telling(source: source, date: place)))
      }
    }
    entries.sort()
    var events: [Event] = []
    var first = 0
    while first < entries.count {
      var last = first
      while last < entries.count, entries[last].text == entries[first].text { last += 1 }
      let tellings = entries[first..<last].map(\.telling)
      let value = entries[first].value
      if gathering {
        events.append(Event(value: value, tellings: tellings, told: tellings.count))
      } else {
        events += tellings.map { Event(value: value, tellings: [$0], told: tellings.count) }
      }
      first = last
    }
    self.events = events
  }

  // MARK: -

  private struct Entry: Comparable {
    let value: EDTF
    let text: String
    let first: Int
    let last: Int
    let isOpenAtStart: Bool
    let telling: Telling

    init(_ value: EDTF, _ telling: Telling) {
      self.value = value
      self.telling = telling
      text = value.description
      first = (value.earliest ?? value.latest)?.number ?? 0
      last = value.latest?.number ?? Int.max
      isOpenAtStart = value.earliest == nil
    }

    static func < (a: Entry, b: Entry) -> Bool {
      if a.first != b.first { return a.first < b.first }
      if a.last != b.last { return a.last < b.last }
      if a.isOpenAtStart != b.isOpenAtStart { return a.isOpenAtStart }
      if a.text != b.text { return a.text < b.text }
      return (a.telling.source, a.telling.date) < (b.telling.source, b.telling.date)
    }
  }
}
