import Analysis
import Tokenizer

/// The texts that `check --sources` names: what tables say of texts is held against them.
struct CheckedTexts {
  /// What cannot be read of them.
  let errors: [IngestError]
  /// Where each stands, by the name that tables give it; nil where no text was named.
  private let files: [String: SourceFile]?

  init(_ paths: [SystemString]) {
    let found = SourceFinder.sources(in: paths.map { FilePath(bytes: $0.bytes) })
    errors = found.errors
    files =
      paths.isEmpty
      ? nil : Dictionary(found.files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The texts in the order of their names; nil where none was named.
  var sources: [SourceFile]? {
    files.map { files in files.values.sorted { $0.name < $1.name } }
  }

  /// Files of a letters table that are none of the texts, and letters behind the end of one.
  func faults(of table: LettersTable) -> [ListFault] {
    faults(table.firstRows) { table.rowsBehindEnd(of: $0, PositionIndex(of: $0.utf8)) }
  }

  /// The same for a layer table and its lines.
  func faults(of table: LayerTable) -> [ListFault] {
    faults(table.firstRows) {
      table.rowsBehindEnd(of: $0.name, lineCount: PositionIndex(of: $0.utf8).lineCount)
    }
  }

  // MARK: -

  private func faults(
    _ named: [(file: String, position: SourcePosition)], _ behindEnd: (SourceText) -> [TableFault]
  ) -> [ListFault] {
    guard let files else { return [] }
    return named.flatMap { name, position -> [ListFault] in
      guard let file = files[name] else {
        let hint = Suggestion.clause(for: name, among: files.keys.sorted())
        return [
          ListFault("no text is named '\(SystemString(name).shown)'\(hint)", at: position)
        ]
      }
      guard let source = try? SourceReader().text(of: file) else {
        return [ListFault("'\(SystemString(name).shown)' cannot be read", at: position)]
      }
      return behindEnd(source).map { ListFault($0.message, at: $0.position) }
    }
  }
}
