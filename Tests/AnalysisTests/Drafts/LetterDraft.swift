@testable import Analysis

/// A letter that a test writes: a paragraph a line, with who writes to whom and when.
///
/// A line that begins with `note|` or `front|` is of that layer.
struct LetterDraft: Sendable {
  var text: String
  var sender: String?
  var addressees: [String] = []
  var date: String?
  /// Whether the text stands outside letters.
  var isOutside = false

  init(
    _ text: String, sender: String? = nil, addressees: [String] = [], date: String? = nil,
    isOutside: Bool = false
  ) {
    self.text = text
    self.sender = sender
    self.addressees = addressees
    self.date = date
    self.isOutside = isOutside
  }
}
