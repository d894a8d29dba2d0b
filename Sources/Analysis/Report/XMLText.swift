/// Text as XML 1.0 holds it, in elements and in quoted attributes.
enum XMLText {
  /// What has a meaning in XML is written as an entity; what XML has no word for becomes a space.
  ///
  ///     XMLText.escaped("Marx & <Engels>")  // "Marx &amp; &lt;Engels&gt;"
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}":
        escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A name token (NMTOKEN), which is all that some identifiers may be. What cannot stand in one is
  /// written as `_xHHHH_`, as ISO/IEC 9075-14 has it, so that two texts never become one.
  ///
  ///     XMLText.token("Karl Marx")  // "Karl_x0020_Marx"
  static func token(_ text: String) -> String {
    var token = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let opensEscape = scalar == "_" && place + 1 < scalars.count && scalars[place + 1] == "x"
      if isOfToken(scalar), !opensEscape {
        token.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        token += "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
      }
    }
    return token
  }

  /// Signs that every edition of XML 1.0 takes: ASCII, Latin, Cyrillic.
  private static func isOfToken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", ":": true
    case "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{131}": true
    case "\u{134}"..."\u{13E}", "\u{141}"..."\u{148}", "\u{14A}"..."\u{17E}": true
    case "\u{401}"..."\u{40C}", "\u{40E}"..."\u{44F}", "\u{451}"..."\u{45C}": true
    default: false
    }
  }
}
