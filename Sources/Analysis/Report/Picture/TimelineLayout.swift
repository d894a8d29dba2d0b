/// The picture of a chronology as numbers: what stands where, before anything is drawn.
struct TimelineLayout: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    let name: String
    let kind: EntityKind
    let mentions: Int
    let bars: PeriodBars
  }

  let axis: TimeAxis
  let rows: [Row]
  /// The most mentions of one entity in one bar.
  let most: Double
  let letters: LetterMarks

  /// The layout of letters; nil where none has a date.
  ///
  /// - Parameters:
  ///   - width: of the axis.
  ///   - nameWidth: what the names of the rows may take.
  init?(_ contents: TimelineContents, width: Double, nameWidth: Double) {
    let days = contents.letters.flatMap { [$0.earliest, $0.latest] }.compactMap { $0 }
    guard var first = days.min(), var last = days.max() else { return nil }
    // A date that is open to one side needs room there.
    let room = max(28, (last.number - first.number) / 20)
    if contents.letters.contains(where: { $0.earliest == nil }) {
      first = first.advanced(by: -room)
    }
    if contents.letters.contains(where: { $0.latest == nil }) { last = last.advanced(by: room) }
    let axis = TimeAxis(from: first, through: last, width: width)
    self.axis = axis
    rows = contents.rows.map { row in
      var bars = PeriodBars(axis)
      for (place, count) in row.counts.sorted(by: { $0.key < $1.key }) {
        let letter = contents.letters[place]
        bars.add(count, from: letter.earliest, through: letter.latest, isFirm: letter.isFirm)
      }
      return Row(
        name: TextWidth.fitted(row.name, into: nameWidth, size: 12), kind: row.kind,
        mentions: row.mentions, bars: bars)
    }
    most = rows.map(\.bars.most).max() ?? 0
    letters = LetterMarks(contents.letters, on: axis)
  }
}
