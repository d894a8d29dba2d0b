import Tokenizer

/// The cleaned text: paragraphs with an empty line between them.
public enum CleanTextReport {
  public static func append(
    _ source: AnnotatedSource, _ selection: Selection, to bytes: inout [UInt8]
  ) {
    let text = source.tokenized.text
    for index in text.paragraphs.indices where selection.includes(paragraph: index, of: source) {
      bytes.append(contentsOf: text.utf8[text.paragraphs[index].utf8Range])
      bytes.append(contentsOf: [0x0A, 0x0A])
    }
  }
}

/// Each paragraph with its layer and the reason for it.
public enum ExplanationReport {
  public static let columns = [
    "file", "paragraph", "line", "start", "end", "layer", "reason", "text",
  ]

  /// Rows in the order in which the paragraphs begin.
  public static func forEachRow(
    of source: AnnotatedSource, _ selection: Selection, _ body: ([Cell]) -> Void
  ) {
    let tokenized = source.tokenized
    var number = 0
    for (index, paragraph) in tokenized.text.paragraphs.enumerated() {
      if paragraph.layer != .furniture { number += 1 }
      guard selection.includes(paragraph: index, of: source) else { continue }
      let span = tokenized.scalarRange(of: paragraph.utf8Range)
      body([
        .text(tokenized.source.name), paragraph.layer == .furniture ? .none : .integer(number),
        .integer(tokenized.position(of: paragraph.utf8Range.lowerBound).line),
        .integer(span.lowerBound), .integer(span.upperBound), .text(paragraph.layer.name),
        .text(paragraph.rule.rawValue), .text(tokenized.surface(of: paragraph.utf8Range)),
      ])
    }
  }
}
