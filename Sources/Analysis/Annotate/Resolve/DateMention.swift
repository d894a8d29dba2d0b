import Tokenizer

/// What the year of a date without one was taken from.
public enum ResolutionSource: String, CaseIterable, Hashable, Sendable {
  /// The text says it itself.
  case text
  /// The date of its letter.
  case letter
  /// A date in the same sentence.
  case sentence
  /// A date in the same paragraph.
  case paragraph
  /// The dates before it, or those of the whole source.
  case source
  /// Nothing told it.
  case none
}

/// A date of a source with what it resolves to in context.
public struct DateMention: Hashable, Sendable {
  public let recognized: RecognizedDate
  /// The value with its year; the value as written where the text has it; nil where nothing tells.
  public let resolved: EDTF?
  public let resolvedFrom: ResolutionSource
  /// The known date from which it was resolved, where another one was needed.
  public let anchor: EDTF?
  public let layer: Layer
  /// The letter that it stands in, as a place in the letters of its source.
  public let letter: Int?

  public init(
    recognized: RecognizedDate, resolved: EDTF?, resolvedFrom: ResolutionSource,
    anchor: EDTF? = nil, layer: Layer, letter: Int?
  ) {
    self.recognized = recognized
    self.resolved = resolved
    self.resolvedFrom = resolvedFrom
    self.anchor = anchor
    self.layer = layer
    self.letter = letter
  }
}
