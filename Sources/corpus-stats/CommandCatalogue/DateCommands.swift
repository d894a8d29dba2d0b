// The commands about time.

extension Command {
  static let dates = Command(
    name: .dates, summary: "list every date with its value",
    details: """
      'timex3' prints the texts with their dates marked in place. With '--explain' the table \
      shows how each date was told: its rule, the parts that it read, and what it was resolved by.
      """,
    operands: .paths, options: analysis(.explain), formats: FormatChoice.dates,
    reports: [.dates, .dateExplanation],
    pictureHint: timelineHint,
    example: ["dates", "--layers", "all", "Samples/letters"])

  static let chronology = Command(
    name: .chronology, summary: "put the dates in order, with their sentences",
    details: """
      '--from' and '--to' choose letters by their own date. What any letter tells of a time, 'why' shows: \
      'corpus-stats why 1922-12 PATH'. 'timelinejs' and 'palladio' are the tables that those programs \
      read.
      """,
    operands: .paths, options: analysis(.gather), formats: FormatChoice.chronologies,
    reports: [.chronology],
    pictureHint: timelineHint,
    example: ["chronology", "--to", "1921", "Samples/letters"])

  static let timeline = Command(
    name: .timeline, summary: "count over time, without gaps",
    details: """
      'svg' draws the names that the letters with a date mention most above the letters themselves; \
      the length of its bars follows from the time that the letters span.
      """,
    operands: .paths, options: analysis(.period), formats: FormatChoice.tablesAndPicture,
    reports: [.timeline], example: ["timeline", "--period", "month", "Samples/letters"])
}
