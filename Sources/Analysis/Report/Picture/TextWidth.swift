/// How wide a text may be in whatever font a system has: an estimate that is rather too wide.
enum TextWidth {
  /// - Parameter size: the size of the font, in the unit of the result.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  /// The text, cut and marked with `…` where it would be wider than `width`.
  static func fitted(_ text: String, into width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var kept = ""
    var sum = ems("…") * size
    for character in text {
      sum += of(String(character), size: size)
      guard sum <= width else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  // MARK: -

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "í", "'", "|", ".", ",", ":", ";": 0.32
    case " ", "f", "t", "r", "I", "Í", "(", ")", "-", "/": 0.42
    case "m", "w", "M", "W", "…", "→": 1
    case "a"..."z", "0"..."9": 0.62
    case "A"..."Z": 0.76
    case "\u{300}"..."\u{36F}": 0
    default: scalar.value < 0x1100 ? 0.7 : 1.05
    }
  }
}
