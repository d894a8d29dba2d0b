import Synchronization

/// A source with all that is known of it before names and dates are sought.
public struct TokenizedSource: Sendable {
  public let source: SourceText
  public let text: CleanText
  public let tokens: Tokens
  private let positions: PositionsOnDemand

  public init(source: SourceText, text: CleanText, tokens: Tokens) {
    self.source = source
    self.text = text
    self.tokens = tokens
    positions = PositionsOnDemand(source.utf8)
  }

  /// Turns bytes of the source into scalar offsets, lines and columns; of a section of a file, its own.
  public var places: PositionIndex { positions.index }

  /// The text of a range of the cleaned text.
  public func surface(of utf8Range: Range<Int>) -> String { text[utf8Range] }

  /// Where a range of the cleaned text stands in the source, in Unicode scalars.
  public func scalarRange(of utf8Range: Range<Int>) -> Range<Int> {
    scalarRange(ofSource: text.sourceRange(of: utf8Range))
  }

  /// A range of bytes of the source in Unicode scalars of the file.
  public func scalarRange(ofSource bytes: Range<Int>) -> Range<Int> {
    let before = source.section?.scalarsBefore ?? 0
    let start = places.scalarOffset(ofByte: bytes.lowerBound, in: source.utf8)
    let end = places.scalarOffset(ofByte: bytes.upperBound, in: source.utf8)
    return (before + start)..<(before + end)
  }

  /// The line and column in the source of a byte of the cleaned text.
  public func position(of offset: Int) -> SourcePosition {
    let position = places.position(
      ofByte: text.sourceOffset(of: offset), in: source.utf8, file: source.name)
    guard let section = source.section else { return position }
    return SourcePosition(
      file: position.file, line: section.linesBefore + position.line, column: position.column)
  }

  /// The paragraph of a token.
  public func paragraph(ofToken token: Int) -> Paragraph {
    text.paragraphs[tokens.paragraphIndex(ofToken: token)]
  }
}

/// The positions of a source, made when they are first asked for: a count needs none.
private final class PositionsOnDemand: Sendable {
  private let utf8: [UInt8]
  private let made = Mutex<PositionIndex?>(nil)

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  var index: PositionIndex {
    made.withLock { made in
      if let made { return made }
      let index = PositionIndex(of: utf8)
      made = index
      return index
    }
  }
}
