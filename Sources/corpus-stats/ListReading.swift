import Analysis
import Gazetteers
import Stopwords
import Tokenizer

/// Reads the lists that options name and tells every fault of theirs.
struct ListReading {
  let diagnostics: Diagnostics
  /// How the program ends, where a list is missing or malformed.
  private(set) var failure: ExitCode?

  init(diagnostics: Diagnostics) {
    self.diagnostics = diagnostics
  }

  /// The built-in gazetteer unless it is not wanted, and those of the user behind it.
  mutating func gazetteer(_ arguments: Arguments) -> Gazetteer {
    var gazetteer = arguments.usesBuiltInGazetteer ? BuiltInGazetteer.gazetteer : Gazetteer()
    for path in arguments.gazetteers {
      guard let text = text(of: path) else { continue }
      let (added, errors) = GazetteerReader.read(text, file: path.shown)
      for error in errors { tell(error.message, at: error.position.description) }
      gazetteer = gazetteer.adding(added)
    }
    return gazetteer
  }

  mutating func stopwords(_ choice: StopwordChoice) -> StopwordList {
    switch choice {
    case .none: return .none
    case .spanish: return .spanish
    case .file(let path):
      guard let text = text(of: path) else { return .none }
      for error in StopwordList.errors(in: text) {
        // A word that stands twice does no harm.
        if error.isHarmless {
          diagnostics.warning(error.message, at: "\(path.shown):\(error.line):\(error.column)")
        } else {
          tell(error.message, at: "\(path.shown):\(error.line):\(error.column)")
        }
      }
      return StopwordList(text: text)
    }
  }

  mutating func grouping(_ arguments: Arguments) -> TermGrouping? {
    switch arguments.grouping {
    case .type: return nil
    case .stem: return .stem
    case .lemma:
      guard let path = arguments.lemmaList, let text = text(of: path) else { return nil }
      let list = LemmaList(text: text)
      for error in list.errors { tell(error.message, at: "\(path.shown):\(error.line):1") }
      return .lemma(list)
    }
  }

  mutating func letters(_ path: SystemString?) -> LettersTable? {
    guard let path, let text = text(of: path) else { return nil }
    let (table, errors) = LettersTable.read(text, file: path.shown)
    for error in errors { tell(error.message, at: error.position.description) }
    return table
  }

  mutating func reference(_ arguments: Arguments) -> ReferenceList? {
    guard case .file(let path)? = arguments.reference, let text = text(of: path) else { return nil }
    let (list, errors) = ReferenceList.read(text, file: path.shown)
    for error in errors { tell(error.message, at: error.position.description) }
    return list
  }

  // MARK: -

  private mutating func text(of path: SystemString) -> String? {
    let file = SourceFile(path: FilePath(bytes: path.bytes), name: path.shown)
    do throws(IngestError) {
      let source = try SourceReader().text(of: file)
      return String(decoding: source.utf8, as: UTF8.self)
    } catch {
      diagnostics.error(error.message, at: path.shown)
      if failure == nil { failure = .nothingRead }
      return nil
    }
  }

  private mutating func tell(_ message: String, at place: String) {
    diagnostics.error(message, at: place)
    failure = .malformedData
  }
}

/// The gazetteer that comes with the program.
enum BuiltInGazetteer {
  static let gazetteer = EmbeddedGazetteers.files.reduce(Gazetteer()) { gazetteer, file in
    // A test proves that the built-in lists have no mistake.
    gazetteer.adding(GazetteerReader.read(file.text, file: file.name).gazetteer)
  }
}
