import Analysis

/// What the letters of a corpus can be asked for by: to tell what a selector meant that fits none.
struct LetterLabels: Sendable {
  private var senders: Set<String> = []
  private var addressees: Set<String> = []
  private var ids: Set<String> = []
  private var files: Set<String> = []

  init() {}

  init(_ corpus: CorpusRecord) {
    for source in corpus.sources {
      for letter in source.letters { add(letter.letter, id: letter.id, file: source.file) }
    }
  }

  mutating func add(_ letter: Letter, id: String, file: String) {
    if let sender = letter.sender { senders.insert(sender.label) }
    for addressee in letter.addressees { addressees.insert(addressee.label) }
    ids.insert(id)
    files.insert(file)
  }

  mutating func add(_ other: LetterLabels) {
    senders.formUnion(other.senders)
    addressees.formUnion(other.addressees)
    ids.formUnion(other.ids)
    files.formUnion(other.files)
  }

  /// The end of a message about a selector that fits no letter: what may be meant by the first of its
  /// conditions that no letter has, else where letters are listed.
  ///
  ///     ; did you mean the sender 'lenin'?
  func clause(for filter: LetterFilter, _ gazetteer: Gazetteer) -> String {
    let conditions = [
      ("sender", filter.sender, senders), ("addressee", filter.addressee, addressees),
      ("letter", filter.letter, ids), ("file", filter.file, files),
    ]
    for (field, value, known) in conditions {
      guard let value, !known.contains(value) else { continue }
      let candidates = known.sorted().map { label in
        (id: label, names: gazetteer.index(of: label).map { gazetteer[$0].names } ?? [])
      }
      let near = NameSuggestion(candidates).ids(for: value).map { "'\(SystemString($0).shown)'" }
      if !near.isEmpty { return "; did you mean the \(field) \(Suggestion.list(near))?" }
    }
    return "; '\(Program.name) letters' lists them"
  }
}
