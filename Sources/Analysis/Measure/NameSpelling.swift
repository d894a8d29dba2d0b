/// Keys under which the spellings of one name meet.
enum NameSpelling {
  /// The letters of a name without accents and article, words parted by blanks.
  static func folded(_ form: NameForm) -> [UInt8] {
    var words = form.words[...]
    if words.count > 1, words.first?.clues.contains(.article) ?? false { words = words.dropFirst() }
    return Array(words.map(\.folded).joined(separator: [0x20]))
  }

  /// The folded name, and where it has five letters what any hand leaves of it.
  static func keys(of form: NameForm) -> [[UInt8]] {
    let folded = folded(form)
    // "Unidad" is no body "UNIDAD", nor the other way round.
    let mark: [UInt8] = form.isOfABody ? [0x21] : []
    guard folded.count >= 5 else { return [mark + folded] }
    return [mark + folded] + transliterations(of: folded).map { mark + [0x7E] + $0 }
  }

  /// What is left of a name of any language whatever hand wrote it, and where words of it end as
  /// Russian names do what `Transliteration` leaves of these. Of others it would leave too little:
  /// "Mario" and "Maro" were one.
  static func transliterations(of folded: [UInt8]) -> [[UInt8]] {
    let words = folded.split(separator: 0x20)
    let plain = words.map { Self.plain($0) }
    let russian = zip(words, plain).map { Transliteration.key(of: $0) ?? $1 }
    return [Array(plain.joined(separator: [0x20])), Array(russian.joined(separator: [0x20]))]
  }

  /// What is left of a name once letters that a scanner takes for each other are one: with two that
  /// look like one ("rn" and m) as one, and letter by letter.
  static func skeletons(of folded: [UInt8]) -> [[UInt8]] {
    [skeleton(of: folded, pairing: true), skeleton(of: folded, pairing: false)]
  }

  // MARK: -

  /// Letters that stand for one sound in any language are one: y and i, w and v, kh and j, twin
  /// letters; an h is silent, and so is the u of "gue" and "gui".
  private static func plain(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for (place, letter) in zip(word.indices, word) {
      let next = place + 1 < word.endIndex ? word[place + 1] : 0
      var plain = letter
      switch letter {
      case UInt8(ascii: "y"),
        UInt8(ascii: "j") where next == UInt8(ascii: "i"):
        plain = UInt8(ascii: "i")
      case UInt8(ascii: "w"): plain = UInt8(ascii: "v")
      case UInt8(ascii: "k") where next == UInt8(ascii: "h"): plain = UInt8(ascii: "j")
      case UInt8(ascii: "u") where isMute(word, place): continue
      case UInt8(ascii: "h"):
        // "ch" and "sh" keep it.
        guard let last = key.last, last == UInt8(ascii: "c") || last == UInt8(ascii: "s") else {
          continue
        }
      default: break
      }
      if key.last != plain { key.append(plain) }
    }
    return key
  }

  /// Whether a u does no more than keep a g hard: "Serguei".
  private static func isMute(_ word: ArraySlice<UInt8>, _ place: Int) -> Bool {
    place > word.startIndex && word[place - 1] == UInt8(ascii: "g") && place + 1 < word.endIndex
      && (word[place + 1] == UInt8(ascii: "e") || word[place + 1] == UInt8(ascii: "i"))
  }

  private static func skeleton(of folded: [UInt8], pairing: Bool) -> [UInt8] {
    var key: [UInt8] = []
    var place = 0
    while place < folded.count {
      let letter = folded[place]
      let next = place + 1 < folded.count ? folded[place + 1] : 0
      var plain = classes[letter] ?? letter
      if pairing, letter == UInt8(ascii: "r") || letter == UInt8(ascii: "i"),
        next == UInt8(ascii: "n")
      {
        plain = UInt8(ascii: "n")
        place += 1
      } else if pairing, letter == UInt8(ascii: "c"), next == UInt8(ascii: "l") {
        plain = UInt8(ascii: "d")
        place += 1
      }
      if key.last != plain { key.append(plain) }
      place += 1
    }
    return key
  }

  private static let classes: [UInt8: UInt8] = {
    var classes: [UInt8: UInt8] = [:]
    for group in ["oceaq0g9", "iltjf1", "num", "vybhk8", "s5", "z2"] {
      let letters = Array(group.utf8)
      for letter in letters { classes[letter] = letters[0] }
    }
    return classes
  }()
}
