/// A letter in time, with what a picture says of it.
struct DatedLetter: Hashable, Sendable {
  /// The first and the last day that its date may mean, nil where it is open; one of them is there.
  let earliest: CalendarDay?
  let latest: CalendarDay?
  /// Whether the text gives the date itself, and neither as approximate nor as uncertain.
  let isFirm: Bool
  /// Who writes to whom.
  let label: String
  /// What it is, in full.
  let tip: String

  /// A letter whose date has a year; nil for others.
  init?(_ record: LetterRecord, _ gazetteer: Gazetteer) {
    guard let date = record.letter.date, date.earliest != nil || date.latest != nil else {
      return nil
    }
    earliest = date.earliest
    latest = date.latest
    var isFirm = record.letter.dateSource != .inferred
    if case .oneOf = date.form { isFirm = false }
    if date.dates.contains(where: { $0.qualifier != .none }) { isFirm = false }
    self.isFirm = isFirm
    let sender = record.letter.sender.map { Self.name($0, gazetteer) }
    let addressees = record.letter.addressees.map { Self.name($0, gazetteer) }
      .joined(separator: ", ")
    let ends = [sender ?? "", addressees.isEmpty ? "" : "→ " + addressees].filter { !$0.isEmpty }
    label = ends.isEmpty ? record.id : ends.joined(separator: " ")
    tip = "\(record.id), \(date)" + (ends.isEmpty ? "" : ": " + label)
  }

  // MARK: -

  private static func name(_ correspondent: Correspondent, _ gazetteer: Gazetteer) -> String {
    guard case .entity(let id) = correspondent, let place = gazetteer.index(of: id) else {
      return correspondent.label
    }
    return gazetteer[place].name
  }
}
