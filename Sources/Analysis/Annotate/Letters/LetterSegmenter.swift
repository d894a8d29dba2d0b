import Tokenizer

/// Finds the letters of a source: who writes to whom, where and when.
///
/// Paragraphs are read as parts of letters, runs of such parts as ends and heads of letters, heads
/// and ends as correspondents, places and dates. A text that shows no sign of a letter has none.
public struct LetterSegmenter: Sendable {
  public let gazetteer: Gazetteer

  public init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The letters of a source in text order.
  ///
  /// - Parameters:
  ///   - dates: the dates of the source, in text order.
  ///   - names: the names of the source, in text order.
  /// - Complexity: O(*n*) for *n* paragraphs, dates and names.
  public func letters(
    in source: TokenizedSource, _ vocabulary: Vocabulary, dates: [RecognizedDate],
    names: [RecognizedName]
  ) -> [Letter] {
    let lines = LetterLineReader(source: source, dates: dates, names: names).lines()
    var extents = LetterBoundaries.extents(of: lines)
    if !Self.areMostOf(lines, extents) { extents = [] }
    if extents.isEmpty, let whole = Self.signedWhole(lines) { extents = [whole] }
    guard !extents.isEmpty else { return [] }
    let reading = CorrespondentReading(gazetteer: gazetteer, file: source.source.name)
    let fields = LetterFields(source: source, lines: lines, reading: reading)
    return fields.letters(extents)
  }

  // MARK: -

  /// Whether the letters make up a good part of the text, so that a narrative which quotes one
  /// stays a narrative.
  private static func areMostOf(_ lines: [LetterLine], _ extents: [LetterExtent]) -> Bool {
    let all = lines.reduce(0) { $0 + ($1.layer == .body ? $1.byteCount : 0) }
    let inLetters = extents.reduce(0) { sum, extent in
      sum + lines[extent.lines].reduce(0) { $0 + ($1.layer == .body ? $1.byteCount : 0) }
    }
    return inLetters * 2 >= all
  }

  /// All of a text without any head that ends with a signature.
  private static func signedWhole(_ lines: [LetterLine]) -> LetterExtent? {
    guard let first = lines.firstIndex(where: { $0.layer == .body && $0.role != .outside }),
      var last = lines.lastIndex(where: { $0.layer == .body && $0.role != .outside })
    else { return nil }
    let end = last + 1
    while last > first, lines[last].role == .postscript { last -= 1 }
    var start = last + 1
    while start > first, !lines[start - 1].isText, lines[start - 1].role != .outside { start -= 1 }
    guard start > first, start <= last, lines[start...last].contains(where: { $0.role == .signature }) else {
      return nil
    }
    return LetterExtent(head: first..<first, lines: first..<end, tails: [start..<(last + 1)])
  }
}
