import Analysis

/// Finds whom or what a user meant by a name that stands for something else in a command.
struct NameSuggestion {
  /// What can be meant, each with the names that it goes by.
  private let candidates: [(id: String, names: [String])]

  init(_ candidates: [(id: String, names: [String])]) {
    self.candidates = candidates
  }

  /// The entities of a gazetteer, by their ids.
  init(_ gazetteer: Gazetteer) {
    self.init(gazetteer.entities.map { ($0.id, $0.names) })
  }

  /// Those that bear the name, whatever its capitals and accents; else those that have it as a word of
  /// theirs; else those whose id, or else whose name, is nearest to it. At most three.
  ///
  ///     NameSuggestion(gazetteer).ids(for: "Vladimir lenin")  // ["lenin"]
  func ids(for name: String) -> [String] {
    let named = bearers(of: name)
    if !named.isEmpty { return Array(named.prefix(3)) }
    let partly = bearers(ofWord: name)
    if !partly.isEmpty { return Array(partly.prefix(3)) }
    let near = Suggestion.nearest(to: name, among: candidates.map(\.id))
    if !near.isEmpty { return near }
    let folded = Self.folded(name)
    var owners: [String: [String]] = [:]
    for candidate in candidates {
      for name in candidate.names { owners[Self.folded(name), default: []].append(candidate.id) }
    }
    let names = Suggestion.nearest(to: folded, among: owners.keys.sorted())
    var ids: [String] = []
    for id in names.flatMap({ owners[$0] ?? [] }) where !ids.contains(id) { ids.append(id) }
    return Array(ids.prefix(3))
  }

  /// The only one that bears an id or name; nil where there is none or several.
  func id(named name: String) -> String? {
    let named = bearers(of: name)
    return named.count == 1 ? named.first : nil
  }

  /// The end of a message: `; did you mean '@lenin'?`, or nothing.
  func clause(for name: String, prefix: String = "@") -> String {
    Self.clause(ids(for: name), prefix)
  }

  /// The same for those alone that bear the name, whatever its capitals and accents: a word of the
  /// language is like many names.
  func clause(forBearersOf name: String) -> String {
    Self.clause(Array(bearers(of: name).prefix(3)), "@")
  }

  // MARK: -

  private static func clause(_ ids: [String], _ prefix: String) -> String {
    let shown = ids.map { "'\(prefix)\(SystemString($0).shown)'" }
    return shown.isEmpty ? "" : "; did you mean \(Suggestion.list(shown))?"
  }

  private func bearers(of name: String) -> [String] {
    let folded = Self.folded(name)
    return candidates.filter { candidate in
      Self.folded(candidate.id) == folded || candidate.names.contains { Self.folded($0) == folded }
    }.map(\.id)
  }

  private func bearers(ofWord name: String) -> [String] {
    let folded = Self.folded(name)
    return candidates.filter { candidate in
      ([candidate.id] + candidate.names).contains { other in
        Self.folded(other).split(separator: " ").contains(folded[...])
      }
    }.map(\.id)
  }

  private static func folded(_ name: String) -> String {
    QueryFolding([.letterCase, .accents]).folded(name)
  }
}

extension Entity {
  /// Its preferred name and its variants.
  var names: [String] { [name] + variants.map(\.form) }
}
