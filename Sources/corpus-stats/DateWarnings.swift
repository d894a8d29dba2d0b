import Analysis

/// Tells of dates that contradict themselves.
enum DateWarnings {
  /// A warning for each pair of calendars that does not fit, and each day of the week that is another.
  static func tell(of corpus: CorpusRecord, _ diagnostics: Diagnostics) {
    for source in corpus.sources {
      for date in source.dates {
        guard let warning = date.mention.recognized.warning else { continue }
        let place = "\(source.file):\(date.position.line):\(date.position.column)"
        diagnostics.warning(message(warning, date), at: place)
      }
    }
  }

  // MARK: -

  private static func message(_ warning: DateWarning, _ date: DateRecord) -> String {
    switch warning {
    case .calendarsDisagree:
      return "the two days of '\(date.surface)' are not one day in both calendars"
    case .weekdayDisagrees:
      return "the day of '\(date.surface)' is another day of the week"
    case .noSuchDay:
      return "the month of '\(date.surface)' has no such day; only the month is taken"
    }
  }
}
