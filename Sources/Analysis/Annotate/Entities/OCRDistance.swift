/// How far a damaged word is from a name: an edit distance in which the slips of a scanner are cheap.
///
/// A letter taken for one that looks like it costs half an edit, a lost or doubled twin letter too;
/// any other change costs a whole one. Words are compared folded, without accents.
enum OCRDistance {
  /// The greatest distance at which a word of so many letters may be a name: half an edit for five or
  /// six letters, one for seven or eight, one and a half from nine on; none for shorter ones.
  static func limit(letters: Int) -> Int {
    switch letters {
    case ..<5: 0
    case 5...6: 1
    case 7...8: 2
    default: 3
    }
  }

  /// The distance in half edits, nil where it is above `limit`.
  ///
  /// - Complexity: O(*a* · *b*) for words of *a* and *b* bytes.
  static func halfEdits(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) * 1 <= limit else { return nil }
    let wide = b.count + 1
    var rows = [Int](repeating: 0, count: (a.count + 1) * wide)
    for j in 0...b.count { rows[j] = 2 * j }
    for i in 1...max(a.count, 1) where i <= a.count {
      rows[i * wide] = 2 * i
      var best = rows[i * wide]
      for j in stride(from: 1, through: b.count, by: 1) {
        var cost = rows[(i - 1) * wide + j - 1] + substitution(a[i - 1], b[j - 1])
        cost = min(cost, rows[(i - 1) * wide + j] + omission(a, i - 1))
        cost = min(cost, rows[i * wide + j - 1] + omission(b, j - 1))
        if i > 1, isPair(a[i - 2], a[i - 1], for: b[j - 1]) {
          cost = min(cost, rows[(i - 2) * wide + j - 1] + 1)
        }
        if j > 1, isPair(b[j - 2], b[j - 1], for: a[i - 1]) {
          cost = min(cost, rows[(i - 1) * wide + j - 2] + 1)
        }
        if i > 1, j > 1, isTwoForTwo(a[i - 2], a[i - 1], b[j - 2], b[j - 1]) {
          cost = min(cost, rows[(i - 2) * wide + j - 2] + 1)
        }
        rows[i * wide + j] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
    }
    let distance = rows[a.count * wide + b.count]
    return distance <= limit ? distance : nil
  }

  // MARK: -

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return lookalikes.contains { group in group.contains(a) && group.contains(b) } ? 1 : 2
  }

  /// A letter beside its twin is lost or doubled easily.
  private static func omission(_ word: [UInt8], _ place: Int) -> Int {
    let letter = word[place]
    let isTwin =
      (place > 0 && word[place - 1] == letter)
      || (place + 1 < word.count && word[place + 1] == letter)
    return isTwin ? 1 : 2
  }

  /// Whether two letters together look like one: rn and m, cl and d.
  private static func isPair(_ first: UInt8, _ second: UInt8, for letter: UInt8) -> Bool {
    pairs.contains { $0 == (first, second, letter) }
  }

  /// Whether two letters look like two others: a k and an i set close are read as "ld".
  private static func isTwoForTwo(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
    let (first, second) = (UInt16(a) << 8 | UInt16(b), UInt16(c) << 8 | UInt16(d))
    return (first == ki && second == ld) || (first == ld && second == ki)
  }

  private static let ki: UInt16 = 0x6B69
  private static let ld: UInt16 = 0x6C64

  private static let lookalikes: [[UInt8]] = [
    Array("ceo".utf8), Array("vy".utf8), Array("il1tjf".utf8), Array("un".utf8), Array("0o".utf8),
    Array("hb".utf8), Array("5s".utf8), Array("8b".utf8), Array("gq9".utf8), Array("ao".utf8),
    Array("kh".utf8), Array("vb".utf8), Array("z2".utf8), Array("mn".utf8), Array("ae".utf8),
  ]

  private static let pairs: [(UInt8, UInt8, UInt8)] = [
    (UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "m")),
    (UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "d")),
    (UInt8(ascii: "v"), UInt8(ascii: "v"), UInt8(ascii: "w")),
    (UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "m")),
    (UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "u")),
    (UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "h")),
  ]
}
