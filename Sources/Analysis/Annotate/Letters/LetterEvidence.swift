/// What gave a letter one of its fields; `letters --explain` prints it.
public struct LetterEvidence: Hashable, Sendable {
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// Where it begins.
    case letter
    case title, sender, addressees, place, date
  }

  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case heading, title, number, address, salutation, dateline, closing, signature, dictation
    /// The words of the letter itself.
    case text
    /// An editor's line behind the letter.
    case origin
    case titlePage = "title-page"
    /// The letter before it: `Del mismo`, `Al mismo`, a continuation.
    case letterBefore = "letter-before"
    /// All other letters of the source have this one sender.
    case onlySender = "only-sender"
    /// Its sender writes to nobody else in the source.
    case onlyReader = "only-reader"
    /// Letters before and behind it leave one year.
    case neighbours
    /// Nothing in the source shows a letter.
    case wholeSource = "whole-source"
    /// The user's own table says so.
    case table
  }

  public let field: Field
  public let reason: Reason
  /// The words in the cleaned text; nil where no line says it.
  public let utf8Range: Range<Int>?

  public init(_ field: Field, _ reason: Reason, _ utf8Range: Range<Int>? = nil) {
    self.field = field
    self.reason = reason
    self.utf8Range = utf8Range
  }
}
