/// The letters with who writes to whom, where and when, and their size.
public enum LetterReport {
  public static let columns = [
    "letter", "file", "line", "start", "end", "title", "sender", "addressees", "place", "date",
    "date_source", "words", "types", "sentences", "paragraphs",
  ]

  /// Rows in the order of the sources and of the letters in them.
  public static func table(_ letters: [LetterRecord]) -> Table {
    Table(columns, rows: letters.map(row))
  }

  static func row(_ record: LetterRecord) -> [Cell] {
    let letter = record.letter
    return [
      .text(record.id), .text(record.file), .integer(record.line), .integer(record.start),
      .integer(record.end), .text(letter.title), .text(letter.sender?.label ?? ""),
      .text(letter.addressees.map(\.label).joined(separator: ";")), .text(letter.place),
      .text(ifDefined: letter.date?.description), .text(ifDefined: letter.dateSource?.rawValue),
      .integer(record.words), .integer(record.types), .integer(record.sentences),
      .integer(record.paragraphs),
    ]
  }
}
