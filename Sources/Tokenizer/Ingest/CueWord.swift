/// A word of a line as it stands between two spaces, with what the cues of letters ask of it.
public struct CueWord: Hashable, Sendable {
  public let text: String
  /// In lower case, without the marks around it.
  public let folded: String
  /// Whether its first letter is a capital.
  public let isCapitalised: Bool
  /// Whether a figure stands in it.
  public let hasFigure: Bool

  /// - Complexity: O(*n*); words of ASCII and Latin-1 are told without Unicode's tables.
  public init(_ text: String) {
    self.text = text
    folded = WordForm.folded(text)
    if let plain = Self.plain(text.utf8) {
      (isCapitalised, hasFigure) = plain
    } else {
      isCapitalised = text.first(where: \.isLetter)?.isUppercase ?? false
      hasFigure = text.contains(where: \.isNumber)
    }
  }

  /// The words of a line.
  public static func words(of line: String) -> [CueWord] {
    line.split(separator: " ").map { CueWord(String($0)) }
  }

  // MARK: -

  /// What is asked of a word of ASCII and Latin-1's letters; nil for others.
  private static func plain(_ utf8: String.UTF8View) -> (isCapitalised: Bool, hasFigure: Bool)? {
    var isCapitalised: Bool?
    var hasFigure = false
    var followsLead = false
    for byte in utf8 {
      if followsLead {
        // × and ÷ are no letters.
        guard byte | 0x20 != 0xB7 else { return nil }
        if isCapitalised == nil { isCapitalised = byte < 0x9F }
        followsLead = false
      } else if byte == 0xC3 {
        followsLead = true
      } else if byte >= 0x80 {
        return nil
      } else if (byte | 0x20) &- 0x61 < 26 {
        if isCapitalised == nil { isCapitalised = byte < 0x61 }
      } else if byte &- 0x30 < 10 {
        hasFigure = true
      }
    }
    return (isCapitalised ?? false, hasFigure)
  }
}
