/// Composes letters with the marks behind them (Unicode's canonical composition, UAX #15), so that the
/// NFC and the NFD of a text give the same types.
///
/// The marks of a letter are put in their canonical order on the way. A letter that already carries a
/// mark is not taken apart again: where a text mixes both forms within one letter, the order of the
/// marks counts.
enum Composition {
  /// Appends a scalar to `text`, merged into the letter before it where Unicode has one for both.
  ///
  /// - Parameter first: where the token begins in `text`; what is before it is left alone.
  /// - Complexity: O(*m*) for a letter with *m* marks, of which the last 30 are looked at.
  static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8], from first: Int) {
    let order = combiningClass(scalar)
    guard order > 0 || mayFollow(scalar), text.count > first else {
      UTF8Validation.append(scalar.value, to: &text)
      return
    }
    // Backwards over the marks to their letter.
    var place = text.count
    var start = text.count
    var isBlocked = false
    var marks = 0
    while start > first, marks <= longestRun {
      marks += 1
      let end = start
      start -= 1
      while start > first, text[start] & 0xC0 == 0x80 { start -= 1 }
      let value = UTF8Validation.scalar(in: text.span, at: start).value
      guard let before = Unicode.Scalar(value) else { break }
      let orderBefore = combiningClass(before)
      if orderBefore == 0 {
        if !isBlocked, let composed = letter(before, scalar) {
          text.replaceSubrange(start..<end, with: String(composed).utf8)
          return
        }
        break
      }
      if orderBefore == order || order == 0 { isBlocked = true }
      if orderBefore > order, order > 0 { place = start }
    }
    text.insert(contentsOf: String(scalar).utf8, at: place)
  }

  // MARK: -

  /// No letter has more marks than this (the stream-safe format of UAX #15).
  private static let longestRun = 30

  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// Whether a scalar that is no mark by its combining class can merge with the one before it: a
  /// syllable's second or third letter in Korean, a vowel sign in the scripts of India.
  private static func mayFollow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300: false
    case vowels, finals: true
    default: ScalarClass.of(scalar.value) == .mark
    }
  }

  /// The letter for a letter and its mark, by Unicode's own decompositions: two texts that are
  /// canonically equivalent are equal strings.
  private static func letter(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    if let row = spanish.first(where: { $0.mark == mark }) {
      for (plain, composed) in row.pairs where plain == base { return composed }
    }
    if let syllable = syllable(base, mark) { return syllable }
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(mark)
    return composed[String(pair)]
  }

  /// Letters that have parts, by the string that their parts are equal to.
  private static let composed: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(Character(scalar))
      if table[letter] == nil { table[letter] = scalar }
    }
    return table
  }()

  /// Where such letters stand; of two that are equal the first is NFC.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x00C0...0x024F, 0x0374...0x04F9, 0x0622...0x0626, 0x06C0...0x06D3, 0x0929...0x0934,
    0x09CB...0x09CC, 0x0B48...0x0B4C, 0x0B94...0x0B94, 0x0BCA...0x0BCC, 0x0C48...0x0C48,
    0x0CC0...0x0CCB, 0x0D4A...0x0D4C, 0x0DDA...0x0DDE, 0x1026...0x1026, 0x1B06...0x1B43,
    0x1E00...0x1FFF, 0x219A...0x22ED, 0x304C...0x30FE, 0x1109A...0x110AB, 0x1112E...0x1112F,
    0x1134B...0x1134C, 0x114BB...0x114BE, 0x115BA...0x115BB, 0x11938...0x11938,
  ]

  /// The pairs of Spanish, told without a search.
  private static let spanish: [(mark: Unicode.Scalar, pairs: [(Unicode.Scalar, Unicode.Scalar)])] =
    [
      ("\u{301}", [("a", "á"), ("e", "é"), ("i", "í"), ("o", "ó"), ("u", "ú")]),
      ("\u{303}", [("n", "ñ")]),
      ("\u{308}", [("u", "ü"), ("i", "ï")]),
    ]

  // MARK: - Korean

  private static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  private static let finals: ClosedRange<UInt32> = 0x11A8...0x11C2

  /// The Korean syllable of two parts, by the arithmetic of the Unicode Standard, section 3.12.
  private static func syllable(_ base: Unicode.Scalar, _ part: Unicode.Scalar) -> Unicode.Scalar? {
    switch base.value {
    case 0x1100...0x1112 where vowels.contains(part.value):
      return Unicode.Scalar(0xAC00 + ((base.value - 0x1100) * 21 + part.value - 0x1161) * 28)
    case 0xAC00...0xD7A3 where (base.value - 0xAC00) % 28 == 0 && finals.contains(part.value):
      return Unicode.Scalar(base.value + part.value - 0x11A7)
    default: return nil
    }
  }
}
