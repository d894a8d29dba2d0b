/// Lines of a fixed width for a terminal. Every character counts as one column.
enum TextWrapping {
  /// The width that every page keeps to.
  static let width = 80

  /// Breaks a text at spaces, so that each line, with the indentation, has at most `width` columns.
  ///
  /// A word that is longer stands in a line of its own. Line ends of the text are kept.
  ///
  /// - Parameter indentation: how many spaces stand before each line.
  static func lines(_ text: String, indentation: Int = 0, width: Int = width) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, indentation + line.count + 1 + word.count > width {
          lines.append(margin + line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      return lines + (line.isEmpty && !lines.isEmpty ? [] : [line.isEmpty ? "" : margin + line])
    }
  }

  /// A term with its explanation beside it, or below it where the term is too long.
  ///
  /// - Parameter column: where the explanation begins, counted from 0.
  static func entry(_ term: String, _ explanation: String, column: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    var lines = lines(explanation, indentation: column)
    if term.count + 2 <= column, let first = lines.first {
      lines[0] = term + margin.dropFirst(term.count) + first.dropFirst(column)
      return lines
    }
    return [term] + lines
  }
}
