import Tokenizer

/// Each field of each letter with the lines that gave it.
public enum LetterExplanationReport {
  public static let columns = [
    "letter", "file", "field", "value", "reason", "line", "start", "end", "text",
  ]

  /// Rows in the order of the letters and of the fields; a row for each line that gave a field.
  public static func forEachRow(
    of source: AnnotatedSource, _ selection: Selection, _ body: ([Cell]) -> Void
  ) {
    let tokenized = source.tokenized
    for (letter, id) in zip(source.letters, source.letterIDs)
    where selection.filter.includes(letter, id: id, file: tokenized.source.name) {
      for field in LetterEvidence.Field.allCases {
        for evidence in letter.evidence where evidence.field == field {
          let value = Cell.text(letter.value(of: field, id: id))
          let place: [Cell]
          if let range = evidence.utf8Range {
            let span = tokenized.scalarRange(of: range)
            place = [
              .integer(tokenized.position(of: range.lowerBound).line), .integer(span.lowerBound),
              .integer(span.upperBound), .text(tokenized.surface(of: range)),
            ]
          } else {
            place = [.none, .none, .none, .none]
          }
          body(
            [
              .text(id), .text(tokenized.source.name), .text(field.rawValue), value,
              .text(evidence.reason.rawValue),
            ] + place)
        }
      }
    }
  }
}

extension Letter {
  /// A field as the table of letters shows it.
  fileprivate func value(of field: LetterEvidence.Field, id: String) -> String {
    switch field {
    case .letter: id
    case .title: title
    case .sender: sender?.label ?? ""
    case .addressees: addressees.map(\.label).joined(separator: ";")
    case .place: place
    case .date: date?.description ?? ""
    }
  }
}
