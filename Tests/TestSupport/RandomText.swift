/// Texts and bytes that no author would write, made from a seed.
public enum RandomText {
  /// Words, numbers and signs of Spanish print, the awkward ones above all.
  public static let pieces = [
    "a", "Y", "no", "casa", "Vera", "ÁÑIL", "pingüino", "J", "V", "XII", "IV", "Sr", "núm", "etc",
    "art", "EE", "UU", "PC", "(b)", "(", ")", "[", "]", "¿", "?", "¡", "!", "«", "»", "“", "”", "'",
    "’", "\"", "-", "‐", "—", "–", "--", "...", "…", ".", ".", ".", ",", ";", ":", "/", "%", "‰", "º",
    "ª", "°", "1", "23", "1922", "4", "12", "@", "www.", "http://", "es", "_", "*", "#", "&", "$", "€",
    "§", "\u{301}", "\u{303}", "\u{AD}", "\u{200D}", "\u{FEFF}", "\u{A0}", "Мир", "ёж", "λόγος", "ſ",
    "ﬁ", "İ", "ß", "🜨", "👩\u{200D}🚀", "\u{FFFD}", "²", "½", "中文", "\u{0}", "\u{E000}",
  ]

  /// A line of pieces, with a space behind every third or so.
  public static func line(_ numbers: inout SeededNumbers, pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += numbers.pick(pieces)
      if numbers.next(below: 3) == 0 { text += " " }
    }
    return text
  }

  /// Any scalars at all, most of them from the lower planes; no line feed.
  public static func scalars(_ numbers: inout SeededNumbers, count: Int) -> String {
    let limits: [UInt32] = [0x80, 0x250, 0x600, 0x3000, 0x1_0000, 0x11_0000]
    var text = String.UnicodeScalarView()
    while text.count < count {
      let value = UInt32(numbers.next(below: Int(numbers.pick(limits))))
      if value != 0x0A, let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  /// Any bytes at all, with a liking for those that begin or go on with a sequence of UTF-8.
  public static func bytes(_ numbers: inout SeededNumbers, count: Int) -> [UInt8] {
    let edges: [UInt8] = [
      0x00, 0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    return (0..<count).map { _ in
      numbers.next(below: 4) == 0 ? UInt8(numbers.next(below: 256)) : numbers.pick(edges)
    }
  }
}
