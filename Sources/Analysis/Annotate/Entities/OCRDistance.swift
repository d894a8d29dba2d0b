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
  /// - Complexity: O(*a* · *l*) for a word of *a* bytes and the limit *l*.
  static func halfEdits(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let wide = b.count + 1
    // Three rows are enough: an edit looks back over two letters at the most.
    let far = limit + 1
    var rows = [Int](repeating: far, count: 3 * wide)
    for j in 0..<wide { rows[j] = 2 * j }
    var isLost = false
    for i in stride(from: 1, through: a.count, by: 1) {
      let (row, last, earlier) = (i % 3 * wide, (i + 2) % 3 * wide, (i + 1) % 3 * wide)
      for j in 0..<wide { rows[row + j] = far }
      var best = far
      // No edit changes the length by more than one, and none is cheaper than a half.
      for j in stride(from: max(0, i - limit), through: min(b.count, i + limit), by: 1) {
        var cost = rows[last + j] + omission(a, i - 1)
        if j > 0 {
          cost = min(cost, rows[last + j - 1] + substitution(a[i - 1], b[j - 1]))
          cost = min(cost, rows[row + j - 1] + omission(b, j - 1))
          if i > 1, isPair(a[i - 2], a[i - 1], for: b[j - 1]) {
            cost = min(cost, rows[earlier + j - 1] + 1)
          }
          if j > 1, isPair(b[j - 2], b[j - 1], for: a[i - 1]) {
            cost = min(cost, rows[last + j - 2] + 1)
          }
          if i > 1, j > 1, isTwoForTwo(a[i - 2], a[i - 1], b[j - 2], b[j - 1]) {
            cost = min(cost, rows[earlier + j - 2] + 1)
          }
        }
        rows[row + j] = min(cost, far)
        best = min(best, cost)
      }
      // Two letters that are one take the distance over a row.
      if best > limit, isLost { return nil }
      isLost = best > limit
    }
    let distance = rows[a.count % 3 * wide + b.count]
    return distance <= limit ? distance : nil
  }

  // MARK: -

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    return a < 0x80 && b < 0x80 && lookAlike[Int(a) << 7 | Int(b)] ? 1 : 2
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
    switch (first, second) {
    case (r, n), (i, n): letter == m
    case (c, l): letter == UInt8(ascii: "d")
    case (v, v): letter == UInt8(ascii: "w")
    case (l, i): letter == UInt8(ascii: "u") || letter == UInt8(ascii: "h")
    default: false
    }
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

  /// For each two bytes of ASCII whether a group has both.
  private static let lookAlike: [Bool] = {
    var alike = [Bool](repeating: false, count: 1 << 14)
    for group in lookalikes {
      for a in group { for b in group { alike[Int(a) << 7 | Int(b)] = true } }
    }
    return alike
  }()

  private static let (c, i, l, m) = (
    UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "m")
  )
  private static let (n, r, v) = (UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "v"))
}
