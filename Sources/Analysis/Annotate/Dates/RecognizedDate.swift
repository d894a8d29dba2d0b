/// What an expression of time says as it is written.
public enum DateType: String, CaseIterable, Hashable, Sendable {
  case day, month, year, range, list, decade, century, season
  /// It denotes a day, month or season without its year.
  case partial
  /// It denotes a date only from where it stands: "ayer".
  case relative
}

/// A stretch of text that denotes a calendar date, with its value as written.
public struct RecognizedDate: Hashable, Sendable {
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  public let type: DateType
  /// The value as written, in Gregorian days; nil for relative ones.
  public let value: EDTF?
  /// The same day in the Julian calendar where the text gives both.
  public let julian: EDTF?
  /// The name of the rule that told it.
  public let rule: String
}
