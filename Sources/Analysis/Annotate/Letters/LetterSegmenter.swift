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
  ///   - verdicts: how closely each paragraph must be read; dates and names are asked for in those
  ///     alone that may be more than prose.
  ///   - bounds: the paragraphs of each letter, in text order, where they are known already.
  /// - Complexity: O(*n*) for *n* paragraphs, dates and names.
  public func letters(
    in source: TokenizedSource, _ vocabulary: Vocabulary, dates: [RecognizedDate],
    names: [RecognizedName], verdicts: [LetterSieve.Verdict], bounds: [Range<Int>]? = nil
  ) -> [Letter] {
    let lines = LetterLineReader(
      source: source, dates: dates, names: names, verdicts: verdicts
    ).lines()
    let extents = bounds.map { Self.extents($0, of: lines) } ?? Self.extents(of: lines)
    guard !extents.isEmpty else { return [] }
    let reading = CorrespondentReading(gazetteer: gazetteer, file: source.source.name)
    let fields = LetterFields(source: source, lines: lines, reading: reading)
    return fields.letters(extents)
  }

  // MARK: -

  private static func extents(of lines: [LetterLine]) -> [LetterExtent] {
    let extents = LetterBoundaries.extents(of: lines)
    if !extents.isEmpty, areMostOf(lines, extents) { return extents }
    return signedWhole(lines).map { [$0] } ?? []
  }

  /// The lines of letters whose paragraphs are known: cues before the first text are the head.
  private static func extents(_ bounds: [Range<Int>], of lines: [LetterLine]) -> [LetterExtent] {
    var next = 0
    return bounds.compactMap { paragraphs in
      while next < lines.count, lines[next].paragraph < paragraphs.lowerBound { next += 1 }
      let first = next
      while next < lines.count, lines[next].paragraph < paragraphs.upperBound { next += 1 }
      guard next > first else { return nil }
      let last = next - 1
      let range = first...last
      let text = range.first { lines[$0].isText } ?? first
      var tails: [Range<Int>] = []
      for index in range where index > text && !lines[index].isText && lines[index].role != .outside
      {
        if let open = tails.last, open.upperBound == index {
          tails[tails.count - 1] = open.lowerBound..<(index + 1)
        } else {
          tails.append(index..<(index + 1))
        }
      }
      return LetterExtent(head: first..<text, lines: first..<(last + 1), tails: tails)
    }
  }

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
    guard start > first, start <= last,
      lines[start...last].contains(where: { $0.role == .signature })
    else {
      return nil
    }
    return LetterExtent(head: first..<first, lines: first..<end, tails: [start..<(last + 1)])
  }
}
