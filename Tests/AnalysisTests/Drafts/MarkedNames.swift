@testable import Analysis

/// A text whose names a test has marked: `Escribió ⟦lenin|Vladímir Ilich⟧.`
///
/// Instead of an id `?` marks a name that nothing decides, with its candidates behind it:
/// `⟦?smirnov_i,smirnov_v|Smirnov⟧`.
struct MarkedNames {
  let text: String
  /// The names in text order, as `id|surface`.
  let names: [String]

  init(_ marked: String) {
    var text = ""
    var names: [String] = []
    for (place, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard place > 0, let end = piece.firstIndex(of: "⟧") else {
        text += piece
        continue
      }
      let name = piece[..<end]
      names.append(String(name))
      text += name.split(separator: "|")[1]
      text += piece[piece.index(after: end)...]
    }
    self.text = text
    self.names = names
  }

  /// The names that a source holds, in the same form.
  static func names(of source: AnnotatedSource, _ gazetteer: Gazetteer) -> [String] {
    source.mentions.map { mention in
      let id =
        mention.entity.map { gazetteer[$0].id }
        ?? "?" + mention.candidates.map { gazetteer[$0].id }.joined(separator: ",")
      return id + "|" + source.tokenized.surface(of: mention.utf8Range)
    }
  }
}
