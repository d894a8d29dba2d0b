/// What a token is.
public enum TokenKind: UInt8, CaseIterable, Hashable, Sendable {
  case word
  case number
  case punctuation
  case symbol

  /// The name that tables use.
  public var name: String {
    switch self {
    case .word: "word"
    case .number: "number"
    case .punctuation: "punctuation"
    case .symbol: "symbol"
    }
  }
}

/// One occurrence.
public struct Token: Hashable, Sendable {
  /// The number of its type in the vocabulary that it was read with.
  public let type: UInt32
  /// Its bytes in the cleaned text.
  public let utf8Range: Range<Int>
  public let kind: TokenKind
}
