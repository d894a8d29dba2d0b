/// The parts of a word in which the Spanish stemmer lets suffixes go.
///
/// Each begins at a byte offset and goes on to the end of the word, and is empty where the word is
/// too short for it. A vowel is one of a, e, i, o, u, á, é, í, ó, ú, ü; all else is a consonant.
struct SpanishRegions: Hashable, Sendable {
  /// Behind the first consonant that follows a vowel.
  let r1: Int
  /// As `r1`, counted from there.
  let r2: Int
  /// With a consonant as second letter: behind the next vowel. With two vowels in front: behind the
  /// next consonant. Else behind the third letter.
  let rv: Int

  /// - Complexity: O(*n*); does not allocate.
  init(of word: Span<UInt8>) {
    r1 = Self.behindVowelAndConsonant(in: word, from: 0)
    r2 = Self.behindVowelAndConsonant(in: word, from: r1)
    guard let first = Self.letter(in: word, at: 0),
      let second = Self.letter(in: word, at: first.end)
    else {
      rv = word.count
      return
    }
    if first.isVowel || !second.isVowel {
      rv = Self.behind(vowel: !second.isVowel, in: word, from: second.end)
    } else {
      rv = Self.letter(in: word, at: second.end)?.end ?? word.count
    }
  }

  // MARK: -

  private static func behindVowelAndConsonant(in word: Span<UInt8>, from start: Int) -> Int {
    behind(vowel: false, in: word, from: behind(vowel: true, in: word, from: start))
  }

  /// The end of the first vowel or of the first consonant from `start` on.
  private static func behind(vowel: Bool, in word: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while let next = letter(in: word, at: index) {
      index = next.end
      if next.isVowel == vowel { return index }
    }
    return word.count
  }

  /// The scalar that begins at `index`, nil at the end of the word.
  private static func letter(
    in word: Span<UInt8>, at index: Int
  ) -> (isVowel: Bool, end: Int)? {
    guard index < word.count else { return nil }
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return (true, index + 1)
    case 0x00...0x7F: return (false, index + 1)
    case 0xC3 where index + 1 < word.count:
      // á, é, í, ó, ú, ü
      let isVowel =
        switch word[index + 1] {
        case 0xA1, 0xA9, 0xAD, 0xB3, 0xBA, 0xBC: true
        default: false
        }
      return (isVowel, index + 2)
    case 0xF0...: return (false, min(index + 4, word.count))
    case 0xE0...: return (false, min(index + 3, word.count))
    default: return (false, min(index + 2, word.count))
    }
  }
}
