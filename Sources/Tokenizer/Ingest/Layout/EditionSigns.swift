/// Whether a text of whole lines, without pages and notes, has words that are not its author's: an
/// editor's in brackets, lines on publication, titles above letters.
///
/// It looks at the edges of lines, and at the words of short ones that are no sentence, so that a
/// novel is not read for it.
enum EditionSigns {
  /// - Complexity: O(*l*) for *l* lines, and O(*n*) for those with brackets.
  static func areIn(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    var greetings = 0
    var titles = 0
    for line in lines {
      if hasEditorsWords(line, bytes) { return true }
      // Speech and lines that go on tell of no publication; paragraphs are longer than what does.
      guard line.width <= 600, line.head == .upper || line.head == .opening || line.head == .digit
      else { continue }
      if BlockLayers.isImprint(bytes, line.range) { return true }
      switch cue(of: line, bytes) {
      case .salutation: greetings += 1
      case .heading, .dictation: titles += 1
      default: break
      }
    }
    // One letter alone has nothing around it; a few in a narrative are no correspondence.
    guard titles > 0 || greetings > 1 else { return false }
    return (titles + greetings) * BlockLayers.longestLetter >= bytes.count
  }

  // MARK: -

  private static func hasEditorsWords(_ line: Line, _ bytes: [UInt8]) -> Bool {
    if line.features.contains(.markup), !EditorSignature.bracketed(bytes, line.range).isEmpty {
      return true
    }
    return line.tail != .lower && EditorSignature.ends(bytes, line.range)
  }

  private static func cue(of line: Line, _ bytes: [UInt8]) -> LetterCue? {
    guard line.width <= 120 else { return nil }
    switch line.tail {
    case .colon where line.width <= 60, .comma where line.width <= 40: break
    case .lower, .upper, .digit, .closing: break
    case .terminal:
      // `Dictado a R. O.`, `Al mismo.`
      guard line.width <= 60, "ADC".utf8.contains(bytes[Int(line.start)]) else { return nil }
    default: return nil
    }
    guard mayBegin(bytes, line) else { return nil }
    return LetterCue(of: LetterCue.plainText(bytes, line.range))
  }

  /// Whether a line begins with a number, or as the words of greetings and headings do.
  private static func mayBegin(_ bytes: [UInt8], _ line: Line) -> Bool {
    let start = Int(line.start)
    guard line.head != .digit, start + keyLength <= Int(line.end) else { return true }
    if "IVXLC".utf8.contains(bytes[start]), bytes[start..<(start + keyLength)].contains(0x2E) {
      return true
    }
    var key: UInt32 = 0
    for index in start..<(start + keyLength) {
      key = key << 8 | UInt32(bytes[index] | 0x20)
      // A word of one letter or two ends the key.
      if index > start, bytes[index] == 0x20 { break }
    }
    return keys.contains(key)
  }

  private static let keyLength = 4

  /// The first bytes of the words, with the space behind short ones, blind to the case of ASCII.
  private static let keys = Set(
    LetterCue.openingWords.map { word in
      Array((word + " ").utf8.prefix(keyLength)).reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
    })
}
