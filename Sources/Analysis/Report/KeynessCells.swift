/// The cells of a table of keyness. What follows from two counts is worked out once.
struct KeynessCells {
  private let target: String
  private let reference: String
  private let smoothing: LogRatioSmoothing
  /// The letters of both sides; those of the reference are nil for a list.
  private let letters: (target: Int, reference: Int?)
  private var ofCounts: [UInt64: [Cell]] = [:]
  private var ofLetters: [UInt64: Cell] = [:]

  init(
    target: String, reference: String, _ smoothing: LogRatioSmoothing,
    letters: (target: Int, reference: Int?)
  ) {
    (self.target, self.reference) = (target, reference)
    (self.smoothing, self.letters) = (smoothing, letters)
  }

  /// The cells of a row, in the order of `KeynessReport.columns`.
  mutating func cells(of row: Keyness.Row, _ form: String, referenceLetters: Int?) -> [Cell] {
    let table = row.table
    let key = UInt64(table.targetCount) << 32 | UInt64(table.referenceCount)
    let values: [Cell]
    if let known = ofCounts[key] {
      values = known
    } else {
      values = Self.values(table, smoothing)
      ofCounts[key] = values
    }
    return [
      .text(target), .text(reference), .text(form),
      .text(table.direction == .lessInTarget ? "-" : "+"), .integer(table.targetCount),
      .integer(table.referenceCount), values[0], values[1], .real(row.logLikelihood),
      .real(row.p), .real(row.adjustedP), values[2], values[3], values[4], values[5],
      .integer(row.letters), Cell.integer(ifDefined: referenceLetters),
      textDispersion(row.letters, referenceLetters), values[6], values[7], values[8], values[9],
    ]
  }

  // MARK: -

  private static func values(_ table: ContingencyTable, _ smoothing: LogRatioSmoothing) -> [Cell] {
    let interval = table.logRatioInterval(smoothing)
    let values = [
      perMillion(table.targetCount, of: table.targetSize),
      perMillion(table.referenceCount, of: table.referenceSize), table.logRatio(smoothing),
      interval?.lowerBound, interval?.upperBound, table.bayesianInformationCriterion,
      table.specificity, table.percentDifference, table.oddsRatio, table.simpleMaths(),
    ]
    return values.map { .real(ifDefined: $0) }
  }

  /// G² over the letters that have the term, below 0 where the target has fewer of them.
  private mutating func textDispersion(_ inTarget: Int, _ inReference: Int?) -> Cell {
    guard let inReference, let referenceLetters = letters.reference else { return .none }
    let key = UInt64(inTarget) << 32 | UInt64(inReference)
    if let known = ofLetters[key] { return known }
    let table = ContingencyTable(
      targetCount: inTarget, referenceCount: inReference, targetSize: letters.target,
      referenceSize: referenceLetters)
    let value = table.logLikelihood.map { table.direction == .lessInTarget ? -$0 : $0 }
    let cell = Cell.real(ifDefined: value)
    ofLetters[key] = cell
    return cell
  }
}
