import Tokenizer

/// A table of letters that a user wrote, which overrides what was recognised.
public struct LettersTable: Sendable {
  public struct LineError: Error, Hashable, Sendable {
    public let message: String
    public let position: SourcePosition
  }

  /// Reads a table; every mistake is told, not only the first.
  public static func read(_ text: String, file: String) -> (
    table: LettersTable, errors: [LineError]
  ) {
    (LettersTable(), [])
  }
}
