import Analysis
import Gazetteers
import Stopwords
import Tokenizer

/// Reads the lists that options name and tells every fault of theirs.
struct ListReading {
  let diagnostics: Diagnostics
  /// How the program ends, where a list is missing or malformed.
  private(set) var failure: ExitCode?
  /// The SHA-256 of each file that was read.
  private(set) var digests: [SystemString: String] = [:]

  init(diagnostics: Diagnostics) {
    self.diagnostics = diagnostics
  }

  /// The built-in gazetteer unless it is not wanted, and those of the user behind it.
  mutating func gazetteer(_ arguments: Arguments) -> Gazetteer {
    var gazetteer = arguments.usesBuiltInGazetteer ? BuiltInGazetteer.gazetteer : Gazetteer()
    for path in arguments.gazetteers {
      if let added = read(path, { $0.gazetteer() }) { gazetteer = gazetteer.adding(added) }
    }
    return gazetteer
  }

  mutating func stopwords(_ choice: StopwordChoice) -> StopwordList {
    switch choice {
    case .none: .none
    case .spanish: .spanish
    case .file(let path): read(path, { $0.stopwords() }) ?? .none
    }
  }

  mutating func grouping(_ arguments: Arguments) -> TermGrouping? {
    switch arguments.grouping {
    case .type: nil
    case .stem: .stem
    case .lemma: arguments.lemmaList.flatMap { read($0, { $0.lemmas() }) }.map { .lemma($0) }
    }
  }

  /// - Parameter gazetteer: what has the entities that the table names.
  mutating func approvedVariants(_ path: SystemString?, _ gazetteer: Gazetteer) -> ApprovedVariants
  {
    guard let list = path.flatMap({ read($0, { $0.approvedVariants() }) }) else {
      return ApprovedVariants()
    }
    for row in list.unknownEntities(gazetteer) {
      diagnostics.warning(
        "no gazetteer has the entity '\(SystemString(row.entity).shown)'",
        at: row.position.description)
    }
    return list
  }

  mutating func letters(_ path: SystemString?) -> LettersTable? {
    path.flatMap { read($0, { $0.letters() }) }
  }

  mutating func layers(_ path: SystemString?) -> LayerTable? {
    path.flatMap { read($0, { $0.layers() }) }
  }

  mutating func reference(_ arguments: Arguments) -> ReferenceList? {
    guard case .file(let path)? = arguments.reference else { return nil }
    return read(path, { $0.frequencies() })
  }

  // MARK: -

  private mutating func read<List>(
    _ path: SystemString, _ parse: (ListFile) -> (list: List, faults: [ListFault])
  ) -> List? {
    do throws(IngestError) {
      let file = try ListFile(path)
      digests[path] = file.sha256
      let (list, faults) = parse(file)
      for fault in faults {
        if fault.weight == .mistake {
          diagnostics.error(fault.message, at: fault.position.description)
          failure = .malformedData
        } else {
          diagnostics.warning(fault.message, at: fault.position.description)
        }
      }
      return list
    } catch {
      diagnostics.error(error.message, at: path.shown)
      if failure == nil { failure = .nothingRead }
      return nil
    }
  }
}

/// The gazetteer that comes with the program.
enum BuiltInGazetteer {
  static let gazetteer = EmbeddedGazetteers.files.reduce(Gazetteer()) { gazetteer, file in
    // A test proves that the built-in lists have no mistake.
    gazetteer.adding(GazetteerReader.read(file.text, file: file.name).gazetteer)
  }
}
