import Analysis
import Tokenizer

/// Reads the lists and tables that a user may give and reports every mistake.
struct CheckCommand {
  let arguments: Arguments
  let diagnostics: Diagnostics
  /// The texts that tables name.
  private let texts: CheckedTexts

  init(arguments: Arguments, diagnostics: Diagnostics) {
    self.arguments = arguments
    self.diagnostics = diagnostics
    texts = CheckedTexts(arguments.checkedSources)
  }

  func run() -> ExitCode {
    var mistakes = 0
    var unread = 0
    for path in arguments.paths {
      do throws(IngestError) {
        mistakes += check(try ListFile(path))
      } catch {
        diagnostics.error(error.message, at: path.shown)
        unread += 1
      }
    }
    for error in texts.errors {
      diagnostics.error(error.message, at: SystemString(bytes: error.path.bytes).shown)
    }
    if unread == arguments.paths.count { return .nothingRead }
    if mistakes > 0 { return .faultsFound }
    return unread > 0 || !texts.errors.isEmpty ? .partlyRead : .done
  }

  // MARK: -

  /// Tells the mistakes of a file and returns how many there are.
  private func check(_ file: ListFile) -> Int {
    let kind = arguments.checkedKind ?? CheckedFileChoice(guessedFrom: file.text)
    let (content, faults) = verdict(file, kind)
    let mistakes = faults.count { $0.weight != .remark }
    if mistakes > 0, arguments.checkedKind == nil {
      let others = CheckedFileChoice.allCases.filter { $0 != kind }.map(\.rawValue)
      diagnostics.note(
        "taken for \(kind.description) by its first line; "
          + "if it is none, say what it is with '--as': \(Suggestion.list(others))", at: file.name)
    }
    for fault in faults {
      if fault.weight == .remark {
        diagnostics.warning(fault.message, at: fault.position.description)
      } else {
        diagnostics.error(fault.message, at: fault.position.description)
      }
    }
    if mistakes == 0 { diagnostics.note("\(content), no mistake", at: file.name) }
    return mistakes
  }

  /// What a file holds, in words, and what is wrong with it.
  private func verdict(_ file: ListFile, _ kind: CheckedFileChoice) -> (String, [ListFault]) {
    switch kind {
    case .gazetteer:
      let (list, faults) = file.gazetteer()
      let count = list.entities.count
      return (
        "a gazetteer of \(count) \(count == 1 ? "entity" : "entities")",
        file.inOrder(faults + file.review(of: list, texts))
      )
    case .stopwords:
      let (list, faults) = file.stopwords()
      let count = list.words.count
      return ("a list of \(count) \(count == 1 ? "stopword" : "stopwords")", faults)
    case .letters:
      let (list, faults) = file.letters()
      return ("a table of letters", faults + texts.faults(of: list))
    case .approved:
      return ("a list of decisions on damaged names", file.approvedVariants().faults)
    case .layers:
      let (list, faults) = file.layers()
      return ("a table of layers", faults + texts.faults(of: list))
    case .lemmas:
      let (list, faults) = file.lemmas()
      return ("a list of the lemmas of \(list.count) \(list.count == 1 ? "form" : "forms")", faults)
    case .frequencies:
      let (list, faults) = file.frequencies()
      let count = list.counts.count
      return ("a table of the frequencies of \(count) \(count == 1 ? "type" : "types")", faults)
    }
  }
}

extension CheckedFileChoice {
  /// How a message names such a file.
  var description: String {
    switch self {
    case .gazetteer: "a gazetteer"
    case .stopwords: "a stopword list"
    case .letters: "a letters table"
    case .layers: "a layer table"
    case .lemmas: "a list of lemmas"
    case .frequencies: "a table of frequencies"
    case .approved: "a list of decisions on damaged names"
    }
  }

  /// What a file is by its first line. The header of a table has several cells, and some of them
  /// are names of columns; a row of a gazetteer that lacks its header names a kind. Two cells with a
  /// tab between them are a form and its lemma. All else is a list of words, commas or not.
  init(guessedFrom text: String) {
    let table = DelimitedText(text)
    let cells = table.header.map { $0.text.lowercased() }
    func matches(_ columns: [String]) -> Int { cells.count(where: columns.contains) }
    let ofGazetteer = matches(GazetteerReader.columns)
    let ofLetters = matches(LetterReport.columns)
    let ofLayers = matches(LayerTable.columns)
    let ofApproved = matches(ApprovedVariants.columns)
    if GazetteerReader.isEntityRuler(text) {
      self = .gazetteer
    } else if cells.count < 2 {
      self = .stopwords
    } else if cells.contains("type"), cells.contains("count") {
      self = .frequencies
    } else if ofApproved > max(ofLetters, ofGazetteer, ofLayers) {
      self = .approved
    } else if ofLayers > max(ofLetters, ofGazetteer) {
      self = .layers
    } else if ofLetters > ofGazetteer {
      self = .letters
    } else if ofGazetteer > 0 || cells.contains(where: { EntityKind(name: $0) != nil }) {
      self = .gazetteer
    } else if cells.count == 2, table.isTabbed {
      self = .lemmas
    } else {
      self = .stopwords
    }
  }
}
