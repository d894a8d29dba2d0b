import Analysis
import Stopwords
import Tokenizer

/// Reads a gazetteer, a stopword list or a letters table and reports every mistake.
struct CheckCommand {
  let arguments: Arguments
  let diagnostics: Diagnostics

  func run() -> ExitCode {
    var mistakes = 0
    var unread = 0
    for path in arguments.paths {
      let file = SourceFile(path: FilePath(bytes: path.bytes), name: path.shown)
      do throws(IngestError) {
        let source = try SourceReader().text(of: file)
        mistakes += check(String(decoding: source.utf8, as: UTF8.self), named: path.shown)
      } catch {
        diagnostics.error(error.message, at: path.shown)
        unread += 1
      }
    }
    if unread == arguments.paths.count { return .nothingRead }
    if mistakes > 0 { return .faultsFound }
    return unread > 0 ? .partlyRead : .done
  }

  // MARK: -

  /// Tells the mistakes of a file and returns how many there are.
  private func check(_ text: String, named name: String) -> Int {
    switch arguments.checkedKind ?? Self.guess(text) {
    case .gazetteer:
      let (gazetteer, errors) = GazetteerReader.read(text, file: name)
      for error in errors { diagnostics.error(error.message, at: error.position.description) }
      if errors.isEmpty {
        let count = gazetteer.entities.count
        diagnostics.note(
          "a gazetteer of \(count) \(count == 1 ? "entity" : "entities"), no mistake", at: name)
      }
      return errors.count
    case .stopwords:
      let errors = StopwordList.errors(in: text)
      for error in errors {
        diagnostics.error(error.message, at: "\(name):\(error.line):\(error.column)")
      }
      if errors.isEmpty {
        let words = StopwordList(text: text).words.count
        diagnostics.note("a list of \(words) stopwords, no mistake", at: name)
      }
      return errors.count
    case .letters:
      let (_, errors) = LettersTable.read(text, file: name)
      for error in errors { diagnostics.error(error.message, at: error.position.description) }
      if errors.isEmpty { diagnostics.note("a table of letters, no mistake", at: name) }
      return errors.count
    }
  }

  /// A table has a header with an id and a name; what has none is a list of words.
  private static func guess(_ text: String) -> CheckedFileChoice {
    let table = DelimitedText(text)
    if table.column("file") != nil { return .letters }
    return table.header.count > 1 || table.column("id") != nil ? .gazetteer : .stopwords
  }
}
