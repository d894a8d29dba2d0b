/// Where the letters stand below an axis, in as much detail as there is room for: each with who
/// writes to whom; each as a mark; or how many there are in each bar, with wide dates below.
struct LetterMarks: Hashable, Sendable {
  /// A date: a dot for a day, as long as its days where those are wider.
  struct Mark: Hashable, Sendable {
    let extent: ClosedRange<Double>
    let lane: Int
    let isFirm: Bool
    let opensLeft: Bool
    let opensRight: Bool
    let label: Label?
    let tip: String
  }

  struct Label: Hashable, Sendable {
    let text: String
    let x: Double
    let side: Side
  }

  /// Where a label stands by its mark.
  enum Side: Hashable, Sendable {
    case right, left, inside
  }

  let marks: [Mark]
  let lanes: Int
  let laneHeight: Double
  /// How high a mark is, and how wide at least.
  let thickness: Double
  /// How many letters fall into each bar, where there are too many for a mark each.
  let bars: PeriodBars?
  /// How many letters are in neither, as their dates are open and there was no room for marks.
  let left: Int

  static let fontSize = 11.0
  /// How far a label may go beyond the end of the axis.
  static let margin = 60.0

  init(_ letters: [DatedLetter], on axis: TimeAxis) {
    let singles = letters.map { Group(letter: $0, count: 1) }
    for room in [350.0, 250] where letters.count <= 60 {
      guard let found = Self.packed(singles, axis, 10, most: 20, labels: .names(room: room)) else {
        continue
      }
      self.init(found, laneHeight: 18, thickness: 10, bars: nil)
      return
    }
    if let found = Self.packed(singles, axis, 6, most: 30, labels: .none) {
      self.init(found, laneHeight: 8, thickness: 6, bars: nil)
      return
    }
    var bars = PeriodBars(axis)
    var wide: [DatedLetter] = []
    for letter in letters {
      if bars.place(letter.earliest, letter.latest) != nil {
        bars.add(1, from: letter.earliest, through: letter.latest, isFirm: letter.isFirm)
      } else {
        wide.append(letter)
      }
    }
    if let found = Self.packed(Self.grouped(wide), axis, 8, most: 14, labels: .counts) {
      self.init(found, laneHeight: 14, thickness: 8, bars: bars)
    } else {
      for letter in wide {
        bars.add(1, from: letter.earliest, through: letter.latest, isFirm: false)
      }
      let open = wide.count { $0.earliest == nil || $0.latest == nil }
      self.init([], laneHeight: 0, thickness: 0, bars: bars, left: open)
    }
  }

  // MARK: -

  private enum Labels: Equatable {
    case names(room: Double)
    case counts, none
  }

  /// Letters of one date.
  private struct Group {
    let letter: DatedLetter
    var count: Int
  }

  private init(
    _ marks: [Mark], laneHeight: Double, thickness: Double, bars: PeriodBars?, left: Int = 0
  ) {
    self.marks = marks
    lanes = (marks.map(\.lane).max() ?? -1) + 1
    self.laneHeight = laneHeight
    self.thickness = thickness
    self.bars = bars
    self.left = left
  }

  /// Letters of one date become one, in the order of the first of each.
  private static func grouped(_ letters: [DatedLetter]) -> [Group] {
    struct Key: Hashable {
      let earliest: CalendarDay?
      let latest: CalendarDay?
      let isFirm: Bool
    }
    var places: [Key: Int] = [:]
    var groups: [Group] = []
    for letter in letters {
      let key = Key(earliest: letter.earliest, latest: letter.latest, isFirm: letter.isFirm)
      if let place = places[key] {
        groups[place].count += 1
      } else {
        places[key] = groups.count
        groups.append(Group(letter: letter, count: 1))
      }
    }
    return groups
  }

  private static func packed(
    _ groups: [Group], _ axis: TimeAxis, _ thickness: Double, most: Int, labels: Labels
  ) -> [Mark]? {
    let extents = groups.map { group in
      let extent = axis.extent(group.letter.earliest, group.letter.latest)
      let missing = thickness - (extent.upperBound - extent.lowerBound)
      return missing > 0
        ? (extent.lowerBound - missing / 2)...(extent.upperBound + missing / 2) : extent
    }
    let texts = zip(groups, extents).map { group, extent in
      label(labelText(group, labels), beside: extent, axis.width)
    }
    let stretches = zip(extents, texts).map { extent, label in
      guard let label else { return extent }
      let width = TextWidth.of(label.text, size: fontSize)
      switch label.side {
      case .right: return extent.lowerBound...(label.x + width)
      case .left: return (label.x - width)...extent.upperBound
      case .inside: return extent.lowerBound...max(extent.upperBound, label.x + width)
      }
    }
    let gap = labels == .none ? 1.0 : 6.0
    guard let lanes = LanePacking.lanes(of: stretches, gap: gap, most: most) else { return nil }
    return groups.indices.map { place in
      let letter = groups[place].letter
      let count = groups[place].count
      return Mark(
        extent: extents[place], lane: lanes[place], isFirm: letter.isFirm,
        opensLeft: letter.earliest == nil, opensRight: letter.latest == nil, label: texts[place],
        tip: count == 1
          ? letter.tip : letter.tip + " and \(Counted.text(count - 1, "other")) of that date")
    }
  }

  private static func labelText(_ group: Group, _ labels: Labels) -> String {
    switch labels {
    case .names(let room): TextWidth.fitted(group.letter.label, into: room, size: fontSize)
    case .counts: group.count > 1 ? "\(group.count)" : ""
    case .none: ""
    }
  }

  /// A label to the right of a mark; where there is no room, to its left, or else inside it.
  private static func label(
    _ text: String, beside extent: ClosedRange<Double>, _ width: Double
  ) -> Label? {
    guard !text.isEmpty else { return nil }
    let length = TextWidth.of(text, size: fontSize)
    let right = extent.upperBound + 4
    if right + length <= width + margin { return Label(text: text, x: right, side: .right) }
    if extent.lowerBound - 4 - length >= 0 {
      return Label(text: text, x: extent.lowerBound - 4, side: .left)
    }
    return Label(text: text, x: extent.lowerBound + 16, side: .inside)
  }
}
