/// What is left of a Russian name whatever hand brought it into Latin letters: `Trotski`, `Trotzky`
/// and `Trotskii` meet under one key, `Kámenev`, `Kameneff` and `Kamenew`, `Zhdánov` and `Jdanov`.
enum Transliteration {
  /// The key of a folded word; nil where it does not end as Russian names do, or is too short for
  /// two names to be told apart by it.
  static func key(of word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= 5, let last = word.last, lastLetters.contains(last),
      !foreign.contains(where: { word.elementsEqual($0.utf8) })
    else { return nil }
    let key = reduced(word)
    guard key.count >= 5, endings.contains(where: { key.suffix($0.count) == $0[...] }) else {
      return nil
    }
    return key
  }

  // MARK: -

  private static func reduced(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    var rest = word
    while let letter = rest.first {
      if let (sign, length) = combination(rest) {
        append(sign, to: &key)
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      let next = rest.first ?? 0
      switch letter {
      case j, y, i:
        // The glide of "Zinowjew", "Yezhov", "Sofia" is written or left out.
        let isBehindVowel = key.last.map(isVowel) ?? false
        if isVowel(next), next != i, next != y, !isBehindVowel { continue }
        append(letter == j && !(next == 0 && isBehindVowel) ? j : i, to: &key)
      case UInt8(ascii: "w"): append(v, to: &key)
      case UInt8(ascii: "f"): append(next == 0 || next == UInt8(ascii: "f") ? v : letter, to: &key)
      case UInt8(ascii: "h"): append(j, to: &key)
      case UInt8(ascii: "x"): key += [k, UInt8(ascii: "s")]
      case UInt8(ascii: "c"): append(next == UInt8(ascii: "k") ? z : k, to: &key)
      case UInt8(ascii: "g"), UInt8(ascii: "q"):
        append(letter == UInt8(ascii: "q") ? k : letter, to: &key)
        // "Serguei" and "Sergei".
        if next == u, let vowel = rest.dropFirst().first, vowel == e || vowel == i {
          rest = rest.dropFirst()
        }
      case UInt8(ascii: "'"): continue
      default:
        guard (0x61...0x7A).contains(letter) else { continue }
        append(letter, to: &key)
      }
    }
    // "Kalinine" and "Kalinin".
    if key.count > 3, key.suffix(3).elementsEqual([i, UInt8(ascii: "n"), e]) { key.removeLast() }
    return key
  }

  /// Letters that stand for one Russian letter, and how many they are.
  private static func combination(_ word: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    guard let first = word.first, first < 0x80 else { return nil }
    for (letters, sign) in combinations[Int(first)] where word.starts(with: letters) {
      return (sign, letters.count)
    }
    return nil
  }

  /// Twin letters are one.
  private static func append(_ letter: UInt8, to key: inout [UInt8]) {
    if key.last != letter { key.append(letter) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == e || letter == i || letter == 0x6F || letter == u || letter == y
  }

  private static let (e, i, j, k) = (
    UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "k")
  )
  private static let (u, v, y, z) = (
    UInt8(ascii: "u"), UInt8(ascii: "v"), UInt8(ascii: "y"), UInt8(ascii: "z")
  )

  /// By their first letter, the longest first. A capital is a sound that no letter of the key stands for.
  private static let combinations: [[(letters: [UInt8], sign: UInt8)]] = {
    var byFirst = [[(letters: [UInt8], sign: UInt8)]](repeating: [], count: 0x80)
    for (letters, sign) in allCombinations {
      byFirst[Int(Array(letters.utf8)[0])].append((Array(letters.utf8), Array(sign.utf8)[0]))
    }
    return byFirst
  }()

  private static let allCombinations = [
    ("schtsch", "C"), ("shtch", "C"), ("chtch", "C"), ("shch", "C"), ("tsch", "C"), ("tch", "C"),
    ("sch", "C"), ("dzh", "j"), ("ch", "C"), ("sh", "C"), ("sz", "C"), ("cz", "C"), ("zh", "j"),
    ("kh", "j"), ("dj", "j"), ("ph", "f"), ("ou", "u"), ("ts", "z"), ("tz", "z"),
  ]

  /// What Russian surnames, patronymics and some given names end with.
  private static let endings: [[UInt8]] = [
    "ov", "ev", "in", "ova", "eva", "ina", "ski", "zki", "skaa", "skaia", "enko", "viC", "vna",
    "oi", "gei", "sei", "drei", "lai",
  ].map { Array($0.utf8) }

  /// English given names that end as German books end Russian surnames.
  private static let foreign = ["andrew", "matthew", "bartholomew"]

  private static let lastLetters: Set<UInt8> = Set("vfwneakiyjohz".utf8)
}
