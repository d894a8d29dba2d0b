import Tokenizer

/// What the year of a date without one was taken from.
public enum ResolutionSource: String, CaseIterable, Hashable, Sendable {
  case text, letter, sentence, paragraph, source, none
}

/// A date of a source with what it resolves to in context.
public struct DateMention: Hashable, Sendable {
  public let recognized: RecognizedDate
  public let resolved: EDTF?
  public let resolvedFrom: ResolutionSource
  public let layer: Layer
  /// The letter that it stands in, as a place in the letters of its source.
  public let letter: Int?
}
