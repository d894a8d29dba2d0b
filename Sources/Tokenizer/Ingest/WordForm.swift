/// The forms of a word as it stands between two spaces.
public enum WordForm {
  /// Lower case, without the marks around it; empty for what has neither letters nor figures.
  ///
  /// - Complexity: O(*n*); words of ASCII and Latin-1 are told without Unicode's tables.
  public static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 &- 0x61 < 26 }) { return word }
    if let plain = plainFolded(word.utf8) { return plain }
    let trimmed = word.drop { !$0.isLetter && !$0.isNumber }
    guard let last = trimmed.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
    return trimmed[...last].lowercased()
  }

  // MARK: -

  /// The folded form of a word of letters of ASCII and Latin-1 between marks of ASCII; nil for others.
  private static func plainFolded(_ utf8: String.UTF8View) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    /// How many bytes end with the last letter or figure.
    var kept = 0
    var followsLead = false
    for byte in utf8 {
      if followsLead {
        guard byte | 0x20 != 0xB7 else { return nil }
        bytes.append(byte == 0x9F ? byte : byte | 0x20)
        kept = bytes.count
        followsLead = false
      } else if byte == 0xC3 {
        bytes.append(byte)
        followsLead = true
      } else if byte >= 0x80 {
        return nil
      } else {
        let isPart = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        if !isPart, kept == 0 { continue }
        bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        if isPart { kept = bytes.count }
      }
    }
    return String(decoding: bytes[..<kept], as: UTF8.self)
  }
}
