/// Source → cleaned text.
public struct LayoutCleaner: Sendable {
  public init() {}

  /// - Complexity: O(*n*).
  public func clean(_ source: SourceText) -> CleanText {
    var clean = CleanText()
    let bytes = source.utf8
    var draft = ParagraphDraft(layer: .body, rule: .text, style: .prose)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var from = start
      var to = end
      while from < to, bytes[from] <= 0x20 { from += 1 }
      while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
      if from == to {
        if !draft.pieces.isEmpty { clean.append(draft, from: source) }
        draft.pieces = []
      } else {
        if case .text(let last)? = draft.pieces.last { draft.pieces.append(.space(at: last.upperBound)) }
        draft.pieces.append(.text(from..<to))
      }
      start = end + 1
    }
    if !draft.pieces.isEmpty { clean.append(draft, from: source) }
    return clean
  }
}
