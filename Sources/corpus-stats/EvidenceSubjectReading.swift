import Analysis

/// Reads what `why` is asked about.
enum EvidenceSubjectReading {
  /// What cannot be asked about, in a clause, with what may be meant instead.
  struct Fault: Error {
    let message: String
  }

  /// Reads `lenin--stalin`, `@lenin` or an id, a date in EDTF, or else a word or phrase.
  static func subject(of text: String, _ gazetteer: Gazetteer) throws(Fault) -> EvidenceSubject {
    if let hyphens = hyphens(in: text) {
      let first = try entity(String(text[..<hyphens.lowerBound]), gazetteer)
      let second = try entity(String(text[hyphens.upperBound...]), gazetteer)
      guard first != second else {
        throw Fault(message: "'\(SystemString(text).shown)' is no edge; it has one entity twice")
      }
      return .edge(first, second)
    }
    if text.hasPrefix("@") { return .entity(try entity(text, gazetteer)) }
    if let place = gazetteer.index(of: text) { return .entity(place) }
    if let date = EDTF(text) { return .date(date) }
    guard let query = ConcordanceQuery(text, folding: .letterCase) else {
      throw Fault(message: "the subject is empty; name an edge, an entity, a word or a date")
    }
    return .words(query)
  }

  // MARK: -

  private static func entity(_ word: String, _ gazetteer: Gazetteer) throws(Fault) -> Int {
    let id = word.hasPrefix("@") ? String(word.dropFirst()) : word
    if let place = gazetteer.index(of: id) { return place }
    throw Fault(message: unknown(id, gazetteer))
  }

  /// What is said of an id that no gazetteer has.
  static func unknown(_ id: String, _ gazetteer: Gazetteer) -> String {
    "no gazetteer has an entity '\(SystemString(id).shown)'"
      + NameSuggestion(gazetteer).clause(for: id)
  }

  /// What a word may mean that stands nowhere in the texts: an edge with one hyphen too few, or an
  /// entity by one of its names. The end of a message, or nothing.
  static func hint(for text: String, _ gazetteer: Gazetteer) -> String {
    let entities = NameSuggestion(gazetteer)
    for hyphen in text.indices where text[hyphen] == "-" {
      let ends = [text[..<hyphen], text[text.index(after: hyphen)...]]
      let ids = ends.compactMap { entities.id(named: String($0)) }
      if ids.count == 2, ids[0] != ids[1] { return "; did you mean '\(ids[0])--\(ids[1])'?" }
    }
    return entities.clause(forBearersOf: text)
  }

  /// Where two hyphens stand together with something on either side.
  static func hyphens(in text: String) -> Range<String.Index>? {
    let mark: Character = "-"
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if next < text.endIndex, text[index] == mark, text[next] == mark {
        let end = text.index(after: next)
        return index > text.startIndex && end < text.endIndex ? index..<end : nil
      }
      index = next
    }
    return nil
  }
}
