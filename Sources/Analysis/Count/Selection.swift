import Tokenizer

/// Which letters are meant: those that fit every condition that is given.
public struct LetterFilter: Hashable, Sendable {
  /// An entity id, or a name as printed.
  public var sender: String?
  public var addressee: String?
  /// The id of a letter.
  public var letter: String?
  /// The name of a source.
  public var file: String?
  /// The first and the last day; a letter fits whose whole date lies between them.
  public var from: CalendarDay?
  public var to: CalendarDay?

  public init() {}

  public var isEmpty: Bool { self == LetterFilter() }

  /// Whether a letter fits. Text outside letters fits a filter that asks for nothing but a file.
  public func includes(_ letter: Letter?, id: String, file name: String) -> Bool {
    if let file, file != name { return false }
    guard let letter else {
      return sender == nil && addressee == nil && self.letter == nil && from == nil && to == nil
    }
    if let wanted = self.letter, wanted != id { return false }
    if let sender, letter.sender?.label != sender { return false }
    if let addressee, !letter.addressees.contains(where: { $0.label == addressee }) { return false }
    if let from {
      guard let earliest = letter.date?.earliest, earliest >= from else { return false }
    }
    if let to {
      guard let latest = letter.date?.latest, latest <= to else { return false }
    }
    return true
  }
}

/// What of a corpus is looked at: the layers and the letters.
public struct Selection: Hashable, Sendable {
  public var layers: LayerSet
  public var filter: LetterFilter

  public init(layers: LayerSet = .body, filter: LetterFilter = LetterFilter()) {
    self.layers = layers
    self.filter = filter
  }

  /// Whether a paragraph of a source is looked at.
  public func includes(paragraph: Int, of source: AnnotatedSource) -> Bool {
    guard layers.contains(source.tokenized.text.paragraphs[paragraph].layer) else { return false }
    if filter.isEmpty { return true }
    let letter = source.letterOfParagraph[paragraph]
    return filter.includes(
      letter.map { source.letters[$0] }, id: letter.map { source.letterIDs[$0] } ?? "",
      file: source.tokenized.source.name)
  }
}
