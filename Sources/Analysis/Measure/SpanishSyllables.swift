/// How many syllables a Spanish word has, by its spelling.
///
///     SpanishSyllables.count(in: "revolución")  // 4
///
/// The rules are those of the spelling, which counts `guion` as one syllable and `leído` as three:
/// two open vowels (a, e, o) part, an i or u joins the vowel beside it unless it has an accent and
/// the other is open. The u of `que`, `qui`, `gue` and `gui` is mute; an h between vowels parts
/// them only before a diphthong (`cacahuete`); y is a vowel where none follows it. A word without a
/// vowel (`Sr.`) has one syllable.
public enum SpanishSyllables {
  /// - Parameter word: a normal form: lower case, composed.
  /// - Complexity: O(*n*).
  public static func count(in word: String) -> Int {
    let letters = Array(word.unicodeScalars)
    var syllables = 0
    var nucleus = Nucleus()
    for (place, letter) in letters.enumerated() {
      if letter == "h", isSilent(at: place, letters) { continue }
      guard let vowel = vowel(at: place, letters) else {
        nucleus = Nucleus()
        continue
      }
      if !nucleus.takes(vowel) {
        syllables += 1
        nucleus = Nucleus()
      }
      nucleus.add(vowel)
    }
    return max(1, syllables)
  }

  // MARK: -

  private enum Vowel: Equatable {
    /// a, e, o, with or without an accent.
    case open
    /// i or u, told apart by the letter without its marks.
    case closed(Unicode.Scalar)
    /// í or ú.
    case stressed(Unicode.Scalar)
  }

  /// The vowels of a syllable so far.
  private struct Nucleus {
    private var last: Vowel?
    private var hasOpen = false
    private var isFull = false

    func takes(_ vowel: Vowel) -> Bool {
      guard let last, !isFull else { return false }
      switch (last, vowel) {
      case (.open, .closed): return true
      case (.closed, .open): return !hasOpen
      case (.closed(let a), .closed(let b)), (.closed(let a), .stressed(let b)),
        (.stressed(let a), .closed(let b)):
        return a != b && !hasOpen
      case (.open, .open), (.open, .stressed), (.stressed, .open), (.stressed, .stressed):
        return false
      }
    }

    mutating func add(_ vowel: Vowel) {
      // Behind the i or u that ends a diphthong no vowel joins.
      isFull = hasOpen
      if vowel == .open { hasOpen = true }
      last = vowel
    }
  }

  private static func vowel(at place: Int, _ letters: [Unicode.Scalar]) -> Vowel? {
    switch letters[place] {
    case "a", "e", "o", "á", "é", "ó", "à", "è", "ò", "â", "ê", "ô", "ä", "ë", "ö", "ã", "õ", "å",
      "æ", "œ", "ø":
      return .open
    case "í", "ì", "î", "ï": return .stressed("i")
    case "ú", "ù", "û": return .stressed("u")
    case "i": return .closed("i")
    case "y": return isVowel(letters, at: place + 1) ? nil : .closed("i")
    case "ü": return .closed("u")
    case "u":
      if place > 0, letters[place - 1] == "q" { return nil }
      let isMute = place > 0 && letters[place - 1] == "g" && isFront(letters, at: place + 1)
      return isMute ? nil : .closed("u")
    default: return nil
    }
  }

  /// Whether an h lets the vowels on its two sides meet: not at the head of a diphthong.
  private static func isSilent(at place: Int, _ letters: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < letters.count, vowel(at: place - 1, letters) != nil,
      let next = vowel(at: place + 1, letters)
    else { return false }
    if case .closed = next { return !isVowel(letters, at: place + 2) }
    return true
  }

  private static func isVowel(_ letters: [Unicode.Scalar], at place: Int) -> Bool {
    guard place < letters.count else { return false }
    switch letters[place] {
    case "a", "e", "i", "o", "u", "á", "é", "í", "ó", "ú", "ü": return true
    default: return false
    }
  }

  private static func isFront(_ letters: [Unicode.Scalar], at place: Int) -> Bool {
    guard place < letters.count else { return false }
    switch letters[place] {
    case "e", "i", "é", "í": return true
    default: return false
    }
  }
}
