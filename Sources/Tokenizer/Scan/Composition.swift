/// Composes a letter with the mark behind it, so that NFD input gives the types of NFC input.
enum Composition {
  /// Whether a scalar is a mark that can merge with the letter before it.
  static func isCombining(_ value: UInt32) -> Bool { (0x0300...0x036F).contains(value) }

  /// Merges `mark` into the last scalar of `text` where Unicode has a letter for both.
  ///
  /// - Returns: whether it did; otherwise `text` is as it was.
  static func compose(with mark: UInt32, at text: inout [UInt8]) -> Bool {
    var start = text.count - 1
    while start >= 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return false }
    let base = UTF8Validation.scalar(in: text.span, at: start).value
    guard let composed = letter(base, mark) else { return false }
    text.removeSubrange(start...)
    UTF8Validation.append(composed, to: &text)
    return true
  }

  // MARK: -

  /// Looks the pair up among Unicode's own decompositions: two texts that are canonically
  /// equivalent are equal strings.
  private static func letter(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let baseScalar = Unicode.Scalar(base), let markScalar = Unicode.Scalar(mark) else {
      return nil
    }
    if let row = spanish.first(where: { $0.mark == mark }) {
      for (plain, composed) in row.pairs where plain == baseScalar { return composed.value }
    }
    var pair = String.UnicodeScalarView()
    pair.append(baseScalar)
    pair.append(markScalar)
    return composed[String(pair)]
  }

  /// Letters composed with marks of U+0300 to U+036F, by the string that their parts are equal to.
  private static let composed: [String: UInt32] = {
    var table: [String: UInt32] = [:]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(Character(scalar))
      if table[letter] == nil { table[letter] = value }
    }
    return table
  }()

  /// The blocks of such letters; of two that are equal the first is NFC.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x00C0...0x024F, 0x0374...0x04F9, 0x1E00...0x1FFF,
  ]

  /// The pairs of Spanish, told without a search.
  private static let spanish: [(mark: UInt32, pairs: [(Unicode.Scalar, Unicode.Scalar)])] = [
    (0x0301, [("a", "á"), ("e", "é"), ("i", "í"), ("o", "ó"), ("u", "ú")]),
    (0x0303, [("n", "ñ")]),
    (0x0308, [("u", "ü"), ("i", "ï")]),
  ]
}
