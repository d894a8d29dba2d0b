/// How wide a text may be in whatever font a system has: an estimate that is rather too wide.
enum TextWidth {
  /// - Parameter size: the size of the font, in the unit of the result.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) } * size
  }

  /// Where a text that is too wide is cut.
  enum Cut {
    case end
    /// Where both ends tell it from others, as in the name of a file.
    case middle
  }

  /// The text, cut and marked with `…` where it would be wider than `width`.
  static func fitted(_ text: String, into width: Double, size: Double, cut: Cut = .end) -> String {
    guard of(text, size: size) > width else { return text }
    let room = width - ems("…") * size
    let head = beginning(text, of: cut == .end ? room : room / 2, size)
    guard cut == .middle else { return head + "…" }
    let tail = beginning(String(text.reversed()), of: room - of(head, size: size), size)
    return head + "…" + String(tail.reversed())
  }

  // MARK: -

  /// As many characters as there is room for, without a space behind them.
  private static func beginning(_ text: String, of room: Double, _ size: Double) -> String {
    var kept = ""
    var sum = 0.0
    for character in text {
      sum += of(String(character), size: size)
      guard sum <= room else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept
  }

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
