import Tokenizer

/// A name of Latin letters, hyphens within words, and initials before them, with single spaces: what
/// almost every name is, and what needs no tokeniser to be read.
struct PlainName {
  /// The folded words, one behind the other.
  private var letters: [UInt8] = []
  /// Where each word ends in `letters`.
  private var ends: [Int] = []
  /// How the words are written.
  private(set) var cases = LetterCases()
  /// How many words at the beginning are initials, and how many initials they are.
  private var initialWords = 0
  private var initials = 0
  private var hasHyphen = false

  /// Nil where the name has anything else in it, or initials elsewhere than at its beginning.
  init?(_ name: String) {
    let bytes = name.utf8
    letters.reserveCapacity(bytes.count)
    var word = WordCase()
    var before: UInt8 = 0x20
    for byte in bytes {
      switch byte {
      case 0x20:
        guard before != 0x20, before != 0x2D, before != 0xC3,
          word.stops == 0 || before == 0x2E
        else { return nil }
        // Initials come first, each a capital with its full stop.
        if before == 0x2E {
          guard initialWords == ends.count else { return nil }
          initialWords += 1
        }
        end(word)
        word = WordCase()
      case 0x2E:
        guard word.letters == word.stops + 1, word.capitals == word.letters,
          (0x41...0x5A).contains(before)
        else { return nil }
        word.stops += 1
        initials += 1
        letters.append(byte)
      case 0x2D:
        guard word.letters > 0, word.stops == 0, before != 0x2D, before != 0xC3 else { return nil }
        hasHyphen = true
        letters.append(byte)
      case 0xC3:
        guard word.stops == 0, before != 0xC3, before != 0x2D else { return nil }
      case 0x80...0xBF:
        // Neither the times nor the division sign.
        guard before == 0xC3, byte & 0xDF != 0x97 else { return nil }
        word.add(isCapital: byte < 0x9F)
        letters.append(contentsOf: Self.folded[Int(byte & 0x3F)])
      default:
        guard (0x61...0x7A).contains(byte | 0x20), before != 0xC3,
          before != 0x2D || byte < 0x61
        else { return nil }
        // "V.I" is no initials.
        guard word.stops == 0 || (byte < 0x61 && before == 0x2E) else { return nil }
        word.add(isCapital: byte < 0x61)
        letters.append(byte | 0x20)
      }
      before = byte
    }
    // Behind initials stands a word with a capital, or they may be the end of a sentence.
    guard before != 0x20, before != 0x2D, before != 0x2E, before != 0xC3, word.stops == 0 else {
      return nil
    }
    end(word)
    if initialWords > 0, cases[initialWords] == .any { return nil }
    guard initials <= 4, initialWords <= 1 || initialWords == initials else { return nil }
    // Halves of a word in capitals may be written otherwise than the whole.
    if hasHyphen, (0..<ends.count).contains(where: { cases[$0] == .capitals }) { return nil }
  }

  private init() {}

  var beginsWithInitials: Bool { initialWords > 0 }

  /// Puts the numbers of the words, from 1, into `path`.
  func readWords(into words: inout Vocabulary, _ path: inout [UInt32]) {
    path.removeAll(keepingCapacity: true)
    var start = 0
    for end in ends {
      path.append(words.intern(Array(letters[start..<end])) + 1)
      start = end
    }
  }

  /// The same name with its initials together or apart, and with its hyphen as a space.
  var respellings: [PlainName] {
    var found: [PlainName] = []
    if initials > 1 { found.append(withInitials(apart: initialWords == 1)) }
    if hasHyphen { found.append(withoutHyphen()) }
    return found
  }

  // MARK: -

  /// How a word is written, letter by letter.
  private struct WordCase {
    private(set) var letters = 0
    private(set) var capitals = 0
    var stops = 0
    private var beginsWithCapital = false

    mutating func add(isCapital: Bool) {
      if isCapital {
        capitals += 1
        if letters == 0 { beginsWithCapital = true }
      }
      letters += 1
    }

    var letterCase: VariantTrie.LetterCase {
      guard beginsWithCapital else { return .any }
      return capitals >= 2 && capitals * 2 > letters ? .capitals : .capital
    }
  }

  private mutating func end(_ word: WordCase) {
    cases[ends.count] = word.letterCase
    ends.append(letters.count)
  }

  private func withInitials(apart: Bool) -> PlainName {
    var other = self
    other.cases = LetterCases()
    other.ends = apart ? (1...initials).map { 2 * $0 } : [2 * initials]
    for place in other.ends.indices { other.cases[place] = apart ? .capital : .capitals }
    for place in initialWords..<ends.count {
      other.cases[other.ends.count] = cases[place]
      other.ends.append(ends[place])
    }
    other.initialWords = apart ? initials : 1
    return other
  }

  private func withoutHyphen() -> PlainName {
    var other = PlainName()
    other.initialWords = initialWords
    other.initials = initials
    var start = 0
    for (place, end) in ends.enumerated() {
      let parts = letters[start..<end].split(separator: 0x2D)
      for part in parts {
        other.letters += part
        other.cases[other.ends.count] = cases[place]
        other.ends.append(other.letters.count)
      }
      start = end
    }
    return other
  }

  /// The folded forms of the letters of Latin-1 by the low bits of their second byte.
  private static let folded: [[UInt8]] = (UInt8(0x80)...0xBF).map { byte in
    let letter = String(decoding: [0xC3, byte], as: UTF8.self)
    return NameFolding.fold(Array(letter.lowercased().utf8))
  }
}
