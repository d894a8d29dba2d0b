import Tokenizer

/// An editor's line behind a letter that says where and when it was written: `Escrita en febrero de
/// 1915 en Berna`, `Enviada de Berna a Les Avants`.
struct OriginReading: Sendable {
  let place: String
  let dates: [RecognizedDate]

  /// Nil where the line says nothing of the kind.
  init?(_ line: LetterLine) {
    let words = line.words
    guard words.count >= 3, words.count <= 14, Self.verbs.contains(words[0].folded),
      Self.links.contains(words[1].folded),
      line.words.last?.text.last.map({ $0 != "," && $0 != ":" }) ?? false
    else { return nil }
    dates = line.dates.filter { $0.type != .relative && $0.value != nil }
    place = Self.place(in: words, besides: dates)
    guard !dates.isEmpty || !place.isEmpty else { return nil }
  }

  static let verbs: Set<String> = [
    "escrito", "escrita", "escritos", "escritas", "enviado", "enviada", "enviadas", "remitida",
    "remitido", "fechado", "fechada", "fechadas", "redactado", "redactada", "despachada",
  ]

  // MARK: -

  private static let links: Set<String> = [
    "en", "el", "de", "desde", "a", "entre", "antes", "después", "hacia", "del", "por",
  ]

  /// The capitalised words behind the first `en`, `de` or `desde` that no date covers.
  private static func place(in words: [LineWord], besides dates: [RecognizedDate]) -> String {
    func isFree(_ word: LineWord) -> Bool {
      !dates.contains { $0.utf8Range.overlaps(word.utf8Range) }
    }
    for index in words.indices.dropLast()
    where ["en", "de", "desde"].contains(words[index].folded) && isFree(words[index]) {
      let name = words[(index + 1)...].prefix { $0.isCapitalised && isFree($0) }
      let end = name.firstIndex { $0.endsClause }.map { $0 + 1 } ?? name.endIndex
      let text = name[..<end].map(\.text).joined(separator: " ").trimming { ".,;()".contains($0) }
      if !text.isEmpty, !text.contains(where: \.isNumber) { return text }
    }
    return ""
  }
}
